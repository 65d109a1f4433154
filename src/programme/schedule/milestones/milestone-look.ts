import type { ConditionalFormat, Edit, FormatEdit } from '../../../workbook/edit';
import { type Area, areaOf, cellAddress } from '../../../workbook/location';
import { DATE_FORMAT } from '../../tracker/settings-rows';
import { held } from '../rows/formula';
import { INK, LATE_COLOUR } from '../gantt/gantt-rules';
import {
  columnAt,
  LAST_PRINTED,
  MILESTONE_COLUMNS,
  milestoneBlock,
  type MilestoneFrame,
  printedMilestones,
  sectionRows,
  TOP_ROWS,
  WIDTHS,
} from './milestone-frame';
import { REMINDER, STATUS_DATE } from './milestone-formulas';
import type { MilestoneWords } from './milestone-words';
import type { Milestone } from './milestones';

const NAVY = '#1F3864';
const LINE = '#C9CED8';
/** Lines that one A3 page holds without becoming too small to read. */
const ONE_PAGE_ROWS = 64;

export interface MilestoneLook {
  readonly frame: MilestoneFrame;
  readonly milestones: readonly Milestone[];
  /** How many milestones the fullest cell of each line of the grid lists. */
  readonly gridLines: readonly number[];
  readonly words: MilestoneWords;
  /** The user's widths are kept once the sheet is there. */
  readonly widths: 'set' | 'kept';
}

/** Fonts, lines, colours of lateness and the page. */
export function layOutMilestoneLook(look: MilestoneLook): readonly Edit[] {
  const { frame, words, widths } = look;
  const { sheet } = frame;
  const isOnePage = milestoneBlock(frame).rowCount <= ONE_PAGE_ROWS;
  const columnWidths = MILESTONE_COLUMNS.map((column) => WIDTHS[column]);
  return [
    ...formatSections(frame),
    latenessRules(frame),
    ...(widths === 'set'
      ? [{ kind: 'columnWidths', sheet, first: 0, widths: columnWidths } as const]
      : []),
    {
      kind: 'group',
      sheet,
      direction: 'columns',
      first: columnAt('match'),
      count: MILESTONE_COLUMNS.length - columnAt('match'),
    },
    { kind: 'freeze', sheet, rows: TOP_ROWS.ahead, columns: columnAt('title') + 1 },
    {
      kind: 'page',
      sheet,
      page: {
        orientation: 'landscape',
        paper: 'a3',
        fit: { width: 1, height: isOnePage ? 1 : null },
        margins: { top: 8, bottom: 12, left: 8, right: 8 },
        printArea: printedMilestones(frame),
        footer: { left: '&F', center: words.pageOfPages, right: words.noPersonalData },
        centerHorizontally: true,
      },
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
  const width = columnAt(LAST_PRINTED) + 1;
  const headings = [
    rows.ahead,
    rows.list,
    rows.grid,
    ...(frame.changeRows > 0 ? [rows.changes] : []),
  ];
  const gridWidth = Math.max(frame.gridColumns, 1) + 1;
  const headers = headings.map((row) =>
    row === rows.grid
      ? areaOf([row + 1, columnAt('title')], [1, gridWidth])
      : areaOf([row + 1, 0], [1, width]),
  );
  const ahead = areaOf([rows.ahead + 2, 0], [frame.aheadRows, width]);
  const list = areaOf([rows.list + 2, 0], [Math.max(frame.listRows, 1), width]);
  const grid = areaOf([rows.grid + 2, columnAt('title')], [Math.max(frame.gridRows, 1), gridWidth]);
  const changes = areaOf([rows.changes + 2, 0], [frame.changeRows, width]);
  const bodies = [ahead, list, ...(frame.changeRows > 0 ? [changes] : [])];
  const dates = [ahead, list].map(({ row, rowCount }) =>
    areaOf([row, columnAt('from')], [rowCount, 2]),
  );
  const workings = columnAt('match');
  const { rowCount } = milestoneBlock(frame);
  const format = (areas: readonly Area[], look: FormatEdit): Extract<Edit, { kind: 'format' }> => ({
    kind: 'format',
    sheet: frame.sheet,
    areas,
    format: look,
  });
  return [
    format([milestoneBlock(frame)], { font: { size: 10, color: INK }, vertical: 'center' }),
    format([areaOf([TOP_ROWS.title, 0], [1, 1])], { font: { size: 18, bold: true, color: NAVY } }),
    format([areaOf([TOP_ROWS.subtitle, 0], [1, columnAt('strand') + 1])], {
      horizontal: 'left',
      font: { size: 11, bold: true },
    }),
    format(
      headings.map((row) => areaOf([row, 0], [1, 1])),
      { font: { size: 13, bold: true, color: NAVY } },
    ),
    format(headers, { fill: NAVY, font: { bold: true, color: '#FFFFFF' }, wrap: true }),
    format(bodies, { wrap: true, borders: [LINES] }),
    format([grid], { wrap: true, borders: [BOX] }),
    format([areaOf([grid.row, grid.column], [grid.rowCount, 1])], { font: { bold: true } }),
    format(
      headers
        .filter(({ row }) => row !== rows.grid + 1)
        .map(({ row }) => areaOf([row, columnAt('from')], [1, 2])),
      { horizontal: 'center' },
    ),
    format(dates, { numberFormat: DATE_FORMAT, horizontal: 'center' }),
    format([areaOf([0, workings], [rowCount, MILESTONE_COLUMNS.length - workings])], {
      font: { size: 8, color: '#6B7280' },
    }),
  ];
}

/** Late in red, watched in bold on a pale ground, done and dropped in grey. */
function latenessRules(frame: MilestoneFrame): Edit {
  const { ahead, grid } = sectionRows(frame);
  const block = areaOf([ahead + 2, 0], [grid - ahead - 3, columnAt(LAST_PRINTED) + 1]);
  const column = (name: 'days' | 'from' | 'lateness' | 'status'): string =>
    held(columnAt(name), block.row, 'column');
  const cell = cellAddress(block);
  const isLate = `AND(ISNUMBER(${column('days')}),N(${column('days')})>0)`;
  const isOpen = `AND(ISNUMBER(${column('from')}),${column('from')}<=${STATUS_DATE})`;
  const isNear = `-N(${column('days')})<=${REMINDER}`;
  const isWatched = `AND(ISNUMBER(${column('days')}),OR(${isOpen},${isNear}))`;
  const told = [columnAt('number'), columnAt('to'), columnAt('lateness')];
  const isToldLate = `OR(${told.map((one) => `COLUMN()=${String(one + 1)}`).join(',')})`;
  const isDone = `LEFT(${column('status')},7)="Réalisé"`;
  const rule = (formula: string, format: ConditionalFormat['format']): ConditionalFormat => ({
    formula: `=${formula}`,
    format,
    stopIfTrue: true,
  });
  return {
    kind: 'conditionalFormats',
    sheet: frame.sheet,
    area: block,
    rules: [
      rule(`AND(${cell}<>"",${isLate},${isToldLate})`, {
        font: { bold: true, color: LATE_COLOUR },
      }),
      rule(`AND(${isWatched},NOT(${isLate}))`, { fill: '#FFF4D6' }),
      rule(isDone, { font: { color: '#6B7280' } }),
    ],
  };
}
