import { type CalendarDate, dateOf, daysBetween } from '../../../lib/calendar-date';
import { ANY_DATE, readWords } from '../../reading/due-request';
import type { ReadingContext } from '../../reading/reading-context';
import { textsAbove } from '../headers/find-tables';
import type { RowContext } from '../tables/row-role';

const MONTH = 31;
/** « Projets 2026-2027 », « saison 26/27 » */
const SCHOOL_YEAR = /(?<![\d/-])(?:20)?(\d\d) ?[-–/] ?(?:20)?(\d\d)(?![\d/-])/u;
const TITLE_ROWS = 4;

/** What stands over the header of a table, the nearest first, and the name of its sheet. */
function titlesOver({ grid, table }: RowContext): readonly string[] {
  return [...textsAbove(grid, table, { rows: TITLE_ROWS }), grid.sheet];
}

/** The first day of the week that the title names, near the day of writing: « Semaine du 1er juin ». */
export function weekOf(row: RowContext, context: ReadingContext): CalendarDate | null {
  const own = context.referenceDate ?? ANY_DATE;
  const weeks = titlesOver(row).flatMap((title) => {
    const reading = readWords(title, { type: 'Jalon', isDone: false, context });
    return reading.kind === 'window' && reading.precision === 'semaine' ? [reading.start] : [];
  });
  return weeks.find((day) => day !== null && Math.abs(daysBetween(day, own)) <= MONTH) ?? null;
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
