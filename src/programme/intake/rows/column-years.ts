import { type CalendarDate, dateOf, partsOf } from '../../../lib/calendar-date';
import { tally } from '../../../lib/tally';
import { collapseSpaces, fold } from '../../../lib/text';
import type { DueDateReading } from '../../dates/windows/due-window';
import { lineText } from '../../reading/grid';
import { readWords } from '../../reading/read-due';
import type { ReadingContext } from '../../reading/reading-context';
import { readStatus } from '../../reading/read-status';
import type { RowContext } from '../tables/row-role';
import type { ColumnMatch } from '../columns/column-targets';
import { DATED, saidUnder } from './row-parts';
import type { CellYears } from './row-to-read';

/** Fewer days in order are so by chance. */
const MIN_TEXTS = 3;
const MOSTLY = 0.8;
/** From one of these days on, each month of a year is soon to come. */
const READ_FROM = [1, 7] as const;

interface SaidWhen {
  readonly at: number;
  readonly words: string;
  readonly isDone: boolean;
}

/**
 * Reads the columns whose days climb without saying their year, « S2 » to « S20 », in one year: that
 * of most of their rows.
 */
export function columnYears(row: RowContext, context: ReadingContext): CellYears {
  if (context.referenceDate === null) return new Map();
  const dated = row.columns.filter(({ target }) => DATED.some((one) => one === target));
  return new Map(
    dated.flatMap((match) =>
      climb(wordsIn(row, match), context).map(
        ({ at, since }) => [`${at}:${match.column}`, since] as const,
      ),
    ),
  );
}

/** What the rows of a column say in words, in order, and whether each is done. */
function wordsIn(
  { grid, table, columns }: RowContext,
  { column, header }: ColumnMatch,
): readonly SaidWhen[] {
  const statuses = columns.filter(({ target }) => target === 'status').map((one) => one.column);
  const isDone = (at: number): boolean =>
    statuses.some((place) => readStatus(lineText(grid, at, place), {})?.status === 'Réalisé');
  return Array.from(
    { length: table.lastRow - table.lastHeaderRow },
    (_, index) => table.lastHeaderRow + 1 + index,
  )
    .filter((at) => !grid.isEmpty(at, column) && grid.date(at, column) === null)
    .map((at) => ({
      at,
      words: saidUnder(header, collapseSpaces(grid.text(at, column))),
      isDone: isDone(at),
    }));
}

function climb(
  said: readonly SaidWhen[],
  context: ReadingContext,
): readonly { readonly at: number; readonly since: CalendarDate }[] {
  const read = ({ words, isDone }: SaidWhen): DueDateReading =>
    readWords(words, { type: 'Jalon', isDone, context });
  const yearless = said.filter((one) => isOfNoYear(read(one)));
  const isFew = new Set(yearless.map(({ words }) => fold(words))).size < MIN_TEXTS;
  if (isFew || yearless.length < said.length * MOSTLY) return [];
  const years = yearless.flatMap((one) => {
    const reading = read(one);
    const day = dayOf(reading);
    // A week that has just passed may be of this year or of the next: it has no say.
    return day === null || !isSure(reading) ? [] : [partsOf(day).year];
  });
  const [[year] = []] = [...tally(years)].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const within = yearless.flatMap((one) => readIn(year, one, context) ?? []);
  const climbs = within.every(({ day }, index) => day >= (within[index - 1]?.day ?? day));
  return climbs && within.length === yearless.length ? within : [];
}

/** The words of a cell read in a year, and the day from which they are; null when they cannot be. */
function readIn(
  year: number | undefined,
  { at, words }: SaidWhen,
  context: ReadingContext,
): { readonly at: number; readonly day: CalendarDate; readonly since: CalendarDate } | null {
  if (year === undefined) return null;
  for (const month of READ_FROM) {
    const since = dateOf(year, month, 1);
    const from = { ...context, referenceDate: since };
    const reading = readWords(words, { type: 'Jalon', isDone: false, context: from });
    const day = dayOf(reading);
    if (day !== null && partsOf(day).year === year && isSure(reading)) return { at, day, since };
  }
  return null;
}

function isSure(reading: DueDateReading): boolean {
  return reading.kind === 'window' && reading.confidence !== 'low';
}

/** « S12 », « 3 mars »; « dans trois mois » counts from the day of writing. */
function isOfNoYear(reading: DueDateReading): boolean {
  return (
    reading.kind === 'window' &&
    ['next-occurrence', 'last-occurrence'].includes(reading.year.source)
  );
}

function dayOf(reading: DueDateReading): CalendarDate | null {
  return reading.kind === 'window' ? (reading.start ?? reading.end) : null;
}
