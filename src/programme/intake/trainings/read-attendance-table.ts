import { collapseSpaces } from '../../../lib/text';
import type { AttendanceMark } from '../../tracker/lists';
import { type CellWords, openCells, type RowCellsReader, sourcesOf } from '../tables/action-cells';
import type { RowContext } from '../tables/row-role';
import type { ColumnMatch } from '../columns/column-targets';
import { IN_ROW, type Ledger, leftFor } from '../../reading/ledger';
import type { ProposedAttendance } from '../../reading/proposal';
import { useOfColumn } from '../rows/read-action-table';
import type { PersonCodes } from './person-codes';
import { basinOf } from './read-session';
import type { ReadingContext } from '../../reading/reading-context';
import { MARK_WORDS } from '../../reading/status-words';
import { markColumns, markRow, rowsUnder } from '../tables/table-rows';
import { findExact, indexWords } from '../../names/word-index';

const MARKS = indexWords(MARK_WORDS);

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
  for (const { at, role } of rowsUnder(row)) {
    if (role.kind === 'blank') continue;
    const account = { row, ledger, at };
    const read = cells.read(at);
    const code = collapseSpaces(read.text('code'));
    if (role.kind !== 'data' || (code === '' && read.text('sessionId') === '')) {
      markRow(account, role.kind === 'total' ? leftFor('total') : leftFor('note'));
      continue;
    }
    markColumns(account, (target, column) => {
      const isUnread = target === 'mark' && readMark(row.grid.text(at, column)) === null;
      return isUnread ? leftFor('not-understood') : useOfColumn(target);
    });
    found.push({ fields: attendanceOf(read, { code, context }), sources: sourcesOf(row, at) });
  }
  return found;
}

/**
 * Turns a list of names into attendances by code, on request: one code a person, whatever the case
 * of the name and the list, given in the order of the lists. The names themselves are not copied.
 */
export function codeNames(
  row: RowContext,
  { context, ledger, codes }: { context: ReadingContext; ledger: Ledger; codes: PersonCodes },
): readonly ProposedAttendance[] {
  const cells = openCells(row);
  const found: ProposedAttendance[] = [];
  for (const { at, role } of rowsUnder(row)) {
    if (role.kind !== 'data') continue;
    const read = cells.read(at);
    const person = collapseSpaces(`${read.text('lastName')} ${read.text('firstName')}`);
    if (person === '') continue;
    const code = codes(person);
    for (const cell of [...read.all('mark'), ...sessionCells(row, at)]) {
      const mark = readMark(cell.text);
      if (mark === null) continue;
      ledger.mark(at, cell.match.column, IN_ROW);
      const fields = attendanceOf(read, { code, context });
      const session = cell.match.target === 'mark' ? fields.session : cell.match.header;
      found.push({
        fields: { ...fields, session, mark },
        sources: [{ sheet: row.grid.sheet, row: at, column: cell.match.column }],
      });
    }
  }
  return found;
}

/** Cells of the columns that stand for a session: « TP 1 », or the presence of a list by session. */
function sessionCells({ grid, columns }: RowContext, at: number): readonly CellWords[] {
  return columns
    .filter(({ column, target }) => target === 'ignored' && !grid.isEmpty(at, column))
    .map((match: ColumnMatch) => ({ match, row: at, text: grid.text(at, match.column) }));
}

export function attendanceOf(
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
