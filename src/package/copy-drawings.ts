import { doOverlap } from '../workbook/location';
import { lower, type SheetPlan } from './copy-plan';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  localName,
  relationOf,
  rewriteBelow,
  rewriteChildren,
  textOf,
  withAttributes,
} from './elements';
import { wordsOf } from './formula-words';
import { type Gone, namesGone } from './gone';
import { escapeXml, type XmlElement } from './xml';

export interface DrawingPlace {
  readonly gone: Gone;
  readonly sheets: ReadonlyMap<string, SheetPlan>;
  /** Relations of the part that are copied, by id. */
  readonly keptRelations: ReadonlySet<string>;
}

/** What may stand in an anchor; controls, slicers and newer charts are not copied. */
const SHAPES: ReadonlySet<string> = new Set(['pic', 'graphicFrame', 'sp', 'cxnSp', 'grpSp']);

/** Shapes, pictures and charts; what leads to a part that goes is left out with its place. */
export function copyDrawing(root: XmlElement, place: DrawingPlace): XmlElement {
  return rewriteChildren(root, (anchor) => {
    if (!/Anchor$/.test(anchor.name)) return anchor;
    const isKnown = childrenOf(anchor).some(({ name }) => SHAPES.has(localName(name)));
    if (!isKnown || descendantsOf(anchor, 'AlternateContent').length > 0) return null;
    const copied = rewriteBelow(anchor, (element) => copyShape(element, place));
    return isWhole(copied, place) ? copied : null;
  });
}

function copyShape(element: XmlElement, { gone, keptRelations }: DrawingPlace): XmlElement | null {
  const id = relationOf(element);
  if (/^hlink/.test(localName(element.name))) {
    return id !== undefined && keptRelations.has(id) ? element : null;
  }
  const link = attributeOf(element, 'textlink');
  const isGone = link !== undefined && namesGone(link, gone, { sheet: '' });
  const kept = element.attributes.filter(([name]) => localName(name) !== 'link');
  return withAttributes({ ...element, attributes: kept }, isGone ? { textlink: null } : {});
}

/** Whether all that a frame or a picture shows is copied. */
function isWhole(anchor: XmlElement, { keptRelations }: DrawingPlace): boolean {
  const shown = [...descendantsOf(anchor, 'chart'), ...descendantsOf(anchor, 'blip')];
  const frames = descendantsOf(anchor, 'graphicFrame');
  if (frames.some((frame) => descendantsOf(frame, 'chart').length === 0)) return false;
  return shown.every((element) => {
    const id = relationOf(element);
    return id !== undefined && keptRelations.has(id);
  });
}

/** A chart of the copy: what it reads of what goes becomes the values it shows. */
export function copyChart(root: XmlElement, place: DrawingPlace): XmlElement {
  return rewriteBelow(root, (element) => {
    const local = localName(element.name);
    if (local === 'externalData' || local === 'pivotSource' || local === 'pivotFmts') return null;
    if (local === 'ext') return hasGone(element, place) ? null : element;
    if (local === 'ser' || local === 'title') return copyTitle(element, place);
    return rewriteChildren(element, (child) => copyReference(child, place));
  });
}

function hasGone(element: XmlElement, { gone }: DrawingPlace): boolean {
  return descendantsOf(element, 'f').some((one) => namesGone(textOf(one), gone, { sheet: '' }));
}

function copyReference(reference: XmlElement, place: DrawingPlace): XmlElement {
  const local = localName(reference.name);
  if (!['numRef', 'strRef', 'multiLvlStrRef'].includes(local)) return reference;
  const formula = textOf(childOf(reference, 'f') ?? reference);
  if (readsMasks(formula, place)) {
    return rewriteChildren(reference, (one) => (/Cache$/.test(one.name) ? null : one));
  }
  return namesGone(formula, place.gone, { sheet: '' }) ? literalOf(reference) : reference;
}

/** Whether cells it shows were replaced by a text: the values it remembers are theirs. */
function readsMasks(formula: string, { gone, sheets }: DrawingPlace): boolean {
  return wordsOf(formula).some((word) => {
    if (word.kind !== 'cells' || word.sheet === null || word.area === null) return false;
    if (gone.sheets.has(lower(word.sheet))) return false;
    const { area, sheet } = word;
    return (sheets.get(sheet)?.masks ?? []).some((mask) => doOverlap(mask, area));
  });
}

/** The values a reference remembers, written as they are. */
function literalOf(reference: XmlElement): XmlElement {
  const prefix = reference.name.slice(0, reference.name.lastIndexOf(':') + 1);
  const isNumeric = localName(reference.name) === 'numRef';
  const cache = childrenOf(reference).find(({ name }) => /Cache$/.test(name));
  const [level] = cache ? childrenOf(cache, 'lvl') : [];
  const count = cache ? childOf(cache, 'ptCount') : undefined;
  const children = level ? [...(count ? [count] : []), ...level.children] : (cache?.children ?? []);
  return { name: `${prefix}${isNumeric ? 'numLit' : 'strLit'}`, attributes: [], children };
}

/** The name of a series or the title of a chart, in the words it shows when its cell goes. */
function copyTitle(element: XmlElement, place: DrawingPlace): XmlElement {
  return rewriteChildren(element, (child) => {
    const reference = localName(child.name) === 'tx' ? childOf(child, 'strRef') : undefined;
    if (!reference || copyReference(reference, place) === reference) return child;
    const text = descendantsOf(reference, 'v').map(textOf).join(' ');
    const prefix = child.name.slice(0, child.name.lastIndexOf(':') + 1);
    const shown =
      localName(element.name) === 'ser' ? plainText(prefix, text) : richText(prefix, text);
    return { ...child, children: [shown] };
  });
}

function plainText(prefix: string, text: string): XmlElement {
  return { name: `${prefix}v`, attributes: [], children: [escapeXml(text)] };
}

function richText(prefix: string, text: string): XmlElement {
  const made = (name: string, children: XmlElement['children']): XmlElement => ({
    name,
    attributes: name.endsWith('rich') ? [['xmlns:a', DRAWING]] : [],
    children,
  });
  const words = made('a:t', [escapeXml(text)]);
  return made(`${prefix}rich`, [made('a:bodyPr', []), made('a:p', [made('a:r', [words])])]);
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
