import { remember } from '../../lib/remember';
import { fold } from '../../lib/text';

/** A place of a text where a known name stands; `start` and `end` count characters of the text. */
export interface TermMention<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  /** The words as the text has them. */
  readonly words: string;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | null;
  /** A short acronym that is also a word: it must not stand in lower case. */
  isAcronym: boolean;
}

/** Known names, found in any text whatever their case, accents, hyphens or dots. */
export interface TermIndex<Value> {
  readonly root: Node<Value>;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /(?:\p{Lu}\.\s?){2,}|[\p{L}\p{N}](?:\.?[\p{L}\p{N}])*/gu;
const ARTICLES = new Set(['l', 'd', 'le', 'la', 'les', 'un', 'une', 'des', 'de', 'du']);
const SHORT_FORMS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };
const ACRONYM_LETTERS = 4;

/** Builds the index of these names; the first entry wins when two share a name. */
export function buildTermIndex<Value>(
  entries: readonly { readonly terms: readonly string[]; readonly value: Value }[],
): TermIndex<Value> {
  const root = emptyNode<Value>();
  for (const { terms, value } of entries) {
    for (const term of terms) addTerm(root, term, value);
  }
  return { root };
}

/** Every known name a text holds, longest first where two overlap, in the order of the text. */
export function findTerms<Value>(
  text: string,
  { root }: TermIndex<Value>,
): readonly TermMention<Value>[] {
  const words = wordsOf(text);
  const found: TermMention<Value>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = longestMatch(text, words.slice(at, at + 12), root);
    if (match === null) continue;
    const first = words[at];
    const last = words[at + match.length - 1];
    if (!first || !last) continue;
    const { start } = first;
    found.push({ value: match.value, start, end: last.end, words: text.slice(start, last.end) });
    at += match.length - 1;
  }
  return found;
}

/** The value whose name is the whole text, its articles apart; null when there is none. */
export function matchTerm<Value>(text: string, { root }: TermIndex<Value>): Value | null {
  let node: Node<Value> | undefined = root;
  for (const key of termKeys(text)) node = node?.next.get(key);
  return node?.value ?? null;
}

/** The words of a name as they are compared: `Conseil général (C.G.)` is conseil, general, cg. */
export function termKeys(text: string): readonly string[] {
  const keys = wordsOf(text).map((word) => word.key);
  while (keys.length > 1 && ARTICLES.has(keys[0] ?? '')) keys.shift();
  return keys;
}

/** Several indexes look at the same cell one after the other. */
const wordsOf = remember(cutWords, 2000);

function cutWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const key = fold(match[0]).replace(/[. ]/gu, '');
    return { key: SHORT_FORMS[key] ?? key, start: match.index, end: match.index + match[0].length };
  });
}

function addTerm<Value>(root: Node<Value>, term: string, value: Value): void {
  const keys = termKeys(term);
  if (keys.length === 0) return;
  let node = root;
  for (const key of keys) {
    const next: Node<Value> = node.next.get(key) ?? emptyNode<Value>();
    node.next.set(key, next);
    node = next;
  }
  if (node.value !== null) return;
  node.value = value;
  node.isAcronym =
    keys.length === 1 && term.length <= ACRONYM_LETTERS && term === term.toUpperCase();
}

function longestMatch<Value>(
  text: string,
  words: readonly Word[],
  root: Node<Value>,
): { readonly value: Value; readonly length: number } | null {
  let node: Node<Value> | undefined = root;
  let best: { readonly value: Value; readonly length: number } | null = null;
  for (const [index, word] of words.entries()) {
    node = node.next.get(word.key);
    if (node === undefined) break;
    if (node.value === null) continue;
    const written = text.slice(word.start, word.end);
    if (node.isAcronym && written === written.toLowerCase()) continue;
    best = { value: node.value, length: index + 1 };
  }
  return best;
}

function emptyNode<Value>(): Node<Value> {
  return { next: new Map(), value: null, isAcronym: false };
}
