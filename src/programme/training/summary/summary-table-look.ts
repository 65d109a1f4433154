import { areaOf } from '../../../workbook/location';
import type { BorderEdit, FormatEdit, Edits } from '../../../workbook/edit';
import { PALETTE } from '../../tracker/sheets/sheet-looks';
import { paint } from '../../tracker/layout/edit-parts';
import { ATTENDANCE_CELLS, PAGE, RAW_COLUMNS, type SummaryPlan } from '../plan/summary-plan';
import { endOf, type TableRows } from '../plan/summary-rows';
import { INDICATORS } from '../plan/summary-words';

const RULE: BorderEdit = {
  edges: ['bottom', 'insideHorizontal'],
  style: 'hair',
  color: PALETTE.rule,
};
const TOTAL_RULE: BorderEdit = { edges: ['top', 'bottom'], style: 'thin', color: PALETTE.title };

export function dressFigures({ sheet, rows }: SummaryPlan): Edits {
  const count = INDICATORS.length;
  const persons = rows.figures + INDICATORS.indexOf('persons');
  return [
    paint(sheet, [areaOf([rows.figures, PAGE.label], [count, 4])], { borders: [RULE] }),
    paint(sheet, [areaOf([rows.figures, PAGE.label + 1], [count, 1])], {
      horizontal: 'right',
      shrinkToFit: true,
      font: { bold: true, color: PALETTE.title },
    }),
    paint(sheet, [areaOf([rows.figures, PAGE.label + 2], [count, 1])], {
      font: { size: 9.5, color: PALETTE.muted },
      horizontal: 'left',
      indent: 1,
    }),
    paint(sheet, [areaOf([persons, PAGE.label], [1, 4])], { fill: PALETTE.softFill }),
  ];
}

export function dressTables({ sheet, rows }: SummaryPlan): Edits {
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
  return { fill: PALETTE.bandFill, font: { bold: true, size: 9.5, color: PALETTE.title } };
}

export function dressMonths({ sheet, rows }: SummaryPlan): Edits {
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
      font: { size: 9.5, color: '#2F75B5' },
    }),
  ];
}

/** The workings are there for whoever wants to follow them. */
export function dressCalculations(plan: SummaryPlan): Edits {
  const { workings: sheet, sessions, attendances, settingColumn, rawColumn } = plan;
  const last = attendances
    ? attendances.firstColumn + ATTENDANCE_CELLS.length
    : rawColumn + RAW_COLUMNS;
  const widths = Array.from({ length: last - settingColumn }, (_, at) => (at === 0 ? 26 : 12));
  const columns = [sessions.headerRow, settingColumn] as const;
  return [
    paint(sheet, [areaOf([sessions.headerRow - 1, settingColumn], [1, 1])], {
      font: { bold: true, color: PALETTE.title },
    }),
    paint(sheet, [areaOf(columns, [1, last - settingColumn])], {
      font: { size: 9, bold: true, color: PALETTE.title },
    }),
    { kind: 'columnWidths', sheet, first: settingColumn, widths },
  ];
}
