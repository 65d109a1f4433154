import { SHORT_MONTHS } from '../../../lib/french-date';
import { choose, held, quoted } from '../rows/formula';
import { controlCell } from './gantt-controls';
import { type Frame, gridColumn, scalarCell, type ScaleLine, scaleRow } from './gantt-frame';
import { DETAILED_MONTHS, TWO_SPEED_AFTER_MONTHS, WEEKS_UP_TO_MONTHS } from '../rows/scale';

/** Order of the units in every CHOOSE: week, half-month, month, quarter, half-year, two speeds. */
const CHOICES_BEFORE_AUTOMATIC = ['Semaine', 'Quinzaine', 'Mois', 'Trimestre', 'Semestre'];
const [WEEK, HALF_MONTH, TWO_SPEED] = [1, 2, 6];

/** The unit of the scale, 1 to 6, from the scale cell and the period. */
export function unitFormula(): string {
  const [start, end] = [controlCell('periodStart'), controlCell('periodEnd')];
  const months = `((YEAR(${end})-YEAR(${start}))*12+MONTH(${end})-MONTH(${start})+1)`;
  const slow = `IF(${months}<=${String(TWO_SPEED_AFTER_MONTHS)},${String(HALF_MONTH)},${String(TWO_SPEED)})`;
  const automatic = `IF(${months}<=${String(WEEKS_UP_TO_MONTHS)},${String(WEEK)},${slow})`;
  const choices = CHOICES_BEFORE_AUTOMATIC.map(quoted).join(',');
  return `=IFERROR(MATCH(${controlCell('scale')},{${choices}},0),${automatic})`;
}

/** The last day shown by halves of month when time goes at two speeds. */
export function detailedEndFormula(): string {
  return `=EOMONTH(${controlCell('periodStart')},${String(DETAILED_MONTHS - 1)})`;
}

/** The first day of the first column of time: the start of the unit that holds the period's. */
export function firstStartFormula(frame: Frame): string {
  const day = controlCell('periodStart');
  const half = `${day}-DAY(${day})+IF(DAY(${day})<16,1,16)`;
  const first = (months: number): string =>
    `EOMONTH(${day},-1-MOD(MONTH(${day})-1,${String(months)}))+1`;
  const week = `${day}-WEEKDAY(${day},2)+1`;
  return `=${choose(scalarCell(frame, 'unit'), [week, half, first(1), first(3), first(6), half])}`;
}

/** The first day of a column after the first; empty when the period needs no more columns. */
export function nextStartFormula(frame: Frame, index: number): string {
  const before = scaleCell(frame, 'end', index - 1);
  const isWithin = `${before}<${controlCell('periodEnd')}`;
  const isNeeded = `OR(${isWithin},${before}<${scalarCell(frame, 'latest')})`;
  return `=IF(${before}="","",IF(${isNeeded},${before}+1,""))`;
}

/** The last day of a column; empty for « Au-delà », which has none. */
export function endFormula(frame: Frame, index: number): string {
  const start = scaleCell(frame, 'start', index);
  const unitEnd = endOfUnit(frame, start);
  const isAfter = `${scaleCell(frame, 'end', index - 1)}>=${controlCell('periodEnd')}`;
  const wanted = `MAX(${controlCell('periodEnd')},${scalarCell(frame, 'latest')})`;
  const isOpen = index === frame.capacity ? `OR(${isAfter},${unitEnd}<${wanted})` : isAfter;
  return `=IF(${start}="","",IF(${isOpen},"",${unitEnd}))`;
}

function endOfUnit(frame: Frame, start: string): string {
  const half = `IF(DAY(${start})<16,${start}-DAY(${start})+15,EOMONTH(${start},0))`;
  const last = (months: number): string =>
    `EOMONTH(${start},MOD(-MONTH(${start}),${String(months)}))`;
  const units = [`${start}+6`, half, last(1), last(3), last(6)];
  return choose(scalarCell(frame, 'unit'), [...units, twoSpeed(frame, start, [half, last(6)])]);
}

/** The first in the detailed zone, the second after. */
function twoSpeed(
  frame: Frame,
  start: string,
  [detailed, reduced]: readonly [string, string],
): string {
  return `IF(${start}<=${scalarCell(frame, 'detailedEnd')},${detailed},${reduced})`;
}

