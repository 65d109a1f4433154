import { fromFile } from '../formulas/file-formulas';
import type { ConditionalRule, Validation } from '../model/features';
import type { SheetContext } from './read-sheet';
import { readAreas } from './read-sheet';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, isTrue } from './xml';

/** The conditional formats of a worksheet, the first to win first. */
export function readConditionalFormats(root: XmlElement, context: SheetContext): ConditionalRule[] {
  const rules: { priority: number; rule: ConditionalRule }[] = [];
  for (const block of childrenOf(root, 'conditionalFormatting')) {
    const areas = readAreas(attribute(block, 'sqref'));
    for (const element of childrenOf(block, 'cfRule')) {
      const type = attribute(element, 'type') ?? '';
      const format = context.differentials[Number(attribute(element, 'dxfId') ?? -1)] ?? {};
      const isPlain = type === 'expression' || type === 'cellIs';
      const text = attribute(element, 'text');
      rules.push({
        priority: Number(attribute(element, 'priority') ?? 0),
        rule: {
          id: String(context.newId()),
          areas,
          type,
          formulas: childrenOf(element, 'formula').map(({ text: own }) => fromFile(own, null)),
          operator: attribute(element, 'operator') ?? null,
          stopIfTrue: isTrue(attribute(element, 'stopIfTrue')),
          format,
          ...(isPlain ? {} : { xml: context.xml.slice(element.start, element.end) }),
          ...(text === undefined ? {} : { text }),
        },
      });
    }
  }
  return rules.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

export function readValidations(root: XmlElement): Validation[] {
  return childrenOf(child(root, 'dataValidations'), 'dataValidation').map((element) => ({
    areas: readAreas(attribute(element, 'sqref')),
    type: attribute(element, 'type') ?? 'none',
    operator: attribute(element, 'operator') ?? 'between',
    formula1: readFormula(element, 'formula1'),
    formula2: readFormula(element, 'formula2'),
    ignoreBlank: isTrue(attribute(element, 'allowBlank')),
    // The file's attribute says the contrary of its name.
    inCellDropDown: !isTrue(attribute(element, 'showDropDown')),
    showPrompt: isTrue(attribute(element, 'showInputMessage')),
    promptTitle: attribute(element, 'promptTitle') ?? '',
    prompt: attribute(element, 'prompt') ?? '',
    showError: isTrue(attribute(element, 'showErrorMessage')),
    errorStyle: attribute(element, 'errorStyle') ?? 'stop',
    errorTitle: attribute(element, 'errorTitle') ?? '',
    error: attribute(element, 'error') ?? '',
  }));
}

function readFormula(element: XmlElement, name: string): string | null {
  const found = child(element, name);
  return found ? fromFile(found.text, null) : null;
}
