import { everywhere } from '../../../lib/word-patterns';
import patterns from './person-patterns.json';
import words from './person-words.json';

/**
 * By its name between « », a part of a pattern or the words of a list, as one choice. The bounds of the
 * parts keep long runs of capitals from being tried again and again.
 */
const NAMED: Readonly<Record<string, string | readonly string[]>> = { ...words, ...patterns.parts };

/** A pattern with what it names in the place of the names. */
function spelled(pattern: string): string {
  return pattern.replace(/«(\w+)»/gu, (_, name: string) =>
    spelled([NAMED[name] ?? []].flat().join('|')),
  );
}

/** How persons are written in a text; each pattern tells what its groups hold. */
export const WRITTEN = Object.fromEntries(
  Object.entries(patterns.written).map(([name, { pattern }]) => [
    name,
    everywhere(spelled(pattern)),
  ]),
) as Readonly<Record<keyof typeof patterns.written, RegExp>>;
