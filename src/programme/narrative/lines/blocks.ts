import { oneOf } from '../../../lib/word-patterns';
import words from './words.json';
import type { CalendarDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { CellLocation } from '../../../workbook/location';
import type { Grid } from '../../reading/grid';
import { HEADING_NUMBER } from '../../reading/layout-words';
import type { ReadingContext } from '../../reading/reading-context';
import { findVerbGroups } from '../words/verb-groups';
import {
  removeBullet,
  removeResidue,
  splitSentences,
  type Period,
  timeApart,
  timeOf,
} from './sentences';
import { tokenise } from '../words/tokens';
import { isDocumentTitle, isUsualStrand, STEP } from './headings';

/** A line of a narrative sheet and what it is. */
export type Line =
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly location: CellLocation;
      readonly isMarked: boolean;
    }
  | {
      readonly kind: 'prose';
      readonly text: string;
      readonly location: CellLocation;
      readonly isItem: boolean;
    }
  | { readonly kind: 'time'; readonly period: Period; readonly location: CellLocation }
  | { readonly kind: 'date'; readonly date: CalendarDate | null; readonly location: CellLocation }
  | { readonly kind: 'title' | 'other' | 'computed'; readonly location: CellLocation }
  | { readonly kind: 'note'; readonly location: CellLocation; readonly isGround?: boolean };

const LONGEST_HEADING = 90;
/** « Fait à Brest, le 3 mars 2015 »: when the text was written. Folded. */
const WRITTEN_ON = oneOf(words.writtenOn, { before: '^' });
/** « Revue du 9 avril 2018 », « Avancement – 20 septembre 2016 »: no verb, and a whole day at the end. Folded. */
const ENDS_WITH_DAY = /[ (]\d{1,2}(?:er)?[ ./-]+(?:\d{1,2}|\p{L}+)[ ./-]+\d{4}\)?$/u;
/** In lines from the top. */
const HEAD_OF_DOCUMENT = 2;
export const HAS_DAY = /\d{1,2}(?:er)?[\s./-]+(?:\d{1,2}|\p{L}+)[\s./-]+\d{2,4}/u;

/** Who came to a meeting, or that there is nothing to report: no action. Folded. */
export const NO_ACTION = oneOf(words.noAction, { before: '^' });

/** The lines of a sheet, in reading order. */
export function readLines(grid: Grid, context: ReadingContext): readonly Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) lines.push(...linesOfCell(grid, row, column));
  }
  return withNotes(lines).map((line, index, all) => {
    const next = all.slice(index + 1).find(({ kind }) => kind !== 'note');
    const isListed = next?.kind === 'prose' && next.isItem;
    // The first of several days, each over its line, is none of the document’s.
    const isCalendar =
      all.filter((one) => 'text' in one && timeOf(one.text, context) !== null).length > 2;
    const isHead = !isListed && !isCalendar && !all.slice(0, index).some(isSentence);
    const isHeading = isBareHeading(line, next) || isStepHeading(all.slice(0, index), line, next);
    const text = 'text' in line ? line.text.replace(RANK, '') : '';
    const read: Line = isHeading ? { ...line, text, kind: 'heading', isMarked: false } : line;
    return timeLine(line, isHead, context) ?? read;
  });
}

/** « Phase 1 : diagnostic » above its text; several of them in a row are a list. */
function isStepHeading(
  before: readonly Line[],
  line: Line,
  next: Line | undefined,
): line is Extract<Line, { kind: 'prose' }> {
  const isStep = (one: Line | undefined): boolean =>
    one?.kind === 'prose' && STEP.test(one.text) && one.text.length <= LONGEST_HEADING;
  // The last of several may have nothing under it.
  const isOver = next?.kind === 'prose' || (next === undefined && before.some(isStep));
  const isAlone = !isStep(before.at(-1)) && !isStep(next) && isOver;
  return line.kind === 'prose' && isStep(line) && isAlone && !hasVerb(line.text);
}

/** The names under « Étaient présents : » and the grounds under « Considérant : » are no actions either. */
function withNotes(lines: readonly Line[]): readonly Line[] {
  let isGround = false;
  return lines.map((line) => {
    const isOf = isGround && line.kind === 'prose' && line.isItem;
    if (!isOf) isGround = line.kind === 'note' && line.isGround === true;
    return isOf ? { kind: 'note', location: line.location } : line;
  });
}

const PEOPLE =
  /^(?!.*(?:unanimite|delibere)).*(?:presente?|excusee?|absente?|representee?|participant|invitee?)(?:s|\(e?s?\)s?)?[^a-z]*$/u;
const GROUNDS = /^(?:considerant|vu|ordre du jour)(?:.*:\s*|(?:\s\S+){0,3})$/u;

export function isSentence(line: Line): boolean {
  return line.kind === 'prose' && (line.isItem || /[.!?;]$/u.test(line.text));
}

/** « 2016 » heads what follows; « Mars 2024 » under a title is when the text was written, unless a list follows. */
function timeLine(line: Line, isHead: boolean, context: ReadingContext): Line | null {
  const words = 'text' in line ? timeOf(line.text, context) : null;
  if (!('text' in line) || words === null) return null;
  const { text, location } = line;
  if (isHead && /\d{4}/u.test(text)) return { kind: 'date', date: null, location };
  return { kind: 'time', period: { words, text, location }, location };
}

