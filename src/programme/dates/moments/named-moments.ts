import { addDays, dateOf, startOfIsoWeek } from '../../../lib/calendar-date';
import { monthSpan, oneDay } from './calendar-moments';
import type { FestivalName, HolidayWord, RentreeName, SeasonName } from '../words/lexicon';
import { type Frame, type Interval, makeMoment, type Moment } from './moment';
import { easterSunday } from '../holidays/public-holidays';
import { SCHOOL_HOLIDAYS, schoolHolidayStartingIn } from '../holidays/school-holidays';
import type { SchoolHolidayName } from '../holidays/school-holidays';

type YearlyInterval = (year: number) => Interval;

/** Calendar seasons, each named by the year in which it starts. */
const SEASON_DAYS: Readonly<Record<SeasonName, YearlyInterval>> = {
  printemps: (year) => ({ start: dateOf(year, 3, 20), end: dateOf(year, 6, 20) }),
  ete: (year) => ({ start: dateOf(year, 6, 21), end: dateOf(year, 9, 22) }),
  automne: (year) => ({ start: dateOf(year, 9, 23), end: dateOf(year, 12, 20) }),
  hiver: (year) => ({ start: dateOf(year, 12, 21), end: dateOf(year + 1, 3, 19) }),
};

const officeSummer: YearlyInterval = (year) => monthSpan(year, 7, 8);

/** Only the summer has two customs: the calendar's, and the months when offices are empty. */
export function seasonMoment(season: SeasonName, frame: Frame): Moment {
  const base = { unit: 'season', precision: 'saison', strength: 'needs-opener' } as const;
  if (season !== 'ete') return makeMoment({ ...base, at: SEASON_DAYS[season] });
  const isOffice = frame.settings.seasons === 'bureau';
  const [chosen, other] = isOffice
    ? [officeSummer, SEASON_DAYS.ete]
    : [SEASON_DAYS.ete, officeSummer];
  return makeMoment({
    ...base,
    at: chosen,
    confidence: 'medium',
    second: (year) => ({ ...other(year), why: isOffice ? 'calendar-season' : 'office-season' }),
    loosely: (year) => dateOf(year, 9, 1),
  });
}

/** The return of September, or of another holiday. */
export function rentreeMoment(name: RentreeName, frame: Frame): Moment {
  switch (name) {
    case 'rentree':
      return plainRentree(frame);
    case 'scolaire':
      return makeMoment({ ...RENTREE, precision: 'quinzaine', at: firstHalfOfSeptember });
    case 'universitaire':
      return makeMoment({
        ...RENTREE,
        confidence: 'low',
        at: (year) => ({ start: dateOf(year, 9, 15), end: dateOf(year, 10, 15) }),
      });
    case 'janvier':
      return returnAfter('noel', frame);
    case 'toussaint':
      return returnAfter('toussaint', frame);
  }
}

const RENTREE = { unit: 'rentree', precision: 'mois', strength: 'needs-opener' } as const;

const september: YearlyInterval = (year) => monthSpan(year, 9, 9);
const firstHalfOfSeptember: YearlyInterval = (year) => ({
  start: dateOf(year, 9, 1),
  end: dateOf(year, 9, 15),
});

function plainRentree(frame: Frame): Moment {
  const isShort = frame.settings.rentree === 'quinzaine';
  const [chosen, other] = isShort
    ? [firstHalfOfSeptember, september]
    : [september, firstHalfOfSeptember];
  return makeMoment({
    ...RENTREE,
    precision: isShort ? 'quinzaine' : 'mois',
    at: chosen,
    confidence: 'medium',
    second: (year) => ({ ...other(year), why: 'rentree-setting' }),
    loosely: (year) => dateOf(year, 9, 15),
  });
}

