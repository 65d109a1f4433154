import type { Edit, FormatEdit } from '../../workbook/edit';
import { type Area, areaOf, lastCell } from '../../workbook/location';
import { STATUSES } from '../tracker/lists';
import type { BodyLine } from './gantt-body';
import {
  blockOf,
  CONTROL,
  FIRST_BODY_ROW,
  FIRST_GRID_COLUMN,
  firstNoteRow,
  type Frame,
  gridArea,
  gridColumn,
  helperColumn,
  HELPERS,
  LEFT,
  notesColumn,
  printedArea,
  scalarPlace,
  scaleLineArea,
  TOP,
} from './gantt-frame';
import { GRID_FORMAT } from './gantt-row-drawing';
import { INK, LATE_COLOUR, STATUS_COLOURS } from './gantt-rules';
import type { ScaleColumn } from './scale';
import type { GanttWords } from './gantt-words';
import { DATE_FORMAT } from '../tracker/settings-rows';

const HEADER_FILL = '#1F3864';
const STRAND_FILL = '#DDE3EE';
const INPUT_FILL = '#FFF9E5';
const GREY = '#6B7280';
const LINE = '#A9B2C0';
const FAINT_LINE = '#D5DAE2';

/** Characters of the default font. */
export const LEFT_WIDTHS = [7.5, 54, 30, 21, 18] as const;
const EDGE_WIDTH = 7.5;
const NOTES_WIDTH = 17;
const HELPER_WIDTH = 9;
/** Points. */
const LINE_HEIGHT = 11.25;
const ROW_PADDING = 3;
const NOTE_HEIGHT = 12;

export interface LookInput {
  readonly frame: Frame;
  readonly lines: readonly BodyLine[];
  /** The columns of time the scale uses as written. */
  readonly timeColumns: readonly ScaleColumn[];
  readonly conditionCount: number;
  /** What a row may say of its shift since the reference; empty without reference. */
  readonly movedText: string;
  readonly words: GanttWords;
  readonly footer: { readonly left: string; readonly right: string };
  /** What of the widths may be set: all at first, the grid when it changed, none to spare the user's. */
  readonly widths: 'all' | 'grid' | 'none';
}

/** Fonts, fills and lines, few and by block; bars are drawn by rules, never here. */
export function layOutLook(input: LookInput): readonly Edit[] {
  const { frame } = input;
  return [
    ...formatAll(frame),
    ...formatTop(frame),
    ...formatBody(input),
    ...formatNotes(input),
    ...formatWorkings(frame),
    ...sizeColumns(input),
    ...sizeRows(input),
  ];
}

function format(frame: Frame, areas: readonly Area[], look: FormatEdit): Edit {
  return { kind: 'format', sheet: frame.sheet, areas, format: look };
}

function formatAll(frame: Frame): readonly Edit[] {
  const look = { font: { size: 9, color: INK }, vertical: 'center' } as const;
  return [format(frame, [blockOf(frame)], look)];
}

function formatTop(frame: Frame): readonly Edit[] {
  const width = notesColumn(frame) + 1;
  const gridWidth = notesColumn(frame) - FIRST_GRID_COLUMN;
  const one = (place: { row: number; column: number }): Area => ({
    ...place,
    rowCount: 1,
    columnCount: 1,
  });
  const inputs = [CONTROL.scale, CONTROL.periodStart, CONTROL.periodEnd].map(one);
  const headerRows = TOP.calendar - TOP.year + 1;
  return [
    format(frame, [areaOf([TOP.title, 0], [1, 1])], {
      font: { size: 18, bold: true, color: HEADER_FILL },
    }),
    format(frame, [areaOf([TOP.subtitle, 0], [1, 2]), one(CONTROL.statusDate)], {
      font: { size: 11, bold: true },
    }),
    format(frame, [one({ row: TOP.subtitle, column: LEFT.partners })], {
      font: { italic: true, color: GREY },
    }),
    format(frame, inputs, {
      fill: INPUT_FILL,
      font: { bold: true },
      horizontal: 'left',
      borders: [{ edges: ['top', 'bottom', 'left', 'right'], style: 'thin', color: LINE }],
    }),
    format(frame, [areaOf([TOP.subtitle, LEFT.due], [3, 2])], { horizontal: 'left' }),
    format(frame, [areaOf([TOP.controls, FIRST_GRID_COLUMN], [1, 1])], {
      font: { bold: true, color: LATE_COLOUR },
    }),
    format(frame, [areaOf([TOP.year, 0], [headerRows, width])], {
      fill: HEADER_FILL,
      font: { bold: true, color: '#FFFFFF' },
      horizontal: 'left',
    }),
    format(frame, [areaOf([TOP.year, FIRST_GRID_COLUMN], [headerRows, gridWidth])], {
      horizontal: 'center',
      shrinkToFit: true,
      font: { size: 8 },
    }),
    format(frame, [areaOf([TOP.marks, FIRST_GRID_COLUMN], [2, gridWidth])], {
      fill: '#FFFFFF',
      font: { color: INK },
    }),
    format(
      frame,
      [
        areaOf([TOP.marks, 0], [2, FIRST_GRID_COLUMN]),
        areaOf([TOP.marks, notesColumn(frame)], [2, 1]),
      ],
      {
        fill: '#FFFFFF',
        font: { color: INK, bold: true },
        horizontal: 'right',
      },
    ),
  ];
}

