import { fold } from '../../../lib/text';
import { DROPPED_SITE_HEADS, SITE_HEADS } from '../../lexicon/places';
import { matchTerm } from '../../names/term-index';
import { namePersons } from '../../reading/card-heads';
import { lineText } from '../../reading/grid';
import { type ColumnMatch, WHEN } from '../columns/column-targets';
import { namesMonth, readPeriodLabel } from '../time/period-labels';
import { OWNER_LABEL } from './heading-rows';
import {
  filledColumns,
  type FilledRow,
  nextRow,
  type RowContext,
  type RowRole,
} from './row-context';
import { rowsUnderHeader } from '../headers/find-tables';

type HeadingRole = Extract<RowRole, { readonly text: string }>;

/** What a heading names, and its words. */
export type NamedHeading = Pick<HeadingRole, 'kind' | 'text'>;

/** « Résidence Les Lilas », « Foyer Cassin ». */
const PLACE = /^(\p{L}+) (?:(?:de|des|du|les|la|le) )?(?:\p{Lu}|l['’]\p{Lu})/u;
/** « 2026 », « Plan 2026 »: the words before the year. */
const OF_YEAR = /^(?:annee )?(|.*\D)20[0-4]\d$/u;
/** What stands around the name or the year of a heading, and what is left of it. */
const LABELS: Readonly<Partial<Record<HeadingRole['kind'], readonly [RegExp, string]>>> = {
  owner: [OWNER_LABEL, ''],
  year: [/^.*(?=20[0-4]\d$)/u, ''],
};

/** What a heading names by itself: a territory or a place that is known; a group otherwise. */
export function bannerRole(
  { strands, references }: RowContext,
  { column, text }: { readonly column: number; readonly text: string },
): HeadingRole {
  if (strands.find(text) !== null) return { kind: 'strand', column, text };
  if (matchTerm(text, references.territories) !== null) return { kind: 'territory', column, text };
  const isPlace = matchTerm(text, references.sites) ?? matchTerm(text, references.towns);
  return { kind: isPlace === null ? 'strand' : 'site', column, text };
}

/**
 * What groups name by what they all are, be they headings of a table or titles of several: « Claire
 * Martin » and « Marc Dupuis », who does what stands under them, where no column tells it; « OCTOBRE 2026 » over « lun 5 »,
 * the month of those days, or « Semaine 4 » when; « Plan 2025 » and « Plan 2026 », their year; residences, where. Others are groups.
 */
export function namedHeadings(
  columns: readonly ColumnMatch[],
  headings: readonly string[],
): (text: string) => NamedHeading {
  const kind = kindOfHeadings(columns, headings);
  const [label, left] = LABELS[kind] ?? ['', ''];
  return (text) => ({ kind, text: text.replace(label, left) });
}

function kindOfHeadings(
  columns: readonly ColumnMatch[],
  headings: readonly string[],
): HeadingRole['kind'] {
  const areSeveral = new Set(headings).size > 1;
  const isOwned = columns.some(({ target }) => target === 'owner');
  const isDated = columns.some(({ target }) => target === 'due' || target === 'date');
  if (areSeveral && headings.every(namesPlace)) return 'site';
  // « SALLE DES FÊTES » beside « MAIRIE », « École Jules Ferry »
  const isPlace = headings.some(
    (text) => namesPlace(text) || (text === text.toUpperCase() && !namePersons([text])),
  );
  if (areSeveral && !isOwned && !isPlace && namePersons(headings)) return 'owner';
  const areTimes = isDated ? headings.every(namesMonth) : areWeeks(headings);
  if (headings.length > 0 && areTimes) return 'month';
  const before = new Set(headings.map((text) => OF_YEAR.exec(fold(text))?.[1]));
  const [words] = before;
  return words !== undefined && before.size === 1 && (areSeveral || words === '')
    ? 'year'
    : 'strand';
}

/** « Résidence Hugo »: a place by its first word. */
export function namesPlace(text: string): boolean {
  const head = fold(PLACE.exec(text)?.[1] ?? '');
  return SITE_HEADS.has(head) && !DROPPED_SITE_HEADS.has(head);
}

/** « Semaine 4 », « Semaine 5 », and not « Semaine 1 », which may be the first of a project. */
function areWeeks(headings: readonly string[]): boolean {
  const labels = headings.map(readPeriodLabel);
  return labels.every((label) => label?.kind === 'week' && label.week > 1);
}

/**
 * « Lundi 19 janvier », « AVRIL » alone over « - Relancer le maçon », or a day alone before the titles, where no other column says
 * when: the time of what stands under it.
 */
export function headsTime(context: RowContext, { row, filled }: FilledRow): boolean {
  const { grid, columns, title } = context;
  const under = nextRow(context, row);
  const [column, other] = filled;
  if (title === undefined || column === undefined || column > title) return false;
  if (other !== undefined || under === null) return false;
  const [isTime, isOther] = [row, under].map((at) => {
    const text = lineText(grid, at, column);
    return namesMonth(text) || readPeriodLabel(text)?.kind === 'day';
  });
  if (isTime !== true || isOther) return false;
  // Where other rows have days too, each is that of its own.
  const isOfRow = (at: number): boolean =>
    !grid.isEmpty(at, column) && filledColumns(context, at).length > 1;
  const isMonth = namesMonth(lineText(grid, row, column));
  const areEach = !isMonth && rowsUnderHeader(context.table).some(isOfRow);
  return !columns.some((one) => WHEN.includes(one.target) && (one.column !== column || areEach));
}
