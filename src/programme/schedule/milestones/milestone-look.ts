import { countLines } from '../../../lib/text-width';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { ConditionalFormat, Edit, FormatEdit } from '../../../workbook/edit';
import { type Area, areaOf } from '../../../workbook/location';
import { PALETTE } from '../../tracker/sheet-looks';
import { DATE_FORMAT } from '../../tracker/settings-rows';
import { INK, LATE_COLOUR } from '../gantt/gantt-conditional-formats';
import { held, quoted } from '../rows/formula';
import {
  columnAt,
  MILESTONE_COLUMNS,
  milestoneBlock,
  type MilestoneFrame,
  PARTS,
  sectionRows,
  TOP_ROWS,
  WIDTHS,
} from './milestone-frame';
import type { MilestoneWords } from './milestone-words';
import type { Milestone } from './milestones';

const NAVY = PALETTE.title;
const LINE = '#C9CED8';
const FONT_SIZE = 10;
const [LINE_HEIGHT, PADDING] = [12.5, 2];
const HEADER_HEIGHT = 2 * LINE_HEIGHT + PADDING;
/** Of the blank line under each part. */
const GAP_HEIGHT = 7;
const [FEWEST_LINES, MOST_LINES] = [1, 5];
/** Points that one A3 page holds where the letters print at 7 points. */
const ONE_PAGE_HEIGHT = 1120;
/** Points that a cell leaves free around its text. */
const CELL_PADDING = 6;

export interface MilestoneLook {
  readonly frame: MilestoneFrame;
  readonly milestones: readonly Milestone[];
  /** How many milestones the fullest cell of each line of the grid lists. */
  readonly gridLines: readonly number[];
  readonly words: MilestoneWords;
  /** The user's widths are kept once the sheet is there. */
  readonly widths: 'set' | 'kept';
}

/** Fonts, lines, colours of lateness, heights and the page. */
export function layOutMilestoneLook(look: MilestoneLook): readonly Edit[] {
  const { frame, words, widths } = look;
  const { sheet } = frame;
  const columnWidths = MILESTONE_COLUMNS.map((column) => WIDTHS[column]);
  const { list } = sectionRows(frame);
  return [
    ...formatSections(frame),
    latenessRules(frame, words),
    ...(widths === 'set'
      ? [{ kind: 'columnWidths', sheet, first: 0, widths: columnWidths } as const]
      : []),
    ...heightsOf(look),
    { kind: 'freeze', sheet, rows: TOP_ROWS.parts, columns: columnAt('title') + 1 },
    {
      kind: 'page',
      sheet,
      page: {
        orientation: 'landscape',
        paper: 'a3',
        fit: { width: 1, height: printedHeight(look) <= ONE_PAGE_HEIGHT ? 1 : null },
        margins: { top: 8, bottom: 12, left: 8, right: 8 },
        printArea: milestoneBlock(frame),
        titleRows: { first: list + 1, last: list + 1 },
        footer: { left: '&F – &A', center: words.pageOfPages, right: words.noPersonalData },
        centerHorizontally: true,
      },
    },
  ];
}

/** Points of everything printed. */
function printedHeight(look: MilestoneLook): number {
  const told = heightsOf(look).reduce((sum, edit) => {
    if (edit.kind === 'rowHeights') return sum + edit.heights.reduce((a, b) => a + b, 0);
    return edit.kind === 'rowHeight' ? sum + edit.count * (edit.height ?? 15) : sum;
  }, 0);
  const { changeRows } = look.frame;
  return told + 15 * (TOP_ROWS.parts + PARTS.length + 4 + changeRows);
}

/** Lines that follow Suivi are all as tall as the longest of today asks. */
function heightsOf({ frame, milestones, gridLines }: MilestoneLook): readonly Edit[] {
  const { sheet } = frame;
  const rows = sectionRows(frame);
  const lines = (text: string, column: keyof typeof WIDTHS): number =>
    countLines(text, {
      room: pointsOfCharacters(WIDTHS[column]) - CELL_PADDING,
      size: FONT_SIZE * 1.03,
    });
  const needed = milestones.map(({ row: { value } }) =>
    Math.max(
      lines(value.title, 'title'),
      lines(
        value.condition === '' ? '' : `${value.condition} [${value.effect ?? ''}]`,
        'condition',
      ),
      lines(value.strand, 'strand'),
      lines(value.dueText, 'due'),
      lines(value.decisionMaker || value.owner || value.partners.join(' ; '), 'who'),
      lines(value.dependsOn.map(({ id }) => id).join(' ; '), 'dependsOn'),
    ),
  );
  const count = Math.min(Math.max(FEWEST_LINES, ...needed), MOST_LINES);
  const height = count * LINE_HEIGHT + PADDING;
  const rowHeight = (first: number, of: number, points: number): Edit => ({
    kind: 'rowHeight',
    sheet,
    first,
    count: of,
    height: points,
  });
  return [
    rowHeight(TOP_ROWS.title, 1, 27),
    ...PARTS.map((part) => rowHeight(rows[part] + 1, 1, HEADER_HEIGHT)),
    ...[rows.ahead, rows.list, rows.grid].map((next) => rowHeight(next - 1, 1, GAP_HEIGHT)),
    ...PARTS.flatMap((part) => {
      const { lines: all, spare } = frame;
      const used = all[part] - spare[part];
      const first = rows[part] + 2;
      return [
        ...(used > 0 ? [rowHeight(first, used, height)] : []),
        rowHeight(first + used, spare[part], LINE_HEIGHT + PADDING),
      ];
    }),
    {
      kind: 'rowHeights',
      sheet,
      first: rows.grid + 2,
      heights: gridLines.map((of) => Math.min(Math.max(of, 1), 30) * (LINE_HEIGHT + 0.5) + PADDING),
    },
  ];
}

