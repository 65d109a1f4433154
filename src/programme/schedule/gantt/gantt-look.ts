import { areaOf, lastCell } from '../../../workbook/location';
import { STATUSES } from '../../tracker/lists';
import { STATUS_LOOKS } from '../../tracker/status-looks';
import {
  FIRST_BODY_ROW,
  FIRST_GRID_COLUMN,
  type Frame,
  HELPERS,
  LEFT,
  TOP,
} from '../gantt-frame/gantt-frame';
import { FONT_SIZE } from './gantt-paper';
import { GRID_FORMAT } from '../drawing/drawing-bars';
import { INK } from './gantt-conditional-formats';
import { type FormatOf, paint } from '../../tracker/layout/edit-parts';
import { GREY, HEADER_FILL, layOutTopLook, LINE } from './gantt-look-top';
import type { FormatInput } from './gantt-context';
import { DATE_FORMAT } from '../../tracker/settings/rows';

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
  return [paint(frame.sheet, [frame.block], look)];
}

function formatBody({ frame, strandRows }: FormatInput): readonly FormatOf[] {
  const rows = Math.max(frame.bodyRows, 1);
  const width = frame.notesColumn + 1;
  const strands = strandRows.map((row) => areaOf([row, 0], [1, width]));
  return [
    paint(
      frame.sheet,
      [
        areaOf([FIRST_BODY_ROW, 0], [rows, FIRST_GRID_COLUMN]),
        areaOf([FIRST_BODY_ROW, frame.notesColumn], [rows, 1]),
      ],
      {
        wrap: true,
        borders: [{ edges: ['bottom', 'insideHorizontal'], style: 'hair', color: LINE }],
      },
    ),
    paint(frame.sheet, [frame.grid], {
      horizontal: 'center',
      shrinkToFit: true,
      numberFormat: GRID_FORMAT,
      font: { bold: true },
      borders: [{ edges: ['bottom', 'insideHorizontal'], style: 'hair', color: LINE }],
    }),
    paint(frame.sheet, [frame.grid], {
      borders: [{ edges: ['insideVertical'], style: 'hair', color: FAINT_LINE }],
    }),
    paint(frame.sheet, [areaOf([FIRST_BODY_ROW, FIRST_GRID_COLUMN], [rows, 1])], {
      borders: [{ edges: ['left'], style: 'medium', color: HEADER_FILL }],
    }),
    paint(
      frame.sheet,
      [
        areaOf([FIRST_BODY_ROW, LEFT.partners], [rows, LEFT.status - LEFT.partners]),
        areaOf([FIRST_BODY_ROW, frame.notesColumn], [rows, 1]),
      ],
      { horizontal: 'left', indent: 1 },
    ),
    ...(strands.length === 0
      ? []
      : [paint(frame.sheet, strands, { fill: STRAND_FILL, font: { bold: true }, wrap: false })]),
  ];
}

function formatNotes({ frame, words, conditionLines }: FormatInput): readonly FormatOf[] {
  const top = frame.firstNoteRow;
  const decisions = areaOf([top + 1 + conditionLines, FIRST_GRID_COLUMN], [1, 1]);
  const symbols = words.notes.symbols.length;
  const heading = { font: { bold: true, color: HEADER_FILL } };
  return [
    paint(frame.sheet, [areaOf([top, 0], [1, frame.notesColumn + 1])], {
      ...heading,
      borders: [{ edges: ['top'], style: 'thin', color: HEADER_FILL }],
    }),
    paint(frame.sheet, [decisions], heading),
    paint(frame.sheet, [areaOf([top + 1, LEFT.partners], [frame.noteRows - 1, 2])], {
      horizontal: 'left',
      indent: 1,
    }),
    paint(frame.sheet, [areaOf([top + 1, 0], [symbols, 1])], {
      horizontal: 'center',
      font: { bold: true },
    }),
    ...STATUSES.map((status, index) =>
      paint(frame.sheet, [areaOf([top + 1 + index, LEFT.partners], [1, 1])], {
        fill: STATUS_LOOKS[status].fill,
        font: { color: STATUS_LOOKS[status].ink, strikethrough: STATUS_LOOKS[status].isStruck },
      }),
    ),
  ];
}

function formatWorkings(frame: Frame): readonly FormatOf[] {
  const block = lastCell(frame.block);
  const helpers = areaOf([0, frame.notesColumn + 1], [block.row + 1, HELPERS.length]);
  const below = lastCell(frame.printed).row + 1;
  return [
    paint(frame.sheet, [helpers, areaOf([below, 0], [block.row - below + 1, block.column + 1])], {
      font: { size: 8, color: GREY },
    }),
    paint(frame.sheet, [areaOf([TOP.label, frame.notesColumn + 1], [1, HELPERS.length])], {
      wrap: true,
    }),
    paint(frame.sheet, [frame.scaleLine('start'), frame.scaleLine('end')], {
      numberFormat: DATE_FORMAT,
      shrinkToFit: true,
    }),
    paint(frame.sheet, [frame.scaleLine('label')], { shrinkToFit: true }),
  ];
}