/** A few words without a verb, a date or a full stop, right above a sentence or a list, head it. */
function isBareHeading(
  line: Line,
  next: Line | undefined,
): line is Extract<Line, { kind: 'prose' }> {
  if (line.kind !== 'prose' || line.isItem || next === undefined || !('text' in next)) return false;
  // « Troc de plantes : fin avril » above « Randonnées : une par mois »: one of a list.
  if (LED.test(line.text) && LED.test(next.text)) return false;
  // A long paragraph may have a longer heading.
  const isText = next.kind === 'prose' && !next.isItem;
  const isSaid = isText && hasVerb(next.text);
  const isLong = isText && next.text.length > LONGEST_HEADING;
  const isOver = isLong && (isSaid || /[.!?;:]$/u.test(next.text));
  const isTold = isOver || (isSaid && /[.:]$/u.test(next.text));
  const isShort =
    line.text.split(/\s+/u).length <=
      (isTold ? 12 : next.kind === 'prose' && next.isItem ? 8 : 6) &&
    !(isOver ? LATER : /[\d.!?;,]|:./u).test(line.text.replace(RANK, ''));
  // « Toiture : devis reçus, choix en mai. », « Consultation à lancer. » tell of one of their list.
  const isTelling = /(?:[,:].*|\sà \p{L}+(?:[ei]r|re)\s.*)\.$/u.test(line.text);
  const isOpen = /^\p{Lu}/u.test(line.text.replace(RANK, ''));
  if (!isShort || isTelling || !isOpen || hasVerb(line.text)) return false;
  if (next.kind === 'prose') return next.isItem || isOver || /[.!?;:]$/u.test(next.text);
  return /^[^\d]+:$/u.test(next.text);
}

/** « 3 Les prochains rendez-vous » */
const RANK = /^\d{1,2}\s(?=L[ae]s?\s|L[’'])/u;
const LED = /^[^:]{2,60}:\s+\S/u;

/** A day or a number, or the end of a sentence; « Réhabilitation 2014 » has neither. */
const LATER = /(?<!\d)\d{1,2}(?!\d)|[!?;]$/u;

function linesOfCell(grid: Grid, row: number, column: number): readonly Line[] {
  const location = { sheet: grid.sheet, row, column };
  if (grid.isFormula(row, column)) return [{ kind: 'computed', location }];
  const date = grid.date(row, column);
  if (date !== null) return [{ kind: 'date', date, location }];
  const value = grid.value(row, column);
  // A year typed alone is a number.
  const isRead = typeof value === 'string' || /^(?:19|20)\d{2}$/u.test(String(value));
  if (!isRead) return [{ kind: 'other', location }];
  const isBold = grid.look(row, column).bold;
  const pieces = removeResidue(String(value))
    .split(/\r?\n/u)
    .flatMap(timeApart)
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (pieces.length === 0) return [{ kind: 'other', location }];
  return pieces.map((piece) => lineOf(piece, { location, isBold: isBold && pieces.length === 1 }));
}

function lineOf(
  piece: string,
  { location, isBold }: { readonly location: CellLocation; readonly isBold: boolean },
): Line {
  const text = removeBullet(piece.trim()).trim();
  // « a) - », « 2° – »: a dash makes it one of a list.
  const isNumbered = HEADING_NUMBER.test(piece.trim()) && !/^\s*\S+\s[-–—]\s/u.test(piece);
  const isItem = text !== piece.trim() && !isNumbered;
  const folded = fold(text);
  const isHead = location.row < HEAD_OF_DOCUMENT && !isItem && !text.includes(' : ');
  const opens = isHead && ENDS_WITH_DAY.test(folded) && !hasVerb(text);
  if (opens || (!isItem && isWritten(folded) && HAS_DAY.test(text) && !hasVerb(text)))
    return { kind: 'date', date: null, location };
  if (splitSentences(text).every((sentence) => NO_ACTION.test(fold(sentence.text))))
    return { kind: 'note', location, isGround: PEOPLE.test(folded) || GROUNDS.test(folded) };
  const isShort = text.length <= LONGEST_HEADING && !/[.!?]$/u.test(text);
  const isMarked = isBold || /:$/u.test(text) || HEADING_NUMBER.test(piece.trim());
  const isShouted = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  if (
    isShort &&
    !isItem &&
    (isMarked || isShouted || isUsualStrand(text) || isDocumentTitle(text)) &&
    !hasVerb(text)
  ) {
    return { kind: 'heading', text: piece.trim(), location, isMarked };
  }
  return { kind: 'prose', text, location, isItem };
}

/** « Le 14 mars 2024 », but « Le 14 mars 2024 : vote du budget ». */
function isWritten(folded: string): boolean {
  return WRITTEN_ON.test(folded) && folded.length < 60 && !/\d\s*[:–-]\s+[a-z]/u.test(folded);
}

export function hasVerb(text: string): boolean {
  return findVerbGroups(tokenise(text)).length > 0;
}
