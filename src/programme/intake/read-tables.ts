import type { Steps } from '../../lib/steps';
import type { TableAnalysis } from './analysis';
import type { RowContext } from './tables/row-role';
import { type FoundTable, rowsUnderHeader } from './headers/find-tables';
import { type Gathered, NOTHING_GATHERED } from './gather-reading';
import { fold } from '../../lib/text';
import { type Grid, lineText } from '../reading/grid';
import { NO_PLACE_NAME } from '../reading/layout-words';
import { isPersonName } from '../reading/card-heads';
import { titleOfFirstPart } from './tables/repeated-headers';
import { isKeptOut } from './tables/action-cells';
import type { ColumnMatch, ShownColumn } from './columns/column-targets';
import { type Ledger, leftFor, usedAs } from '../reading/ledger';
import { markSurroundings } from './mark-surroundings';
import { matchColumns } from './columns/match-columns';
import { type ActionTableReading, readActionTable } from './rows/read-action-table';
import { codeNames } from './trainings/read-attendance-table';
import { readPresenceGrid } from './trainings/read-presence-grid';
import { readAttendances } from './trainings/read-participations';
import { readDashboard } from './trainings/read-dashboard';
import { readPartnerList } from './name-lists/read-partner-list';
import { readSessionTable } from './trainings/read-session-table';
import { readSiteList } from './name-lists/read-site-list';
import type { SheetRequest } from './sheet-request';
import { surroundingsOf } from './sheet-topic';
import { numberingOf } from './tables/numbering';
import { strandFinder } from './tables/strands';
import type { TableKind } from './headers/table-kind';

const SAMPLES = 2;
const LOOKED_AT = 60;

export interface TablesToRead {
  readonly request: SheetRequest;
  readonly grid: Grid;
  readonly ledger: Ledger;
  readonly tables: readonly FoundTable[];
  readonly kinds: readonly TableKind[];
}

/** What all the tables of a sheet gave. */
export interface TablesRead {
  readonly gathered: Gathered;
  readonly tables: readonly TableAnalysis[];
  readonly isBanner: boolean;
}

/** Reads every table of a sheet for what it is, and the prose around them. */
export function* readTables(all: TablesToRead): Steps<TablesRead> {
  const { request, grid, ledger, tables, kinds } = all;
  const parts: { kind: TableKind; row: RowContext; read: Gathered }[] = [];
  for (const [index, table] of tables.entries()) {
    const kind = kinds[index] ?? 'other';
    const row = rowContext(all, table, index);
    markHeader(row, ledger, kind);
    yield;
    parts.push({ kind, row, read: yield* readTable(row, kind, all) });
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
    gathered: [...parts.map(({ read }) => read), { ...NOTHING_GATHERED, narratives: prose }].reduce(
      mergeGathered,
    ),
    tables: parts.map(({ kind, row, read }) => analysisOf(kind, row, read)),
    isBanner: parts.some(({ kind, read }) => kind === 'actions' && read.bannerCount > 0),
  };
}

function rowContext(
  { request, grid, kinds }: TablesToRead,
  table: FoundTable,
  order: number,
): RowContext {
  const { references, lists } = request.context;
  const kind = kinds[order] ?? 'other';
  const chosen = request.columnMatches;
  const columns = matchColumns({ grid, table, kind, order, references, chosen });
  const numbering = numberingOf(grid, table, columns);
  return { grid, table, columns, strands: strandFinder(lists.strands), references, numbering };
}

function analysisOf(kind: TableKind, row: RowContext, read: Gathered): TableAnalysis {
  const { table, columns } = row;
  const days = kind === 'names' ? daysOf(read) : null;
  return {
    kind,
    headerRows: { first: table.firstHeaderRow, last: table.lastHeaderRow },
    lastRow: table.lastRow,
    columns: columns
      .filter(({ header, target }) => header !== '' || target !== 'ignored')
      .map((match): ShownColumn => {
        const told = days?.has(match.column) ? { ...match, ...DAY_OF_SESSION } : match;
        return { ...told, samples: samplesOf(row, match) };
      }),
    rowCount: countRows(read),
  };
}

const DAY_OF_SESSION = { target: 'sessionDay', confidence: 'high', why: 'header' } as const;

/** The columns of a list of presences whose header is the day of a session. */
function daysOf({ sessions }: Gathered): ReadonlySet<number> {
  return new Set(sessions.flatMap(({ session }) => session.sources.map(({ column }) => column)));
}

/** What the first cells of a column say, each once. */
function samplesOf(
  { grid, table }: RowContext,
  { column, target }: ColumnMatch,
): readonly string[] {
  if (isKeptOut(target) && target !== 'ignored') return [];
  const filled = rowsUnderHeader(table).filter((row) => !grid.isEmpty(row, column));
  const texts = filled.slice(0, LOOKED_AT).map((row) => lineText(grid, row, column));
  return [...new Set(texts)].slice(0, SAMPLES);
}

