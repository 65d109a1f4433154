import { oncePer } from '../../../lib/remember';
import type { Phrases } from './lexicon';
import type { Token } from './tokens';

/** Phrases by their first word, the longest first. */
type PhraseBook = ReadonlyMap<
  string,
  readonly (readonly [words: readonly string[], value: unknown])[]
>;

/** Each list of the lexicon is indexed once, when it is first looked into. */
const bookOf = oncePer((phrases: Phrases<unknown>): PhraseBook => {
  const book = new Map<string, (readonly [readonly string[], unknown])[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    book.set(first, [...(book.get(first) ?? []), [words, value]]);
  }
  for (const entries of book.values()) entries.sort(([a], [b]) => b.length - a.length);
  return book;
});

/** A place in a list of tokens: parsers move it when they read something and leave it where it was otherwise. */
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

/** A parser that leaves the cursor where it was when it reads nothing. */
export function attempt<Rest extends readonly unknown[], Read>(
  parse: (cursor: Cursor, ...rest: Rest) => Read | null,
): (cursor: Cursor, ...rest: Rest) => Read | null {
  return (cursor, ...rest) => cursor.attempt(() => parse(cursor, ...rest));
}
