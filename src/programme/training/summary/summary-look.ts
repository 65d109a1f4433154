import type { Edit, Edits } from '../../../workbook/edit';
import { type Area, areaOf } from '../../../workbook/location';
import { PALETTE } from '../../tracker/sheets/sheet-looks';
import { oneCell, paint, printedAs, writeCells } from '../../tracker/layout/edit-parts';
import { AGE_ROW, CARDS } from './summary-heading';
import { PAGE, type SummaryPlan } from '../plan/summary-plan';
import { dressFigures, dressMonths, dressTables } from './summary-table-look';

const WIDTHS = [0.7, 24, 8.5, 8.5, 11.5, 1, 18.5, 9.5, 9.5, 11.5, 1, 19.5, 7.5, 8.5];
/** Points. */
const ROW_HEIGHT = 12.75;
const SECTION_HEIGHT = 15.75;

/** Everything that makes the page read at a glance: one type scale, one palette, aligned figures. */
export function dressSummary(plan: SummaryPlan): Edits {
  const { sheet, rows } = plan;
  const page: Area = { row: 0, column: 0, rowCount: rows.last + 1, columnCount: PAGE.columns };
  return [
    { kind: 'columnWidths', sheet, first: 0, widths: WIDTHS },
    paint(sheet, [page], { font: { color: PALETTE.ink, size: 10 }, vertical: 'center' }),
    { kind: 'rowHeight', sheet, first: 0, count: rows.last + 1, height: ROW_HEIGHT },
    ...dressHeading(sheet),
    ...dressCards(plan),
    ...dressSections(plan),
    ...dressFigures(plan),
    ...dressTables(plan),
    ...dressMonths(plan),
  ];
}

function dressHeading(sheet: string): Edits {
  const line = (row: number): Area => areaOf([row, PAGE.label], [1, PAGE.columns - PAGE.label]);
  return [
    { kind: 'rowHeight', sheet, first: 0, count: 1, height: 28.5 },
    paint(sheet, [oneCell(0, PAGE.label)], {
      font: { bold: true, size: 18, color: PALETTE.title },
    }),
    paint(sheet, [oneCell(0, PAGE.columns - 1)], {
      font: { bold: true, size: 11, color: PALETTE.title },
      horizontal: 'right',
    }),
    paint(sheet, [line(1)], { font: { size: 10, bold: true, color: PALETTE.ink } }),
    paint(sheet, [line(2)], { font: { size: 10, color: PALETTE.muted } }),
    paint(sheet, [line(3)], { font: { size: 10, bold: true, color: PALETTE.watch } }),
    paint(sheet, [line(AGE_ROW)], { font: { size: 9.5, bold: true, color: PALETTE.alert } }),
    paint(sheet, [oneCell(AGE_ROW, PAGE.columns - 1)], {
      font: { size: 9.5, color: PALETTE.muted },
      horizontal: 'right',
    }),
  ];
}

function dressCards(plan: SummaryPlan): Edits {
  const { sheet, rows, figures } = plan;
  // Figures of two bounds in words are longer than their card at full size.
  const size = figures.persons.low < figures.persons.high ? 15 : 24;
  const line = (offset: number): readonly Area[] =>
    CARDS.map(({ first, last }) => areaOf([rows.cards + offset, first], [1, last - first + 1]));
  // Two cards that touch are parted by a white rule.
  const touching = CARDS.filter(({ first }) => CARDS.some(({ last }) => last === first - 1));
  const gaps = touching.map(({ first }) => areaOf([rows.cards, first], [3, 1]));
  const across = { horizontal: 'centerAcrossSelection' } as const;
  return [
    { kind: 'rowHeight', sheet, first: rows.cards, count: 1, height: 18 },
    { kind: 'rowHeight', sheet, first: rows.cards + 1, count: 1, height: 36 },
    { kind: 'rowHeight', sheet, first: rows.cards + 2, count: 1, height: 18 },
    { kind: 'rowHeight', sheet, first: rows.cards + 3, count: 1, height: 6 },
    paint(sheet, line(0), {
      ...across,
      fill: PALETTE.bandFill,
      font: { size: 10, bold: true, color: PALETTE.title },
      borders: [{ edges: ['top'], style: 'medium', color: PALETTE.title }],
    }),
    paint(sheet, line(1), {
      ...across,
      fill: PALETTE.bandFill,
      font: { size, bold: true, color: PALETTE.title },
    }),
    paint(sheet, line(2), {
      ...across,
      fill: PALETTE.bandFill,
      font: { size: 9.5, color: PALETTE.ink },
    }),
    paint(sheet, gaps, {
      borders: [{ edges: ['left'], style: 'thick', color: '#FFFFFF' }],
    }),
  ];
}

function dressSections({ sheet, rows, words }: SummaryPlan): Edits {
  const wide = PAGE.columns - PAGE.label;
  const titles = [
    { row: rows.figureTitle, column: PAGE.label, width: wide, text: words.sections.figures },
    { row: rows.breakdownTitle, column: PAGE.label, width: wide, text: words.sections.breakdowns },
    { row: rows.monthTitle, column: PAGE.label, width: 9, text: words.sections.months },
    { row: rows.monthTitle, column: PAGE.right, width: 3, text: words.sections.jobs },
    { row: rows.exclusionTitle, column: PAGE.right, width: 3, text: words.sections.exclusions },
  ];
  const areas = titles.map(({ row, column, width }) => areaOf([row, column], [1, width]));
  return [
    ...[rows.figureTitle, rows.breakdownTitle, rows.monthTitle].map((row): Edit => ({
      kind: 'rowHeight',
      sheet,
      first: row,
      count: 1,
      height: SECTION_HEIGHT,
    })),
    ...titles.map(({ row, column, text }): Edit => writeCells({ sheet, row, column }, [[text]])),
    paint(sheet, areas, {
      fill: PALETTE.headerFill,
      font: { bold: true, size: 10, color: PALETTE.headerText },
      indent: 0,
    }),
  ];
}

/**
 * One A3 sheet as wide as an A4 is long: the picture above, the months and what does not count below.
 * Its height is left free; should the months run over, their headers follow.
 */
export function pageOf({ sheet, rows, words }: SummaryPlan): Edit {
  return printedAs(
    sheet,
    {
      orientation: 'portrait',
      paper: 'a3',
      breaksBefore: [],
      titleRows: { first: rows.monthTitle, last: rows.months.header },
      printArea: areaOf([0, 0], [rows.last + 1, PAGE.columns]),
      footer: { left: '&F – &A', center: words.footer, right: '&P / &N' },
    },
    'as many as needed',
  );
}
