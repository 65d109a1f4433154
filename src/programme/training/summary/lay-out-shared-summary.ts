import type { CellInput, Edit } from '../../../workbook/edit';
import { absoluteAddress, type Area, quoteSheet } from '../../../workbook/location';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { GENERATED_TAB, PALETTE } from '../../tracker/palette';
import { SHARED_SUMMARY_NAME } from '../../tracker/sheet-names';
import { paint } from './look-parts';
import { writeCharts } from './summary-charts';
import { dressSummary, pageOf } from './summary-look';
import { LINE_COLUMNS } from './summary-months';
import { PAGE, type SummaryPlan } from './summary-plan';

/** The lines of the chart stand just beside the page, out of what is printed. */
const DATA_COLUMN = PAGE.columns + 1;

/**
 * Writes the copy of the summary that may leave the organisation: the same page, its values frozen,
 * without formulas, without the calculations, and with nothing that leads to Présences. The summary
 * must have been computed with its small counts masked.
 *
 * @param summary the sheet of the summary, as computed
 * @param workings the sheet « Calculs », as computed
 * @param target name of the sheet of the copy, old or new
 */
export function layOutSharedSummary(from: {
  readonly plan: SummaryPlan;
  readonly summary: SheetSnapshot;
  readonly workings: SheetSnapshot;
  readonly snapshot: WorkbookSnapshot;
  readonly target: string;
}): readonly Edit[] {
  const { plan, summary, workings, snapshot, target } = from;
  const copy: SummaryPlan = { ...plan, sheet: target, workings: target, rawColumn: DATA_COLUMN };
  return [
    { kind: 'ensureSheet', sheet: target, tabColor: GENERATED_TAB, gridlines: 'hidden' },
    ...clearFormer(snapshot, target),
    ...freezePage(copy, summary),
    ...freezeLines(copy, { workings, column: plan.rawColumn }),
    ...dressSummary(copy),
    ...writeCharts(copy),
    pageOf(copy),
    {
      kind: 'defineName',
      name: SHARED_SUMMARY_NAME,
      refersTo: `=${quoteSheet(target)}!${absoluteAddress({ row: 0, column: PAGE.label })}`,
    },
    { kind: 'show', sheet: target, at: { row: 0, column: 0 } },
  ];
}

function clearFormer(snapshot: WorkbookSnapshot, target: string): readonly Edit[] {
  const former = snapshot.sheets.find(({ name }) => name === target)?.values ?? [];
  const area = { row: 0, column: 0, rowCount: former.length, columnCount: former[0]?.length ?? 0 };
  const isEmpty = area.rowCount * area.columnCount === 0;
  return isEmpty ? [] : [{ kind: 'clearBlock', sheet: target, area, what: 'all' }];
}

function freezePage({ sheet, rows, words }: SummaryPlan, summary: SheetSnapshot): readonly Edit[] {
  const page: Area = { row: 0, column: 0, rowCount: rows.last + 1, columnCount: PAGE.columns };
  const { cells, numberFormats } = blockOf(summary, page);
  const note = rows.last + 2;
  return [
    { kind: 'writeCells', sheet, at: page, cells, numberFormats },
    { kind: 'writeCells', sheet, at: { row: note, column: PAGE.label }, cells: [[words.frozen]] },
    paint(sheet, [{ row: note, column: PAGE.label, rowCount: 1, columnCount: 1 }], {
      font: { size: 9, italic: true, color: PALETTE.muted },
    }),
  ];
}

function freezeLines(
  { sheet, rows }: SummaryPlan,
  from: { readonly workings: SheetSnapshot; readonly column: number },
): readonly Edit[] {
  const { header, count } = rows.months;
  const drawn = LINE_COLUMNS.indexOf('optimistic') + 1;
  const lines: Area = {
    row: header,
    column: from.column,
    rowCount: count + 1,
    columnCount: drawn,
  };
  const at = { ...lines, column: DATA_COLUMN };
  return [
    { kind: 'writeCells', sheet, at, ...blockOf(from.workings, lines) },
    paint(sheet, [at], { font: { size: 8, color: PALETTE.muted } }),
  ];
}

/** What a block shows, as values; what a formula leaves empty is empty. */
function blockOf(
  { values, numberFormats }: SheetSnapshot,
  { row, column, rowCount, columnCount }: Area,
): {
  readonly cells: readonly (readonly CellInput[])[];
  readonly numberFormats: readonly (readonly string[])[];
} {
  const across = <T>(of: (at: number, from: number) => T): readonly (readonly T[])[] =>
    Array.from({ length: rowCount }, (_, down) =>
      Array.from({ length: columnCount }, (_, right) => of(row + down, column + right)),
    );
  return {
    cells: across((at, from) => {
      const value = values[at]?.[from] ?? null;
      return value === '' ? null : value;
    }),
    numberFormats: across((at, from) => numberFormats[at]?.[from] ?? 'General'),
  };
}
