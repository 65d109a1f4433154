import { openCells, type RowContext } from '../tables/row-context';
import type { ColumnMatch, ColumnTarget } from '../columns/column-targets';
import { SESSION_TARGETS } from '../headers/header-words';
import { IN_ROW, type Ledger, leftFor } from '../../reading/ledger';
import { headersOf } from '../columns/column-headers';
import { buildSession, type BuiltSession } from './read-session';
import { useOfSessionColumn, sessionWordsOf } from './read-session-table';
import { dayOrderOf } from '../rows/day-order';
import type { ReadingContext } from '../../reading/reading-context';
import { markColumns, markRow, rowsUnder, useOfRole } from '../tables/table-rows';
import { trainingNamer } from './training-names';

/** Columns that describe one session, repeated from block to block. */
const BLOCK = SESSION_TARGETS.filter((target) => !['training', 'cycle', 'basin'].includes(target));
/** Said once for all the sessions of a row, when no block says it. */
const OF_ROW: readonly ColumnTarget[] = [
  'cycle',
  'basin',
  'provider',
  'halfDays',
  'place',
  'capacity',
  'extra',
  'comment',
];

interface Blocks {
  /** Columns that hold for every session of the row. */
  readonly shared: readonly ColumnMatch[];
  readonly sessions: readonly (readonly ColumnMatch[])[];
}

/** Reads a dashboard: each block of Date, Inscrits, Présents of a row is a session of its own. */
export function readDashboard(
  row: RowContext,
  { context, ledger }: { context: ReadingContext; ledger: Ledger },
): readonly BuiltSession[] {
  const { shared, sessions } = blocksOf(row);
  const order = dayOrderOf(row, context);
  const ofRow = shared.filter(({ target }) => OF_ROW.includes(target));
  const readShared = openCells({ ...row, columns: shared });
  // A session says its own place, or who trains, before its row does.
  const blocks = sessions.map((columns) => {
    const part = { ...row, order, columns: [...columns, ...ofRow] };
    return { columns, part, readRow: openCells(part) };
  });
  const nameTraining = trainingNamer(context.lists.trainings);
  const found: BuiltSession[] = [];
  for (const { at, role } of rowsUnder(row)) {
    const use = useOfRole(role);
    if (use) markRow({ row, ledger, at }, role.kind === 'total' ? use : leftFor('note'));
    if (role.kind !== 'data') continue;
    const training = nameTraining(readShared(at).text('training'));
    const told = blocks.filter(({ columns }) =>
      columns.some(({ column }) => !row.grid.isEmpty(at, column)),
    );
    for (const { columns, part, readRow } of told) {
      const words = sessionWordsOf(part, at, readRow(at));
      const key = `${words.key}:${columns[0]?.column ?? 0}`;
      found.push(buildSession({ ...words, key, training }, context));
      markColumns({ row: { ...row, columns }, ledger, at }, () => IN_ROW);
    }
    markColumns({ row: { ...row, columns: shared }, ledger, at }, (target) => {
      const shown = useOfSessionColumn(target);
      return told.length > 0 || shown.kind === 'left' ? shown : leftFor('not-understood');
    });
  }
  return found;
}

/**
 * Cuts the columns into those of the row and one block a session: a block begins when a column comes
 * back.
 */
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
