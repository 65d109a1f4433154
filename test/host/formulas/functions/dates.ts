import type { Scalar } from '../../model/scalar';
import { NO_NUMBER, numberOf, serialOf, textOf, Trouble, NOT_A_VALUE, readNumber } from '../values';
import { type DateParts, serialToParts } from '../serial';
import { cellsOf, type Computing, each, type ExcelFunction, firstOf, given, whole } from './define';

const DAYS_TO_1904 = 1462;

/** @throws Trouble */
function partsOf(value: Scalar, { date1904 }: Computing): DateParts {
  const serial = numberOf(value);
  if (serial < 0) throw new Trouble(NO_NUMBER);
  // Day 0 of the calendar of 1900 is shown as the 0th of January.
  if (serial < 1 && !date1904) return { ...serialToParts(serial + 1, false), day: 0, weekday: 6 };
  return serialToParts(serial, date1904);
}

/** @throws Trouble */
function daysOf(year: number, month: number, day: number, { date1904 }: Computing): number {
  const serial = serialOf(year, month, day) - (date1904 ? DAYS_TO_1904 : 0);
  if (serial < 0 || year > 9999) throw new Trouble(NO_NUMBER);
  return serial;
}

const part = (pick: (parts: DateParts) => number): ExcelFunction =>
  each(([value = null], computing) => pick(partsOf(value, computing)));

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day so many months on, or the last one of a shorter month. */
const monthsOn: ExcelFunction = each(([value = null, months = null], computing) => {
  const { year, month, day } = partsOf(value, computing);
  const moved = month - 1 + Math.trunc(numberOf(months));
  const [y, m] = [year + Math.floor(moved / 12), (((moved % 12) + 12) % 12) + 1];
  return daysOf(y, m, Math.min(day, lastDay(y, m)), computing);
});

const endOfMonth: ExcelFunction = each(([value = null, months = null], computing) => {
  const { year, month } = partsOf(value, computing);
  return daysOf(year, month + Math.trunc(numberOf(months)) + 1, 0, computing);
});

const weekday: ExcelFunction = each((values, computing) => {
  const { weekday: day } = partsOf(values[0] ?? null, computing);
  const type = Math.trunc(numberOf(given(values, 1, 1)));
  if (type === 1) return day + 1;
  if (type === 3) return (day + 6) % 7;
  const first = type === 2 ? 1 : type - 10;
  if (first < 1 || first > 7) return NO_NUMBER;
  return ((day + 7 - (first % 7)) % 7) + 1;
});

/** Weeks begin on Monday, the first holds the first Thursday. */
function isoWeek(serial: number, computing: Computing): number {
  const { weekday: day } = partsOf(serial, computing);
  const thursday = Math.floor(serial) - ((day + 6) % 7) + 3;
  const { year } = partsOf(thursday, computing);
  return Math.floor((thursday - daysOf(year, 1, 1, computing)) / 7) + 1;
}

const weekNumber: ExcelFunction = each((values, computing) => {
  const serial = Math.floor(numberOf(values[0] ?? null));
  const type = numberOf(given(values, 1, 1));
  if (type === 21) return isoWeek(serial, computing);
  const first = type === 1 || type === 17 ? 0 : type === 2 ? 1 : type - 10;
  const start = daysOf(partsOf(serial, computing).year, 1, 1, computing);
  const { weekday: opening } = partsOf(start, computing);
  return Math.floor((serial - start + ((opening + 7 - first) % 7)) / 7) + 1;
});

