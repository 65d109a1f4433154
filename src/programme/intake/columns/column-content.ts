import { COUNTED_DAY } from '../../reading/counted-days';
import { fold } from '../../../lib/text';
import type { CellValue } from '../../../workbook/snapshot';
import type { Partner } from '../../tracker/tracker';
import { type Grid, lineText } from '../../reading/grid';
import { EMAIL, PHONE } from '../../reading/layout-words';
import type { References } from '../../names/references';
import { opensWithInfinitive } from '../headers/work-words';
import { isStatus, readStatus } from '../../reading/read-status';
import { readTypeWord, RHYTHM } from '../cells/action-type';
import { findTerms, matchTerm } from '../../names/term-index';
import { MAX_DATE_LETTERS } from '../../reading/line-parts';
import { readPeriodLabel } from '../time/period-labels';
import { saidUnder } from '../time/said-under';

/** What the cells of a column look like: shares of its filled cells, from 0 to 1. */
export interface ColumnContent extends Readonly<Record<Trait, number>> {
  readonly count: number;
  /** Mean number of letters. */
  readonly length: number;
  /** Different texts among the filled cells. */
  readonly distinct: number;
}

const SAMPLE = 60;
const CODE = /^[a-z]{0,3}[- ]?\d{1,3}(?:[.,-]\d{1,2})*[.)]?$/u;
const NAMED_BY_NUMBER = /^[a-z]{1,3}[- ]?\d{1,4}$/u;
const MIN_NAME_SHARE = 0.4;
const FIGURE = /^\d+$/u;
const LETTER = /^[A-WYZ]$/u;
const MEASURE = /\d[\d:.,]*\s?\p{L}{0,7}(?!\p{L})/gu;
const YEAR = /^20\d\d$/u;
const WORD_LETTERS = 30;
const DATE_WORDS =
  /(?<![a-z_\d.])\d{1,2}(?:[/-]\d{1,2}|\.(?:0[1-9]|1[0-2])(?:\.\d{2,4})?)(?![\d.])|(?<![a-z_\d.])\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:^|[^a-z])(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)(?![a-z])|(?:^|[^a-z])(?:jan(?:uary)?|february|april|june?|july?|august|september|october|november|december)(?![a-z])|rentree|printemps|(?:^|[^a-z])ete(?![a-z])|automne|hiver|trimestre|semestre|fin d'annee|debut 20|fin 20|courant 20|^20\d\d$|(?:^|[^a-z])s\d{1,2}(?!\d)/u;
export const MARK =
  /^(?:x|1|0|abs\.?|oui|non|yes|no|p|a|✔|✓|exc\.?|excuse|present|absent|vrai|faux|true|false)$/u;

/** Whether a cell holds a date, or words that look like one; « Préparer la rentrée » is none. */
export function looksDated(grid: Grid, row: number, column: number): boolean {
  const folded = fold(lineText(grid, row, column));
  const isShort = folded.length < MAX_DATE_LETTERS && !folded.includes('%');
  const areWords = isShort && !opensWithInfinitive(folded);
  return grid.date(row, column) !== null || (areWords && DATE_WORDS.test(folded));
}

/** Whether each line of a text looks like a day, a month or a season. */
export function eachSaysDay(text: string): boolean {
  return text.split(/\r?\n/u).every((line) => line.trim() === '' || DATE_WORDS.test(fold(line)));
}

interface Cell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The header of its column. */
  readonly header: string;
  readonly folded: string;
  readonly value: CellValue;
  readonly references: References;
  /** The partner that the cell names. */
  readonly partner: Partner | null;
}

