import { addMonths, type CalendarDate, partsOf, toExcelSerial } from '../../lib/calendar-date';
import type { CellInput, Edit } from '../../workbook/edit';
import { absoluteAreaAddress } from '../../workbook/location';
import { publicHolidaysOf } from '../dates/public-holidays';
import { pupilsReturn, schoolHolidaysBetween } from '../dates/school-holidays';
import { DATE_FORMAT } from '../tracker/settings-rows';
import {
  controlCell,
  DAY_LINES,
  type DayLine,
  dayLineArea,
  dayRoom,
  dayRow,
  FIRST_BODY_ROW,
  FIRST_GRID_COLUMN,
  type Frame,
  gridColumn,
  gridColumns,
  type Helper,
  helperColumn,
  HELPERS,
  LEFT,
  type Scalar,
  SCALARS,
  SCALE_LINES,
  type ScaleLine,
  timeLineArea,
  scaleRow,
  scalarPlace,
  TOP,
} from './gantt-frame';
import type { GanttInput } from './gantt-input';
import { settingFormula } from './formula';
import { STATUS_COLUMN_RANK } from './gantt-rules';
import {
  detailedEndFormula,
  endFormula,
  firstStartFormula,
  isFine,
  labelFormula,
  nextStartFormula,
  scaleCell,
  unitFormula,
  whenUsed,
  zoneFormula,
} from './gantt-scale-formulas';
import type { Period } from './scale';
import type { GanttWords } from './gantt-words';

/** Months after the period for which the calendar is written, so that its end can be moved. */
const CALENDAR_MARGIN_MONTHS = 12;

export interface WorkingsInput {
  readonly frame: Frame;
  readonly input: GanttInput;
  readonly period: Period;
  /** Names the formats set with these cells. */
  readonly look: string;
  readonly words: GanttWords;
}

/** The values every formula shares, beside the drawing, and the lines that cut time, below it. */
export function layOutWorkings(context: WorkingsInput): readonly Edit[] {
  const { frame, words } = context;
  const { sheet } = frame;
  const scalars = SCALARS.map((scalar) => scalarInput(context, scalar));
  const headers = HELPERS.map((helper) => words.helpers[helper]);
  const place = scalarPlace(frame, 'unit');
  const titles = [...SCALE_LINES, ...DAY_LINES].map((line) => [lineTitle(words, line)]);
  return [
    writeRow(
      sheet,
      { ...place, row: place.row - 1 },
      SCALARS.map((one) => words.scalars[one]),
    ),
    writeRow(sheet, place, scalars),
    writeRow(sheet, { row: TOP.label, column: helperColumn(frame, 'reading') }, headers),
    writeRow(sheet, { row: scaleRow(frame, 'index') - 1, column: LEFT.title }, [words.workings]),
    {
      kind: 'writeCells',
      sheet,
      at: { row: scaleRow(frame, 'index'), column: LEFT.title },
      cells: titles,
    },
    writeRow(sheet, { row: scaleRow(frame, 'index'), column: LEFT.status }, [STATUS_COLUMN_RANK]),
    ...SCALE_LINES.flatMap((line) => scaleLine(context, line)),
    ...DAY_LINES.map((line) => dayLine(context, line)),
  ];
}

function lineTitle(words: GanttWords, line: ScaleLine | DayLine): string {
  return line in words.scaleLines
    ? words.scaleLines[line as ScaleLine]
    : words.dayLines[line as DayLine];
}

