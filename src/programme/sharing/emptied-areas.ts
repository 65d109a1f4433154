import { fold } from '../../lib/text';
import type { EmptiedArea } from '../../workbook/copy';
import { unionOf } from '../../workbook/areas';
import { areaOf, parseArea, sheetOfFormula, type SheetArea } from '../../workbook/location';
import { MATCH_TABLE, PENDING_TABLE, TAKEN_TABLE } from '../tracker/columns';
import { findGeneratedSheet } from '../tracker/sheets/names';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** Lines of the workings of which nothing is to be told: a session, an attendance a line. */
const LINES_OF_TRAINING = /^calc[sp]_/u;

/** Where the workings of sessions and attendances stand: the rectangle that their names cover. */
export function trainingLines(snapshot: WorkbookSnapshot): readonly SheetArea[] {
  const workings = findGeneratedSheet(snapshot, 'workings');
  const blocks = new Map<string, SheetArea>();
  for (const { name, formula } of snapshot.names) {
    const place = placeOf(formula);
    const prefix = LINES_OF_TRAINING.exec(name)?.[0];
    if (prefix === undefined || place?.sheet !== workings) continue;
    const key = `${place.sheet}!${prefix}`;
    const before = blocks.get(key);
    blocks.set(key, before ? { ...place, area: unionOf(before.area, place.area) } : place);
  }
  return [...blocks.values()];
}

/** What the tracker remembers of the source: its sheets, its words, the rows taken from it. */
export function rememberedAreas({ tables }: WorkbookSnapshot): readonly EmptiedArea[] {
  const kept: ReadonlySet<string> = new Set(
    [MATCH_TABLE, TAKEN_TABLE, PENDING_TABLE].map(({ table }) => fold(table)),
  );
  return tables
    .filter(({ name, area }) => kept.has(fold(name)) && area.rowCount > 1)
    .map(({ sheet, area }) => ({
      sheet,
      area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 },
    }));
}

/** The cells a name stands for; null when it is no rectangle of one sheet. */
export function placeOf(formula: string): SheetArea | null {
  const sheet = sheetOfFormula(formula);
  const area = parseArea(formula.replace(/^=/u, ''));
  return sheet !== null && area ? { sheet, area } : null;
}

/** What stands beside and under the page of the summary: its counts before they are masked. */
export function besidePage(
  snapshot: WorkbookSnapshot,
  summary: string | undefined,
): readonly EmptiedArea[] {
  const sheet = sheetNamed(snapshot, summary);
  const page = snapshot.names
    .filter(({ name }) => fold(name) === '_xlnm.print_area')
    .map(({ formula }) => placeOf(formula))
    .find((place) => place?.sheet === summary)?.area;
  if (!sheet || !page) return [];
  const [rows, columns] = [sheet.values.length, sheet.values[0]?.length ?? 0];
  const right = page.column + page.columnCount;
  const below = page.row + page.rowCount;
  const areas = [
    ...(columns > right ? [areaOf([0, right], [rows, columns - right])] : []),
    ...(rows > below ? [areaOf([below, 0], [rows - below, right])] : []),
  ];
  return areas.map((area) => ({ sheet: sheet.name, area, keepsDrawn: true }));
}

export function sheetNamed(
  { sheets }: WorkbookSnapshot,
  name: string | undefined,
): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name);
}
