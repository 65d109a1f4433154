import type { CellPlace } from '../../workbook/location';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { SheetAnalysis, SheetCounts, SheetKind, TableAnalysis } from './analysis';
import type { RowContext } from './classify-rows';
import { type Legend, readLegend } from './colours';
import { findHeaderlessTable } from './headerless-table';
import { isNarrative, isSheetOfFormulas, recogniseSheet } from './recognise-sheet';
import { leftCells } from './left-cells';
import { findTables, type FoundTable } from './find-tables';
import { type Grid, openGrid } from './grid';
import { type Ledger, leftFor, openLedger, usedAs } from './ledger';
import { headersOf, matchColumns } from './match-columns';
import { markSurroundings } from './mark-surroundings';
import { readNarrative } from './narrative-reading';
import type { SheetReading } from './proposal';
import { codeNames, readAttendanceTable } from './read-attendance-table';
import { type ActionTableReading, readActionTable } from './read-action-table';
import { readDashboard } from './read-dashboard';
import { readGantt } from './read-gantt';
import { readSessionTable } from './read-session-table';
import type { ReadingContext } from './reading-context';
import { gatherReading, type Gathered, NOTHING_GATHERED } from './gather-reading';
import { noticesOf } from './sheet-notices';
import { strandFinder } from './strands';
import { surroundingsOf } from './sheet-topic';
import { kindOfHeader, type TableKind } from './table-kind';
import type { SheetTopics } from './sheet-topic';

/** What the reading of every sheet shares. */
export interface SheetRequest {
  readonly sheet: SheetSnapshot;
  readonly context: ReadingContext;
  readonly topics: SheetTopics;
  readonly columnMatches: Readonly<Record<string, string>>;
  readonly statusWords: Readonly<Record<string, string>>;
  /** What the user ticked; undefined when he did not say. */
  readonly selected: boolean | undefined;
  readonly isCoded: boolean;
  /** The cell of this sheet that says when the document was written, or null. */
  readonly writtenOn: CellPlace | null;
}

/** The analysis of a sheet, with what the workbook's questions need. */
export interface ReadSheet {
  readonly analysis: SheetAnalysis;
  readonly gathered: Gathered;
}

/** A table without header is looked for where there is neither header nor prose. */
function headerlessTable(
  { context }: SheetRequest,
  grid: Grid,
  found: readonly FoundTable[],
): FoundTable | null {
  const isHopeless = found.length > 0 || isSheetOfFormulas(grid) || isNarrative(grid);
  return isHopeless ? null : findHeaderlessTable(grid, context.references);
}

/** Recognises what a sheet is, and reads it accordingly; every cell is accounted for. */
export function analyseSheet(request: SheetRequest): ReadSheet {
  const { sheet, context } = request;
  const grid = openGrid(sheet, context.dateSystem);
  const found = isSheetOfFormulas(grid) ? [] : findTables(grid);
  const bare = headerlessTable(request, grid, found);
  const tables = bare === null ? found : [bare];
  const kinds = tables.map((table): TableKind =>
    table === bare ? 'actions' : kindOfHeader(headersOf(grid, table).map(({ meaning }) => meaning)),
  );
  const recognised = recogniseSheet({ sheet, grid, tables, kinds, hasHeader: bare === null });
  const isSelected = recognised.kind !== 'ignored' && (request.selected ?? recognised.isSelected);
  const ledger = openLedger(grid);
  if (request.writtenOn !== null) {
    ledger.mark(request.writtenOn.row, request.writtenOn.column, usedAs('reference-date'));
  }
  const read = isSelected
    ? readTables({ request, grid, ledger, tables, kinds, kind: recognised.kind })
    : { gathered: NOTHING_GATHERED, tables: [], isBanner: false };
  const cells = ledger.close(isSelected ? 'not-understood' : recognised.leftReason);
  const kind: SheetKind =
    recognised.kind === 'table' && read.isBanner ? 'banner-table' : recognised.kind;
  const reading: SheetReading = gatherReading(read.gathered, cells, context);
  return {
    gathered: read.gathered,
    analysis: {
      sheet: sheet.name,
      kind,
      reason:
        kind === 'banner-table'
          ? { code: 'kind-banner-table', params: recognised.reason.params }
          : recognised.reason,
      isSelected,
      tables: read.tables,
      notices: noticesOf(sheet),
      reading,
      counts: countRows(reading),
      left: leftCells(grid, cells),
    },
  };
}

