import { countLines } from '../../../lib/text-width';
import { sum } from '../../../lib/numbers';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { Edit, FormatEdit, Edits } from '../../../workbook/edit';
import { type Area, areaOf } from '../../../workbook/location';
import type { Action } from '../../tracker/tracker';
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
  type MilestoneColumn,
  milestoneBlock,
  type MilestoneFrame,
  type Part,
  PARTS,
  sectionRows,
  TOP_ROWS,
} from './milestone-frame';
import { LINE, latenessRules } from './milestone-marks';
import type { MilestoneWords } from './milestone-words';
import type { RowsOfParts } from './milestones';

const NAVY = PALETTE.title;
const [LINE_HEIGHT, PADDING] = [12.5, 2];
const [HEADING_HEIGHT, HEADER_HEIGHT] = [18, 2 * LINE_HEIGHT + PADDING];
/** Of the blank line under each part. */
const GAP_HEIGHT = 7;
const MOST_LINES = 5;
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
/** Points that a cell leaves free around its text, where it is indented. */
const CELL_PADDING = 12;

interface MilestoneLook {
  readonly frame: MilestoneFrame;
  readonly rows: RowsOfParts;
  /** Lines that the fullest cell of each line of the grid takes. */
  readonly gridLines: readonly number[];
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

/** Points of what stands above a row; one that is given no height has that of the sheet. */
function heightAbove(heights: Edits, row: number): number {
  const above = heights.flatMap((edit) =>
    edit.kind === 'rowHeights' && edit.first < row ? edit.heights : [],
  );
  return sum(above) + 15 * (row - above.length);
}

/**
 * Each line is as tall as its words of today ask. Lines move with the rows: where one takes two lines
 * of words, each has room for as many.
 */
function heightsOf({ frame, rows: told, gridLines }: MilestoneLook): Edits {
  const { sheet } = frame;
  const rows = sectionRows(frame);
  const linesOf = (part: Part): readonly number[] => {
    const asked = told[part].map((action) => heightOf(action, columnWidths(frame)));
    const most = Math.max(LINE_HEIGHT + PADDING, ...asked);
    const least = Math.min(2 * LINE_HEIGHT + PADDING, most);
    const kept = new Array<number>(frame.spare[part]).fill(LINE_HEIGHT + PADDING);
    return [...asked.map((height) => Math.max(height, least)), ...kept];
  };
  const heights = (first: number, points: readonly number[]): Edit => {
    return { kind: 'rowHeights', sheet, first, heights: points };
  };
  const inGrid = gridLines.map(
    (of) => Math.min(Math.max(of, 1), 30) * (LINE_HEIGHT + 0.5) + PADDING,
  );
  const section = (first: number, lines: readonly number[]): Edit =>
    heights(first, [HEADING_HEIGHT, HEADER_HEIGHT, ...lines, GAP_HEIGHT]);
  // Each of them: what stood in a row before may have left it lower.
  return [
    heights(TOP_ROWS.title, [27]),
    ...PARTS.map((part) => section(rows[part], linesOf(part))),
    section(rows.grid, inGrid),
    ...(frame.changeRows === 0
      ? []
      : [section(rows.changes, new Array<number>(frame.changeRows).fill(HEADER_HEIGHT))]),
  ];
}

function heightOf(action: Action, widths: readonly number[]): number {
  const { title, condition, effect, strand, dueText, territory } = action;
  const { decisionMaker, owner, partners, dependsOn } = action;
  const lines = (text: string, column: MilestoneColumn): number =>
    countLines(text, {
      room: pointsOfCharacters(widths[columnAt(column)] ?? 0) - CELL_PADDING,
      size: FONT_SIZE * 1.03,
    });
  const needed = Math.max(
    lines(title, 'title'),
    lines(condition === '' ? '' : `${condition} [${effect ?? ''}]`, 'condition'),
    lines(strand, 'strand'),
    lines(territory, 'territory'),
    lines(dueText, 'due'),
    lines(decisionMaker || owner || partners.join(' ; '), 'who'),
    lines(dependsOn.map(({ id }) => id).join(' ; '), 'dependsOn'),
  );
  return Math.min(needed, MOST_LINES) * LINE_HEIGHT + PADDING;
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
