import words from './note-words.json';

/** « échéance fin mai » dates what was said before. */
export const DUE_NOUNS: ReadonlySet<string> = new Set(words.dueNouns);

/** They open a state: « en cours », « à l’étude », « dans l’attente ». */
export const STATE_OPENERS: ReadonlySet<string> = new Set(words.stateOpeners);
