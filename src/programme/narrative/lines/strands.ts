import words from './words.json';
import { fold, uncapitalised } from '../../../lib/text';
import { oneOf, opensWith } from '../../../lib/word-patterns';
import type { CellLocation } from '../../../workbook/location';
import type { AccountedCell, CellUse } from '../../reading/proposal';
import { leftFor, usedAs } from '../../reading/ledger';
import { HAS_DAY, type Line, hasVerb } from './blocks';
import type { Period } from './sentences';
import { ofWords } from '../words/articles';
import { isStatus, readStatus } from '../../reading/read-status';
import type { Status } from '../../tracker/lists';
import { tokenise } from '../words/tokens';
import { findVerbGroups } from '../words/verb-groups';
import { headingWords, strandsMeant, strandOf, isKnownStrand, isDocumentTitle } from './headings';

export interface Paragraph {
  readonly text: string;
  readonly strand: string;
  /** « des relais territoriaux »: what the heading says bare nouns are of; `''` without. */
  readonly strandComplement: string;
  readonly location: CellLocation;
  /** Counts the paragraphs of the sheet. */
  readonly order: number;
  /** A line of a list: it needs no verb to be an action. */
  readonly isItem: boolean;
  /** An item under « Matériel à prévoir : »: there it needs no noun of action either. */
  readonly isAnnounced: boolean;
  /** The time that heads it: « 2016 »; null without. */
  readonly period: Period | null;
  /** « Réalisé » under « Les travaux suivants ont été réalisés : »; null where nothing says so. */
  readonly status: Status | null;
}

interface SortedLines {
  readonly paragraphs: readonly Paragraph[];
  readonly newStrands: readonly string[];
  /** What the lines that are no paragraph served for. */
  readonly uses: readonly AccountedCell[];
}

type Heralded = Pick<Paragraph, 'isAnnounced' | 'period' | 'status'>;