function scalarInput({ frame, input, look }: WorkingsInput, scalar: Scalar): CellInput {
  const { settings } = input.source;
  const setting = (key: 'reminderDays' | 'target', value: number | null): CellInput => ({
    formula: settingFormula(input.source.settingPlace, key, value === null ? '""' : String(value)),
  });
  const column = (helper: Helper): string =>
    absoluteAreaAddress({
      row: FIRST_BODY_ROW,
      column: helperColumn(frame, helper),
      rowCount: Math.max(frame.bodyRows, 1),
      columnCount: 1,
    });
  const starts = absoluteAreaAddress(timeLineArea(frame, 'start'));
  switch (scalar) {
    case 'unit':
      return { formula: unitFormula() };
    case 'detailedEnd':
      return { formula: detailedEndFormula() };
    case 'lastColumn':
      return { formula: `=COUNT(${starts})` };
    case 'statusColumn':
      return { formula: `=COUNTIF(${starts},"<="&${controlCell('statusDate')})` };
    case 'latest':
      return { formula: `=MAX(${column('end')},${column('windowEnd')},${column('doneDay')})` };
    case 'reminder':
      return setting('reminderDays', settings.reminderDays);
    case 'target':
      return setting('target', settings.target);
    case 'rowsAtWriting':
      return input.source.rows.length;
    case 'fingerprint':
      return input.fingerprint;
    case 'look':
      return look;
    case 'writtenAt':
      return (isUnchanged(input) ? input.previous?.writtenAt : null) ?? input.writtenAt;
  }
}

function isUnchanged({ previous, fingerprint }: GanttInput): boolean {
  return previous?.fingerprint === fingerprint;
}

/** One cell a column: the first and the last columns of time are apart, the rest is filled. */
function scaleLine({ frame, words }: WorkingsInput, line: ScaleLine): readonly Edit[] {
  const { sheet, capacity } = frame;
  const row = scaleRow(frame, line);
  if (line === 'index') {
    const ranks = Array.from({ length: gridColumns(frame) }, (_, index) => index);
    return [writeRow(sheet, { row, column: FIRST_GRID_COLUMN }, ranks)];
  }
  const formula = (index: number): CellInput => ({
    formula: timeFormula(frame, line, index, words),
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
  return line === 'end' ? { formula: `=${scaleCell(frame, 'start', 1)}-1` } : null;
}

function timeFormula(
  frame: Frame,
  line: Exclude<ScaleLine, 'index'>,
  index: number,
  words: GanttWords,
): string {
  switch (line) {
    case 'label':
      return labelFormula(frame, index, words.later);
    case 'start':
      return index === 1 ? firstStartFormula(frame) : nextStartFormula(frame, index);
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
  const [start, end] = [scaleCell(frame, 'start', index), scaleCell(frame, 'end', index)];
  const area = (line: DayLine): string => absoluteAreaAddress(dayLineArea(frame, line));
  const found = `COUNTIFS(${area('breakStarts')},"<="&${end},${area('breakEnds')},">="&${start})`;
  return whenUsed(frame, index, `IF(AND(${isFine(frame, index)},${found}>0),1,0)`);
}

/** The days of the calendar over the period and some months after, as far as there is room. */
function dayLine({ frame, input, period }: WorkingsInput, line: DayLine): Edit {
  const end = addMonths(period.end, CALENDAR_MARGIN_MONTHS);
  const days = daysOf(line, { start: period.start, end }, input.source.settings.schoolZone);
  const room = dayRoom(frame);
  const row = Array.from({ length: room }, (_, index): CellInput => {
    const day = days[index];
    return day === undefined ? null : toExcelSerial(day);
  });
  const at = { row: dayRow(frame, line), column: FIRST_GRID_COLUMN };
  const numberFormats = row.map(() => DATE_FORMAT);
  return { kind: 'writeCells', sheet: frame.sheet, at, cells: [row], numberFormats };
}

function daysOf(
  line: DayLine,
  { start, end }: Period,
  zone: 'A' | 'B' | 'C',
): readonly CalendarDate[] {
  const years = Array.from(
    { length: partsOf(end).year - partsOf(start).year + 1 },
    (_, index) => partsOf(start).year + index,
  );
  switch (line) {
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

function writeRow(
  sheet: string,
  at: { readonly row: number; readonly column: number },
  cells: readonly CellInput[],
): Edit {
  return { kind: 'writeCells', sheet, at: { row: at.row, column: at.column }, cells: [cells] };
}
