import { SHORT_MONTHS } from '../../../lib/french-date';
import { choose, quoted } from '../../workings/formula';
import { type Frame } from './gantt-frame';
import { isDetailed, isFine, TWO_SPEED } from './scale-formulas';

/** A half-year has 181 days at least, five months of it 153 at most. */
const LONGEST_PART_DAYS = 160;

/** The whole name of a column: « juin 2014 1-15 », « S23 2014 », « S1 2015 », « févr.-juin 2015 ». */
export function labelFormula(frame: Frame, index: number, later: string): string {
  const [start, end] = [frame.scaleCell('start', index), frame.scaleCell('end', index)];
  const year = `" "&YEAR(${start})`;
  const half = `${monthName(start)}&${year}&" "&${halfName(start)}`;
  const halfYear = `${halfYearName(start)}&${year}`;
  const month = `${monthName(start)}&${year}`;
  const week = `${weekName(start)}&" "&YEAR(${start}+3)`;
  const units = [week, half, month, `${quarterName(start)}&${year}`, halfYear];
  const to = `IF(MONTH(${start})=MONTH(${end}),"","-"&${monthName(end)})`;
  const reduced = `IF(${isPart(frame, index)},${monthName(start)}&${to}&${year},${halfYear})`;
  const twoSpeed = `IF(${isDetailed(frame, start)},${half},${reduced})`;
  return unlessLater(end, later, choose(frame.scalar('unit'), [...units, twoSpeed]));
}

/** Whether a column of the reduced zone holds less than a half-year. */
function isPart(frame: Frame, index: number): string {
  const [start, end] = [frame.scaleCell('start', index), frame.scaleCell('end', index)];
  return `${end}-${start}<${String(LONGEST_PART_DAYS)}`;
}

/** What a column is called, or the words of « Au-delà » where it has no last day. */
function unlessLater(end: string, later: string, name: string): string {
  return `=IF(${end}="",${quoted(later)},${name})`;
}

/** The year, on the first column of each. */
export function yearFormula(frame: Frame, index: number): string {
  const start = frame.scaleCell('start', index);
  if (index === 1) return `=YEAR(${start})&""`;
  const before = frame.scaleCell('start', index - 1);
  return `=IF(YEAR(${start})<>YEAR(${before}),YEAR(${start})&"","")`;
}

/** The month, on its first column when columns are finer; the last of the months of a part of a half-year. */
export function monthFormula(frame: Frame, index: number, later: string): string {
  const [start, end] = [frame.scaleCell('start', index), frame.scaleCell('end', index)];
  const before = frame.scaleCell('start', index - 1);
  const isNew = index === 1 ? 'TRUE' : `MONTH(${start})<>MONTH(${before})`;
  const isOfPart = `AND(${frame.scalar('unit')}=${String(TWO_SPEED)},${isPart(frame, index)})`;
  const part = `IF(${isOfPart},${monthName(end)},"")`;
  const name = `IF(${isFine(frame, index)},IF(${isNew},${monthName(start)},""),${part})`;
  return unlessLater(end, later, name);
}

/** The short label, read before month and year: « S23 », « 1-15 », « mai », « T2 », « S1 », « mai- ». */
export function shortLabelFormula(frame: Frame, index: number, later: string): string {
  const [start, end] = [frame.scaleCell('start', index), frame.scaleCell('end', index)];
  const half = halfName(start);
  const units = [weekName(start), half, monthName(start), quarterName(start), halfYearName(start)];
  const to = `IF(MONTH(${start})=MONTH(${end}),"",${monthName(start)}&"-")`;
  const reduced = `IF(${isPart(frame, index)},${to},${halfYearName(start)})`;
  const twoSpeed = `IF(${isDetailed(frame, start)},${half},${reduced})`;
  return unlessLater(end, later, choose(frame.scalar('unit'), [...units, twoSpeed]));
}

function monthName(day: string): string {
  return choose(`MONTH(${day})`, SHORT_MONTHS.map(quoted));
}

function weekName(monday: string): string {
  const thursday = `${monday}+3`;
  return `"S"&RIGHT("0"&(INT((${thursday}-DATE(YEAR(${thursday}),1,1))/7)+1),2)`;
}

function halfName(day: string): string {
  return `IF(DAY(${day})<16,"1-15","16-"&DAY(EOMONTH(${day},0)))`;
}

function quarterName(day: string): string {
  return `"T"&INT((MONTH(${day})+2)/3)`;
}

function halfYearName(day: string): string {
  return `"S"&IF(MONTH(${day})<7,1,2)`;
}
