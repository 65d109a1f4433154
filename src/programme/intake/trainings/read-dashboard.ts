import {
  type CellWords,
  openCells,
  type RowCellsReader,
  type RowContext,
} from '../tables/row-context';
import type { ColumnMatch, ColumnTarget } from '../columns/column-targets';
import { SESSION_TARGETS } from '../headers/header-words';
import { IN_ROW, type Ledger, leftFor } from '../../reading/ledger';
import { headersOf } from '../columns/column-headers';
import { buildSession, type BuiltSession, type SessionWords } from './read-session';
import { type SessionColumns, useOfSessionColumn, sessionWordsOf } from './read-session-table';
import { dayOrderOf } from '../rows/day-order';
import type { ReadingContext } from '../../reading/reading-context';
import { markRow, rowsUnder, useOfRole } from '../tables/table-rows';
import { type TrainingName, trainingNamer } from './training-names';

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
];
const STRUCK: readonly ColumnTarget[] = ['date', 'start', 'registered', 'present'];

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
  const { shared, sessions: blocks } = blocksOf(row);
  const dated = { ...row, order: dayOrderOf(row, context) };
  const cells = openCells({ ...row, columns: shared });
  const nameTraining = trainingNamer(context.lists.trainings);
  const found: BuiltSession[] = [];
  for (const { at, role } of rowsUnder(row)) {
    const use = useOfRole(role);
    if (use) markRow({ row, ledger, at }, role.kind === 'total' ? use : leftFor('note'));
    if (role.kind !== 'data') continue;
    const read = cells.read(at);
    const training = nameTraining(read.text('training'));
    const filled = blocks
      .map((block) => block.filter(({ column }) => !row.grid.isEmpty(at, column)))
      .filter((block) => block.length > 0);
    for (const block of filled) {
      found.push(buildSession(wordsOfBlock({ row: dated, at, read, block, training }), context));
      for (const { column } of block) ledger.mark(at, column, IN_ROW);
    }
    for (const { column, target } of shared) {
      if (row.grid.isEmpty(at, column)) continue;
      const shared = useOfSessionColumn(target);
      if (filled.length > 0 || shared.kind === 'left') ledger.mark(at, column, shared);
    }
  }
  return found;
}

interface BlockToRead {
  readonly row: SessionColumns;
  readonly at: number;
  readonly read: RowCellsReader;
  /** Filled cells of one session. */
  readonly block: readonly ColumnMatch[];
  readonly training: TrainingName;
}

/** The words of a block, what it does not say of the place or of who trains taken from its row. */
function wordsOfBlock({ row, at, read, block, training }: BlockToRead): SessionWords {
  const { grid } = row;
  const own = block.map((match) => ({ match, text: grid.text(at, match.column), row: at }));
  const all = (target: ColumnTarget): readonly CellWords[] => {
    const said = own.filter(({ match, text }) => match.target === target && text.trim() !== '');
    return said.length > 0 || !OF_ROW.includes(target) ? said : read.all(target);
  };
  const cells: RowCellsReader = {
    all: (target) => (target === 'comment' ? [...all(target), ...read.all(target)] : all(target)),
    text: (target) => all(target)[0]?.text ?? '',
    column: () => null,
  };
  return {
    ...sessionWordsOf(row, at, cells),
    key: `${grid.sheet}!${at}:${block[0]?.column ?? 0}`,
    training,
    isStruck: block.some(
      ({ column, target }) => STRUCK.includes(target) && grid.look(at, column).strikethrough,
    ),
    sources: block.map(({ column }) => ({ sheet: grid.sheet, row: at, column })),
  };
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
