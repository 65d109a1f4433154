import lists from './words.json';
import { fold } from '../../../lib/text';
import * as nouns from './nouns';

/** A word, a number or a mark of a sentence; `start` and `end` count characters of the sentence. */
export interface Token {
  readonly text: string;
  /** Lower case, accents kept, plain apostrophe: tells « a » from « à ». */
  readonly low: string;
  /** Folded: tells nothing but the word. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capitals: 'none' | 'first' | 'all';
}

/** Whether a token is one of some words, in small letters. */
export function isLow(token: Token | undefined, ...words: readonly string[]): boolean {
  return words.includes(token?.low ?? '');
}

const TOKEN = new RegExp(
  [
    // « aujourd’hui », « quelqu’un », « l’on » are one word; « l’ », « jusqu’ » stand apart.
    "aujourd[’']hui|quelqu[’']une?s?|l[’']on(?![\\p{L}’'])|(?:entr|grand|prud)[’']\\p{L}+(?:-\\p{L}+)*",
    // « C.G. »
    '(?:\\p{Lu}\\.){2,}',
    // « 10 000 », « 06/06/2014 », « 1er », « 3,5 »
    '\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3})+(?!\\d)',
    '\\d+(?:[./,-]\\d+)*(?:\\p{L}+)?',
    // « Saint-André-lez-Lille », « Roubaix/Tourcoing », « œuvre »
    "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-‑/](?=\\p{L})[\\p{L}\\p{M}\\p{N}]+)*[’']?",
    '[^\\s]',
  ].join('|'),
  'giu',
);
/** Words that « à » may open a sentence with, and « a » never. */
const AFTER_TO = new RegExp(`^(?:${lists.afterTo.join('|')}|\\p{L}{2,}(?:er|ir|re))$`, 'u');
const ELIDED = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)$/u;

/** Cuts a sentence into words, numbers and marks. */
export function tokenise(sentence: string): readonly Token[] {
  const tokens = Array.from(sentence.matchAll(TOKEN), (match) =>
    tokensOf(match[0], match.index),
  ).flat();
  const [first, second] = tokens;
  // « A Amiens, … », « A la rentrée, … », « A réserver »: capitals lose their accent.
  const isTo =
    first?.text === 'A' && (second?.capitals === 'first' || AFTER_TO.test(second?.low ?? ''));
  return isTo ? [{ ...first, low: 'à' }, ...tokens.slice(1)] : tokens;
}

/** The first words of `tokens` from `at`, folded and joined: what word patterns are tried on. */
export function keysFrom(tokens: readonly Token[], at: number, count: number): string {
  return joinKeys(tokens.slice(at, at + count));
}

/** Folded words with single spaces, none after an elision: « l'appel d'offres ». */
export function joinKeys(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.key + (token.key.endsWith("'") ? '' : ' '))
    .join('')
    .trim();
}

/** The first token that answers, from `from` up to `to`; -1 when none does. */
export function indexWithin(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  answers: (token: Token, at: number) => boolean,
): number {
  return tokens.findIndex((token, at) => at >= from && at < to && answers(token, at));
}

/** The exact text the tokens cover. */
export function textOf(sentence: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first && last ? sentence.slice(first.start, last.end) : '';
}

function tokensOf(text: string, start: number): readonly Token[] {
  const isSplit = /^\p{L}.*[’']$/u.test(text) && !ELIDED.test(fold(text).slice(0, -1));
  if (!isSplit) return [tokenOf(text, start)];
  return [tokenOf(text.slice(0, -1), start), tokenOf(text.slice(-1), start + text.length - 1)];
}

function tokenOf(text: string, start: number): Token {
  const written = text.toLowerCase().replace(/[’‘ʼ]/gu, "'");
  const low = written === "l'on" ? 'on' : written;
  return {
    text,
    low,
    key: fold(low),
    start,
    end: start + text.length,
    kind: /^\d/u.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'mark',
    capitals: capitalsOf(text),
  };
}

function capitalsOf(text: string): Token['capitals'] {
  if (!/^\p{Lu}/u.test(text)) return 'none';
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? 'all' : 'first';
}

/** Phrases of several words, found by their first. */
type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly keys: readonly string[];
  readonly value: Value;
}

/** Prepares phrases for {@link matchPhrase}; the first entry wins when two are the same. */
export function buildPhraseTable<Value>(
  entries: readonly (readonly [words: string, value: Value])[],
): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [words, value] of entries) {
    const keys = tokenise(words).map(({ key }) => key);
    const first = keys[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), { keys, value }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return table;
}

/** The longest phrase that stands at `at`, and how many words it has; null without one. */
export function matchPhrase<Value>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<Value>,
): { readonly value: Value; readonly length: number } | null {
  const found = table
    .get(tokens[at]?.key ?? '')
    ?.find(({ keys }) => keys.every((key, place) => tokens[at + place]?.key === key));
  return found ? { value: found.value, length: found.keys.length } : null;
}

/** In words. */
const LONGEST_ASIDE = 9;

/** « nous sommes, pour tous ces projets, dans … », « est, elle, en cours »: past what two commas set off. */
export function pastAside(tokens: readonly Token[], comma: number): number {
  const opener = tokens[comma + 1]?.low ?? '';
  const isAside =
    tokens[comma]?.text === ',' && (nouns.PREPOSITIONS.has(opener) || SET_OFF.has(opener));
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  return isAside && close > comma && close - comma <= LONGEST_ASIDE
    ? skipAdverbs(tokens, close + 1)
    : comma;
}

const SET_OFF: ReadonlySet<string> = new Set([...nouns.SUBJECT_PRONOUNS, 'eux', 'lors', 'lui']);

/** Where the next word stands that is no adverb; the place may be past the end. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const phrase = matchPhrase(tokens, at, ADVERB_PHRASES);
    const low = tokens[at]?.low ?? '';
    if (phrase !== null) at += phrase.length;
    else if (nouns.VERB_ADVERBS.has(low) || isAdverb(tokens, at)) at += 1;
    else break;
  }
  return at;
}

/** « prochainement » is an adverb, « recrutement », « étalement des feuilles » are nouns. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{L}{3,}ment$/u.test(token.low)) return false;
  if (isLow(tokens[at + 1], 'de', 'du', 'des', "d'")) return false;
  // « Défrichement et terrassement », « le stockage »
  if (at === 0 && isLow(tokens[1], 'et')) return false;
  return !nouns.NOUN_TABLE.has(token.key) && !nouns.NOUNS_IN_MENT.has(token.key);
}

const ADVERB_PHRASES = buildPhraseTable(nouns.VERB_ADVERB_PHRASES.map((words) => [words, words]));
