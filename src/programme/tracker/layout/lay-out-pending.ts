import type { CellInput, Edit } from '../../../workbook/edit';
import { fold } from '../../../lib/text';
import type { TableSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { HEADER_ROW, LIST_TABLE, MATCH_TABLE, PENDING_TABLE } from '../columns';
import { TABLE_STYLE } from '../sheet-looks';
import { TEXT_FORMAT } from '../settings-rows';

/** A value read from the words of the source that nobody has taken or refused yet. */
export type PendingLine = Readonly<Record<(typeof PENDING_TABLE.columns)[number]['key'], string>>;

/** Right of the lists and of the matches, an empty column between each. */
const FIRST_COLUMN = LIST_TABLE.columns.length + MATCH_TABLE.columns.length + 2;

/**
 * Adds what waits for an answer to tblAConfirmer, which is made beside the lists when it is not there.
 * Lines that are there already stay as they are.
 */
export function layOutPending(
  lines: readonly PendingLine[],
  snapshot: WorkbookSnapshot,
  listSheet: string,
): readonly Edit[] {
  const table = snapshot.tables.find(({ name }) => fold(name) === fold(PENDING_TABLE.table));
  const held = table === undefined ? [] : heldLines(table, snapshot);
  const added = lines.filter((line) => !held.includes(keyOf(cellsOf(line))));
  if (added.length === 0) return [];
  const { sheet, area } = table ?? { sheet: listSheet, area: newArea() };
  const first = area.row + 1 + held.length;
  const rowCount = Math.max(area.rowCount, 1 + held.length + added.length);
  const headers = PENDING_TABLE.columns.map(({ header }) => header);
  const at = { row: first, column: area.column };
  const numberFormats = headers.map(() => TEXT_FORMAT);
  return [
    ...(table === undefined
      ? [{ kind: 'writeCells' as const, sheet, at: area, cells: [headers] }]
      : []),
    { kind: 'writeCells', sheet, at, cells: added.map(cellsOf), numberFormats },
    {
      kind: 'defineTable',
      sheet,
      name: PENDING_TABLE.table,
      area: { ...area, rowCount },
      style: TABLE_STYLE,
      filterButtons: 'shown',
    },
    ...(table === undefined
      ? [
          {
            kind: 'columnWidths' as const,
            sheet,
            first: area.column,
            widths: PENDING_TABLE.columns.map(({ width }) => width),
          },
        ]
      : []),
  ];
}

function newArea(): TableSnapshot['area'] {
  const columnCount = PENDING_TABLE.columns.length;
  return { row: HEADER_ROW, column: FIRST_COLUMN, rowCount: 2, columnCount };
}

/** What each line of the table says, down to the last one that says something. */
function heldLines(
  { sheet, area }: TableSnapshot,
  { sheets }: WorkbookSnapshot,
): readonly string[] {
  const texts = sheets.find(({ name }) => name === sheet)?.texts ?? [];
  const lines = texts
    .slice(area.row + 1, area.row + area.rowCount)
    .map((line) => keyOf(line.slice(area.column, area.column + area.columnCount)));
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
}

function cellsOf(line: PendingLine): readonly CellInput[] {
  return PENDING_TABLE.columns.map(({ key }) => line[key]);
}

/** N°, column and value: the words beside them may be told otherwise by another version. */
function keyOf(cells: readonly unknown[]): string {
  return cells.slice(0, 3).map(String).join('\n').trim();
}
