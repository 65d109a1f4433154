import { parseIsoDate, toExcelSerial } from '../../../lib/calendar-date';
import { parseFrenchDate } from '../../../lib/french-date';
import { fold } from '../../../lib/text';
import type { CellInput } from '../../../workbook/edit';
import { ACTION_TABLE, type ActionKey, PENDING_TABLE } from '../../tracker/columns';
import { DATE_FORMAT } from '../../tracker/settings-rows';
import type { CheckContext } from '../context/context';
import type { CellWrite, FindingPlace, Fix } from '../context/finding';
import { isBlank, type RowOf } from '../context/tables';
import { onConfirmation } from './fix-edits';
import { workbookRule } from './rule';

const PENDING_HEADERS = PENDING_TABLE.columns.map(({ header }) => header);

/** A value that the words of the source suggest, and that nobody has taken or refused yet. */
interface PendingValue {
  readonly id: string;
  readonly header: string;
  readonly value: string | number;
  readonly words: string;
  readonly source: string;
  readonly sheet: string;
  /** Row of the sheet and first column of the table. */
  readonly row: number;
  readonly column: number;
}

/** Values read in the source that still wait for a yes. */
export const PENDING_RULES = [
  workbookRule({
    code: 'CNF-01',
    severity: 'info',
    reads: ['actions'],
    check: (context) =>
      pendingValues(context).flatMap((pending) => {
        const { id, header, value, words, source } = pending;
        const row = context.actionById.get(fold(id));
        const column = ACTION_TABLE.columns.find((one) => fold(one.header) === fold(header));
        // What the user typed since has decided.
        if (row && column && isDecided(row, column.key, value)) return [];
        const write = row && column ? writeOf(pending, row, { column, context }) : null;
        const params = { id, column: header, value: String(value), words, source };
        return [
          { place: write ? placeOf(write) : lineOf(pending), params, ...fixOf(pending, write) },
        ];
      }),
  }),
] as const;

/** A cell of several names waits for one more as long as it does not hold it. */
function isDecided(row: RowOf<'actions'>, key: ActionKey, value: string | number): boolean {
  if (isBlank(row, key)) return false;
  return key !== 'partners' || fold(row.raw.texts.partners).includes(fold(String(value)));
}

function pendingValues({ snapshot }: CheckContext): readonly PendingValue[] {
  const table = snapshot.tables.find(({ name }) => fold(name) === fold(PENDING_TABLE.table));
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return [];
  const { area, headers } = table;
  const columns = PENDING_HEADERS.map((header) => {
    const at = headers.findIndex((one) => fold(one) === fold(header));
    return at < 0 ? -1 : area.column + at;
  });
  return sheet.values.slice(area.row + 1, area.row + area.rowCount).flatMap((line, at) => {
    const row = area.row + 1 + at;
    const held = columns.map((column) => line[column] ?? '');
    const [id, header, value, words, source] = held.map((cell) => String(cell).trim());
    if (!id || !value) return [];
    const typed = typeof held[2] === 'number' ? held[2] : value;
    const told = {
      id,
      header: header ?? '',
      value: typed,
      words: words ?? '',
      source: source ?? '',
    };
    return [{ ...told, sheet: sheet.name, row, column: area.column }];
  });
}

function writeOf(
  { value }: PendingValue,
  { raw }: RowOf<'actions'>,
  {
    column,
    context,
  }: { readonly column: { key: ActionKey; kind: string }; readonly context: CheckContext },
): CellWrite | null {
  const place = context.tables.actions?.place;
  const at = place?.columns[column.key];
  if (!place || at === undefined) return null;
  const before = raw.texts[column.key];
  const write = { sheet: place.sheet, row: raw.row, column: at, before };
  if (column.key === 'partners' && before.trim() !== '') {
    return { ...write, after: `${before} ; ${String(value)}` };
  }
  if (column.kind !== 'date') return { ...write, after: inputOf(value, column.kind) };
  const date = parseFrenchDate(String(value)) ?? parseIsoDate(String(value));
  const after = typeof value === 'number' ? value : date && toExcelSerial(date);
  return after === null ? null : { ...write, after, format: DATE_FORMAT };
}

function inputOf(value: string | number, kind: string): CellInput {
  return kind === 'integer' && Number.isInteger(Number(value)) ? Number(value) : String(value);
}

function placeOf({ sheet, row, column }: CellWrite): FindingPlace {
  return { kind: 'cell', sheet, row, column };
}

function lineOf({ sheet, row, column }: PendingValue): FindingPlace {
  return { kind: 'cell', sheet, row, column };
}

/** Writes the value and empties its line: other tables stand beside it, no row of the sheet may go. */
function fixOf(
  { sheet, row, column }: PendingValue,
  write: CellWrite | null,
): { readonly fix?: Fix } {
  if (!write) return {};
  const cells = [PENDING_HEADERS.map(() => null)];
  return {
    fix: onConfirmation([write], [{ kind: 'writeCells', sheet, at: { row, column }, cells }]),
  };
}
