import { addDays } from '../../../lib/calendar-date';
import type { CalendarDate } from '../../../lib/calendar-date';

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

type Span = readonly [start: CalendarDate, end: CalendarDate];
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
const CALENDARS: Readonly<Record<number, SchoolYearCalendar>> = {
  2013: {
    return: '2013-09-03',
    toussaint: ['2013-10-19', '2013-11-03'],
    noel: ['2013-12-21', '2014-01-05'],
    hiver: {
      A: ['2014-03-01', '2014-03-16'],
      B: ['2014-02-22', '2014-03-09'],
      C: ['2014-02-15', '2014-03-02'],
    },
    printemps: {
      A: ['2014-04-26', '2014-05-11'],
      B: ['2014-04-19', '2014-05-04'],
      C: ['2014-04-12', '2014-04-27'],
    },
    summerStart: '2014-07-05',
  },
  2014: {
    return: '2014-09-02',
    toussaint: ['2014-10-18', '2014-11-02'],
    noel: ['2014-12-20', '2015-01-04'],
    hiver: {
      A: ['2015-02-07', '2015-02-22'],
      B: ['2015-02-21', '2015-03-08'],
      C: ['2015-02-14', '2015-03-01'],
    },
    printemps: {
      A: ['2015-04-11', '2015-04-26'],
      B: ['2015-04-25', '2015-05-10'],
      C: ['2015-04-18', '2015-05-03'],
    },
    summerStart: '2015-07-04',
  },
  2015: {
    return: '2015-09-01',
    toussaint: ['2015-10-17', '2015-11-01'],
    noel: ['2015-12-19', '2016-01-03'],
    hiver: {
      A: ['2016-02-13', '2016-02-28'],
      B: ['2016-02-06', '2016-02-21'],
      C: ['2016-02-20', '2016-03-06'],
    },
    printemps: {
      A: ['2016-04-09', '2016-04-24'],
      B: ['2016-04-02', '2016-04-17'],
      C: ['2016-04-16', '2016-05-01'],
    },
    summerStart: '2016-07-05',
  },
  2016: {
    return: '2016-09-01',
    toussaint: ['2016-10-19', '2016-11-02'],
    noel: ['2016-12-17', '2017-01-02'],
    hiver: {
      A: ['2017-02-18', '2017-03-05'],
      B: ['2017-02-11', '2017-02-26'],
      C: ['2017-02-04', '2017-02-19'],
    },
    printemps: {
      A: ['2017-04-15', '2017-05-01'],
      B: ['2017-04-08', '2017-04-23'],
      C: ['2017-04-01', '2017-04-17'],
    },
    summerStart: '2017-07-08',
  },
  2017: {
    return: '2017-09-04',
    toussaint: ['2017-10-21', '2017-11-05'],
    noel: ['2017-12-23', '2018-01-07'],
    hiver: {
      A: ['2018-02-10', '2018-02-25'],
      B: ['2018-02-24', '2018-03-11'],
      C: ['2018-02-17', '2018-03-04'],
    },
    printemps: {
      A: ['2018-04-07', '2018-04-22'],
      B: ['2018-04-21', '2018-05-06'],
      C: ['2018-04-14', '2018-04-29'],
    },
    summerStart: '2018-07-07',
  },
  2018: {
    return: '2018-09-03',
    toussaint: ['2018-10-20', '2018-11-04'],
    noel: ['2018-12-22', '2019-01-06'],
    hiver: {
      A: ['2019-02-16', '2019-03-03'],
      B: ['2019-02-09', '2019-02-24'],
      C: ['2019-02-23', '2019-03-10'],
    },
    printemps: {
      A: ['2019-04-13', '2019-04-28'],
      B: ['2019-04-06', '2019-04-22'],
      C: ['2019-04-20', '2019-05-05'],
    },
    summerStart: '2019-07-06',
  },
  2019: {
    return: '2019-09-02',
    toussaint: ['2019-10-19', '2019-11-03'],
    noel: ['2019-12-21', '2020-01-05'],
    hiver: {
      A: ['2020-02-22', '2020-03-08'],
      B: ['2020-02-15', '2020-03-01'],
      C: ['2020-02-08', '2020-02-23'],
    },
    printemps: {
      A: ['2020-04-18', '2020-05-03'],
      B: ['2020-04-11', '2020-04-26'],
      C: ['2020-04-04', '2020-04-19'],
    },
    summerStart: '2020-07-04',
  },
  2020: {
    return: '2020-09-01',
    toussaint: ['2020-10-17', '2020-11-01'],
    noel: ['2020-12-19', '2021-01-03'],
    hiver: {
      A: ['2021-02-06', '2021-02-21'],
      B: ['2021-02-20', '2021-03-07'],
      C: ['2021-02-13', '2021-02-28'],
    },
    printemps: {
      A: ['2021-04-10', '2021-04-25'],
      B: ['2021-04-10', '2021-04-25'],
      C: ['2021-04-10', '2021-04-25'],
    },
    summerStart: '2021-07-06',
  },
  2021: {
    return: '2021-09-02',
    toussaint: ['2021-10-23', '2021-11-07'],
    noel: ['2021-12-18', '2022-01-02'],
    hiver: {
      A: ['2022-02-12', '2022-02-27'],
      B: ['2022-02-05', '2022-02-20'],
      C: ['2022-02-19', '2022-03-06'],
    },
    printemps: {
      A: ['2022-04-16', '2022-05-01'],
      B: ['2022-04-09', '2022-04-24'],
      C: ['2022-04-23', '2022-05-08'],
    },
    summerStart: '2022-07-07',
  },
  2022: {
    return: '2022-09-01',
    toussaint: ['2022-10-22', '2022-11-06'],
    noel: ['2022-12-17', '2023-01-02'],
    hiver: {
      A: ['2023-02-04', '2023-02-19'],
      B: ['2023-02-11', '2023-02-26'],
      C: ['2023-02-18', '2023-03-05'],
    },
    printemps: {
      A: ['2023-04-08', '2023-04-23'],
      B: ['2023-04-15', '2023-05-01'],
      C: ['2023-04-22', '2023-05-08'],
    },
    summerStart: '2023-07-08',
  },
  2023: {
    return: '2023-09-04',
    toussaint: ['2023-10-21', '2023-11-05'],
    noel: ['2023-12-23', '2024-01-07'],
    hiver: {
      A: ['2024-02-17', '2024-03-03'],
      B: ['2024-02-24', '2024-03-10'],
      C: ['2024-02-10', '2024-02-25'],
    },
    printemps: {
      A: ['2024-04-13', '2024-04-28'],
      B: ['2024-04-20', '2024-05-05'],
      C: ['2024-04-06', '2024-04-21'],
    },
    summerStart: '2024-07-06',
  },
  2024: {
    return: '2024-09-02',
    toussaint: ['2024-10-19', '2024-11-03'],
    noel: ['2024-12-21', '2025-01-05'],
    hiver: {
      A: ['2025-02-22', '2025-03-09'],
      B: ['2025-02-08', '2025-02-23'],
      C: ['2025-02-15', '2025-03-02'],
    },
    printemps: {
      A: ['2025-04-19', '2025-05-04'],
      B: ['2025-04-05', '2025-04-21'],
      C: ['2025-04-12', '2025-04-27'],
    },
    summerStart: '2025-07-05',
  },
  2025: {
    return: '2025-09-01',
    toussaint: ['2025-10-18', '2025-11-02'],
    noel: ['2025-12-20', '2026-01-04'],
    hiver: {
      A: ['2026-02-07', '2026-02-22'],
      B: ['2026-02-14', '2026-03-01'],
      C: ['2026-02-21', '2026-03-08'],
    },
    printemps: {
      A: ['2026-04-04', '2026-04-19'],
      B: ['2026-04-11', '2026-04-26'],
      C: ['2026-04-18', '2026-05-03'],
    },
    summerStart: '2026-07-04',
  },
  2026: {
    return: '2026-09-01',
    toussaint: ['2026-10-17', '2026-11-01'],
    noel: ['2026-12-19', '2027-01-03'],
    hiver: {
      A: ['2027-02-13', '2027-02-28'],
      B: ['2027-02-20', '2027-03-07'],
      C: ['2027-02-06', '2027-02-21'],
    },
    printemps: {
      A: ['2027-04-10', '2027-04-25'],
      B: ['2027-04-17', '2027-05-02'],
      C: ['2027-04-03', '2027-04-18'],
    },
    summerStart: '2027-07-03',
  },
};

/** First and last school years known, each named by the year it starts in. */
export const KNOWN_SCHOOL_YEARS = { first: 2013, last: 2026 } as const;

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
    { ...holiday('ete', [calendar.summerStart, summerEnd]), provisional: nextReturn === null },
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

function holiday(name: SchoolHolidayName, [start, end]: Span): SchoolHoliday {
  return { name, start, end, provisional: false };
}
