import type { Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { EMU_PER_POINT, cellAtPoint } from './anchors';
import type { Lookup } from './chart-xml';
import { chartXml } from './chart-xml';
import { CONTENT_TYPES, XML_HEAD } from './content-types';
import { findDeep } from './find';
import type { Relation } from './relations';
import { OFFICE_RELATIONS, newRelation, readRelations, writeRelations } from './relations';
import { attributes, parseXml } from './xml';
import type { Package } from './zip';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The first part of that pattern the package does not have: `xl/charts/chart` → `…/chart3.xml`. */
export function freePart(pack: Package, stem: string, extension = 'xml'): string {
  let number = 1;
  while (pack.has(`${stem}${number}.${extension}`)) number++;
  return `${stem}${number}.${extension}`;
}

function cornerXml(name: string, sheet: Sheet, left: number, top: number): string {
  const at = cellAtPoint(sheet, left, top);
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  return `<xdr:${name}><xdr:col>${at.column}</xdr:col><xdr:colOff>${emu(at.columnOffset)}</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>${emu(at.rowOffset)}</xdr:rowOff></xdr:${name}>`;
}

function anchorXml(sheet: Sheet, chart: Chart, relation: string, id: number): string {
  const properties = attributes({
    id,
    name: chart.name,
    descr: chart.altText === '' ? undefined : chart.altText,
  });
  return (
    `<xdr:twoCellAnchor>${cornerXml('from', sheet, chart.left, chart.top)}` +
    cornerXml('to', sheet, chart.left + chart.width, chart.top + chart.height) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** A chart made here, or one of the file that was changed: it is written from what is known of it. */
function isDrawnAnew({ source, touched }: Chart): boolean {
  return source === null || touched;
}

export interface DrawingContext {
  readonly pack: Package;
  readonly lookup: Lookup;
  /** Parts made here and their content types. */
  readonly added: Map<string, string>;
}

/**
 * Writes the drawing of a sheet: what the file had stays letter for letter, but for charts that were
 * deleted. Answers the drawing part, or null when nothing is left to draw.
 */
export function writeDrawing(
  sheet: Sheet,
  current: string | null,
  { pack, lookup, added }: DrawingContext,
): string | null {
  const relations: Relation[] = current === null ? [] : readRelations(pack, current);
  const anchors = current === null ? [] : keptAnchors(sheet, pack, current, relations);
  const part = current ?? freePart(pack, 'xl/drawings/drawing');
  let id = Math.max(1, ...anchors.map(highestId)) + 1;
  for (const chart of sheet.charts.filter(isDrawnAnew)) {
    const chartPart = freePart(pack, 'xl/charts/chart');
    pack.set(chartPart, chartXml(chart, lookup));
    added.set(chartPart, CONTENT_TYPES.chart);
    const relation = newRelation(relations, 'chart', chartPart);
    relations.push(relation);
    anchors.push(anchorXml(sheet, chart, relation.id, id++));
  }
  if (anchors.length === 0) {
    if (current !== null) {
      pack.delete(current);
      writeRelations(pack, current, []);
    }
    return null;
  }
  pack.set(
    part,
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONS}"${otherNamespaces(pack, current)}>${anchors.join('')}</xdr:wsDr>`,
  );
  writeRelations(pack, part, relations);
  if (current === null) added.set(part, CONTENT_TYPES.drawing);
  return part;
}

function highestId(anchor: string): number {
  const ids = [...anchor.matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/g)].map((match) => Number(match[1]));
  return Math.max(0, ...ids);
}

/** Prefixes the kept anchors may use. */
function otherNamespaces(pack: Package, current: string | null): string {
  if (current === null) return '';
  const root = parseXml(pack.text(current));
  const others = Object.entries(root.attributes).filter(
    ([name]) => name.startsWith('xmlns') && !['xmlns:xdr', 'xmlns:a', 'xmlns:r'].includes(name),
  );
  return attributes(Object.fromEntries(others));
}

function keptAnchors(
  sheet: Sheet,
  pack: Package,
  current: string,
  relations: Relation[],
): string[] {
  const xml = pack.text(current);
  const alive = new Set(
    sheet.charts.filter((chart) => !isDrawnAnew(chart)).map(({ source }) => source?.part),
  );
  return parseXml(xml).children.flatMap((anchor) => {
    const reference = findDeep(anchor, 'chart');
    const index = relations.findIndex(({ id }) => id === reference?.attributes['r:id']);
    const target = relations[index]?.target;
    if (reference === undefined || target === undefined || alive.has(target)) {
      return [xml.slice(anchor.start, anchor.end)];
    }
    relations.splice(index, 1);
    for (const inner of readRelations(pack, target)) if (!inner.external) pack.delete(inner.target);
    writeRelations(pack, target, []);
    pack.delete(target);
    return [];
  });
}
