import { type CellWords, isKeptOut, openCells, type RowCellsReader } from './action-cells';
import { classifyRows, type RowContext } from './classify-rows';
import type { ColumnTarget } from './column-targets';
import { isDateFormat } from './grid';
import { IN_ROW, type Ledger, leftFor, usedAs } from './ledger';
import type { DueCell } from './read-due';
import { buildSession, type BuiltSession } from './read-session';
import type { ReadingContext } from './reading-context';
import { trainingNamer } from './training-names';

/** Reads a list of training sessions, one a row. */
export function readSessionTable(
  row: RowContext,
  { context, ledger }: { context: ReadingContext; ledger: Ledger },
): readonly BuiltSession[] {
  const cells = openCells(row);
  const nameTraining = trainingNamer(context.lists.trainings);
  const sessions: BuiltSession[] = [];
  let banner = '';
  classifyRows(row).forEach((role, index) => {
    const at = row.table.lastHeaderRow + 1 + index;
    if (role.kind === 'blank') return;
    if (role.kind === 'total') return leave(row, ledger, at, 'total');
    if (role.kind === 'note' || role.kind === 'legend') return leave(row, ledger, at, 'note');
    if (role.kind === 'header') return leave(row, ledger, at, 'duplicate-header');
    if (role.kind !== 'data') {
      banner = role.text;
      for (const column of row.grid.filled(at)) ledger.mark(at, column, usedAs('strand'));
      return;
    }
    const read = cells.read(at);
    const training = read.text('training') || banner;
    if (!hasSession(read) && training === '') return leave(row, ledger, at, 'not-understood');
    markSession(row, ledger, at);
    sessions.push(
      buildSession({ ...wordsOf(row, at, read), training: nameTraining(training) }, context),
    );
  });
  return sessions;
}

/** The day or words of a cell of dates. */
export function sessionCell({ grid }: RowContext, cell: CellWords | undefined): DueCell {
  if (!cell) return { text: '', date: null, showsDay: true };
  const { column } = cell.match;
  const format = grid.format(cell.row, column);
  return {
    text: cell.text,
    date: grid.date(cell.row, column),
    showsDay: !isDateFormat(format) || /d/iu.test(format),
  };
}

function wordsOf(
  row: RowContext,
  at: number,
  read: RowCellsReader,
): Omit<Parameters<typeof buildSession>[0], 'training'> {
  const text = (target: ColumnTarget): string => read.text(target);
  const { sheet } = row.grid;
  return {
    key: `${sheet}!${at}`,
    id: text('sessionId'),
    cycle: text('cycle'),
    basin: text('basin'),
    provider: text('provider'),
    date: sessionCell(row, read.all('date')[0]),
    start: sessionCell(row, read.all('start')[0]),
    end: sessionCell(row, read.all('end')[0]),
    halfDays: text('halfDays'),
    place: text('place'),
    capacity: text('capacity'),
    registered: text('registered'),
    present: text('present'),
    alreadyTrained: text('alreadyTrained'),
    status: text('status'),
    comments: [
      ...read.all('comment').map((cell) => cell.text),
      ...read.all('extra').map(({ match, text: words }) => `${match.header} : ${words}`),
    ],
    isStruck: row.columns.some(
      ({ column, target }) =>
        (target === 'date' || target === 'start' || target === 'training') &&
        row.grid.look(at, column).strikethrough,
    ),
    sources: row.columns
      .filter(({ column, target }) => !row.grid.isEmpty(at, column) && !isKeptOut(target))
      .map(({ column }) => ({ sheet, row: at, column })),
  };
}

function hasSession(read: RowCellsReader): boolean {
  const telling: readonly ColumnTarget[] = ['sessionId', 'date', 'start', 'registered', 'present'];
  return telling.some((target) => read.text(target) !== '');
}

function markSession({ grid, columns }: RowContext, ledger: Ledger, at: number): void {
  for (const { column, target } of columns) {
    if (grid.isEmpty(at, column)) continue;
    const isComputed = target === 'absent' || target === 'rate' || target === 'total';
    if (isComputed) ledger.mark(at, column, leftFor('computed'));
    else if (isKeptOut(target)) ledger.mark(at, column, leftFor('personal-data'));
    else ledger.mark(at, column, IN_ROW);
  }
}

function leave(
  { grid, table }: RowContext,
  ledger: Ledger,
  at: number,
  reason: 'total' | 'note' | 'duplicate-header' | 'not-understood',
): void {
  for (const column of grid.filled(at)) {
    if (column >= table.firstColumn && column <= table.lastColumn) {
      ledger.mark(at, column, leftFor(reason));
    }
  }
}
