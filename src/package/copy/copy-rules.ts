import {
  childrenOf,
  descendantsOf,
  localName,
  rewriteChildren,
  textOf,
  withAttributes,
} from '../elements';
import { type Gone, namesGone } from './gone';
import type { XmlElement } from '../xml';

interface RulePlace {
  readonly gone: Gone;
  readonly sheet: string;
}

const FORMULAS: readonly string[] = ['formula', 'formula1', 'formula2', 'f'];

/** Whether a formula somewhere below names something that goes. */
function readsGone(element: XmlElement, { gone, sheet }: RulePlace): boolean {
  return FORMULAS.flatMap((name) => descendantsOf(element, name)).some((formula) =>
    namesGone(textOf(formula), gone, { sheet }),
  );
}

/** Conditional formats and validations without those that ask something that goes. */
export function copyRules(element: XmlElement, place: RulePlace): XmlElement | null {
  const local = localName(element.name);
  if (local === 'dataValidations') return withAliveRules(element, 'dataValidation', place);
  if (local === 'conditionalFormatting') return withAliveRules(element, 'cfRule', place);
  return element;
}

/** The list without the rules that ask something that goes; nothing when none is left. */
function withAliveRules(list: XmlElement, kind: string, place: RulePlace): XmlElement | null {
  const kept = rewriteChildren(list, (one) =>
    localName(one.name) === kind && readsGone(one, place) ? null : one,
  );
  if (childrenOf(kept, kind).length === 0) return null;
  return kind === 'dataValidation' ? withAttributes(kept, { count: null }) : kept;
}

/** Rules and small charts within cells, as newer Excels write them; other extensions are not copied. */
export function copyExtensions(list: XmlElement, place: RulePlace): XmlElement | null {
  const kept = rewriteChildren(list, (extension) => {
    const inside = rewriteChildren(extension, (what) => copyExtension(what, place));
    return childrenOf(inside).length === 0 ? null : inside;
  });
  return childrenOf(kept).length === 0 ? null : kept;
}

function copyExtension(element: XmlElement, place: RulePlace): XmlElement | null {
  switch (localName(element.name)) {
    case 'dataValidations':
      return withAliveRules(element, 'dataValidation', place);
    case 'conditionalFormattings':
      return withAliveParts(element, (one) => withAliveRules(one, 'cfRule', place));
    case 'sparklineGroups':
      return withAliveParts(element, (group) =>
        withAliveParts(group, (line) =>
          localName(line.name) === 'sparklines'
            ? withAliveParts(line, (one) => (readsGone(one, place) ? null : one))
            : line,
        ),
      );
    default:
      return null;
  }
}

function withAliveParts(
  list: XmlElement,
  change: (part: XmlElement) => XmlElement | null,
): XmlElement | null {
  const kept = rewriteChildren(list, change);
  return childrenOf(kept).length === 0 ? null : kept;
}
