import { doOverlap } from '../../workbook/location';
import { lower, type SheetPlan } from './copy-plan';
import {
  attributeOf,
  childrenOf,
  descendantsOf,
  localName,
  relationOf,
  rewriteBelow,
  rewriteChildren,
  textOf,
  withAttributes,
} from '../elements';
import { type FormulaWord, wordsOf } from '../formula-words';
import { type Gone, namesGone } from './gone';
import type { XmlElement } from '../xml';

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

/** Whether all that a chart shows stays: one that showed what goes would tell it by its labels. */
export function isDrawable(root: XmlElement, { gone, sheets }: ChartPlace): boolean {
  const words = formulasOf(root).flatMap(wordsOf);
  return words.every((word) => {
    if (word.kind !== 'cells' || word.sheet === null) return !namesGoneAtAll(word, gone);
    const { area, sheet } = word;
    const emptied = sheets.get(sheet)?.emptied ?? [];
    if (gone.sheets.has(lower(sheet))) return false;
    return area === null || !emptied.some((one) => doOverlap(one, area));
  });
}

export type ChartPlace = Pick<DrawingPlace, 'gone' | 'sheets'>;

function formulasOf(root: XmlElement): readonly string[] {
  return descendantsOf(root, 'f').map(textOf);
}

function namesGoneAtAll(word: FormulaWord, { names, tables }: Gone): boolean {
  if (word.kind === 'table') return tables.has(lower(word.table));
  if (word.kind === 'name') return names.has(lower(word.name));
  return word.kind === 'external' || word.kind === 'broken' || word.kind === 'sheets';
}

/** A chart of the copy; it remembers no value of a cell that is hidden by a text. */
export function copyChart(root: XmlElement, { sheets }: ChartPlace): XmlElement {
  return rewriteBelow(root, (element) => {
    const local = localName(element.name);
    if (local === 'externalData' || local === 'pivotSource' || local === 'pivotFmts') return null;
    if (!['numRef', 'strRef', 'multiLvlStrRef'].includes(local)) return element;
    const hasMask = formulasOf(element)
      .flatMap(wordsOf)
      .some((word) => {
        if (word.kind !== 'cells' || word.sheet === null || word.area === null) return false;
        const { area } = word;
        return (sheets.get(word.sheet)?.masks ?? []).some((mask) => doOverlap(mask, area));
      });
    return hasMask
      ? rewriteChildren(element, (one) => (/Cache$/.test(one.name) ? null : one))
      : element;
  });
}