/** What one cell may look like. */
const TRAITS = {
  dates: ({ grid, row, column, header, text }: Cell) =>
    looksDated(grid, row, column) || saidUnder(header, text) !== text,
  /** « T1 », « sem. 12 », « 01/2026 »: of a dwelling too, where no header says that it is a time. */
  periods: ({ text }: Cell) => readPeriodLabel(text) !== null,
  /** « Tous les mercredis » */
  rhythms: ({ folded }: Cell) => folded.length < MAX_DATE_LETTERS && RHYTHM.test(folded),
  /** « 2025 »: of a budget as well as of a task. */
  years: ({ folded }: Cell) => YEAR.test(folded),
  statuses: (cell: Cell) => cell.folded.length < WORD_LETTERS && saysStatus(cell),
  /** « Travaux en cours », « Réceptionné le 28/08 »: words of a status, and more. */
  states: (cell: Cell) => cell.folded.length < WORD_LETTERS && readStatus(cell.text, {}) !== null,
  partners: ({ partner }: Cell) => partner !== null,
  /** Directions and services of the landlord. */
  services: ({ partner }: Cell) => partner?.kind === 'Interne',
  places: ({ text, references }: Cell) => isPlace(text, references),
  phones: ({ folded }: Cell) => PHONE.test(folded),
  emails: ({ folded }: Cell) => EMAIL.test(folded),
  /** « 1.1 », « A-12 »: numbers of rows. */
  codes: ({ folded }: Cell) => CODE.test(folded),
  /** « 2 », « 2.2 »: where a row stands, and no name. */
  outlines: ({ folded }: Cell) => /^\d{1,3}(?:\.\d{1,3})*\.?$/u.test(folded),
  /** Words, unlike « 10:44am-11:28am » or « 44 minutes ». */
  words: ({ text }: Cell) => /\p{L}{3}/u.test(text.replace(MEASURE, ' ')),
  /** « C11 », « T3 »: names of dwellings, and no number of them. */
  dwellingNames: ({ folded }: Cell) => NAMED_BY_NUMBER.test(folded),
  numbers: ({ value }: Cell) => typeof value === 'number',
  /** « 0.5 », not shown as a share: a weight or a price as well as a progress. */
  fractions: ({ grid, row, column, value }: Cell) =>
    typeof value === 'number' && !grid.format(row, column).includes('%'),
  /** Numbers that may be days whose format was lost: 42004. */
  serials: ({ value }: Cell) => typeof value === 'number' && isSerial(value),
  marks: ({ folded }: Cell) => MARK.test(folded),
  /** « J-30 », « Jour J »: counted from a day that the row does not tell. */
  countedDays: ({ folded }: Cell) => COUNTED_DAY.test(folded),
  /** « 5 % », typed as words. */
  shares: ({ folded }: Cell) => /^\d{1,3}(?:[.,]\d+)? ?%$/u.test(folded),
  /** Types of action: jalon, tâche, décision. */
  types: ({ folded, text }: Cell) => folded.length < WORD_LETTERS && readTypeWord(text) !== null,
};
type Trait = keyof typeof TRAITS;

/** Looks at the first filled cells of a column between two rows. */
export function describeColumn(
  grid: Grid,
  references: References,
  at: { column: number; header: string; firstRow: number; lastRow: number },
): ColumnContent {
  const { column, header, firstRow, lastRow } = at;
  const cells: Cell[] = [];
  for (let row = firstRow; row <= lastRow && cells.length < SAMPLE; row += 1) {
    if (grid.isEmpty(row, column)) continue;
    const text = lineText(grid, row, column);
    const partner = namedPartner(text, references);
    const value = grid.value(row, column);
    cells.push({ grid, row, column, header, text, folded: fold(text), value, references, partner });
  }
  const share = (value: number): number => (cells.length === 0 ? 0 : value / cells.length);
  const traits = Object.entries(TRAITS).map(([trait, holds]): readonly [string, number] => [
    trait,
    share(cells.filter(holds).length),
  ]);
  return {
    ...(Object.fromEntries(traits) as Record<Trait, number>),
    count: cells.length,
    length: share(cells.reduce((sum, { folded }) => sum + folded.length, 0)),
    distinct: share(new Set(cells.map(({ folded }) => folded)).size),
  };
}

/** A day from 2000 to 2060, as Excel counts them. */
export function isSerial(value: number): boolean {
  return Number.isInteger(value) && value > 36_525 && value < 58_500;
}

/** The partner that a cell names; « Relancer la CAF pour la convention » tells what to do with one. */
function namedPartner(text: string, { partners }: References): Partner | null {
  const mentions = findTerms(text, partners);
  const letters = mentions.reduce((sum, { words }) => sum + words.length, 0);
  return letters >= text.length * MIN_NAME_SHARE ? (mentions[0]?.value ?? null) : null;
}

/** A status in words or a share; a bare number of a column that nothing names is a figure. */
function saysStatus({ grid, row, column, text, value }: Cell): boolean {
  const figure = typeof value === 'number' ? value : FIGURE.test(text) ? Number(text) : NaN;
  const isShare = grid.format(row, column).includes('%');
  if (!isShare && (figure < 0 || figure > 1)) return false;
  // « R, A, C, I » or « H, M, L »: the letters of a key, unless a header says that they are statuses.
  if (LETTER.test(text)) return false;
  return isStatus(text);
}

function isPlace(text: string, { towns, territories, sites }: References): boolean {
  const known = matchTerm(text, towns) ?? matchTerm(text, territories) ?? matchTerm(text, sites);
  return known !== null;
}
