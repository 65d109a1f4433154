import type { CopyPlan } from '../../workbook/copy';
import { type Archive, type Entry, entryOf, rootOf, textOfPart, textsOf } from '../archive';
import { copyTable } from './copy-parts';
import { lower, type SheetPlan } from './copy-plan';
import { copySheet } from './copy-sheet';
import {
  attributeOf,
  childrenOf,
  descendantsOf,
  localName,
  relationOf,
  rewriteBelow,
  rewriteChildren,
  withAttributes,
} from '../elements';
import { type Gone, namesGone } from './gone';
import type { Relation } from '../relations';
import type { WorkbookPackage } from '../workbook-part';
import { parseXml, serialiseXml, XML_HEAD, type XmlElement } from '../xml';
import { doOverlap } from '../../workbook/location';
import { type FormulaWord, wordsIn } from '../formula-words';
import type { SheetCopy } from './copy-cells';

/** What the parts of a copy share while they are made. */
export interface PartCopying extends Pick<SheetCopy, 'gone' | 'counts' | 'usedTexts'> {
  readonly pack: WorkbookPackage;
  readonly plan: CopyPlan;
  readonly sheets: ReadonlyMap<string, SheetPlan>;
}

/** As much of the end of a sheet as holds all that follows its rows. */
const END = 1 << 18;

/** The relation to the pictures of a header or footer; old drawings hold notes and controls too. */
export async function headerPictures(archive: Archive, part: string): Promise<string | undefined> {
  let end = '';
  for await (const text of textsOf(archive, part)) end = (end + text).slice(-END);
  const tag = /<(?:[\w.-]+:)?legacyDrawingHF\s[^>]*>/.exec(end)?.[0];
  return tag === undefined ? undefined : relationOf(parseXml(tag.replace(/\/?>$/, '/>')));
}

/** The content of a part of the copy, slice by slice; as it is packed when nothing of it changes. */
export function copyPart(
  { pack, plan, gone, sheets, counts, usedTexts }: PartCopying,
  { part, kind }: Readonly<Record<'part' | 'kind', string>>,
  kept: readonly Relation[],
): Entry | AsyncIterable<string> | readonly string[] {
  const ids = new Set(kept.map(({ id }) => id));
  const place: DrawingPlace = { gone, sheets, keptRelations: ids };
  const root = (): XmlElement => parseXml(textOfPart(pack.archive, part) ?? '');
  const sheet = pack.sheets.find((one) => one.part === part);
  const sheetPlan = sheet && sheets.get(sheet.name);
  const table = pack.tables.find((one) => one.part === part);
  if (sheet && sheetPlan && kind === 'worksheet') {
    const isFirst = plan.sheets[0] === sheet.name;
    const source = { plan: sheetPlan, gone, counts, usedTexts, isFirst, keptRelations: ids };
    return copySheet(textsOf(pack.archive, part), source);
  }
  if (table) return [XML_HEAD + serialiseXml(copyTable(root(), table, { plan, gone }))];
  if (kind === 'drawing' || kind === 'chartUserShapes') {
    return [XML_HEAD + serialiseXml(copyDrawing(root(), place))];
  }
  if (kind === 'chart') return [XML_HEAD + serialiseXml(copyChart(root(), place))];
  if (kind === 'chartsheet') {
    const shown = rewriteChildren(root(), (element) =>
      /(?:sheetPr|sheetViews|pageMargins|headerFooter|drawing)$/.test(element.name)
        ? element
        : null,
    );
    return [XML_HEAD + serialiseXml(shown)];
  }
  return entryOf(pack.archive, part);
}

/** Whether a chart shows nothing of what goes. */
export function isChartKept({ pack, gone, sheets }: PartCopying, part: string): boolean {
  const chart = rootOf(pack.archive, part);
  return chart !== null && isDrawable(chart, { gone, sheets });
}

interface DrawingPlace {
  readonly gone: Gone;
  readonly sheets: ReadonlyMap<string, SheetPlan>;
  /** Relations of the part that are copied, by id. */
  readonly keptRelations: ReadonlySet<string>;
}

/** What may stand in an anchor; controls, slicers and newer charts are not copied. */
const SHAPES: ReadonlySet<string> = new Set(['pic', 'graphicFrame', 'sp', 'cxnSp', 'grpSp']);

/** Shapes, pictures and charts; what leads to a part that goes is left out with its place. */
function copyDrawing(root: XmlElement, place: DrawingPlace): XmlElement {
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
function isDrawable(root: XmlElement, { gone, sheets }: ChartPlace): boolean {
  return wordsIn(root).every((word) => {
    if (word.kind !== 'cells' || word.sheet === null) return !namesGoneAtAll(word, gone);
    const { area, sheet } = word;
    const emptied = sheets.get(sheet)?.emptied ?? [];
    if (gone.sheets.has(lower(sheet))) return false;
    return area === null || !emptied.some((one) => doOverlap(one, area));
  });
}

type ChartPlace = Pick<DrawingPlace, 'gone' | 'sheets'>;

function namesGoneAtAll(word: FormulaWord, { names, tables }: Gone): boolean {
  if (word.kind === 'table') return tables.has(lower(word.table));
  if (word.kind === 'name') return names.has(lower(word.name));
  return word.kind === 'external' || word.kind === 'broken' || word.kind === 'sheets';
}

/** A chart of the copy; it remembers no value of a cell that is hidden by a text. */
function copyChart(root: XmlElement, { sheets }: ChartPlace): XmlElement {
  return rewriteBelow(root, (element) => {
    const local = localName(element.name);
    if (local === 'externalData' || local === 'pivotSource' || local === 'pivotFmts') return null;
    if (!['numRef', 'strRef', 'multiLvlStrRef'].includes(local)) return element;
    const hasMask = wordsIn(element).some((word) => {
      if (word.kind !== 'cells' || word.sheet === null || word.area === null) return false;
      const { area } = word;
      return (sheets.get(word.sheet)?.masks ?? []).some((mask) => doOverlap(mask, area));
    });
    return hasMask
      ? rewriteChildren(element, (one) => (/Cache$/.test(one.name) ? null : one))
      : element;
  });
}