function countRows({ actions, sessions, attendances, partners, sites }: Gathered): number {
  return [actions, sessions, attendances, partners, sites].reduce(
    (count, rows) => count + rows.length,
    0,
  );
}

function* readTable(
  row: RowContext,
  kind: TableKind,
  { request, ledger, tables }: TablesToRead,
): Steps<Gathered> {
  const { context, statusWords } = request;
  const holdsTasks = request.chosen === 'matrix';
  const said = surroundingsOf(row, request.topics);
  const heading = headingOver(row, tables);
  // Where a column says who, the name over the table is that of its part.
  const isName = isPersonName(heading) && !NO_PLACE_NAME.test(fold(heading));
  const isOwner = isName && !row.columns.some(({ target }) => target === 'owner');
  const strand = said.strand || (isOwner ? '' : row.strands.name(heading));
  const owner = isOwner ? heading : '';
  const around = { ...said, strand, owner, statusWords, holdsTasks };
  switch (kind) {
    case 'actions':
    case 'gantt':
      return gatherActions(yield* readActionTable(row, { context, around, ledger }));
    case 'sessions':
      return { ...NOTHING_GATHERED, sessions: readSessionTable(row, { context, ledger }) };
    case 'dashboard':
      return { ...NOTHING_GATHERED, sessions: readDashboard(row, { context, ledger }) };
    case 'attendances':
      return { ...NOTHING_GATHERED, ...readAttendances(row, { context, ledger }) };
    case 'names': {
      const { codes } = request;
      const presences = readPresenceGrid(row, { context, ledger });
      if (presences !== null) markHeader(row, ledger, 'attendances');
      const read = presences ?? {
        attendances: request.isCoded ? codeNames(row, { context, ledger, codes }) : [],
      };
      leaveTable(row, ledger, 'personal-data');
      return { ...NOTHING_GATHERED, ...read };
    }
    case 'partners':
      return { ...NOTHING_GATHERED, partners: readPartnerList(row, { context, ledger }) };
    case 'sites':
      return { ...NOTHING_GATHERED, sites: readSiteList(row, { context, ledger }) };
    case 'contacts':
      leaveTable(row, ledger, 'contact-list');
      return NOTHING_GATHERED;
    case 'other':
      leaveTable(row, ledger, 'other-table');
      return NOTHING_GATHERED;
  }
}

/** Of several tables that each have a title right above their header, that of one: a group, or who does it. */
function headingOver(row: RowContext, tables: readonly FoundTable[]): string {
  const { grid, table } = row;
  const titles = tables.map(({ firstHeaderRow, firstColumn, lastColumn }) => {
    const [column, other] = grid
      .filled(firstHeaderRow - 1)
      .filter((at) => at >= firstColumn && at <= lastColumn);
    return column === undefined || other !== undefined
      ? ''
      : lineText(grid, firstHeaderRow - 1, column);
  });
  if (tables.length === 1) return titleOfFirstPart(row);
  const areHeadings = tables.length > 1 && new Set(titles).size === tables.length;
  const title = titles[tables.indexOf(table)] ?? '';
  return areHeadings && !titles.includes('') ? title : '';
}

function gatherActions(read: ActionTableReading): Gathered {
  return {
    ...NOTHING_GATHERED,
    built: read.built,
    actions: read.actions,
    colours: read.colours,
    bannerCount: read.bannerCount,
  };
}

function mergeGathered(a: Gathered, b: Gathered): Gathered {
  const colours = new Map(a.colours);
  for (const [colour, count] of b.colours) colours.set(colour, (colours.get(colour) ?? 0) + count);
  return {
    built: [...a.built, ...b.built],
    actions: [...a.actions, ...b.actions],
    sessions: [...a.sessions, ...b.sessions],
    attendances: [...a.attendances, ...b.attendances],
    narratives: [...a.narratives, ...b.narratives],
    partners: [...a.partners, ...b.partners],
    sites: [...a.sites, ...b.sites],
    colours,
    bannerCount: a.bannerCount + b.bannerCount,
  };
}

function markHeader({ grid, table }: RowContext, ledger: Ledger, kind: TableKind): void {
  const isRead = kind !== 'contacts' && kind !== 'other' && kind !== 'names';
  for (let row = table.firstHeaderRow; row <= table.lastHeaderRow; row += 1) {
    for (const column of grid.filled(row)) {
      if (column < table.firstColumn || column > table.lastColumn) continue;
      if (isRead) ledger.mark(row, column, usedAs('header'));
    }
  }
}

function leaveTable(
  { grid, table }: RowContext,
  ledger: Ledger,
  reason: 'personal-data' | 'contact-list' | 'other-table',
): void {
  for (let row = table.firstHeaderRow; row <= table.lastRow; row += 1) {
    for (const column of grid.filled(row)) {
      if (column >= table.firstColumn && column <= table.lastColumn) {
        ledger.mark(row, column, leftFor(reason));
      }
    }
  }
}
