import { toExcelSerial } from '../../../lib/calendar-date';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import { frenchDay, quoted } from '../../workings/formula';
import { STATUS_DATE_NAME } from '../../workings/action-block';
import {
  type DayList,
  FIRST_GRID_COLUMN,
  type Frame,
  gridColumn,
  LEFT,
  TOP,
} from '../gantt-frame/gantt-frame';
import type { GanttInput } from './gantt-input';
import { CONTROL, type Control, NO_FILTER_WORD } from '../gantt-frame/gantt-names';
import { ageFormula, remarkFormula } from './gantt-messages';
import { monthFormula, shortLabelFormula, yearFormula } from '../gantt-frame/label-formulas';
import { isFine } from '../gantt-frame/scale-formulas';
import type { WorkingsInput } from './gantt-context';
import { type Period, SCALE_CHOICES } from '../rows/scale';
import { whoOf } from '../rows/schedule-source';
import { writeRow, writeCells } from '../../tracker/layout/edit-parts';

/** Title, status date, scale, period and filters, and the headers beside the columns of time. */
export function layOutHeader(context: WorkingsInput): Edits {
  return [...layOutTitle(context), ...layOutControls(context), ...layOutHeadings(context)];
}

function layOutTitle(context: WorkingsInput): Edits {
  const { frame, input, words } = context;
  const { organisation, programmeTitle } = input.source.settings;
  // In words, which run over the next column where their own is narrow: a day would be « ### ».
  const statusDate = `=${quoted(words.statusDate)}&${frenchDay(STATUS_DATE_NAME)}`;
  return [
    write(frame, [TOP.title, LEFT.number], [words.title(programmeTitle)]),
    write(frame, [TOP.subtitle, LEFT.number], [organisation === '' ? null : organisation]),
    write(frame, [TOP.subtitle, LEFT.partners], [{ formula: statusDate }]),
    write(frame, [TOP.subtitle, FIRST_GRID_COLUMN], [words.workingDocument]),
    write(frame, [TOP.controls, FIRST_GRID_COLUMN], [{ formula: ageFormula(context) }]),
    write(
      frame,
      [TOP.filters, FIRST_GRID_COLUMN],
      [frame.bodyRows === 0 ? words.messages.nothingDrawn : { formula: remarkFormula(context) }],
    ),
  ];
}

function layOutControls({ frame, input, period, words }: WorkingsInput): Edits {
  const { sheet } = frame;
  const { controls } = words;
  const { formats } = controls;
  const { strand, partner, territory } = input.filters;
  const control = (name: Control, value: CellInput, format: string): Edit =>
    writeCells({ sheet, ...CONTROL[name] }, [[value]], [format]);
  const filter = (name: 'strand' | 'partner' | 'territory', value: string | null): Edit =>
    control(name, value ?? NO_FILTER_WORD, formats[name]);
  const promptDay = (name: Control): Edit => ({
    kind: 'validate',
    sheet,
    area: { ...CONTROL[name], rowCount: 1, columnCount: 1 },
    validation: {
      rule: { kind: 'date', min: '2000-01-01', max: '2199-12-31' },
      prompt: { title: controls.period, text: controls.periodPrompt },
    },
  });
  return [
    write(frame, [TOP.controls, LEFT.number], [controls.scale]),
    write(frame, [TOP.controls, LEFT.partners], [controls.period]),
    control('scale', input.choice, '@'),
    control('periodStart', toExcelSerial(period.start), formats.periodStart),
    control('periodEnd', periodEndInput(input, period), formats.periodEnd),
    write(frame, [TOP.filters, LEFT.number], [controls.filters]),
    filter('strand', strand),
    filter('partner', partner),
    filter('territory', territory),
    {
      kind: 'validate',
      sheet,
      area: { ...CONTROL.scale, rowCount: 1, columnCount: 1 },
      validation: {
        rule: { kind: 'options', options: SCALE_CHOICES },
        prompt: { title: controls.scale, text: controls.scalePrompt },
      },
    },
    promptDay('periodStart'),
    promptDay('periodEnd'),
  ];
}