/** Gives each paragraph its strand. A heading that opens nothing is a title. */
export function sortLines(lines: readonly Line[], strands: readonly string[]): SortedLines {
  const headings = lines.flatMap((line) => (line.kind === 'heading' ? [line.text] : []));
  const known = strandsMeant(headings, strands);
  const paragraphs: Paragraph[] = [];
  const newStrands: string[] = [];
  const uses: AccountedCell[] = [];
  const lastHeading = lines.findLastIndex(({ kind }) => kind === 'heading');
  let strand = '';
  let strandComplement = '';
  let period: Period | null = null;
  let list: Heralded | null = null;
  for (const [index, written] of lines.entries()) {
    const { location } = written;
    const isFirst = strand === '';
    // Under a strand, notes and figures between a heading and its text are no matter.
    const isBeside = ({ kind }: Line): boolean => !isFirst && !/heading|prose|time/u.test(kind);
    const next = lines.find((one, at) => at > index && !isBeside(one));
    const line = isFirst ? written : asNote(written, next, known);
    // Past the first paragraph, « Troc végétal : fin avril » is one of its list.
    const mayBeTitle = isFirst && paragraphs.length === 0 && line.kind === 'prose';
    const isTitle = mayBeTitle && isTitleLine(line) && index < lastHeading;
    list = announcedBy(line, list);
    period = line.kind === 'time' ? line.period : carriedTo(period, line, lines[index - 1]);
    if (line.kind === 'heading' && opensStrand(line, next, { known, isFirst })) {
      const { name, isNew } = strandOf(line.text, known);
      const named = headingWords(line.text);
      // « À faire » says how far what it heads is.
      strand = isStatus(named) ? '' : name;
      const isOf = /^(?:l[ae]s?\s|l[’'])/iu.test(named) && !isDocumentTitle(named);
      strandComplement = isOf ? ofWords(uncapitalised(named)) : '';
      if (isNew && strand !== '' && !newStrands.includes(name)) newStrands.push(name);
      uses.push({ location, use: usedAs('strand') });
    } else if (line.kind === 'prose' && !isTitle) {
      const { text, isItem } = line;
      const isAnnounced = isItem && list?.isAnnounced === true && !PERSON.test(text);
      const when = period ?? (isAnnounced ? (list?.period ?? null) : null);
      const place = { location, order: paragraphs.length, strand, strandComplement };
      const status = isItem ? (list?.status ?? null) : null;
      paragraphs.push({ ...place, text, isItem, isAnnounced, period: when, status });
    } else {
      uses.push({ location, use: useOf(line) });
    }
  }
  return { paragraphs, newStrands, uses };
}

/** What the last line that was no item says of those under it; the day of « cette journée » is that of the line before. */
function announcedBy(line: Line, before: Heralded | null): Heralded | null {
  if (!('text' in line) || (line.kind === 'prose' && line.isItem)) return before;
  const { text, location } = line;
  const [words] = HAS_DAY.exec(text) ?? [];
  const own = words === undefined ? null : { words: `le ${words}`, text, location };
  const isHead = line.kind === 'heading' || /:\s*$/u.test(text);
  const isAnnounced = isHead && ANNOUNCING.test(fold(text));
  const ofBefore = SAME_DAY.test(fold(text)) ? (before?.period ?? null) : null;
  return { isAnnounced, period: own ?? ofBefore, status: doneAbove(text, line.kind === 'heading') };
}

/** « Ont été réalisés en 2023 : », « Travaux réalisés »: what stands under it is done. */
function doneAbove(text: string, isHeading: boolean): Status | null {
  const lead = isHeading ? text : (/^(.*):\s*$/u.exec(text)?.[1] ?? '');
  const tokens = tokenise(lead);
  const verb = findVerbGroups(tokens).at(-1);
  const said = tokens[verb?.last ?? tokens.findLastIndex(({ kind }) => kind === 'word')];
  const isDone = verb?.tense === 'past' && verb.negation === 'none';
  const isTold = verb === undefined ? !DENIED.test(fold(lead)) : isDone;
  const read = isTold ? readStatus(said?.text ?? '', {}) : null;
  return read?.status === 'Réalisé' && read.confidence === 'high' ? read.status : null;
}

const DENIED = /(?<!\p{L})(?:non|pas|a|en|reste|restant)(?!\p{L})/u;
const SAME_DAY = /(?<!\p{L})(?:cette (?:journee|fete|soiree|date|matinee)|ce (?:jour|week-end))/u;
export const ANNOUNCING = oneOf(words.announcing, { before: '(?<!\\p{L})', after: '(?!\\p{L})' });
/** « En conséquence : » goes on with the text. */
const CONNECTIVE = opensWith(words.connectives);
const PERSON = /^(?:M\.|Mme|Mlle|Mr|Monsieur|Madame)(?:\s|$)/u;

/** Past the list it heads, an empty line or another heading, a time says nothing more. */
function carriedTo(period: Period | null, line: Line, before: Line | undefined): Period | null {
  if (period === null || line.kind !== 'prose') return null;
  const isPastList = before?.kind === 'prose' && before.isItem && !line.isItem;
  const isApart = before !== undefined && line.location.row > before.location.row + 1;
  return isPastList || isApart ? null : period;
}

/** « Bilan remis au printemps » opens a document; under a strand it is one of its lines, « Bilan » heads sentences. */
function asNote(line: Line, next: Line | undefined, known: readonly string[]): Line {
  if (line.kind !== 'heading' || line.isMarked || !/\p{Ll}/u.test(line.text)) return line;
  const isShort = !/\s(?!\d{4}$)/u.test(line.text);
  if (next?.kind === 'prose' && (next.isItem || (hasVerb(next.text) && isShort))) return line;
  if (!isDocumentTitle(line.text) || isKnownStrand(line.text, known)) return line;
  return { kind: 'prose', text: line.text, location: line.location, isItem: false };
}

function useOf({ kind }: Line): CellUse {
  if (kind === 'date') return usedAs('reference-date');
  if (kind === 'time') return usedAs('header');
  if (kind === 'computed') return leftFor('computed');
  if (kind === 'note') return leftFor('note');
  return leftFor(kind === 'other' ? 'not-understood' : 'title');
}

/** A known strand always counts; another heading counts when prose follows it. */
function opensStrand(
  { text }: { readonly text: string },
  next: Line | undefined,
  { known, isFirst }: { readonly known: readonly string[]; readonly isFirst: boolean },
): boolean {
  if (isKnownStrand(text, known)) return true;
  if (PERSON.test(text) || CONNECTIVE.test(fold(text))) return false;
  const isAboveTitle = isFirst && next?.kind === 'prose' && isTitleLine(next) && !/:$/u.test(text);
  const isOver = next?.kind === 'prose' || next?.kind === 'time';
  return isOver && !(isFirst && isDocumentTitle(text)) && !isAboveTitle;
}

/** Above the first strand, a line without a full stop is a title. */
function isTitleLine({ text, isItem }: Extract<Line, { kind: 'prose' }>): boolean {
  const isDated = /^(?:le |du )?(?:\p{L}+di |dimanche )?\d{1,2}(?:er)? [^:]{3,40} : /iu.test(text);
  return !isItem && !isDated && !/[.;]$/u.test(text) && text.length < LONGEST_TITLE_LINE;
}

const LONGEST_TITLE_LINE = 120;
