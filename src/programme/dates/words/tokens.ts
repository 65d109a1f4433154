import { DOTTED_WORDS, ORDINAL_ENDINGS } from './lexicon';

/** A word, a number or a sign of the text, folded, with its place in the text as typed. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** Folded: lower case, no accents. Digits of a number as typed. */
  readonly text: string;
  /** The number; infinite for a word and for more digits than any count has. */
  readonly value: number;
  /** 1er, 2nd, 3e: the ending is part of the token. */
  readonly ordinal: boolean;
  /** Nothing, not even a space, separates it from the token before. */
  readonly glued: boolean;
  /** UTF-16 offsets in the text, end excluded. */
  readonly start: number;
  readonly end: number;
}

type CharacterClass = 'word' | 'number' | 'sign' | 'gap' | 'nothing';

interface FoldedCharacter {
  readonly text: string;
  readonly kind: CharacterClass;
}

/** A token that the characters after it may still change. */
type Draft = { -readonly [Part in Exclude<keyof Token, 'value'>]: Token[Part] };

/** Apostrophes part words like spaces do: « l’été » is two words. */
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '′', '`', '´', '＇']);
const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '−', '―', '﹣', '－']);
const ARROWS = new Set(['→', '➔', '➜', '⇒', '►', '▶', '⟶', '➡', '»→']);

/** What each character folds to; texts use few different ones. */
const foldedCharacters = new Map<string, FoldedCharacter>();

/**
 * Cuts a text into folded words, numbers and signs. Accents, case, kinds of spaces, apostrophes and
 * dashes leave no trace; offsets point into the text as typed.
 *
 * @example tokenize('1ᵉʳ juillet').map((token) => token.text) // ['1', 'juillet']
 */
export function tokenize(text: string): readonly Token[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let glued = false;
  let offset = 0;
  for (const character of text) {
    const start = offset;
    offset += character.length;
    const folded = foldCharacter(character);
    if (folded.kind === 'nothing') {
      if (open !== null) open.end = offset;
    } else if (folded.kind === 'gap') {
      open = null;
      glued = false;
    } else if (open !== null && open.kind === folded.kind && folded.kind !== 'sign') {
      open.text += folded.text;
      open.end = offset;
    } else {
      open = { kind: folded.kind, text: folded.text, ordinal: false, glued, start, end: offset };
      drafts.push(open);
      glued = true;
    }
  }
  return mergeDrafts(drafts).map(finish);
}

function finish({ kind, text, ordinal, glued, start, end }: Draft): Token {
  const isShort = kind === 'number' && text.length <= 9;
  const value = isShort ? Number(text) : Number.POSITIVE_INFINITY;
  return { kind, text, value, ordinal, glued, start, end };
}

/** Ordinal endings join their number, points join their abbreviation, « -> » becomes an arrow. */
function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    if (last === undefined || !joins(last, draft)) {
      merged.push(draft);
      continue;
    }
    last.end = draft.end;
    if (draft.text === '>') last.text = '→';
    else if (draft.kind === 'word') last.ordinal = true;
  }
  return merged;
}

function joins(last: Draft, next: Draft): boolean {
  if (last.kind === 'number' && next.kind === 'word' && ORDINAL_ENDINGS.has(next.text)) {
    const isApart = last.text === '1' && (next.text === 'er' || next.text === 'ere');
    // « 2d » is the second, « 3D » no day.
    const isCode = next.text === 'd' && last.text !== '2';
    return (next.glued || isApart) && !last.ordinal && !isCode;
  }
  if (!next.glued) return false;
  if (next.text === '>') return last.text === '-' || last.text === '=' || last.text === '→';
  if (next.text !== '.' || last.kind !== 'word') return false;
  return last.text.length === 1 || DOTTED_WORDS.has(last.text);
}

function foldCharacter(character: string): FoldedCharacter {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = classify(character);
  // A bound, so that a hostile text of many different characters cannot grow it for ever.
  if (foldedCharacters.size < 5_000) foldedCharacters.set(character, folded);
  return folded;
}

function classify(character: string): FoldedCharacter {
  if (/\s/u.test(character) || APOSTROPHES.has(character)) return { text: '', kind: 'gap' };
  if (DASHES.has(character)) return { text: '-', kind: 'sign' };
  if (ARROWS.has(character)) return { text: '→', kind: 'sign' };
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return { text: '', kind: 'nothing' };
  const text = character
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace('œ', 'oe')
    .replace('æ', 'ae');
  if (/^[0-9]+$/.test(text)) return { text, kind: 'number' };
  if (/^\p{L}+$/u.test(text)) return { text, kind: 'word' };
  return { text: text === '' ? character : text, kind: 'sign' };
}
