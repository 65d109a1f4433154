import { headersOf } from '../columns/column-headers';
import type { ColumnMatch, ColumnTarget } from '../columns/column-targets';
import { SESSION_TARGETS } from '../headers/header-words';
import type { RowContext } from '../tables/row-context';

/** Columns that describe one session, repeated from block to block. */
const BLOCK = SESSION_TARGETS.filter((target) => !['training', 'cycle', 'basin'].includes(target));
/** Said once for all the sessions of a row, when no block says it. */
const OF_ROW: readonly ColumnTarget[] = [
  ...(['cycle', 'basin', 'provider', 'halfDays', 'place', 'capacity', 'extra'] as const),
  'comment',
];

/** The columns that tell one session of a row: its own, and with them those of the row that hold for it. */
interface SessionBlock {
  /** None in a list, where a session has its row for itself. */
  readonly own: readonly ColumnMatch[];
  readonly columns: readonly ColumnMatch[];
}

export interface SessionBlocks {
  /** Columns that hold for every session of the row. */
  readonly shared: readonly ColumnMatch[];
  readonly sessions: readonly SessionBlock[];
}

/** Cuts the columns of a dashboard into those of the row and one block a session: a block begins when a column comes back. */
export function blocksOf(row: RowContext): SessionBlocks {
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
  const ofRow = shared.filter(({ target }) => OF_ROW.includes(target));
  // A session says its own place, or who trains, before its row does.
  const sessions = blocks.map((own) => ({ own, columns: [...own, ...ofRow] }));
  return { shared, sessions };
}
