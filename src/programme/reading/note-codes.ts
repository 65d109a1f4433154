import codes from './note-codes.json';

/**
 * Everything a reading may have to say, once in each language of the pane. A `doubt` makes its row one to be read
 * again before it is written; the value of a `choice` is taken by itself; an `origin` only says where a value stands.
 */
export type NoteCode = keyof typeof codes;

const ASKED: Readonly<Record<string, readonly string[]>> = codes;

/** What a note is to its row: a doubt, a choice, or only where a value was read. */
export function noteIs(code: NoteCode, what: 'doubt' | 'choice' | 'origin'): boolean {
  return ASKED[code]?.includes(what) === true;
}
