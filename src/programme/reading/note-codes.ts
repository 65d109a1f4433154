import codes from './note-codes.json';

/**
 * Everything a reading may have to say, once in each language of the pane. A `doubt` makes its row one to be read
 * again before it is written; the value of a `choice` is taken by itself.
 */
export type NoteCode = keyof typeof codes;

const ASKED: Readonly<Record<string, readonly string[]>> = codes;

/** Whether a note leaves its row in doubt, or its value to be chosen alone. */
export function asks(code: NoteCode, what: 'doubt' | 'choice'): boolean {
  return ASKED[code]?.includes(what) === true;
}
