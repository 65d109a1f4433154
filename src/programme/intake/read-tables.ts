import { joinLists } from '../../lib/join-lists';
import type { Steps } from '../../lib/steps';
import type { TableAnalysis } from './analysis';
import { isKeptOut, type RowContext } from './tables/row-context';
import { type FoundTable, isInTable, rowsUnderHeader } from './headers/find-tables';
import type { CellUse } from '../reading/proposal';
import { type Ledger, leftFor, usedAs } from '../reading/ledger';
import { type Gathered, NOTHING_GATHERED } from './gather-reading';
import { filledCells, filledWithin, lineText } from '../reading/grid';
import type { ColumnMatch, ShownColumn } from './columns/column-targets';
import { markSurroundings, type SheetSides } from './mark-surroundings';
import { matchColumns } from './columns/match-columns';
import { readActionTable, type TableSurroundings } from './rows/read-action-table';
import { readAttendanceTable } from './trainings/read-attendances';
import { readSessionTable } from './trainings/read-session-table';
import type { SheetRequest } from './sheet-request';
import { surroundingsOf } from './sheet-topic';
import { namedHeadings } from './tables/heading-kinds';
import { numberingOf } from './tables/numbering';
import { strandFinder } from './tables/strands';
import { blockHeads } from './tables/told-once';
import type { TableKind } from './headers/table-kind';

const SAMPLES = 2;
const LOOKED_AT = 60;

export interface TablesToRead extends Omit<SheetSides, 'sheet'> {
  readonly request: SheetRequest;
}

/** What all the tables of a sheet gave. */
export interface TablesRead {
  readonly gathered: Gathered;
  readonly tables: readonly TableAnalysis[];
}

/** Reads every table of a sheet for what it is, and the prose around them. */
export function* readTables(all: TablesToRead): Steps<TablesRead> {
  const { request, grid, ledger, tables, kinds } = all;
  const parts: { kind: TableKind; row: RowContext; read: Gathered }[] = [];
  for (const [index, table] of tables.entries()) {
    const kind = kinds[index] ?? 'other';
    const row = rowContext(all, table, index);
    const left = LEFT_AS[kind];
    const last = left === undefined ? table.lastHeaderRow : table.lastRow;
    markTable(row, ledger, { last, use: left ?? usedAs('header') });
    yield;
    const read = joinLists(NOTHING_GATHERED, [yield* readTable(row, kind, all)]);
    parts.push({ kind, row, read });
    yield;
  }
  const text =
    request.chosen === 'narrative'
      ? request.sheet
      : markSurroundings({ grid, ledger, tables, kinds, sheet: request.sheet });
  const prose = text === null ? [] : [request.readProse(text, request.context)];
  for (const { location, use } of prose.flatMap(({ cells }) => cells)) {
    ledger.mark(location.row, location.column, use);
  }
  return {
    gathered: {
      ...joinLists(
        NOTHING_GATHERED,
        parts.map(({ read }) => read),
      ),
      narratives: prose,
    },
    tables: parts.map(({ kind, row }) => analysisOf(kind, row)),
  };
}

function rowContext(
  { request, grid, tables, kinds }: TablesToRead,
  table: FoundTable,
  order: number,
): RowContext {
  const { references, lists, referenceDate: writtenOn } = request.context;
  const kind = kinds[order] ?? 'other';
  const chosen = request.answers.columnMatches;
  const columns = matchColumns({ grid, table, kind, order, references, writtenOn, chosen });
  const title = columns.find(({ target }) => target === 'title')?.column;
  const numbering = numberingOf(grid, table, { columns, title });
  const strands = strandFinder(lists.strands);
  const isAlone = tables.length === 1;
  const shared = { grid, table, columns, title, strands, references, numbering };
  return { ...shared, blockHeads: blockHeads(shared), isAlone };
}

function analysisOf(kind: TableKind, row: RowContext): TableAnalysis {
  const { table, columns } = row;
  return {
    kind,
    headerRows: { first: table.firstHeaderRow, last: table.lastHeaderRow },
    lastRow: table.lastRow,
    columns: columns
      .filter(({ header, target }) => header !== '' || target !== 'ignored')
      .map((match): ShownColumn => ({ ...match, samples: samplesOf(row, match) })),
  };
}

/** What the first cells of a column say, each once. */
function samplesOf(
  { grid, table, title = 0 }: RowContext,
  { column, target }: ColumnMatch,
): readonly string[] {
  if (isKeptOut(target) && target !== 'ignored') return [];
  const filled = rowsUnderHeader(table).filter((row) => !grid.isEmpty(row, column));
  // A heading typed in the column says nothing of what the rows under it hold.
  const named = filled.filter((row) => !grid.isEmpty(row, title));
  const asked = (named.length > 0 ? named : filled).slice(0, LOOKED_AT);
  const texts = asked.map((row) => lineText(grid, row, column));
  return [...new Set(texts)].slice(0, SAMPLES);
}

function* readTable(
  row: RowContext,
  kind: TableKind,
  { request, ledger, tables }: TablesToRead,
): Steps<Partial<Gathered>> {
  const { context, answers } = request;
  const { statusWords } = answers;
  const holdsTasks = request.chosen === 'matrix';
  const said = surroundingsOf(row, request.topics);
  const over = headingOver(row, tables);
  const strand = said.strand || (over.strand ?? '');
  const around = { ...said, ...over, strand, statusWords, holdsTasks };
  switch (kind) {
    case 'actions':
    case 'gantt':
      return yield* readActionTable(row, { context, around, ledger });
    case 'sessions':
    case 'dashboard':
      return { sessions: readSessionTable(row, kind, { context, ledger }) };
    case 'attendances':
      return { attendances: readAttendanceTable(row, { context, ledger }) };
    default:
      return {};
  }
}

/** Why some tables stay where they are. */
const LEFT_AS: Readonly<Partial<Record<TableKind, CellUse>>> = {
  names: leftFor('personal-data'),
  contacts: leftFor('contact-list'),
  other: leftFor('other-table'),
};

/** Accounts in the same way for the cells of a table, from its header down to a row. */
function markTable(
  { grid, table }: RowContext,
  ledger: Ledger,
  { last, use }: { readonly last: number; readonly use: CellUse },
): void {
  for (const { row, column } of filledCells(grid)) {
    if (row <= last && isInTable(table, row, column)) ledger.mark(row, column, use);
  }
}

/** Of several tables that each have a title right above their header, what that of one names. */
function headingOver(
  { grid, table, columns, strands }: RowContext,
  tables: readonly FoundTable[],
): Partial<TableSurroundings> {
  const titles = tables.map((one) => {
    const { firstHeaderRow, lastHeaderRow } = one;
    const aloneIn = (at: number): string => {
      const within = filledWithin(grid, at, one);
      return within.length === 1 ? lineText(grid, at, within[0] ?? 0) : '';
    };
    // Over a list without names of columns, its title stands where they would.
    const over = firstHeaderRow === lastHeaderRow ? aloneIn(firstHeaderRow) : '';
    return over || aloneIn(firstHeaderRow - 1);
  });
  const areHeadings = tables.length > 1 && new Set(titles).size === tables.length;
  if (!areHeadings || titles.includes('')) return {};
  const { kind, text } = namedHeadings(columns, titles)(titles[tables.indexOf(table)] ?? '');
  return { [kind]: kind === 'strand' ? strands.name(text) : text };
}
