import type { Phrases } from './lexicon';
import type { Token } from './tokens';

/** Phrases of a closed list, found by their first word; the longest that fits wins. */
export interface PhraseBook<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly BookedPhrase<T>[]>;
}

interface BookedPhrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Indexes phrases by their first word, the longest first. */
export function bookPhrases<T>(phrases: Phrases<T>): PhraseBook<T> {
  const byFirstWord = new Map<string, BookedPhrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const entries = byFirstWord.get(first) ?? [];
    entries.push({ words, value });
    byFirstWord.set(first, entries);
  }
  for (const entries of byFirstWord.values())
    entries.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
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

  takePhrase<T>(book: PhraseBook<T>): T | null {
    const first = this.peek();
    if (first === undefined) return null;
    for (const entry of book.byFirstWord.get(first.text) ?? []) {
      const after = this.matchEnd(entry.words);
      if (after !== null) {
        this.position = after;
        return entry.value;
      }
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
