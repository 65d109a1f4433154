import { type CalendarDate, daysBetween, isoWeekday } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { ReadingContext } from '../../reading/reading-context';
import { ANY_DATE, windowOf } from '../../reading/due-request';
import type { RowContext } from './row-context';
import { textsAbove } from '../../reading/grid';
import { WORK_LOG } from '../../reading/layout-words';
import { readStatus } from '../../reading/read-status';
import { STATUSES, WHEN } from '../columns/column-targets';
import { rowsUnderHeader } from '../headers/find-tables';
import { stateOfHeading } from './heading-rows';
import { readPeriodLabel } from '../time/period-labels';

const MONTH = 31;
const WEEK = 7;
const TITLE_ROWS = 4;
/** « Tâches de la semaine du 20 avril » names that week, and « à partir de la semaine 17 » the first of many. */
const PARTS = /\s[–-]\s|[()]|(?<!(?:partir|compter|depuis|avant|après).*)(?=semaine (?:du|n|\d))/iu;

/** What stands over the header of a table, or alone where it would be, the nearest first, and the name of its sheet. */
function titlesOver({ grid, table }: RowContext): readonly string[] {
  const { firstHeaderRow: at } = table;
  const firstHeaderRow = grid.filled(at).length === 1 ? at + 1 : at;
  return [...textsAbove(grid, { ...table, firstHeaderRow }, { rows: TITLE_ROWS }), grid.sheet];
}

/** The one year that the titles of a table and the name of its sheet say; none where they say two. */
export function yearOver(row: RowContext): number | undefined {
  const years = titlesOver(row).flatMap((title) => title.match(/(?<!\d)20[0-4]\d(?!\d)/gu) ?? []);
  return new Set(years).size === 1 ? Number(years[0]) : undefined;
}

/** A year and what stands right before it: a word, or the month of a day in figures. */
const DATED_YEAR = /(\p{L}+\.?|\d[/.-])\s?20[0-4]\d(?!\d)/gu;

/** The year of « Plan 2026 »: where a title tells a day or a month, « Comité du 15 décembre 2026 », it is that of no plan. */
export function planYear(row: RowContext): number | undefined {
  const before = titlesOver(row).flatMap((title) => [...title.matchAll(DATED_YEAR)]);
  const isOfDay = before.some(
    ([, word = '']) => /\d/u.test(word) || readPeriodLabel(word)?.kind === 'month',
  );
  return isOfDay ? undefined : yearOver(row);
}

/** « Mars 2026 », where the sheet bears the name of a month, in the year that it says; `''` elsewhere. */
export function monthOver(row: RowContext): string {
  if (readPeriodLabel(row.grid.sheet)?.kind !== 'month') return '';
  return /\d/u.test(row.grid.sheet) ? row.grid.sheet : `${row.grid.sheet} ${yearOver(row) ?? ''}`;
}

/** The first day of the week that the title names, near the day of writing: « Semaine du 1er juin », « du 1er au 5 juin ». */
export function weekOf(row: RowContext, context: ReadingContext): CalendarDate | null {
  const near = daysOver(row, context).find(
    ({ from, start, end, precision }) =>
      Math.abs(from) <= MONTH &&
      (precision === 'semaine' ||
        (start < end && isoWeekday(start) === 1 && daysBetween(start, end) < WEEK)),
  );
  return near?.start ?? null;
}

/** The day to come that the title names, « Fête du quartier – samedi 20 juin »: others may count from it. */
export function eventOver(row: RowContext, context: ReadingContext): CalendarDate | null {
  const days = daysOver(row, context).flatMap(({ start, from, precision }) =>
    precision === 'jour' && from > WEEK ? [start] : [],
  );
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

/**
 * How far all the rows of a table are where no column says it: done under « Tâches réalisées », and in a « Journal de
 * travail » whose days are all past, as those that say no year are; `''` elsewhere.
 */
export function stateOfLog(row: RowContext, context: ReadingContext): string {
  const { grid, table, columns } = row;
  if (columns.some(({ target }) => STATUSES.includes(target))) return '';
  const header = columns.find(({ target }) => target === 'title')?.header ?? '';
  const said = stateOfHeading(header);
  if (readStatus(said, {})?.status === 'Réalisé') return said;
  if (!titlesOver(row).some((title) => WORK_LOG.test(fold(title)))) return '';
  const dated = columns.filter(({ target }) => WHEN.includes(target));
  const days = rowsUnderHeader(table).flatMap((at) =>
    dated.flatMap(
      ({ column }) =>
        grid.date(at, column) ?? windowOf(grid.text(at, column), context, true)?.start ?? [],
    ),
  );
  const arePast = days.length > 0 && days.every((day) => day <= (context.referenceDate ?? ''));
  return arePast ? 'fait' : '';
}

function daysOver(row: RowContext, context: ReadingContext) {
  const own = context.referenceDate ?? ANY_DATE;
  return titlesOver(row).flatMap((title) =>
    [title, ...title.split(PARTS)].flatMap((part) => {
      const { start = null, end, precision, confidence } = windowOf(part, context) ?? {};
      // « Comité des fêtes »
      if (start === null || confidence === 'low') return [];
      return [{ start, end: end ?? start, precision, from: daysBetween(own, start) }];
    }),
  );
}