function formatBody({ frame, lines, timeColumns }: LookInput): readonly Edit[] {
  const rows = Math.max(frame.bodyRows, 1);
  const width = notesColumn(frame) + 1;
  const strands = lines
    .filter(({ kind }) => kind === 'strand')
    .map(({ row }) => areaOf([row, 0], [1, width]));
  return [
    format(
      frame,
      [
        areaOf([FIRST_BODY_ROW, 0], [rows, FIRST_GRID_COLUMN]),
        areaOf([FIRST_BODY_ROW, notesColumn(frame)], [rows, 1]),
      ],
      {
        wrap: true,
        borders: [{ edges: ['bottom', 'insideHorizontal'], style: 'hair', color: LINE }],
      },
    ),
    format(frame, [gridArea(frame)], {
      horizontal: 'center',
      shrinkToFit: true,
      numberFormat: GRID_FORMAT,
      font: { bold: true },
      borders: [{ edges: ['bottom', 'insideHorizontal'], style: 'hair', color: LINE }],
    }),
    format(frame, [areaOf([FIRST_BODY_ROW, FIRST_GRID_COLUMN], [rows, timeColumns.length + 1])], {
      borders: [{ edges: ['insideVertical'], style: 'hair', color: FAINT_LINE }],
    }),
    format(frame, [areaOf([FIRST_BODY_ROW, FIRST_GRID_COLUMN], [rows, 1])], {
      borders: [{ edges: ['left'], style: 'medium', color: HEADER_FILL }],
    }),
    format(frame, [areaOf([FIRST_BODY_ROW, LEFT.status], [rows, 1])], {
      horizontal: 'left',
      indent: 1,
    }),
    ...(strands.length === 0
      ? []
      : [format(frame, strands, { fill: STRAND_FILL, font: { bold: true }, wrap: false })]),
  ];
}

function formatNotes({ frame, words, conditionCount }: LookInput): readonly Edit[] {
  const top = firstNoteRow(frame);
  const decisions = areaOf([top + 1 + Math.max(conditionCount, 1), FIRST_GRID_COLUMN], [1, 1]);
  const readings = areaOf([top + 1 + words.notes.signs.length, LEFT.due], [1, 1]);
  const symbols = words.notes.symbols.length;
  const heading = { font: { bold: true, color: HEADER_FILL } };
  return [
    format(frame, [areaOf([top, 0], [1, notesColumn(frame) + 1])], {
      ...heading,
      borders: [{ edges: ['top'], style: 'thin', color: HEADER_FILL }],
    }),
    format(frame, [decisions, readings], heading),
    format(frame, [areaOf([top + 1, LEFT.partners], [frame.noteRows - 1, 2])], {
      horizontal: 'left',
      indent: 1,
    }),
    format(frame, [areaOf([top + 1, 0], [symbols, 1])], {
      horizontal: 'center',
      font: { bold: true },
    }),
    ...STATUSES.map((status, index) =>
      format(frame, [areaOf([top + 1 + index, LEFT.partners], [1, 1])], {
        fill: STATUS_COLOURS[status],
        font: {
          color: status === 'Réalisé' || status === 'En cours' ? '#FFFFFF' : INK,
          strikethrough: status === 'Abandonné',
        },
      }),
    ),
  ];
}

function formatWorkings(frame: Frame): readonly Edit[] {
  const block = lastCell(blockOf(frame));
  const scalars = scalarPlace(frame, 'unit');
  const helpers = areaOf([0, notesColumn(frame) + 1], [block.row + 1, HELPERS.length]);
  const below = lastCell(printedArea(frame)).row + 1;
  const dates = (
    ['start', 'end', 'windowEnd', 'doneDay', 'due', 'deadline', 'reference'] as const
  ).map((helper) =>
    areaOf([FIRST_BODY_ROW, helperColumn(frame, helper)], [Math.max(frame.bodyRows, 1), 1]),
  );
  return [
    format(frame, [helpers, areaOf([below, 0], [block.row - below + 1, block.column + 1])], {
      font: { size: 8, color: GREY },
    }),
    format(frame, [areaOf([TOP.label, notesColumn(frame) + 1], [1, HELPERS.length])], {
      wrap: true,
    }),
    format(
      frame,
      [
        ...dates,
        scaleLineArea(frame, 'start'),
        scaleLineArea(frame, 'end'),
        areaOf([scalars.row, scalars.column + 1], [1, 1]),
        areaOf([scalars.row, scalars.column + 4], [1, 1]),
      ],
      { numberFormat: DATE_FORMAT, shrinkToFit: true },
    ),
    format(frame, [scaleLineArea(frame, 'label')], { shrinkToFit: true }),
  ];
}

