import { collapseSpaces, fold } from '../../lib/text';
import type { CellLocation } from '../../workbook/location';
import type { AttendanceMark } from '../tracker/lists';
import { type CellWords, openCells, type RowCellsReader } from './action-cells';
import { classifyRows, type RowContext } from './classify-rows';
import type { ColumnMatch, ColumnTarget } from './column-targets';
import { IN_ROW, type Ledger, leftFor } from './ledger';
import type { ProposedAttendance } from './proposal';
import { basinOf } from './read-session';
import type { ReadingContext } from './reading-context';
import { MARK_WORDS } from './status-words';
import { findExact, indexWords } from './word-index';

const MARKS = indexWords(MARK_WORDS);
const NAMES: readonly ColumnTarget[] = [
  'lastName',
  'firstName',
  'phone',
  'email',
  'birth',
  'address',
];

/** What a cell of presence says: « x », « abs », « P »; null when it says nothing known. */
export function readMark(text: string): AttendanceMark | null {
  return findExact(MARKS, text);
}

/** Reads a list of attendances by code, one a row. Names stay where they are. */
export function readAttendanceTable(
  row: RowContext,
  { context, ledger }: { context: ReadingContext; ledger: Ledger },
): readonly ProposedAttendance[] {
  const cells = openCells(row);
  const found: ProposedAttendance[] = [];
  classifyRows(row).forEach((role, index) => {
    const at = row.table.lastHeaderRow + 1 + index;
    if (role.kind === 'blank') return;
    const read = cells.read(at);
    const code = collapseSpaces(read.text('code'));
    if (role.kind !== 'data' || (code === '' && read.text('sessionId') === '')) {
      leaveRow(row, ledger, at, role.kind === 'total' ? 'total' : 'note');
      return;
    }
    markRow(row, ledger, at);
    found.push({ fields: attendanceOf(read, { code, context }), sources: sourcesOf(row, at) });
  });
  return found;
}

/**
 * Turns a list of names into attendances by code, on request: one code a person, whatever the case
 * of the name, given in the order of the list. The names themselves are not copied.
 */
export function codeNames(
  row: RowContext,
  { context, ledger }: { context: ReadingContext; ledger: Ledger },
): readonly ProposedAttendance[] {
  const cells = openCells(row);
  const codes = new Map<string, string>();
  const found: ProposedAttendance[] = [];
  classifyRows(row).forEach((role, index) => {
    const at = row.table.lastHeaderRow + 1 + index;
    if (role.kind !== 'data') return;
    const read = cells.read(at);
    const person = fold(`${read.text('lastName')} ${read.text('firstName')}`);
    if (person === '') return;
    const code = codes.get(person) ?? `A${String(codes.size + 1).padStart(3, '0')}`;
    codes.set(person, code);
    const marked = markedRow(row, at, read, { code, context });
    if (marked !== null) {
      ledger.mark(at, read.column('mark') ?? 0, IN_ROW);
      found.push(marked);
    }
    for (const cell of sessionCells(row, at)) {
      const fields = attendanceOf(read, { code, context });
      const mark = readMark(cell.text);
      if (mark === null) continue;
      ledger.mark(at, cell.match.column, IN_ROW);
      found.push({
        fields: { ...fields, session: cell.match.header || fields.session, mark },
        sources: [{ sheet: row.grid.sheet, row: at, column: cell.match.column }],
      });
    }
  });
  return found;
}

/** A list with one line a person and a session has its mark in a column of its own. */
function markedRow(
  row: RowContext,
  at: number,
  read: RowCellsReader,
  known: { readonly code: string; readonly context: ReadingContext },
): ProposedAttendance | null {
  const fields = attendanceOf(read, known);
  return fields.mark === null ? null : { fields, sources: sourcesOf(row, at) };
}

/** Cells of the columns that stand for a session: « TP 1 », or the presence of a list by session. */
function sessionCells({ grid, columns }: RowContext, at: number): readonly CellWords[] {
  return columns
    .filter(({ column, target }) => target === 'ignored' && !grid.isEmpty(at, column))
    .map((match: ColumnMatch) => ({ match, row: at, text: grid.text(at, match.column) }));
}

function attendanceOf(
  read: RowCellsReader,
  { code, context }: { code: string; context: ReadingContext },
): ProposedAttendance['fields'] {
  return {
    code,
    session: collapseSpaces(read.text('sessionId')),
    mark: readMark(read.text('mark')),
    job: collapseSpaces(read.text('job')),
    basin: basinOf(read.text('basin') || read.text('agency'), context),
  };
}

function markRow({ grid, columns }: RowContext, ledger: Ledger, at: number): void {
  for (const { column, target } of columns) {
    if (grid.isEmpty(at, column)) continue;
    if (NAMES.includes(target)) ledger.mark(at, column, leftFor('personal-data'));
    else if (target === 'ignored') ledger.mark(at, column, leftFor('not-selected'));
    else if (target === 'mark' && readMark(grid.text(at, column)) === null) {
      ledger.mark(at, column, leftFor('not-understood'));
    } else ledger.mark(at, column, IN_ROW);
  }
}

function leaveRow(
  { grid, table }: RowContext,
  ledger: Ledger,
  at: number,
  reason: 'total' | 'note',
): void {
  for (const column of grid.filled(at)) {
    if (column >= table.firstColumn && column <= table.lastColumn) {
      ledger.mark(at, column, leftFor(reason));
    }
  }
}

function sourcesOf({ grid, columns }: RowContext, at: number): readonly CellLocation[] {
  return columns
    .filter(({ column, target }) => !grid.isEmpty(at, column) && !NAMES.includes(target))
    .map(({ column }) => ({ sheet: grid.sheet, row: at, column }));
}