/** Two working weeks from the day after the holidays; the turn is the year of that day. */
function returnAfter(name: 'noel' | 'toussaint', frame: Frame): Moment {
  return makeMoment({
    ...RENTREE,
    precision: 'quinzaine',
    confidence: 'medium',
    at: (year) => {
      const startYear = name === 'noel' ? year - 1 : year;
      const holiday = schoolHolidayStartingIn(name, startYear, frame.settings.schoolZone);
      if (holiday === null) return null;
      const start = addDays(holiday.end, 1);
      return { start, end: addDays(startOfIsoWeek(start), 11) };
    },
  });
}

const FESTIVAL_DAYS: Readonly<Record<FestivalName, YearlyInterval>> = {
  noel: (year) => oneDay(dateOf(year, 12, 25)),
  'new-year': (year) => oneDay(dateOf(year, 1, 1)),
  'new-year-eve': (year) => oneDay(dateOf(year, 12, 31)),
  epiphany: (year) => oneDay(dateOf(year, 1, 6)),
  easter: (year) => oneDay(easterSunday(year)),
  'easter-monday': (year) => fromEaster(year, 1, 1),
  ascension: (year) => fromEaster(year, 39, 39),
  'whit-sunday': (year) => fromEaster(year, 49, 49),
  'whit-monday': (year) => fromEaster(year, 50, 50),
  'labour-day': (year) => oneDay(dateOf(year, 5, 1)),
  'national-day': (year) => oneDay(dateOf(year, 7, 14)),
  assumption: (year) => oneDay(dateOf(year, 8, 15)),
  'all-saints': (year) => oneDay(dateOf(year, 11, 1)),
  armistice: (year) => oneDay(dateOf(year, 11, 11)),
  'ascension-bridge': (year) => fromEaster(year, 39, 42),
  'easter-weekend': (year) => fromEaster(year, -1, 1),
  'whit-weekend': (year) => fromEaster(year, 48, 50),
  'year-end-feasts': (year) => ({ start: dateOf(year, 12, 24), end: dateOf(year + 1, 1, 1) }),
};

/** A feast day, or the days around it. */
export function festivalMoment(festival: FestivalName): Moment {
  return makeMoment({
    unit: 'festival',
    precision: 'jour',
    confidence: festival === 'year-end-feasts' ? 'low' : 'high',
    strength: festival === 'year-end-feasts' ? 'needs-opener' : 'clear',
    at: FESTIVAL_DAYS[festival],
  });
}

function fromEaster(year: number, first: number, last: number): Interval {
  const easter = easterSunday(year);
  return { start: addDays(easter, first), end: addDays(easter, last) };
}

/** School holidays of the zone, by the calendar year in which they start; unknown when not published. */
export function holidaysMoment(word: HolidayWord, frame: Frame): Moment {
  if (word === 'any') return anyHolidays(frame);
  return makeMoment({
    unit: 'holidays',
    precision: word === 'ete' ? 'bimestre' : 'quinzaine',
    confidence: word === 'hiver' || word === 'printemps' ? 'medium' : 'high',
    strength: 'needs-opener',
    at: (year) => publishedHoliday(word, year, frame),
  });
}

/** « vacances » alone: those that come, so the summer's from May to August. */
function anyHolidays(frame: Frame): Moment {
  const month = Number(frame.reference.slice(5, 7));
  return makeMoment({
    unit: 'holidays',
    precision: month >= 5 && month <= 8 ? 'bimestre' : 'quinzaine',
    step: 'month',
    hasGaps: true,
    confidence: 'medium',
    strength: 'needs-opener',
    at: (index) => {
      const year = Math.floor(index / 12);
      const start = `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
      return (
        SCHOOL_HOLIDAYS.map((name) => publishedHoliday(name, year, frame)).find((holiday) =>
          holiday?.start.startsWith(start),
        ) ?? null
      );
    },
  });
}

function publishedHoliday(name: SchoolHolidayName, year: number, frame: Frame): Interval | null {
  const holiday = schoolHolidayStartingIn(name, year, frame.settings.schoolZone);
  return holiday === null || holiday.provisional ? null : holiday;
}