interface TablesToRead {
  readonly request: SheetRequest;
  readonly grid: Grid;
  readonly ledger: Ledger;
  readonly tables: readonly FoundTable[];
  readonly kinds: readonly TableKind[];
  readonly kind: SheetKind;
}

interface TablesRead {
  readonly gathered: Gathered;
  readonly tables: readonly TableAnalysis[];
  readonly isBanner: boolean;
}

function readTables(all: TablesToRead): TablesRead {
  const { request, grid, ledger, tables, kinds } = all;
  let gathered = NOTHING_GATHERED;
  let isBanner = false;
  const analyses: TableAnalysis[] = [];
  tables.forEach((table, index) => {
    const kind = kinds[index] ?? 'other';
    const columns = matchColumns({
      grid,
      table,
      kind,
      references: request.context.references,
      chosen: request.columnMatches,
    });
    const row: RowContext = {
      grid,
      table,
      columns,
      strands: strandFinder(request.context.lists.strands),
      references: request.context.references,
    };
    markHeader(row, ledger, kind);
    const read = readTable(row, kind, all);
    isBanner ||= read.bannerCount > 0 && kind === 'actions';
    gathered = mergeGathered(gathered, read);
    analyses.push({
      kind,
      headerRows: { first: table.firstHeaderRow, last: table.lastHeaderRow },
      lastRow: table.lastRow,
      columns: columns.filter(({ header, target }) => header !== '' || target !== 'ignored'),
      rowCount: read.actions.length + read.sessions.length + read.attendances.length,
    });
  });
  const outside = markSurroundings({ grid, ledger, tables, sheet: request.sheet });
  if (outside !== null) {
    const reading = readNarrative(outside, request.context);
    for (const { location, use } of reading.cells) ledger.mark(location.row, location.column, use);
    gathered = mergeGathered(gathered, { ...NOTHING_GATHERED, narratives: [reading] });
  }
  return { gathered, tables: analyses, isBanner };
}

function readTable(row: RowContext, kind: TableKind, { request, ledger }: TablesToRead): Gathered {
  const { context, statusWords } = request;
  const around = { ...surroundingsOf(row, request.topics), statusWords };
  switch (kind) {
    case 'actions':
      return gatherActions(row.grid, readActionTable(row, { context, around, ledger }));
    case 'gantt':
      return gatherActions(row.grid, readGantt(row, { context, around, ledger }));
    case 'sessions':
      return { ...NOTHING_GATHERED, sessions: readSessionTable(row, { context, ledger }) };
    case 'dashboard':
      return { ...NOTHING_GATHERED, sessions: readDashboard(row, { context, ledger }) };
    case 'attendances':
      return { ...NOTHING_GATHERED, attendances: readAttendanceTable(row, { context, ledger }) };
    case 'names': {
      const attendances = request.isCoded ? codeNames(row, { context, ledger }) : [];
      leaveTable(row, ledger, 'personal-data');
      return { ...NOTHING_GATHERED, attendances };
    }
    case 'contacts':
      leaveTable(row, ledger, 'contact-list');
      return NOTHING_GATHERED;
    case 'other':
      leaveTable(row, ledger, 'other-table');
      return NOTHING_GATHERED;
  }
}

function gatherActions(grid: Grid, read: ActionTableReading): Gathered {
  const legend: Legend = readLegend(grid, read.legendRows);
  return {
    ...NOTHING_GATHERED,
    built: read.built,
    actions: read.actions,
    colours: read.colours,
    legends: [legend],
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
    colours,
    legends: [...a.legends, ...b.legends],
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

/** A row counts as written when one of its cells is in the tracker. */
function countRows({ cells }: SheetReading): SheetCounts {
  const written = new Map<number, boolean>();
  for (const { location, use } of cells) {
    written.set(location.row, (written.get(location.row) ?? false) || use.kind === 'row');
  }
  const kept = [...written.values()].filter(Boolean).length;
  return { read: written.size, written: kept, explained: written.size - kept };
}
