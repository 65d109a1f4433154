import { groupBy } from '../../lib/group-by';
import { tally } from '../../lib/tally';
import type { Steps } from '../../lib/steps';
import type { ExplainedAs, LeftCells, SheetAnalysis, SheetCounts } from './analysis';
import { type Gathered, gatherReading, NOTHING_GATHERED } from './gather-reading';
import type { AccountedCell, CellUse, ProposedAction, SheetReading } from '../reading/proposal';
import { leftFor, openLedger, usedAs } from '../reading/ledger';
import { readTables } from './read-tables';
import { recogniseSheet } from './sheet-kind';
import { noticesOf } from './sheet-notices';
import { asInSheet } from './sheet-forms';
import type { SheetLayout } from './sheet-layout';
import type { SheetRequest } from './sheet-request';
import { type Grid, lineText } from '../reading/grid';

/** The analysis of a sheet, with what the workbook's questions need. */
export interface ReadSheet {
  readonly analysis: SheetAnalysis;
  readonly gathered: Gathered;
  readonly whole: SheetLayout['whole'];
}

/** Recognises what a sheet is, and reads it accordingly; every cell is accounted for. */
export function* analyseSheet(request: SheetRequest, layout: SheetLayout): Steps<ReadSheet> {
  const { sheet, context } = request;
  const { forms } = layout;
  const whole = forms?.grid ?? layout.whole;
  const recognised = recogniseSheet(layout, request.chosen);
  const isSelected =
    recognised.kind !== 'ignored' &&
    (request.answers.selected[sheet.name] ?? (request.aside === null && recognised.isSelected));
  const ledger = openLedger(layout.whole);
  for (const { row, column, reason } of layout.helpers) ledger.mark(row, column, leftFor(reason));
  const { writtenOn } = request;
  if (writtenOn?.sheet === sheet.name && !forms) {
    ledger.mark(writtenOn.row, writtenOn.column, usedAs('reference-date'));
  }
  const read = isSelected
    ? yield* readTables({ request: { ...request, sheet: layout.shown }, ledger, ...layout })
    : { gathered: NOTHING_GATHERED, tables: [] };
  const laid = ledger.close(isSelected ? 'not-understood' : recognised.leftReason);
  const told = gatherReading(read.gathered, laid, context);
  const reading: SheetReading = forms ? asInSheet(forms, told) : told;
  return {
    gathered: read.gathered,
    analysis: {
      sheet: sheet.name,
      kind: recognised.kind,
      reason: request.aside ?? recognised.reason,
      isSelected,
      tables: read.tables,
      notices: noticesOf(sheet, isSelected ? read : null),
      reading,
      counts: countRows(reading),
      left: leftCells(whole, reading.cells),
    },
    whole,
  };
}

/** A sheet without the actions of rows that another one tells: left, and said. */
export function withoutRows(read: ReadSheet, rows: ReadonlySet<number> | undefined): ReadSheet {
  if (rows === undefined) return read;
  const { analysis, gathered, whole } = read;
  const isKept = ({ sources }: Pick<ProposedAction, 'sources'>): boolean =>
    !sources.some(({ row }) => rows.has(row));
  const cells = analysis.reading.cells.map((cell) =>
    cell.use.kind === 'row' && rows.has(cell.location.row)
      ? { ...cell, use: leftFor('told-before') }
      : cell,
  );
  const actions = analysis.reading.actions.filter(isKept);
  const reading = { ...analysis.reading, actions, cells };
  const built = gathered.built.filter(({ action }) => isKept(action));
  return {
    ...read,
    gathered: { ...gathered, built },
    analysis: {
      ...analysis,
      reading,
      counts: countRows(reading),
      left: leftCells(whole, cells),
    },
  };
}

/** A row counts as written when one of its cells is in the tracker; otherwise one of its cells explains it. */
function countRows({ cells }: SheetReading): SheetCounts {
  const rows = groupBy(cells, ({ location }) => [location.row]);
  const whys = [...rows.values()].map((own) => explainRow(own.map(({ use }) => use)));
  const explained = whys.flatMap((why) => why ?? []);
  return {
    read: whys.length,
    written: whys.length - explained.length,
    explained: explained.length,
    reasons: Object.fromEntries(tally(explained)),
  };
}

/** What a row served for tells more of it than what was left of it; a blank cell tells nothing. Null of one that is written. */
function explainRow(uses: readonly CellUse[]): ExplainedAs | null {
  if (uses.some(({ kind }) => kind === 'row')) return null;
  const used = uses.flatMap((use) => (use.kind === 'used' ? use.as : []));
  const left = uses.flatMap((use) => (use.kind === 'left' ? use.reason : []));
  return used[0] ?? left.find((reason) => reason !== 'decoration') ?? 'decoration';
}

/** Gathers what is not taken over: one entry a row and a reason. Personal data is not copied. */
function leftCells(grid: Grid, cells: readonly AccountedCell[]): readonly LeftCells[] {
  const left = cells.flatMap(({ location, use }) =>
    use.kind === 'left' ? [{ ...location, reason: use.reason }] : [],
  );
  const groups = groupBy(left, ({ row, reason }) => [`${row}:${reason}`]);
  return [...groups.values()].map((group): LeftCells => {
    const [{ sheet, row, reason }] = group;
    const columns = group.map(({ column }) => column);
    const isOfPersons = reason === 'personal-data' || reason === 'contact-list';
    const words = columns.map((column) => lineText(grid, row, column)).join(' | ');
    return { sheet, row, columns, reason, text: isOfPersons ? '' : words };
  });
}