const LINES = { edges: ['bottom', 'insideHorizontal'], style: 'hair', color: LINE } as const;
const BOX = {
  edges: ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'],
  style: 'hair',
  color: LINE,
} as const;

/** Fonts and lines of each section. */
export function formatSections(
  frame: MilestoneFrame,
): readonly Extract<Edit, { kind: 'format' }>[] {
  const rows = sectionRows(frame);
  const width = MILESTONE_COLUMNS.length;
  const hasChanges = frame.changeRows > 0;
  const headings = [...PARTS.map((part) => rows[part]), rows.grid];
  const tables = [
    ...PARTS.map((part) => ({ row: rows[part], count: frame.lines[part] })),
    ...(hasChanges ? [{ row: rows.changes, count: frame.changeRows }] : []),
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
  const format = (areas: readonly Area[], look: FormatEdit): Extract<Edit, { kind: 'format' }> => ({
    kind: 'format',
    sheet: frame.sheet,
    areas,
    format: look,
  });
  return [
    format([milestoneBlock(frame)], { font: { size: FONT_SIZE, color: INK }, vertical: 'center' }),
    format([areaOf([TOP_ROWS.title, 0], [1, 1])], { font: { size: 18, bold: true, color: NAVY } }),
    format([areaOf([TOP_ROWS.subtitle, 0], [1, columnAt('strand') + 1])], {
      horizontal: 'left',
      font: { size: 11, bold: true },
    }),
    format([areaOf([TOP_ROWS.age, 0], [1, 1])], { font: { bold: true, color: LATE_COLOUR } }),
    format(
      [...headings, ...(hasChanges ? [rows.changes] : [])].map((row) => areaOf([row, 0], [1, 1])),
      { font: { size: 13, bold: true, color: NAVY } },
    ),
    format(headers, { fill: NAVY, font: { bold: true, color: '#FFFFFF' }, wrap: true }),
    format(
      tables.map(({ row, count }) => areaOf([row + 2, 0], [count, width])),
      { wrap: true },
    ),
    ...(hasChanges
      ? [format([areaOf([rows.changes + 2, 0], [frame.changeRows, width])], { borders: [LINES] })]
      : []),
    ...(gridRows === 0
      ? []
      : [
          format([grid], { wrap: true, borders: [BOX] }),
          format([areaOf([grid.row, grid.column], [gridRows, 1])], { font: { bold: true } }),
        ]),
    format(dates, { numberFormat: DATE_FORMAT, horizontal: 'right' }),
    format(
      dates.map((area) => ({ ...area, column: columnAt('due'), columnCount: 1 })),
      { horizontal: 'left', indent: 1 },
    ),
  ];
}

/** Late in red, watched on a pale ground, done in grey; a line under each that is there. */
function latenessRules(frame: MilestoneFrame, words: MilestoneWords): Edit {
  const { awaited, grid } = sectionRows(frame);
  const block = areaOf([awaited + 2, 0], [grid - awaited - 3, MILESTONE_COLUMNS.length]);
  const begins = (column: 'lateness' | 'status', text: string): string =>
    `LEFT(${held(columnAt(column), block.row, 'column')},${String(text.length)})=${quoted(text)}`;
  const told = [columnAt('number'), columnAt('to'), columnAt('lateness')];
  const isToldLate = `OR(${told.map((one) => `COLUMN()=${String(one + 1)}`).join(',')})`;
  const rule = (formula: string, format: ConditionalFormat['format']): ConditionalFormat => ({
    formula: `=${formula}`,
    format,
    stopIfTrue: false,
  });
  const isLine = `AND(${held(0, block.row, 'column')}<>"",ROW()>${String(block.row)})`;
  const line = [{ edge: 'bottom', style: 'thin', color: LINE }] as const;
  const isWatched = `OR(${begins('lateness', words.toWatch)},${begins('lateness', words.heldSince)})`;
  return {
    kind: 'conditionalFormats',
    sheet: frame.sheet,
    area: block,
    rules: [
      rule(`AND(${begins('lateness', words.late)},${isToldLate})`, {
        font: { bold: true, color: LATE_COLOUR },
        borders: line,
      }),
      rule(isWatched, { fill: '#FFF4D6', borders: line }),
      rule(begins('status', 'Réalisé'), { font: { color: PALETTE.muted }, borders: line }),
      rule(isLine, { borders: line }),
    ],
  };
}