/** Unless the user chose it, the end follows the status date, which always lies within. */
export function periodEndInput({ period }: GanttInput, drawn: Period): CellInput {
  const end = toExcelSerial(drawn.end);
  if (period !== null) return end;
  return { formula: `=MAX(${String(end)},EOMONTH(${STATUS_DATE_NAME},0))` };
}

function layOutHeadings({ frame, input, words }: WorkingsInput): Edits {
  const { headers } = words;
  const who = headers[whoOf(input.source)];
  const left = [headers.number, headers.title, who, headers.due.below, headers.status];
  return [
    write(frame, [TOP.month, LEFT.due], [headers.due.above]),
    write(frame, [TOP.label, LEFT.number], left),
    write(frame, [TOP.marks, LEFT.status], [words.statusDateMark]),
    write(frame, [TOP.label, FIRST_GRID_COLUMN], [words.earlier]),
    write(frame, [TOP.label, gridColumn(frame.capacity + 1)], [words.undated]),
    write(frame, [TOP.label, frame.notesColumn], [headers.notes]),
  ];
}

/** The five lines above the grid: year, month, short label, status date, calendar. */
export function layOutColumns({ frame, words }: WorkingsInput): Edits {
  const isOnStatusDate = (index: number): string =>
    `${frame.scaleCell('index', index)}=${frame.scalar('statusColumn')}`;
  return [
    ...headerLine(frame, TOP.year, (index) => yearFormula(frame, index)),
    ...headerLine(frame, TOP.month, (index) => monthFormula(frame, index, words.later.first)),
    ...headerLine(frame, TOP.label, (index) => shortLabelFormula(frame, index, words.later.second)),
    ...headerLine(frame, TOP.marks, (index) => `=IF(${isOnStatusDate(index)},"▼","")`),
    ...headerLine(frame, TOP.calendar, (index) => calendarFormula({ frame, index }, words)),
  ];
}

function headerLine(frame: Frame, row: number, formula: (index: number) => string): Edits {
  const from = { row, column: gridColumn(2), rowCount: 1, columnCount: 1 };
  const to = { ...from, column: gridColumn(3), columnCount: frame.capacity - 2 };
  const cells = [{ formula: formula(1) }, { formula: formula(2) }];
  return [
    write(frame, [row, gridColumn(1)], cells),
    { kind: 'fill', sheet: frame.sheet, from, to },
  ];
}

/** Public holidays by the week; school holidays and the pupils' return by half-months too. */
function calendarFormula(
  { frame, index }: { readonly frame: Frame; readonly index: number },
  { calendarMarks }: WorkingsInput['words'],
): string {
  const [start, end] = [frame.scaleCell('start', index), frame.scaleCell('end', index)];
  const holds = (list: DayList): string => {
    const days = frame.dayList(list);
    return `COUNTIFS(${days},">="&${start},${days},"<="&${end})>0`;
  };
  const mark = (condition: string, text: string): string => `IF(${condition},${quoted(text)},"")`;
  const isWeek = `${frame.scalar('unit')}=1`;
  const isBreak = `${frame.scaleCell('schoolBreak', index)}=1`;
  const marks = [
    mark(`AND(${isWeek},${holds('publicHolidays')})`, calendarMarks.publicHoliday),
    `IF(${holds('schoolReturns')},${quoted(calendarMarks.schoolReturn)},${mark(isBreak, calendarMarks.schoolBreak)})`,
  ];
  return `=IF(${isFine(frame, index)},${marks.join('&')},"")`;
}

function write(
  { sheet }: Frame,
  [row, column]: readonly [row: number, column: number],
  cells: readonly CellInput[],
): Edit {
  return writeRow(sheet, { row, column }, cells);
}
