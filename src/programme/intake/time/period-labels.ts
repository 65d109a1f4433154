import { fold } from '../../../lib/text';
import { respell } from '../../dates/words/due-spelling';
import monthNames from './period-words.json';
import { WEEKDAY, weekdayNumber } from '../../reading/weekdays';

/** What a column header of a hand-made schedule stands for, before its year is known. */
export type PeriodLabel =
  | { readonly kind: 'week'; readonly week: number; readonly year: number | null }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null }
  /** `from`: its first month, September of « 2026-27 ». */
  | { readonly kind: 'year'; readonly year: number; readonly from: number }
  /** A day at the head of a column: the first of a week, of a fortnight or of a month. */
  | DayLabel;

interface DayLabel {
  readonly kind: 'day';
  /** 1 is Monday; left out when it is not said. */
  readonly weekday?: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** Whether a part of it is told, which lasts no week: « 30.01.2023 - AM ». */
  readonly isPart?: boolean;
  /** The other of two days: « 24.04 - 02.05 ». */
  readonly last?: DayLabel;
}

/** Names of the months in headers of a hand-made schedule, folded, from January. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const WEEK = /^(?:s|sem|sem\.|semaine|w|week|wk)\s*\.?\s*(\d{1,2})(?:\s*[-/ ]\s*(\d{2,4}))?$/u;
const MONTH = /^([a-z]+)\.?(?:\s*\(\d+\))?(?:[\s\-/']*(\d{2}|\d{4}))?$/u;
const QUARTER =
  /^(?:t|q|trim(?:estre)?\.?\s*)(\d)(?:[\s\-/]*(\d{2}|\d{4}))?$|^(\d)(?:er|e|eme)? trim(?:estre)?(?:[\s\-/]*(\d{2}|\d{4}))?$/u;
const YEAR = /^(?:annee )?(20\d{2})(?: ?[-/] ?(20\d\d|\d\d))?$/u;
const SCHOOL_STARTS = 9;
const MAX_LETTERS = 36;
/** « S1 07/04 »: the number of a week before its first day. */
const NUMBERED_WEEK = /^(?:s|sem\.?|semaine|w|wk|week)\s?\d{1,2}\s+(?=\d{1,2}[/.-]\d)/u;
const DAY = /^(?:du |le |sem\.? du |semaine du )?(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/u;
/** « 19 septembre 2012 », « 2-févr. », « 1er mars ». */
const DAY_OF_MONTH =
  /^(?:du |le |sem\.? du |semaine du )?(\d{1,2})(?:er|st|nd|rd|th)?[\s-]([a-z]+)\.?(?:[\s-](\d{2}|\d{4}))?$/u;
/** « 01/24 », « 3-2015 »: a month and its year. */
const NUMBERED_MONTH = /^(\d{1,2})[/.-](\d{2}|20\d{2})$/u;
/** « M1 », « Mois 3 »: months counted from January. */
const COUNTED_MONTH = /^(?:m|mois|month)\s?(\d{1,2})$/u;
/** Between two days: « 02.03 - 08.03 », « du 5 au 9 janvier ». */
const UNTIL = /\s*[-–—]\s*|\s+(?:au|a|to)\s+/gu;
/** « du 5 », whose month the other day tells. */
const BARE_DAY = /^(?:du |le |sem\.? du |semaine du )?(\d{1,2})(?:er)?$/u;
/** « 10/06/2025 - 1h15 », « 18/06/2025 -7h », « 30.01.2023 - AM », « 12 mars matin » say one day. */
const PART_OF_DAY =
  /\s*-\s*\d{1,2} ?h(?:\d{2})?$|(?<=\d.*)[\s/-]+(?:matin(?:ee)?|apres[- ]midi|soir(?:ee)?|am|pm)$/u;
/** « Mar 2026 » is March. */
const DAY_BEFORE = new RegExp(`^(${WEEKDAY})[.,]{0,2}\\s+(?=\\d(?!\\d{3}$)|du |le )`, 'u');

/** « dimache 16/04 » */
const MISSPELT_DAY = /^[a-z]{4,9}\.? \d{1,2}[/.-]\d/u;

/** « 15 déc (séance 1) », « Séance 1 (15/12) »: what is said beside a day. */
const IN_BRACKETS = /^(.*\S)\s*\(\s*([^()]*\S)\s*\)$/u;

/** « OCTOBRE 2026 », « janvier »: a month, and nothing else. */
export function namesMonth(text: string): boolean {
  return readPeriodLabel(text)?.kind === 'month';
}

/**
 * Reads a header such as « S22 », « Sem. 22 », « MAI », « OCT 14 », « T3 2014 », « 2015 ».
 *
 * @example readPeriodLabel('S22') // { kind: 'week', week: 22, year: null }
 */
export function readPeriodLabel(text: string): PeriodLabel | null {
  const folded = fold(text);
  const [, outside = '', inside = ''] = IN_BRACKETS.exec(folded) ?? [];
  if (outside !== '') {
    const day = readPeriodLabel(inside);
    return readPeriodLabel(outside) ?? (day?.kind === 'day' ? day : null);
  }
  const said = (MISSPELT_DAY.test(folded) ? fold(respell(folded) ?? folded) : folded)
    .replace(/\s*\/\s*/gu, '/')
    .replace(/^semaine (?:du )?(?=lundi )/u, '')
    .replace(NUMBERED_WEEK, '');
  const weekday = weekdayNumber(DAY_BEFORE.exec(said)?.[1] ?? '');
  const whole = said.replace(DAY_BEFORE, '');
  const label = whole.replace(PART_OF_DAY, '');
  const told = { ...(weekday && { weekday }), ...(label !== whole && { isPart: true }) };
  if (label.length > MAX_LETTERS || label === '') return null;
  const day = readDay(label);
  if (day !== null) return { ...day, ...told };
  const days = readDays(label);
  if (days !== null) return days;
  const week = WEEK.exec(label);
  if (week)
    return inRange(Number(week[1]), 53, {
      kind: 'week',
      week: Number(week[1]),
      year: fullYear(week[2]),
    });
  const quarter = QUARTER.exec(label);
  if (quarter) {
    const number = Number(quarter[1] ?? quarter[3]);
    const year = fullYear(quarter[2] ?? quarter[4]);
    return inRange(number, 4, { kind: 'quarter', quarter: number, year });
  }
  const month = MONTH.exec(label);
  const number = MONTHS.get(month?.[1] ?? '');
  if (number !== undefined) return { kind: 'month', month: number, year: fullYear(month?.[2]) };
  const [, year, next] = YEAR.exec(label) ?? [];
  if (year === undefined) return readMonthNumber(label);
  const from = next === undefined ? 1 : SCHOOL_STARTS;
  const isYear = next === undefined || fullYear(next) === Number(year) + 1;
  return isYear ? { kind: 'year', year: Number(year), from } : null;
}

/** The first of two days, with the last. */
function readDays(label: string): PeriodLabel | null {
  for (const { index, 0: sign } of label.matchAll(UNTIL)) {
    const before = label.slice(0, index).replace(DAY_BEFORE, '');
    const last = readDay(label.slice(index + sign.length).replace(DAY_BEFORE, ''));
    const first = last === null ? null : (readDay(before) ?? bareDay(before, last));
    if (first !== null && last !== null) return { ...first, last };
  }
  return null;
}

/** Of the month of the other day, or of the one before: « 29-2 janvier » begins in December. */
function bareDay(text: string, last: DayLabel): DayLabel | null {
  const day = Number(BARE_DAY.exec(text)?.[1] ?? 0);
  if (day < 1 || day > 31) return null;
  if (day <= last.day) return { ...last, day };
  const [month, ago] = last.month === 1 ? [12, 1] : [last.month - 1, 0];
  return { ...last, day, month, year: last.year === null ? null : last.year - ago };
}

function readDay(label: string): DayLabel | null {
  const numbered = DAY.exec(label);
  const named = DAY_OF_MONTH.exec(label);
  const month = numbered ? Number(numbered[3]) : (MONTHS.get(named?.[2] ?? '') ?? 0);
  const day = (numbered ?? named)?.[1] ?? '0';
  const year = numbered ? numbered[4] : named?.[3];
  const read = { kind: 'day', day: Number(day), month, year: fullYear(year) } as const;
  return read.day >= 1 && read.day <= 31 && month >= 1 && month <= 12 ? read : null;
}

function readMonthNumber(label: string): PeriodLabel | null {
  const [, numbered = '0', year] = NUMBERED_MONTH.exec(label) ?? [];
  const month = Number(numbered);
  if (month > 0) return inRange(month, 12, { kind: 'month', month, year: fullYear(year) });
  const counted = Number(COUNTED_MONTH.exec(label)?.[1] ?? 0);
  return inRange(counted, 60, { kind: 'month', month: ((counted - 1) % 12) + 1, year: null });
}

/** The year a title speaks of: « PLANNING – 2014 », « 2014-2015 » is 2014; null without one. */
export function yearInTitle(text: string): number | null {
  const match = /(?<!\d)(20[0-4]\d)(?!\d)/u.exec(text);
  return match ? Number(match[1]) : null;
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  return text.length === 2 ? 2000 + year : year;
}

function inRange(value: number, max: number, label: PeriodLabel): PeriodLabel | null {
  return value >= 1 && value <= max ? label : null;
}