/** Columns the scale does not use now stay in reserve: narrow, for a finer scale later. */
function sizeColumns({ frame, timeColumns, widths }: LookInput): readonly Edit[] {
  if (widths === 'none') return [];
  const { sheet, capacity } = frame;
  const used = Math.min(8, Math.max(1.6, 88 / Math.max(timeColumns.length, 1)));
  const time = Array.from({ length: capacity }, (_, index) => {
    const column = timeColumns[index];
    if (column === undefined) return RESERVE_WIDTH;
    return column.kind === 'reduced' ? used * REDUCED_RATIO : used;
  });
  const grid = [EDGE_WIDTH, ...time, EDGE_WIDTH, NOTES_WIDTH];
  const helpers = HELPERS.map(() => HELPER_WIDTH);
  const right: Edit = {
    kind: 'columnWidths',
    sheet,
    first: FIRST_GRID_COLUMN,
    widths: [...grid, ...helpers],
  };
  if (widths === 'grid') return [right];
  return [{ kind: 'columnWidths', sheet, first: 0, widths: LEFT_WIDTHS }, right];
}

/** Columns of half a year stand a little wider: bars carry their words there. */
const REDUCED_RATIO = 1.4;
const RESERVE_WIDTH = 0.5;

/** Heights are told, since Excel does not fit rows whose text comes from formulas. */
function sizeRows({ frame, lines, movedText }: LookInput): readonly Edit[] {
  const { sheet } = frame;
  const runs: { first: number; count: number; height: number }[] = [];
  for (const line of lines) {
    const height = heightOf(line, movedText);
    const last = runs.at(-1);
    if (last?.height === height) last.count += 1;
    else runs.push({ first: line.row, count: 1, height });
  }
  return [
    { kind: 'rowHeight', sheet, first: TOP.title, count: 1, height: 27 },
    { kind: 'rowHeight', sheet, first: TOP.subtitle, count: 3, height: 16 },
    { kind: 'rowHeight', sheet, first: TOP.year, count: 5, height: 13 },
    ...runs.map((run): Edit => ({ kind: 'rowHeight', sheet, ...run })),
    { kind: 'rowHeight', sheet, first: FIRST_BODY_ROW + frame.bodyRows, count: 1, height: 6 },
    {
      kind: 'rowHeight',
      sheet,
      first: firstNoteRow(frame),
      count: frame.noteRows,
      height: NOTE_HEIGHT,
    },
  ];
}

/** At 9 points a column holds about a quarter more characters than its width says. */
function heightOf(line: BodyLine, movedText: string): number {
  if (line.kind === 'strand') return LINE_HEIGHT + ROW_PADDING;
  const { title, partners, dueText, status, dependsOn } = line.action.value;
  const texts = [
    [title, LEFT_WIDTHS[LEFT.title]],
    [partners.join(' ; '), LEFT_WIDTHS[LEFT.partners]],
    [dueText, LEFT_WIDTHS[LEFT.due]],
    [status ?? '', LEFT_WIDTHS[LEFT.status]],
    [`① après ${dependsOn.map(({ id }) => id).join(' ; ')}${movedText}`, NOTES_WIDTH],
  ] as const;
  const count = Math.max(
    ...texts.map(([text, width]) => Math.ceil(text.length / (width * 1.25))),
    1,
  );
  return Math.min(count, 4) * LINE_HEIGHT + ROW_PADDING;
}

/** Used by the print set-up: heights of everything printed, in points. */
export function printedHeight({ frame, lines, movedText }: LookInput): number {
  const body = lines.reduce((sum, line) => sum + heightOf(line, movedText), 0);
  return 27 + 3 * 16 + 5 * 13 + body + 6 + frame.noteRows * NOTE_HEIGHT;
}

/** The grid's own columns, for the group of helpers. */
export function helperGroup(frame: Frame): Edit {
  const { sheet } = frame;
  return {
    kind: 'group',
    sheet,
    direction: 'columns',
    first: gridColumn(frame.capacity + 3),
    count: HELPERS.length,
  };
}