/** The whole name of a column: « juin 2014 1-15 », « S23 2014 », « S1 2015 ». */
export function labelFormula(frame: Frame, index: number, later: string): string {
  const start = scaleCell(frame, 'start', index);
  const year = `" "&YEAR(${start})`;
  const half = `${monthName(start)}&${year}&" "&${halfName(start)}`;
  const halfYear = `${halfYearName(start)}&${year}`;
  const month = `${monthName(start)}&${year}`;
  const week = `${weekName(start)}&" "&YEAR(${start}+3)`;
  const units = [week, half, month, `${quarterName(start)}&${year}`, halfYear];
  const label = choose(scalarCell(frame, 'unit'), [
    ...units,
    twoSpeed(frame, start, [half, halfYear]),
  ]);
  return whenUsed(
    frame,
    index,
    `IF(${scaleCell(frame, 'end', index)}="",${quoted(later)},${label})`,
  );
}

/** Counts the columns of the reduced zone from 1; 0 elsewhere. */
export function zoneFormula(frame: Frame, index: number): string {
  const isReduced = `AND(${scalarCell(frame, 'unit')}=${String(TWO_SPEED)},${scaleCell(frame, 'start', index)}>${scalarCell(frame, 'detailedEnd')})`;
  const before = `N(${scaleCell(frame, 'zone', index - 1)})`;
  return whenUsed(frame, index, `IF(${isReduced},${before}+1,0)`);
}

/** Whether columns are fine enough for the calendar's marks: weeks, or halves of month. */
export function isFine(frame: Frame, index: number): string {
  const isDetailed = `AND(${scalarCell(frame, 'unit')}=${String(TWO_SPEED)},${scaleCell(frame, 'zone', index)}=0)`;
  return `OR(${scalarCell(frame, 'unit')}<=${String(HALF_MONTH)},${isDetailed})`;
}

/** The year, on the first column of each. */
export function yearFormula(frame: Frame, index: number): string {
  const start = scaleCell(frame, 'start', index);
  const before = scaleCell(frame, 'start', index - 1);
  const isNew = index === 1 ? 'TRUE' : `YEAR(${start})<>YEAR(N(${before}))`;
  return whenUsed(frame, index, `IF(${isNew},YEAR(${start})&"","")`);
}

/** The month, on the first column of each, when columns are finer than a month. */
export function monthFormula(
  frame: Frame,
  index: number,
  reduced: readonly [string, string],
): string {
  const start = scaleCell(frame, 'start', index);
  const before = scaleCell(frame, 'start', index - 1);
  const isNew = index === 1 ? 'TRUE' : `MONTH(${start})<>MONTH(N(${before}))`;
  const month = `IF(AND(${isFine(frame, index)},${isNew}),${monthName(start)},"")`;
  const zone = scaleCell(frame, 'zone', index);
  const words = `IF(${zone}=1,${quoted(reduced[0])},IF(${zone}=2,${quoted(reduced[1])},${month}))`;
  return whenUsed(frame, index, words);
}

/** The short label under year and month: « S23 », « 1-15 », « mai », « T2 », « S1 ». */
export function shortLabelFormula(frame: Frame, index: number, later: string): string {
  const start = scaleCell(frame, 'start', index);
  const half = halfName(start);
  const halfYear = halfYearName(start);
  const units = [weekName(start), half, monthName(start), quarterName(start), halfYear];
  const label = choose(scalarCell(frame, 'unit'), [
    ...units,
    twoSpeed(frame, start, [half, halfYear]),
  ]);
  return whenUsed(
    frame,
    index,
    `IF(${scaleCell(frame, 'end', index)}="",${quoted(later)},${label})`,
  );
}

/** `""` in a column the scale does not use. */
export function whenUsed(frame: Frame, index: number, value: string): string {
  return `=IF(${scaleCell(frame, 'start', index)}="","",${value})`;
}

/** A cell of a line of the scale: its row is held, its column moves along. */
export function scaleCell(frame: Frame, line: ScaleLine, index: number): string {
  return held(gridColumn(index), scaleRow(frame, line), 'row');
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
