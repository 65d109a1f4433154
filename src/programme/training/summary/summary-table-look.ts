import type { BorderEdit, Edit, FormatEdit } from '../../../workbook/edit';
import { PALETTE } from '../../tracker/palette';
import { areaOf, paint } from './look-parts';
import { ATTENDANCE_CELLS, SESSION_CELLS, TALLY_CELLS } from './summary-cells';
import { PAGE, type SummaryPlan } from './summary-plan';
import { endOf, type TableRows } from './summary-rows';
import { INDICATORS } from './summary-words';

const RULE: BorderEdit = {
  edges: ['bottom', 'insideHorizontal'],
  style: 'hair',
  color: PALETTE.rule,
};
const TOTAL_RULE: BorderEdit = { edges: ['top', 'bottom'], style: 'thin', color: PALETTE.title };

export function dressFigures({ sheet, rows }: SummaryPlan): readonly Edit[] {
  const count = INDICATORS.length;
  const persons = rows.figures + INDICATORS.indexOf('persons');
  return [
    paint(sheet, [areaOf([rows.figures, PAGE.label], [count, 4])], { borders: [RULE] }),
    paint(sheet, [areaOf([rows.figures, PAGE.label + 1], [count, 1])], {
      horizontal: 'right',
      font: { bold: true, color: PALETTE.title },
    }),
    paint(sheet, [areaOf([rows.figures, PAGE.label + 2], [count, 1])], {
      font: { size: 9, color: PALETTE.muted },
      horizontal: 'left',
      indent: 1,
    }),
    paint(sheet, [areaOf([persons, PAGE.label], [1, 4])], { fill: PALETTE.softFill }),
  ];
}

export function dressTables({ sheet, rows }: SummaryPlan): readonly Edit[] {
  const tables: readonly { rows: TableRows; column: number; width: number }[] = [
    { rows: rows.programmeYears, column: PAGE.label, width: 4 },
    { rows: rows.calendarYears, column: PAGE.label, width: 4 },
    { rows: rows.basins, column: PAGE.middle, width: 4 },
    { rows: rows.cycles, column: PAGE.middle, width: 4 },
    { rows: rows.jobs, column: PAGE.right, width: 3 },
    { rows: rows.exclusions, column: PAGE.right, width: 3 },
  ];
  const header = tables.map((t) => areaOf([t.rows.header, t.column], [1, t.width]));
  const body = tables.map((t) => areaOf([t.rows.first, t.column], [t.rows.count, t.width]));
  const total = tables.map((t) => areaOf([endOf(t.rows), t.column], [1, t.width]));
  const numbers = tables.map((t) =>
    areaOf([t.rows.header, t.column + 1], [t.rows.count + 2, t.width - 1]),
  );
  return [
    paint(sheet, header, headerLook()),
    paint(sheet, body, { borders: [RULE] }),
    paint(sheet, total, { font: { bold: true, color: PALETTE.title }, borders: [TOTAL_RULE] }),
    paint(sheet, numbers, { horizontal: 'right' }),
  ];
}

function headerLook(): FormatEdit {
  return { fill: PALETTE.bandFill, font: { bold: true, size: 9, color: PALETTE.title } };
}

export function dressMonths({ sheet, rows }: SummaryPlan): readonly Edit[] {
  const { header, first, count } = rows.months;
  return [
    paint(sheet, [areaOf([header, PAGE.label], [1, 9])], headerLook()),
    paint(sheet, [areaOf([first, PAGE.label], [count, 9])], { borders: [RULE] }),
    paint(sheet, [areaOf([first, PAGE.label], [count, 1])], { horizontal: 'left' }),
    paint(
      sheet,
      [
        areaOf([header, PAGE.label + 1], [count + 1, 3]),
        areaOf([header, PAGE.middle + 1], [count + 1, 3]),
      ],
      { horizontal: 'right' },
    ),
    paint(sheet, [areaOf([first, PAGE.label + 2], [count, 1])], {
      font: { bold: true, color: PALETTE.title },
    }),
    paint(sheet, [areaOf([first, PAGE.middle], [count, 1])], {
      font: { size: 8, color: '#2F75B5' },
    }),
  ];
}

/** The calculations are there for whoever wants to follow them, quieter than the page. */
export function dressCalculations(plan: SummaryPlan): readonly Edit[] {
  const { sheet, sessions, attendances, settingColumn, rawColumn, rows } = plan;
  const quiet: FormatEdit = { font: { size: 8, color: PALETTE.muted } };
  const height = sessions.firstRow + sessions.rowCount;
  const columns = rawColumn + 9 - settingColumn;
  const edits: Edit[] = [
    paint(
      sheet,
      [areaOf([2, settingColumn], [Math.max(height, rows.last + 1) - 2, columns])],
      quiet,
    ),
    paint(sheet, [areaOf([sessions.headerRow, settingColumn], [1, columns])], {
      font: { size: 8, bold: true, color: PALETTE.muted },
    }),
    { kind: 'columnWidths', sheet, first: PAGE.columns, widths: [3, 3, 26, 16, 3] },
    {
      kind: 'columnWidths',
      sheet,
      first: sessions.firstColumn,
      widths: [
        ...SESSION_CELLS.map(() => 11),
        3,
        ...TALLY_CELLS.map(() => 11),
        3,
        ...new Array<number>(9).fill(11),
      ],
    },
  ];
  if (attendances) {
    const block = areaOf(
      [attendances.headerRow - 1, attendances.firstColumn],
      [attendances.rowCount + 2, ATTENDANCE_CELLS.length],
    );
    edits.push(paint(attendances.sheet, [block], quiet));
  }
  return edits;
}
