import type { IntakeWords } from '../programme/intake/intake-words';
import { type Language, speechOf } from './fill-sentence';
import type french from './intake.fr.json';

/** What a note does not tell where there is nothing of it. */
const NONE = { tables: 0, headers: 0, count: 0, read: 0, nearest: '' };

/** What the preview says of a reading, in a language. */
export function intakeWords(words: typeof french, language: Language): IntakeWords {
  const { say } = speechOf(language, words.names);
  return {
    tellNote: ({ code, params }) => say(words.notes[code], { ...NONE, ...params }),
    tellLeft: (reason) => words.left[reason],
  };
}
