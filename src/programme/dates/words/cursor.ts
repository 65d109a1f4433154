import { CARDINALS, ORDINALS, type Phrases, TENS } from './lexicon';
import type { Token } from './tokens';

/** Phrases by their first word, the longest first. */
type PhraseBook = ReadonlyMap<
  string,
  readonly (readonly [words: readonly string[], value: unknown])[]
>;

/** Each list of the lexicon is indexed once, when it is first looked into. */
const BOOKS = new WeakMap<Phrases<unknown>, PhraseBook>();

function bookOf(phrases: Phrases<unknown>): PhraseBook {
  const known = BOOKS.get(phrases);
  if (known !== undefined) return known;
  const book = new Map<string, (readonly [readonly string[], unknown])[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    book.set(first, [...(book.get(first) ?? []), [words, value]]);
  }
  for (const entries of book.values()) entries.sort(([a], [b]) => b.length - a.length);
  BOOKS.set(phrases, book);
  return book;
}

/**
 * A place in a list of tokens. Parsers move it forward when they read something and leave it where
 * it was when they do not.
 */
export class Cursor {
  constructor(
    readonly tokens: readonly Token[],
    public position = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.position + ahead];
  }

  /** The last token that was read. */
  get previous(): Token | undefined {
    return this.tokens[this.position - 1];
  }

  advance(count = 1): void {
    this.position += count;
  }

  isWord(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'word' && token.text === text;
  }

  isSign(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'sign' && token.text === text;
  }

  takeWord(text: string): boolean {
    if (!this.isWord(text)) return false;
    this.position += 1;
    return true;
  }

  takeSign(text: string): boolean {
    if (!this.isSign(text)) return false;
    this.position += 1;
    return true;
  }

  takeAnyWord(words: ReadonlySet<string>): Token | null {
    const token = this.peek();
    if (token?.kind !== 'word' || !words.has(token.text)) return null;
    this.position += 1;
    return token;
  }

  /** Takes words of a set one after the other, up to a number of them. */
  skipWords(words: ReadonlySet<string>, most: number): void {
    for (let count = 0; count < most; count++) {
      if (this.takeAnyWord(words) === null) return;
    }
  }

  /** Takes words in order; hyphens between them are allowed. */
  takeWords(words: readonly string[]): boolean {
    const after = this.matchEnd(words);
    if (after === null) return false;
    this.position = after;
    return true;
  }

  /** The value of the longest phrase of the list that stands here. */
  takePhrase<T>(phrases: Phrases<T>): T | null {
    for (const [words, value] of bookOf(phrases).get(this.peek()?.text ?? '') ?? []) {
      if (this.takeWords(words)) return value as T;
    }
    return null;
  }

  /** Runs a parser; when it reads nothing, the cursor is where it was. */
  attempt<T>(parse: () => T | null): T | null {
    const before = this.position;
    const value = parse();
    if (value === null) this.position = before;
    return value;
  }

  private matchEnd(words: readonly string[]): number | null {
    let at = this.position;
    for (const [index, word] of words.entries()) {
      const isHyphen = index > 0 && this.tokens[at]?.text === '-' && this.tokens[at]?.glued;
      if (isHyphen === true) at += 1;
      const token = this.tokens[at];
      if (token === undefined || token.kind === 'number' || token.text !== word) return null;
      at += 1;
    }
    return at;
  }
}

/** A count in digits or in words, up to 59 in words: 3, trois, vingt et un, dix-huit. */
export function parseCount(cursor: Cursor): number | null {
  const token = cursor.peek();
  if (token?.kind === 'number' && !token.ordinal && token.value <= 999) {
    cursor.advance();
    return token.value;
  }
  return parseCountInWords(cursor);
}

/** A count in words, up to 59. */
export function parseCountInWords(cursor: Cursor): number | null {
  if (isShortened(cursor)) return null;
  const ten = cursor.takePhrase(TENS);
  if (ten === null) return cursor.takePhrase(CARDINALS);
  const unit = cursor.attempt(() => {
    cursor.takeSign('-');
    cursor.takeWord('et');
    cursor.takeSign('-');
    const value = cursor.takePhrase(CARDINALS);
    return value !== null && value < 10 ? value : null;
  });
  return ten + (unit ?? 0);
}

/** « sept. » is September, never seven. */
function isShortened(cursor: Cursor): boolean {
  const token = cursor.peek();
  return token !== undefined && token.end - token.start > token.text.length;
}

/** 1er, 2e, troisième, dernier (-1). */
export function parseOrdinal(cursor: Cursor): number | null {
  const token = cursor.peek();
  if (token?.kind === 'number' && token.ordinal) {
    cursor.advance();
    return token.value;
  }
  return cursor.takePhrase(ORDINALS);
}

/** « deux mille quatorze » */
export function parseYearInWords(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    if (!cursor.takeWords(['deux', 'mille'])) return null;
    return 2000 + (parseCountInWords(cursor) ?? 0);
  });
}