const between: ExcelFunction = each(([from = null, to = null, unit = null], computing) => {
  const [a, b] = [partsOf(from, computing), partsOf(to, computing)];
  if (numberOf(from) > numberOf(to)) return NO_NUMBER;
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (textOf(unit).toUpperCase()) {
    case 'Y':
      return Math.floor(months / 12);
    case 'M':
      return months;
    case 'D':
      return Math.floor(numberOf(to)) - Math.floor(numberOf(from));
    case 'YM':
      return months % 12;
    case 'MD':
      return b.day >= a.day ? b.day - a.day : b.day + lastDay(b.year, b.month - 1) - a.day;
    case 'YD':
      return (
        Math.floor(numberOf(to)) -
        daysOf(
          b.year - (b.month * 31 + b.day < a.month * 31 + a.day ? 1 : 0),
          a.month,
          a.day,
          computing,
        )
      );
    default:
      return NO_NUMBER;
  }
});

function isWorked(serial: number, holidays: ReadonlySet<number>, computing: Computing): boolean {
  const { weekday: day } = partsOf(serial, computing);
  return day !== 0 && day !== 6 && !holidays.has(serial);
}

const workedDays: ExcelFunction = whole(([from = null, to = null, days = null], computing) => {
  const [a, b] = [from, to].map((value) => Math.floor(numberOf(firstOf(value))));
  const holidays = new Set(cellsOf([days]).filter((day) => typeof day === 'number'));
  const [first, last] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
  let count = 0;
  for (let day = first; day <= last; day += 1) if (isWorked(day, holidays, computing)) count += 1;
  return (a ?? 0) > (b ?? 0) ? -count : count;
});

const workedDay: ExcelFunction = whole(([from = null, count = null, days = null], computing) => {
  let day = Math.floor(numberOf(firstOf(from)));
  let left = Math.trunc(numberOf(firstOf(count)));
  const step = Math.sign(left);
  const holidays = new Set(cellsOf([days]).filter((one) => typeof one === 'number'));
  while (left !== 0) {
    day += step;
    if (isWorked(day, holidays, computing)) left -= step;
  }
  return day;
});

/** Days between two dates in a year of twelve months of thirty, as accountants count them; in the European way when asked. */
const days360: ExcelFunction = each((values, computing) => {
  const [from, to] = [values[0] ?? null, values[1] ?? null].map((one) =>
    partsOf(one, computing),
  ) as [DateParts, DateParts];
  const isEuropean = numberOf(given(values, 2, 0)) !== 0;
  const isLast = ({ year, month, day }: DateParts): boolean =>
    isEuropean ? day === 31 : day === lastDay(year, month);
  const first = isLast(from) ? 30 : from.day;
  const isNext = !isEuropean && isLast(to) && first < 30;
  const last = isNext ? 31 : isLast(to) ? 30 : to.day;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
});

const SECONDS = 86_400;

export const DATES: Readonly<Record<string, ExcelFunction>> = {
  TODAY: (_args, { now }) => Math.floor(now()),
  NOW: (_args, { now }) => now(),
  DATE: each(([year = null, month = null, day = null], computing) => {
    const [y, m, d] = [year, month, day].map((value) => Math.trunc(numberOf(value)));
    return daysOf((y ?? 0) < 1900 ? (y ?? 0) + 1900 : (y ?? 0), m ?? 0, d ?? 0, computing);
  }),
  DATEVALUE: each(([value = null]) => readNumber(textOf(value)) ?? NOT_A_VALUE),
  TIME: each((values) => {
    const [h = 0, m = 0, s = 0] = values.map(numberOf);
    return ((h * 3600 + m * 60 + s) % SECONDS) / SECONDS;
  }),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  HOUR: part(({ hours }) => hours),
  MINUTE: part(({ minutes }) => minutes),
  SECOND: part(({ seconds }) => seconds),
  EDATE: monthsOn,
  EOMONTH: endOfMonth,
  WEEKDAY: weekday,
  WEEKNUM: weekNumber,
  ISOWEEKNUM: each(([value = null], computing) => isoWeek(numberOf(value), computing)),
  DAYS: each(([to = null, from = null]) => numberOf(to) - numberOf(from)),
  DAYS360: days360,
  DATEDIF: between,
  NETWORKDAYS: workedDays,
  WORKDAY: workedDay,
};
