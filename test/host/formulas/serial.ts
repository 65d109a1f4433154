/** Parts of a date serial. Follows Excel: 1900 has a 29 February, serial 60. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const DAY_MS = 86_400_000;

export function serialToParts(serial: number, date1904: boolean): DateParts {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  let day = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  const clock = seconds % 86_400;
  const time = {
    hours: Math.floor(clock / 3600),
    minutes: Math.floor(clock / 60) % 60,
    seconds: clock % 60,
  };
  if (date1904) day += 1462;
  const weekday = (day + 6) % 7;
  if (day === 60) return { year: 1900, month: 2, day: 29, weekday, ...time };
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday,
    ...time,
  };
}

/** Null for a date that does not exist or that Excel cannot hold. */
export function dateToSerial(
  year: number,
  month: number,
  day: number,
  date1904 = false,
): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY_MS);
  const shifted = serial < 61 ? serial - 1 : serial;
  const result = date1904 ? serial - 1462 : shifted;
  return result < (date1904 ? 0 : 1) || year > 9999 ? null : result;
}
