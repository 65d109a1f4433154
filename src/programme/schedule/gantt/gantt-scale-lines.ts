import { addMonths, type CalendarDate, partsOf, toExcelSerial } from '../../../lib/calendar-date';
import type { CellInput, Edits } from '../../../workbook/edit';
import { publicHolidaysOf } from '../../dates/holidays/public-holidays';
import { pupilsReturn, schoolHolidaysBetween } from '../../dates/holidays/school-holidays';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import { HEADER_LINE } from '../../workings/block';
import {
  DAY_LISTS,
  DAY_ROOM,
  type DayList,
  dayListArea,
  FIRST_GRID_COLUMN,
  type Frame,
  gridColumn,
  type ScaleLine,
} from '../gantt-frame/gantt-frame';
import { labelFormula } from '../gantt-frame/label-formulas';
import { endFormula, firstStartFormula, isFine, zoneFormula } from '../gantt-frame/scale-formulas';
import type { Period } from '../rows/scale';
import type { GanttWords } from './gantt-words';
import type { WorkingsInput } from './gantt-context';
import { writeRow } from '../../tracker/layout/edit-parts';
import { range } from '../../../lib/numbers';

/** Months after the period for which the calendar is written, so that its end can be moved. */
const CALENDAR_MARGIN_MONTHS = 12;

/** One cell a column: the first and the last columns of time are apart, the rest is filled. */
export function layOutScaleLine({ frame, words }: WorkingsInput, line: ScaleLine): Edits {
  const { sheet, capacity } = frame;
  const row = frame.scaleRow(line);
  if (line === 'index') {
    const ranks = Array.from({ length: frame.columns }, (_, index) => index);
    return [writeRow(sheet, { row, column: FIRST_GRID_COLUMN }, ranks)];
  }
  const formula = (index: number): CellInput => ({
    formula: timeFormula({ frame, words }, line, index),
  });
  const head = [earlierCell(frame, line, words), formula(1), formula(2)];
  const from = { row, column: gridColumn(2), rowCount: 1, columnCount: 1 };
  const to = { ...from, column: gridColumn(3), columnCount: capacity - 3 };
  const tail = [formula(capacity), line === 'label' ? words.undated : null];
  return [
    writeRow(sheet, { row, column: FIRST_GRID_COLUMN }, head),
    { kind: 'fill', sheet, from, to },
    writeRow(sheet, { row, column: gridColumn(capacity) }, tail),
  ];
}

function earlierCell(frame: Frame, line: ScaleLine, words: GanttWords): CellInput {
  if (line === 'label') return words.earlier;
  return line === 'end' ? { formula: `=${frame.scaleCell('start', 1)}-1` } : null;
}

function timeFormula(
  { frame, words }: Pick<WorkingsInput, 'frame' | 'words'>,
  line: Exclude<ScaleLine, 'index'>,
  index: number,
): string {
  switch (line) {
    case 'label':
      return labelFormula(frame, index, words.later.first + words.later.second);
    case 'start':
      return index === 1 ? firstStartFormula(frame) : `=${frame.scaleCell('end', index - 1)}+1`;
    case 'end':
      return endFormula(frame, index);
    case 'zone':
      return zoneFormula(frame, index);
    case 'schoolBreak':
      return schoolBreakFormula(frame, index);
  }
}

/** 1 where pupils are on holiday for part of a week or half-month. */
function schoolBreakFormula(frame: Frame, index: number): string {
  const [start, end] = [frame.scaleCell('start', index), frame.scaleCell('end', index)];
  const found = `COUNTIFS(${frame.dayList('breakStarts')},"<="&${end},${frame.dayList('breakEnds')},">="&${start})`;
  return `=IF(AND(${isFine(frame, index)},${found}>0),1,0)`;
}

/** The days of the calendar over the period and some months after, as far as there is room. */
export function layOutDays({ frame, input, period, words }: WorkingsInput): Edits {
  const end = addMonths(period.end, CALENDAR_MARGIN_MONTHS);
  const days = DAY_LISTS.map((list) =>
    daysOf(list, { start: period.start, end }, input.source.settings.schoolZone),
  );
  const cells = Array.from({ length: DAY_ROOM }, (_, index) =>
    days.map((list): CellInput => {
      const day = list[index];
      return day === undefined ? null : toExcelSerial(day);
    }),
  );
  const { row, column } = dayListArea('publicHolidays');
  const sheet = frame.workings;
  const numberFormats = DAY_LISTS.map(() => DATE_FORMAT);
  return [
    writeRow(
      sheet,
      { row: HEADER_LINE, column },
      DAY_LISTS.map((list) => words.dayLists[list]),
    ),
    { kind: 'writeCells', sheet, at: { row, column }, cells, numberFormats },
  ];
}

function daysOf(
  list: DayList,
  { start, end }: Period,
  zone: 'A' | 'B' | 'C',
): readonly CalendarDate[] {
  const years = range(partsOf(start).year, partsOf(end).year);
  switch (list) {
    case 'publicHolidays':
      return years.flatMap((year) => publicHolidaysOf(year).map(({ date }) => date));
    case 'schoolReturns':
      return years.flatMap((year) => pupilsReturn(year) ?? []);
    case 'breakStarts':
      return schoolHolidaysBetween(start, end, zone).map((one) => one.start);
    case 'breakEnds':
      return schoolHolidaysBetween(start, end, zone).map((one) => one.end);
  }
}
