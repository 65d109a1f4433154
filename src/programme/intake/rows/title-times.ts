import { type CalendarDate, dateOf, daysBetween } from '../../../lib/calendar-date';
import type { ReadingContext } from '../../reading/reading-context';
import { ANY_DATE, readWords } from '../../reading/due-request';
import type { RowContext } from '../tables/row-context';
import { textsAbove } from '../../reading/grid';

const MONTH = 31;
const WEEK = 7;
/** « Projets 2026-2027 », « saison 26/27 » */
const SCHOOL_YEAR = /(?<![\d/-])(?:20)?(\d\d) ?[-–/] ?(?:20)?(\d\d)(?![\d/-])/u;
const TITLE_ROWS = 4;

/** What stands over the header of a table, the nearest first, and the name of its sheet. */
function titlesOver({ grid, table }: RowContext): readonly string[] {
  return [...textsAbove(grid, table, { rows: TITLE_ROWS }), grid.sheet];
}

/** The first day of the week that the title names, near the day of writing: « Semaine du 1er juin ». */
export function weekOf(row: RowContext, context: ReadingContext): CalendarDate | null {
  const near = daysOver(row, context, 'semaine').find(({ from }) => Math.abs(from) <= MONTH);
  return near?.day ?? null;
}

/** Whether the title names a day to come, « Fête du quartier – samedi 20 juin »: others may count from it. */
export function isOfEvent(row: RowContext, context: ReadingContext): boolean {
  return daysOver(row, context, 'jour').some(({ from }) => from > WEEK);
}

function daysOver(row: RowContext, context: ReadingContext, precision: 'jour' | 'semaine') {
  const own = context.referenceDate ?? ANY_DATE;
  return titlesOver(row).flatMap((title) =>
    [title, ...title.split(/\s[–-]\s/u)].flatMap((part) => {
      const reading = readWords(part, { type: 'Jalon', isDone: false, context });
      if (reading.kind !== 'window' || reading.start === null) return [];
      const from = daysBetween(own, reading.start);
      return reading.precision === precision ? [{ day: reading.start, from }] : [];
    }),
  );
}

/** The first of September of the school year that the title names and the document was written in. */
export function schoolYearOf(
  row: RowContext,
  { referenceDate }: ReadingContext,
): CalendarDate | null {
  for (const title of titlesOver(row)) {
    const [first, last] = (SCHOOL_YEAR.exec(title) ?? [])
      .slice(1)
      .map((year) => 2000 + Number(year));
    if (first === undefined || last !== first + 1 || referenceDate === null) continue;
    const [from, to] = [dateOf(first, 6, 1), dateOf(last, 8, 31)];
    if (referenceDate >= from && referenceDate <= to) return dateOf(first, 9, 1);
  }
  return null;
}
