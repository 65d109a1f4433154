import { fold } from '../../../lib/text';
import type { Partner } from '../../tracker/tracker';
import { type Grid, lineText } from '../../reading/grid';
import { EMAIL, PHONE } from '../../reading/layout-words';
import type { References } from '../../names/references';
import { readStatus } from '../../reading/read-status';
import { readTypeWord } from '../cells/read-type';
import { findTerms, matchTerm } from '../../names/term-index';

/** What the cells of a column look like: shares of its filled cells, from 0 to 1. */
export interface ColumnContent {
  readonly count: number;
  readonly dates: number;
  readonly statuses: number;
  readonly partners: number;
  /** Directions and services of the landlord. */
  readonly services: number;
  readonly places: number;
  readonly phones: number;
  readonly emails: number;
  /** « 1.1 », « A-12 »: numbers of rows. */
  readonly codes: number;
  /** Addresses of pages. */
  readonly links: number;
  readonly numbers: number;
  /** Numbers that may be days whose format was lost: 42004. */
  readonly serials: number;
  readonly marks: number;
  /** Types of action: jalon, tâche, décision. */
  readonly types: number;
  /** Mean number of letters. */
  readonly length: number;
  /** Different texts among the filled cells. */
  readonly distinct: number;
}

const SAMPLE = 60;
const CODE = /^[a-z]{0,3}[- ]?\d{1,3}(?:[.-]\d{1,2})*[.)]?$/u;
const LINK = /^(?:https?:|www\.)/u;
const MIN_NAME_SHARE = 0.4;
const MAX_DATE_LETTERS = 40;
const DATE_WORDS =
  /(?<![a-z_\d.])\d{1,2}(?:[/-]\d{1,2}|\.\d{2}(?:\.\d{2,4})?)(?![\d.])|(?<![a-z_\d.])\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:^|[^a-z])(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)(?![a-z])|rentree|printemps|(?:^|[^a-z])ete(?![a-z])|automne|hiver|trimestre|semestre|fin d'annee|debut 20|fin 20|courant 20|^20\d\d$|(?:^|[^a-z])s\d{1,2}(?!\d)/u;
export const MARK = /^(?:x|1|0|abs\.?|oui|non|p|a|✔|✓|exc\.?|excuse|present|absent)$/u;

/** Whether a cell holds a date, or words that look like one. */
export function looksDated(grid: Grid, row: number, column: number): boolean {
  const folded = fold(lineText(grid, row, column));
  return (
    grid.date(row, column) !== null || (DATE_WORDS.test(folded) && folded.length < MAX_DATE_LETTERS)
  );
}

/** Looks at the first filled cells of a column between two rows. */
export function describeColumn(
  grid: Grid,
  references: References,
  { column, firstRow, lastRow }: { column: number; firstRow: number; lastRow: number },
): ColumnContent {
  const counts = {
    dates: 0,
    statuses: 0,
    partners: 0,
    services: 0,
    places: 0,
    phones: 0,
    emails: 0,
    links: 0,
    codes: 0,
    numbers: 0,
    serials: 0,
    marks: 0,
    types: 0,
  };
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow && texts.length < SAMPLE; row += 1) {
    if (grid.isEmpty(row, column)) continue;
    const text = lineText(grid, row, column);
    const folded = fold(text);
    texts.push(folded);
    if (looksDated(grid, row, column)) counts.dates += 1;
    if (folded.length < 30 && isStatus(grid, { row, column, text })) counts.statuses += 1;
    const partner = namedPartner(text, references);
    if (partner !== null) counts.partners += 1;
    if (partner?.kind === 'Interne') counts.services += 1;
    if (isPlace(text, references)) counts.places += 1;
    if (PHONE.test(folded)) counts.phones += 1;
    if (EMAIL.test(folded)) counts.emails += 1;
    if (LINK.test(folded)) counts.links += 1;
    if (CODE.test(folded)) counts.codes += 1;
    const value = grid.value(row, column);
    if (typeof value === 'number') counts.numbers += 1;
    if (typeof value === 'number' && isSerial(value)) counts.serials += 1;
    if (MARK.test(folded)) counts.marks += 1;
    if (folded.length < 30 && readTypeWord(text) !== null) counts.types += 1;
  }
  const count = texts.length;
  const share = (value: number): number => (count === 0 ? 0 : value / count);
  return {
    count,
    dates: share(counts.dates),
    statuses: share(counts.statuses),
    partners: share(counts.partners),
    services: share(counts.services),
    places: share(counts.places),
    phones: share(counts.phones),
    emails: share(counts.emails),
    links: share(counts.links),
    codes: share(counts.codes),
    numbers: share(counts.numbers),
    serials: share(counts.serials),
    marks: share(counts.marks),
    types: share(counts.types),
    length: share(texts.reduce((sum, text) => sum + text.length, 0)),
    distinct: share(new Set(texts).size),
  };
}

/** A day from 2000 to 2060, as Excel counts them. */
function isSerial(value: number): boolean {
  return Number.isInteger(value) && value > 36_525 && value < 58_500;
}

/** The partner that a cell names; « Relancer la CAF pour la convention » tells what to do with one. */
function namedPartner(text: string, { partners }: References): Partner | null {
  const mentions = findTerms(text, partners);
  const letters = mentions.reduce((sum, { words }) => sum + words.length, 0);
  return letters >= text.length * MIN_NAME_SHARE ? (mentions[0]?.value ?? null) : null;
}

/** A status in words or a share; a bare number of a column that nothing names is a figure. */
function isStatus(
  grid: Grid,
  { row, column, text }: { readonly row: number; readonly column: number; readonly text: string },
): boolean {
  const value = grid.value(row, column);
  const isFigure = typeof value === 'number' && !grid.format(row, column).includes('%');
  if (isFigure && (value < 0 || value > 1)) return false;
  return readStatus(text, {})?.confidence === 'high';
}

function isPlace(text: string, { towns, territories, sites }: References): boolean {
  return (
    matchTerm(text, towns) !== null ||
    matchTerm(text, territories) !== null ||
    matchTerm(text, sites) !== null
  );
}
