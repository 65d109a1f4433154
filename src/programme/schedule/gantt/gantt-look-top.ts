import { type Area, areaOf, type CellPlace } from '../../../workbook/location';
import { type FormatOf, oneCell, paint } from '../../tracker/layout/edit-parts';
import { FIRST_GRID_COLUMN, type Frame, gridColumn, LEFT, TOP } from '../gantt-frame/gantt-frame';
import { CONTROL } from '../gantt-frame/gantt-names';
import { INK, LATE_COLOUR } from './gantt-conditional-formats';
import type { FormatInput } from './gantt-context';

export const HEADER_FILL = '#1F3864';
export const GREY = '#6B7280';
export const LINE = '#A9B2C0';
const INPUT_FILL = '#FFF9E5';

/** Title, choices and the names of the columns; those of time, narrow, stand upright. */
export function layOutTopLook({ frame }: FormatInput): readonly FormatOf[] {
  return [...formatTitle(frame), ...formatNames(frame), standNames(frame)];
}

function formatTitle(frame: Frame): readonly FormatOf[] {
  const one = ({ row, column }: CellPlace): Area => oneCell(row, column);
  const inputs = [CONTROL.scale, CONTROL.periodStart, CONTROL.periodEnd].map(one);
  return [
    paint(frame.sheet, [areaOf([TOP.title, 0], [1, 1])], {
      font: { size: 18, bold: true, color: HEADER_FILL },
    }),
    paint(frame.sheet, [areaOf([TOP.subtitle, 0], [1, LEFT.partners + 1])], {
      font: { size: 11, bold: true },
    }),
    paint(frame.sheet, [oneCell(TOP.subtitle, FIRST_GRID_COLUMN)], {
      font: { italic: true, color: GREY },
    }),
    paint(frame.sheet, inputs, {
      fill: INPUT_FILL,
      font: { bold: true },
      horizontal: 'left',
      borders: [{ edges: ['top', 'bottom', 'left', 'right'], style: 'thin', color: LINE }],
    }),
    paint(frame.sheet, [areaOf([TOP.controls, LEFT.due], [2, 2])], { horizontal: 'left' }),
    paint(frame.sheet, [areaOf([TOP.controls, FIRST_GRID_COLUMN], [2, 1])], {
      font: { bold: true, color: LATE_COLOUR },
    }),
    paint(
      frame.sheet,
      [areaOf([TOP.subtitle, LEFT.partners], [TOP.filters - TOP.subtitle + 1, 1])],
      {
        horizontal: 'left',
        indent: 1,
      },
    ),
  ];
}

function formatNames(frame: Frame): readonly FormatOf[] {
  const width = frame.notesColumn + 1;
  const gridWidth = frame.notesColumn - FIRST_GRID_COLUMN;
  const headerRows = TOP.calendar - TOP.year + 1;
  return [
    paint(frame.sheet, [areaOf([TOP.year, 0], [headerRows, width])], {
      fill: HEADER_FILL,
      font: { bold: true, color: '#FFFFFF' },
      horizontal: 'left',
    }),
    paint(
      frame.sheet,
      [
        areaOf([TOP.month, LEFT.partners], [2, LEFT.status - LEFT.partners]),
        areaOf([TOP.label, frame.notesColumn], [1, 1]),
      ],
      { horizontal: 'left', indent: 1 },
    ),
    paint(frame.sheet, [areaOf([TOP.year, FIRST_GRID_COLUMN], [headerRows, gridWidth])], {
      horizontal: 'center',
      wrap: true,
    }),
    paint(frame.sheet, [areaOf([TOP.marks, FIRST_GRID_COLUMN], [2, gridWidth])], {
      fill: '#FFFFFF',
      font: { color: INK },
    }),
    paint(
      frame.sheet,
      [
        areaOf([TOP.marks, 0], [2, FIRST_GRID_COLUMN]),
        areaOf([TOP.marks, frame.notesColumn], [2, 1]),
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
  return paint(frame.sheet, [names], { rotation: 90, vertical: 'bottom' });
}
