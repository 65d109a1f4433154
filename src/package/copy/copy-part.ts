import type { CopyPlan } from '../../workbook/copy';
import { type Archive, type Entry, entryOf, rootOf, textOfPart, textsOf } from '../archive';
import type { CellCounts } from './copy-cells';
import { copyChart, copyDrawing, type DrawingPlace, isDrawable } from './copy-drawings';
import { copyTable } from './copy-parts';
import type { SheetPlan } from './copy-plan';
import { copySheet } from './copy-sheet';
import { relationOf, rewriteChildren } from '../elements';
import type { Gone } from './gone';
import type { Relation } from '../relations';
import type { WorkbookPackage } from '../workbook-part';
import { parseXml, serialiseXml, type XmlElement, XML_HEAD } from '../xml';

/** What the parts of a copy share while they are made. */
export interface PartCopying {
  readonly pack: WorkbookPackage;
  readonly plan: CopyPlan;
  readonly gone: Gone;
  readonly sheets: ReadonlyMap<string, SheetPlan>;
  readonly counts: CellCounts;
  readonly usedTexts: Set<number>;
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
  {
    part,
    kind,
    kept,
  }: { readonly part: string; readonly kind: string; readonly kept: readonly Relation[] },
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
