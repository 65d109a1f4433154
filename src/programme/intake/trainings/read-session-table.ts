import { fold } from '../../../lib/text';
import { openCells, type RowCellsReader, type RowContext, sourcesOf } from '../tables/row-role';
import type { ColumnTarget } from '../columns/column-targets';
import { type CellUse, type Ledger, leftFor } from '../../reading/proposal';
import { dateCell, type DayOrder, dayOrderOf } from '../rows/day-order';
import { useOfColumn } from '../rows/read-action-table';
import { buildSession, type BuiltSession } from './read-session';
import type { ReadingContext } from '../../reading/reading-context';
import { markColumns, markRow, rowsUnder, useOfRole } from '../tables/table-rows';
import { trainingNamer } from './training-names';
import { labelled } from '../../reading/written-words';

/** Hours are no half-days: how many make one is the organism’s to say. */
const IN_HOURS = /\bh(?:eures?)?\b/u;

/** Reads a list of training sessions, one a row. */
export function readSessionTable(
  row: RowContext,
  { context, ledger }: { context: ReadingContext; ledger: Ledger },
): readonly BuiltSession[] {
  const cells = openCells(row);
  const dated = { ...row, order: dayOrderOf(row, context) };
  const nameTraining = trainingNamer(context.lists.trainings);
  const sessions: BuiltSession[] = [];
  let heading = '';
  for (const { at, role } of rowsUnder(row)) {
    const account = { row, ledger, at };
    const use = useOfRole(role);
    if (use) markRow(account, use);
    if ('text' in role) heading = role.text;
    if (role.kind !== 'data') continue;
    const read = cells.read(at);
    const training = read.text('training') || heading;
    if (!hasSession(read) && training === '') {
      markRow(account, leftFor('not-understood'));
      continue;
    }
    markColumns(account, useOfSessionColumn);
    const words = { ...sessionWordsOf(dated, at, read), training: nameTraining(training) };
    sessions.push(buildSession(words, context));
  }
  return sessions;
}

/** What the tracker computes itself is left; names stay where they are. */
export function useOfSessionColumn(target: ColumnTarget): CellUse {
  const isComputed = target === 'absent' || target === 'rate' || target === 'total';
  return isComputed ? leftFor('computed') : useOfColumn(target);
}

/** A table of sessions, and its columns in which a day may be typed month first. */
export type SessionColumns = RowContext & { readonly order: DayOrder };

/** The words of a row that tells a session; its training is named apart. */
export function sessionWordsOf(
  row: SessionColumns,
  at: number,
  read: RowCellsReader,
): Omit<Parameters<typeof buildSession>[0], 'training'> {
  const text = (target: ColumnTarget): string => read.text(target);
  const [duration] = read.all('halfDays');
  const isInHours = duration !== undefined && IN_HOURS.test(fold(duration.match.header));
  return {
    key: `${row.grid.sheet}!${at}`,
    id: text('sessionId'),
    cycle: text('cycle'),
    basin: text('basin'),
    provider: text('provider'),
    date: dateCell(row, read.all('date')[0]),
    start: dateCell(row, read.all('start')[0]),
    end: dateCell(row, read.all('end')[0]),
    halfDays: isInHours ? '' : text('halfDays'),
    place: text('place'),
    capacity: text('capacity'),
    registered: text('registered'),
    present: text('present'),
    alreadyTrained: text('alreadyTrained'),
    status: text('status'),
    comments: [
      ...(isInHours ? [labelled(duration.match.header, duration.text)] : []),
      ...read.all('comment').map((cell) => cell.text),
      ...read.all('extra').map(({ match, text: words }) => labelled(match.header, words)),
    ],
    isStruck: row.columns.some(
      ({ column, target }) =>
        (target === 'date' || target === 'start' || target === 'training') &&
        row.grid.look(at, column).strikethrough,
    ),
    sources: sourcesOf(row, at),
  };
}

function hasSession(read: RowCellsReader): boolean {
  const telling: readonly ColumnTarget[] = ['sessionId', 'date', 'start', 'registered', 'present'];
  return telling.some((target) => read.text(target) !== '');
}
