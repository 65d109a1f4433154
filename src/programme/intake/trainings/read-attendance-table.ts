import { collapseSpaces } from '../../../lib/text';
import type { AttendanceMark } from '../../tracker/lists';
import { openCells, type RowCellsReader, sourcesOf } from '../tables/action-cells';
import type { RowContext } from '../tables/row-role';
import { type Ledger, leftFor } from '../../reading/ledger';
import type { ProposedAttendance } from '../../reading/proposal';
import { useOfColumn } from '../rows/read-action-table';
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
