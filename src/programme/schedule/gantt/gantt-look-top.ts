import type { Edit, FormatEdit } from '../../../workbook/edit';
import { type Area, areaOf } from '../../../workbook/location';
import { CONTROL } from './gantt-controls';
import { FIRST_GRID_COLUMN, type Frame, gridColumn, LEFT, notesColumn, TOP } from './gantt-frame';
import { INK, LATE_COLOUR } from './gantt-conditional-formats';
import type { FormatInput } from './gantt-context';

export const HEADER_FILL = '#1F3864';
export const GREY = '#6B7280';
export const LINE = '#A9B2C0';
const INPUT_FILL = '#FFF9E5';

export type FormatOf = Extract<Edit, { kind: 'format' }>;

/** One format over areas of the sheet. */
export function format(frame: Frame, areas: readonly Area[], look: FormatEdit): FormatOf {
  return { kind: 'format', sheet: frame.sheet, areas, format: look };
}

/** Title, choices and the names of the columns; those of time, narrow, stand upright. */
export function layOutTopLook({ frame }: FormatInput): readonly FormatOf[] {
  return [...formatTitle(frame), ...formatNames(frame), standNames(frame)];
}

function formatTitle(frame: Frame): readonly FormatOf[] {
  const one = (place: { row: number; column: number }): Area => ({
    ...place,
    rowCount: 1,
    columnCount: 1,
  });
  const inputs = [CONTROL.scale, CONTROL.periodStart, CONTROL.periodEnd].map(one);
  return [
    format(frame, [areaOf([TOP.title, 0], [1, 1])], {
      font: { size: 18, bold: true, color: HEADER_FILL },
    }),
    format(frame, [areaOf([TOP.subtitle, 0], [1, 2]), one(CONTROL.statusDate)], {
      font: { size: 11, bold: true },
    }),
    format(frame, [one({ row: TOP.subtitle, column: LEFT.due })], {
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
    format(frame, [areaOf([TOP.subtitle, LEFT.partners], [TOP.filters - TOP.subtitle + 1, 1])], {
      horizontal: 'left',
      indent: 1,
    }),
  ];
}

function formatNames(frame: Frame): readonly FormatOf[] {
  const width = notesColumn(frame) + 1;
  const gridWidth = notesColumn(frame) - FIRST_GRID_COLUMN;
  const headerRows = TOP.calendar - TOP.year + 1;
  return [
    format(frame, [areaOf([TOP.year, 0], [headerRows, width])], {
      fill: HEADER_FILL,
      font: { bold: true, color: '#FFFFFF' },
      horizontal: 'left',
    }),
    format(
      frame,
      [
        areaOf([TOP.month, LEFT.partners], [2, LEFT.status - LEFT.partners]),
        areaOf([TOP.label, notesColumn(frame)], [1, 1]),
      ],
      { horizontal: 'left', indent: 1 },
    ),
    format(frame, [areaOf([TOP.year, FIRST_GRID_COLUMN], [headerRows, gridWidth])], {
      horizontal: 'center',
      wrap: true,
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

function standNames(frame: Frame): FormatOf {
  const names = areaOf([TOP.year, gridColumn(1)], [TOP.label - TOP.year + 1, frame.capacity]);
  return format(frame, [names], { rotation: 90, vertical: 'bottom' });
}
