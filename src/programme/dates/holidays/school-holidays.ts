import { addDays, type CalendarDate } from '../../../lib/calendar-date';
import calendars from './school-years.json';

export const SCHOOL_ZONES = ['A', 'B', 'C'] as const;
export type SchoolZone = (typeof SCHOOL_ZONES)[number];

export const SCHOOL_HOLIDAYS = ['toussaint', 'noel', 'hiver', 'printemps', 'ete'] as const;
export type SchoolHolidayName = (typeof SCHOOL_HOLIDAYS)[number];

/** From the last day of class (a Saturday most often) to the eve of the pupils' return, inclusive. */
export interface SchoolHoliday {
  readonly name: SchoolHolidayName;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** The next year's return is not published: the summer is taken to end on 31 August. */
  readonly provisional: boolean;
}

type Span = Pick<SchoolHoliday, 'start' | 'end'>;
type SpanByZone = Readonly<Record<SchoolZone, Span>>;

interface SchoolYearCalendar {
  /** First day of class. */
  readonly return: CalendarDate;
  readonly toussaint: Span;
  readonly noel: Span;
  readonly hiver: SpanByZone;
  readonly printemps: SpanByZone;
  readonly summerStart: CalendarDate;
}

/**
 * The national calendars as published in the Journal officiel, later changes included (return moved
 * to 2 September 2014, single spring holiday in 2021). Lille is in zone B throughout.
 */
const CALENDARS = calendars as Readonly<Record<number, SchoolYearCalendar>>;

/** The day pupils go back to school in a given autumn, or null when it is not published. */
export function pupilsReturn(schoolYear: number): CalendarDate | null {
  return CALENDARS[schoolYear]?.return ?? null;
}

/** The five holidays of a school year in date order; empty when its calendar is not published. */
export function schoolHolidaysOf(schoolYear: number, zone: SchoolZone): readonly SchoolHoliday[] {
  const calendar = CALENDARS[schoolYear];
  if (calendar === undefined) return [];
  const nextReturn = pupilsReturn(schoolYear + 1);
  const summerEnd: CalendarDate =
    nextReturn === null ? `${schoolYear + 1}-08-31` : addDays(nextReturn, -1);
  return [
    holiday('toussaint', calendar.toussaint),
    holiday('noel', calendar.noel),
    holiday('hiver', calendar.hiver[zone]),
    holiday('printemps', calendar.printemps[zone]),
    {
      ...holiday('ete', { start: calendar.summerStart, end: summerEnd }),
      provisional: nextReturn === null,
    },
  ];
}

/** A named holiday by the calendar year in which it starts, or null when it is not published. */
export function schoolHolidayStartingIn(
  name: SchoolHolidayName,
  year: number,
  zone: SchoolZone,
): SchoolHoliday | null {
  const schoolYear = name === 'toussaint' || name === 'noel' ? year : year - 1;
  return schoolHolidaysOf(schoolYear, zone).find((one) => one.name === name) ?? null;
}

/** The holidays that meet an interval of days (bounds inclusive), in date order. */
export function schoolHolidaysBetween(
  start: CalendarDate,
  end: CalendarDate,
  zone: SchoolZone,
): readonly SchoolHoliday[] {
  const found: SchoolHoliday[] = [];
  for (let year = Number(start.slice(0, 4)) - 1; year <= Number(end.slice(0, 4)); year++) {
    found.push(
      ...schoolHolidaysOf(year, zone).filter((one) => one.start <= end && one.end >= start),
    );
  }
  return found;
}

function holiday(name: SchoolHolidayName, span: Span): SchoolHoliday {
  return { name, ...span, provisional: false };
}
