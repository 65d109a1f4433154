import { fold } from '../../../lib/text';
import { type CellPlace, doOverlap, hasCell } from '../../../workbook/location';
import {
  isFormula,
  knownOr,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../workbook/snapshot';
import type { ActionKey } from '../columns';
import { generatedSheets } from '../sheets/names';
import type { TablePlace } from '../tracker';
import { isFirstOrder } from './rearrange';

/** Why the columns of Suivi stay in the order they have. */
export type OrderKept = 'changed' | 'formulas' | 'notes' | 'filter' | 'merged' | 'room';

/** What hangs on the columns of Suivi where they are; null when they may be moved. */
export function obstacleOf(
  place: TablePlace<ActionKey>,
  sheet: SheetSnapshot,
  snapshot: WorkbookSnapshot,
): OrderKept | null {
  const { area } = place;
  const { comments, notes, hyperlinks, merges, filter } = sheet;
  const held = [comments, notes, hyperlinks].flatMap((one) =>
    knownOr<readonly { readonly place: CellPlace }[]>(one, []),
  );
  if (!isFirstOrder(place)) return 'changed';
  if (held.some(({ place: at }) => hasCell(area, at))) return 'notes';
  if (!filter.known || filter.value !== null) return 'filter';
  if (!merges.known || merges.value.some((merge) => doOverlap(area, merge))) return 'merged';
  return isNamedElsewhere(place, sheet, snapshot) ? 'formulas' : null;
}

/** Whether so many columns right of the table are empty beside it. */
export function hasRoom(
  { area }: TablePlace<ActionKey>,
  { values }: SheetSnapshot,
  count: number,
): boolean {
  const first = area.column + area.columnCount;
  const lines = values.slice(area.row, area.row + area.rowCount);
  return lines.every((line) => line.slice(first, first + count).every((value) => value === null));
}

/** Whether formulas stand in the table, or on a sheet of the user's that reads it. */
function isNamedElsewhere(
  { area, columns, table }: TablePlace<ActionKey>,
  sheet: SheetSnapshot,
  snapshot: WorkbookSnapshot,
): boolean {
  const body = sheet.formulas
    .slice(area.row + 1, area.row + area.rowCount)
    .flatMap((line) =>
      line
        .slice(area.column, area.column + area.columnCount)
        .filter((_, at) => area.column + at !== columns.watch),
    );
  if (body.some(isFormula)) return true;
  const ours = new Set(generatedSheets(snapshot));
  const words = [fold(table), `${fold(sheet.name)}!`, `${fold(sheet.name)}'!`];
  const names = (formula: string): boolean => words.some((word) => fold(formula).includes(word));
  return (
    snapshot.sheets.some(
      ({ name, formulas }) =>
        !ours.has(name) &&
        formulas.some((line) => line.some((cell) => isFormula(cell) && names(cell))),
    ) || snapshot.names.some(({ name, formula }) => !PRINTED.test(name) && names(formula))
  );
}

/** Names that Excel gives to what is printed. */
const PRINTED = /^(?:_xlnm|print_|zone_d|impression_)/iu;
