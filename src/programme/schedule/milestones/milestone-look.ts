import { sum } from '../../../lib/numbers';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { FormatEdit, Edits } from '../../../workbook/edit';
import { type Area, areaOf } from '../../../workbook/location';
import { type FormatOf, oneCell, paint, printedAs } from '../../tracker/layout/edit-parts';
import { PALETTE } from '../../tracker/sheets/sheet-looks';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import { INK, LATE_COLOUR } from '../gantt/gantt-conditional-formats';
import {
  columnAt,
  columnWidths,
  FONT_SIZE,
  isListLong,
  MILESTONE_COLUMNS,
  milestoneBlock,
  type MilestoneFrame,
  PARTS,
  sectionRows,
  TOP_ROWS,
} from './milestone-frame';
import { heightAbove, heightsOf, type MilestoneHeights } from './milestone-heights';
import { LINE, latenessRules } from './milestone-marks';
import type { MilestoneWords } from './milestone-words';

const NAVY = PALETTE.title;
/** Points that one A3 page holds where the letters print at 7 points. */
const ONE_PAGE_HEIGHT = 1120;
/** Points that a page holds, across and down, where it lies and upright; more of both where its columns are wider. */
const [LYING, UPRIGHT] = [
  [1130, 760],
  [796, 1130],
] as const;
/**
 * An upright A3 page holds twice the lines: of columns as wide as leave letters of 7 points, a third wider
 * where Calibri is missing, and as many lines as leave them where one page holds all.
 */
const [MOST_UPRIGHT, ONE_UPRIGHT_HEIGHT] = [850, 1590];

interface MilestoneLook extends MilestoneHeights {
  readonly words: MilestoneWords;
  /** What the page says of the names it holds, at its foot on the right. */
  readonly footer: string;
}

/** Fonts, lines, colours of lateness, heights and the page. */
export function layOutMilestoneLook(look: MilestoneLook): Edits {
  const { frame, words, footer } = look;
  const { sheet } = frame;
  const { late, grid, list, end } = sectionRows(frame);
  const heights = heightsOf(look);
  const height = heightAbove(heights, end);
  const width = sum(columnWidths(frame).map(pointsOfCharacters));
  const isUpright = height > ONE_PAGE_HEIGHT && width <= MOST_UPRIGHT;
  const [pageWidth, lowest] = isUpright ? UPRIGHT : LYING;
  const pageHeight = lowest * Math.max(1, width / pageWidth);
  const isOne = height <= (isUpright ? ONE_UPRIGHT_HEIGHT : ONE_PAGE_HEIGHT);
  const isLong = isListLong(frame);
  // What is printed over all that follows: headers of its own, the title of the sheet where they differ.
  const fillsPages = heightAbove(heights, Math.min(grid, list)) > pageHeight;
  const isGridLast = frame.gridRows > 0 && frame.changeRows === 0;
  const told = fillsPages ? late : isLong ? list : isGridLast ? grid : TOP_ROWS.title - 1;
  const titles = { first: told + 1, last: told + 1 };
  const withGrid = isLong ? heightAbove(heights, list) : height - heightAbove(heights, list);
  const apart = withGrid > pageHeight && told !== grid ? [grid] : [];
  return [
    ...formatSections(frame),
    latenessRules(frame, words),
    { kind: 'columnWidths', sheet, first: 0, widths: columnWidths(frame) },
    ...heights,
    { kind: 'freeze', sheet, rows: TOP_ROWS.parts, columns: columnAt('title') + 1 },
    printedAs(
      sheet,
      {
        paper: 'a3',
        orientation: isUpright ? 'portrait' : 'landscape',
        // What is late and what comes stand on the first page.
        ...(isOne || fillsPages ? {} : { breaksBefore: [list, ...apart].sort((a, b) => a - b) }),
        printArea: milestoneBlock(frame),
        titleRows: titles,
        footer: { left: '&F – &A', center: words.pageOfPages, right: footer },
      },
      isOne ? 'one' : 'as many as needed',
    ),
  ];
}

const LINES = { edges: ['bottom', 'insideHorizontal'], style: 'hair', color: LINE } as const;
const BOX = {
  edges: ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'],
  style: 'hair',
  color: LINE,
} as const;

/** Fonts and lines of each section. */
export function formatSections(frame: MilestoneFrame): readonly FormatOf[] {
  const rows = sectionRows(frame);
  const width = MILESTONE_COLUMNS.length;
  const changes = frame.changeRows > 0 ? [rows.changes] : [];
  const headings = [...PARTS.map((part) => rows[part]), rows.grid, ...changes];
  const tables = [
    ...PARTS.map((part) => ({ row: rows[part], count: frame.lines[part] })),
    ...changes.map((row) => ({ row, count: frame.changeRows })),
  ];
  const { gridRows } = frame;
  const gridWidth = frame.gridColumns + 1;
  const grid = areaOf([rows.grid + 2, columnAt('title')], [gridRows, gridWidth]);
  const headers = [
    ...tables.map(({ row }) => areaOf([row + 1, 0], [1, width])),
    ...(gridRows === 0 ? [] : [areaOf([rows.grid + 1, columnAt('title')], [1, gridWidth])]),
  ];
  const dates = PARTS.map((part) =>
    areaOf([rows[part] + 1, columnAt('from')], [frame.lines[part] + 1, 2]),
  );
  const format = (areas: readonly Area[], look: FormatEdit): FormatOf =>
    paint(frame.sheet, areas, look);
  return [
    format([milestoneBlock(frame)], { font: { size: FONT_SIZE, color: INK }, vertical: 'center' }),
    format([oneCell(TOP_ROWS.title, 0)], {
      font: { size: frame.titleSize, bold: true, color: NAVY },
    }),
    format([areaOf([TOP_ROWS.subtitle, 0], [1, columnAt('strand') + 1])], {
      horizontal: 'left',
      font: { size: 11, bold: true },
    }),
    format([oneCell(TOP_ROWS.age, 0)], { font: { bold: true, color: LATE_COLOUR } }),
    format(
      headings.map((row) => oneCell(row, 0)),
      { font: { size: 13, bold: true, color: NAVY } },
    ),
    format(headers, { fill: NAVY, font: { bold: true, color: '#FFFFFF' }, wrap: true }),
    format(
      tables.map(({ row, count }) => areaOf([row + 2, 0], [count, width])),
      // A longer row that comes into a line shows how it begins.
      { wrap: true, vertical: 'top' },
    ),
    ...changes.map((row) =>
      format([areaOf([row + 2, 0], [frame.changeRows, width])], { borders: [LINES] }),
    ),
    ...(gridRows === 0
      ? []
      : [
          format([grid], { wrap: true, borders: [BOX] }),
          format([areaOf([grid.row, grid.column], [gridRows, 1])], { font: { bold: true } }),
        ]),
    format(dates, { numberFormat: DATE_FORMAT, horizontal: 'right' }),
    format(
      dates.map((area) => ({ ...area, column: columnAt('due'), columnCount: 3 })),
      { horizontal: 'left', indent: 1 },
    ),
  ];
}
