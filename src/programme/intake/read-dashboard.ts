import { openCells, type RowCellsReader } from './action-cells';
import { classifyRows, type RowContext } from './classify-rows';
import { type ColumnMatch, type ColumnTarget } from './column-targets';
import { IN_ROW, type Ledger, leftFor } from './ledger';
import { headersOf } from './match-columns';
import { buildSession, type BuiltSession } from './read-session';
import { sessionCell } from './read-session-table';
import type { ReadingContext } from './reading-context';
import { trainingNamer } from './training-names';

/** Columns that describe one session, repeated from block to block. */
const BLOCK: readonly ColumnTarget[] = [
  'sessionId',
  'date',
  'start',
  'end',
  'halfDays',
  'place',
  'provider',
  'capacity',
  'registered',
  'present',
  'alreadyTrained',
  'absent',
  'rate',
  'status',
  'comment',
];
const COUNTS: readonly ColumnTarget[] = ['date', 'start', 'registered', 'present'];

const COMPUTED: readonly ColumnTarget[] = ['total', 'rate', 'absent'];

interface Blocks {
  readonly shared: readonly ColumnMatch[];
  readonly sessions: readonly (readonly ColumnMatch[])[];
}

/** Reads a dashboard: each block of Date, Inscrits, Présents of a row is a session of its own. */
export function readDashboard(
  row: RowContext,
  { context, ledger }: { context: ReadingContext; ledger: Ledger },
): readonly BuiltSession[] {
  const { shared, sessions: blocks } = blocksOf(row);
  const cells = openCells({ ...row, columns: shared });
  const nameTraining = trainingNamer(context.lists.trainings);
  const found: BuiltSession[] = [];
  classifyRows(row).forEach((role, index) => {
    const at = row.table.lastHeaderRow + 1 + index;
    if (role.kind === 'blank') return;
    if (role.kind !== 'data') {
      const use =
        role.kind === 'total'
          ? leftFor('total')
          : role.kind === 'header'
            ? leftFor('duplicate-header')
            : leftFor('note');
      for (const column of inTable(row, at)) ledger.mark(at, column, use);
      return;
    }
    const read = cells.read(at);
    const named = nameTraining(read.text('training'));
    let count = 0;
    for (const block of blocks) {
      const session = sessionOf({ row, at, read, block, context, training: named });
      if (session === null) continue;
      count += 1;
      found.push(session);
      for (const { column } of block)
        if (!row.grid.isEmpty(at, column)) ledger.mark(at, column, IN_ROW);
    }
    for (const { column, target } of shared) {
      if (row.grid.isEmpty(at, column)) continue;
      if (COMPUTED.includes(target)) ledger.mark(at, column, leftFor('computed'));
      else if (count > 0) ledger.mark(at, column, IN_ROW);
    }
  });
  return found;
}

interface BlockToRead {
  readonly row: RowContext;
  readonly at: number;
  readonly read: RowCellsReader;
  readonly block: readonly ColumnMatch[];
  readonly context: ReadingContext;
  readonly training: ReturnType<ReturnType<typeof trainingNamer>>;
}

function sessionOf({ row, at, read, block, context, training }: BlockToRead): BuiltSession | null {
  const { grid } = row;
  const filled = block.filter(({ column }) => !grid.isEmpty(at, column));
  if (filled.length === 0) return null;
  const cell = (target: ColumnTarget): ColumnMatch | undefined =>
    filled.find((match) => match.target === target);
  const text = (target: ColumnTarget): string => {
    const match = cell(target);
    return match ? grid.text(at, match.column) : '';
  };
  const day = (target: ColumnTarget): ReturnType<typeof sessionCell> => {
    const match = cell(target);
    return sessionCell(row, match && { match, text: grid.text(at, match.column), row: at });
  };
  const session = buildSession(
    {
      key: `${grid.sheet}!${at}:${block[0]?.column ?? 0}`,
      id: text('sessionId'),
      training,
      cycle: read.text('cycle'),
      basin: read.text('basin'),
      provider: text('provider') || read.text('provider'),
      date: day('date'),
      start: day('start'),
      end: day('end'),
      halfDays: text('halfDays') || read.text('halfDays'),
      place: text('place') || read.text('place'),
      capacity: text('capacity') || read.text('capacity'),
      registered: text('registered'),
      present: text('present'),
      alreadyTrained: text('alreadyTrained'),
      status: text('status'),
      comments: [
        text('comment'),
        ...read.all('extra').map(({ match, text: words }) => `${match.header} : ${words}`),
        ...read.all('comment').map((held) => held.text),
      ],
      isStruck: filled.some(
        ({ column, target }) => COUNTS.includes(target) && grid.look(at, column).strikethrough,
      ),
      sources: filled.map(({ column }) => ({ sheet: grid.sheet, row: at, column })),
    },
    context,
  );
  return session;
}

/** Cuts the columns into those of the row and one block a session; a block begins when a column comes back. */
function blocksOf(row: RowContext): Blocks {
  const shared: ColumnMatch[] = [];
  const blocks: ColumnMatch[][] = [];
  const targets = headersOf(row.grid, row.table).map(({ column, meaning }) => ({
    match: row.columns.find((candidate) => candidate.column === column),
    target: meaning.isTotal ? null : (meaning.session?.meaning ?? null),
  }));
  const repeated = new Set(
    BLOCK.filter((wanted) => targets.filter(({ target }) => target === wanted).length > 1),
  );
  for (const { match, target } of targets) {
    if (!match) continue;
    if (target === null || !repeated.has(target)) {
      shared.push(match);
      continue;
    }
    const current = blocks.at(-1);
    const told = { ...match, target };
    if (!current || current.some((held) => held.target === target)) blocks.push([told]);
    else current.push(told);
  }
  return { shared, sessions: blocks };
}

function inTable({ grid, table }: RowContext, at: number): readonly number[] {
  return grid
    .filled(at)
    .filter((column) => column >= table.firstColumn && column <= table.lastColumn);
}
