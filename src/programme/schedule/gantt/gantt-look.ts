import type { Edit } from '../../../workbook/edit';
import { areaOf, lastCell } from '../../../workbook/location';
import { STATUSES } from '../../tracker/lists';
import { STATUS_LOOKS } from '../../tracker/status-looks';
import {
  blockOf,
  FIRST_BODY_ROW,
  FIRST_GRID_COLUMN,
  firstNoteRow,
  type Frame,
  gridArea,
  gridColumn,
  HELPERS,
  LEFT,
  notesColumn,
  scaleLineArea,
  TOP,
  printedArea,
} from './gantt-frame';
import { FONT_SIZE } from './gantt-paper';
import { GRID_FORMAT } from '../drawing/drawing-bars';
import { INK } from './gantt-conditional-formats';
import { format, type FormatOf, GREY, HEADER_FILL, layOutTopLook, LINE } from './gantt-look-top';
import type { FormatInput } from './gantt-context';
import { DATE_FORMAT } from '../../tracker/settings-rows';

const STRAND_FILL = '#DDE3EE';
const FAINT_LINE = '#D5DAE2';

/** Fonts, fills and lines, few and by block; bars are drawn by rules, never here. */
export function layOutLook(input: FormatInput): readonly FormatOf[] {
  const { frame } = input;
  return [
    ...formatAll(frame),
    ...layOutTopLook(input),
    ...formatBody(input),
    ...formatNotes(input),
    ...formatWorkings(frame),
  ];
}

function formatAll(frame: Frame): readonly FormatOf[] {
  const look = { font: { size: FONT_SIZE, color: INK }, vertical: 'center' } as const;
  return [format(frame, [blockOf(frame)], look)];
}

function formatBody({ frame, strandRows }: FormatInput): readonly FormatOf[] {
  const rows = Math.max(frame.bodyRows, 1);
  const width = notesColumn(frame) + 1;
  const strands = strandRows.map((row) => areaOf([row, 0], [1, width]));
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
    format(frame, [gridArea(frame)], {
      borders: [{ edges: ['insideVertical'], style: 'hair', color: FAINT_LINE }],
    }),
    format(frame, [areaOf([FIRST_BODY_ROW, FIRST_GRID_COLUMN], [rows, 1])], {
      borders: [{ edges: ['left'], style: 'medium', color: HEADER_FILL }],
    }),
    format(
      frame,
      [
        areaOf([FIRST_BODY_ROW, LEFT.partners], [rows, LEFT.status - LEFT.partners]),
        areaOf([FIRST_BODY_ROW, notesColumn(frame)], [rows, 1]),
      ],
      { horizontal: 'left', indent: 1 },
    ),
    ...(strands.length === 0
      ? []
      : [format(frame, strands, { fill: STRAND_FILL, font: { bold: true }, wrap: false })]),
  ];
}

function formatNotes({ frame, words, conditionLines }: FormatInput): readonly FormatOf[] {
  const top = firstNoteRow(frame);
  const decisions = areaOf([top + 1 + conditionLines, FIRST_GRID_COLUMN], [1, 1]);
  const symbols = words.notes.symbols.length;
  const heading = { font: { bold: true, color: HEADER_FILL } };
  return [
    format(frame, [areaOf([top, 0], [1, notesColumn(frame) + 1])], {
      ...heading,
      borders: [{ edges: ['top'], style: 'thin', color: HEADER_FILL }],
    }),
    format(frame, [decisions], heading),
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
        fill: STATUS_LOOKS[status].fill,
        font: { color: STATUS_LOOKS[status].ink, strikethrough: STATUS_LOOKS[status].isStruck },
      }),
    ),
  ];
}

function formatWorkings(frame: Frame): readonly FormatOf[] {
  const block = lastCell(blockOf(frame));
  const helpers = areaOf([0, notesColumn(frame) + 1], [block.row + 1, HELPERS.length]);
  const below = lastCell(printedArea(frame)).row + 1;
  return [
    format(frame, [helpers, areaOf([below, 0], [block.row - below + 1, block.column + 1])], {
      font: { size: 8, color: GREY },
    }),
    format(frame, [areaOf([TOP.label, notesColumn(frame) + 1], [1, HELPERS.length])], {
      wrap: true,
    }),
    format(frame, [scaleLineArea(frame, 'start'), scaleLineArea(frame, 'end')], {
      numberFormat: DATE_FORMAT,
      shrinkToFit: true,
    }),
    format(frame, [scaleLineArea(frame, 'label')], { shrinkToFit: true }),
  ];
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
