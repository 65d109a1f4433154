import { collapseSpaces } from '../../../lib/text';
import { openCells, type RowContext, sourcesOf } from '../tables/row-context';
import { markColumns, markRow, rowsUnder } from '../tables/table-rows';
import type { ProposedAttendance } from '../../reading/proposal';
import { type Ledger, leftFor } from '../../reading/ledger';
import type { ReadingContext } from '../../reading/reading-context';
import { useOfColumn } from '../rows/read-action-table';
import { basinOf } from './read-session';
import { markFromWord } from '../../tracker/memory/synonyms';

/** Reads a list of attendances by code, one a row. Names stay where they are. */
export function readAttendanceTable(
  row: RowContext,
  { context, ledger }: { context: ReadingContext; ledger: Ledger },
): readonly ProposedAttendance[] {
  const readRow = openCells(row);
  const found: ProposedAttendance[] = [];
  for (const { at, role } of rowsUnder(row)) {
    if (role.kind === 'blank') continue;
    const account = { row, ledger, at };
    const read = readRow(at);
    const code = collapseSpaces(read.text('code'));
    if (role.kind !== 'data' || (code === '' && read.text('sessionId') === '')) {
      markRow(account, role.kind === 'total' ? leftFor('total') : leftFor('note'));
      continue;
    }
    markColumns(account, (target, column) => {
      const isUnread = target === 'mark' && markFromWord(row.grid.text(at, column)) === null;
      return isUnread ? leftFor('not-understood') : useOfColumn(target);
    });
    const fields = {
      code,
      session: collapseSpaces(read.text('sessionId')),
      mark: markFromWord(read.text('mark')),
      job: collapseSpaces(read.text('job')),
      basin: basinOf(read.text('basin') || read.text('agency'), context),
    };
    found.push({ fields, sources: sourcesOf(row, at) });
  }
  return found;
}
