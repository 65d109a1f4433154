import words from './note-words.json';

/** « échéance fin mai » dates what was said before. */
export const DUE_NOUNS: ReadonlySet<string> = new Set(words.dueNouns);

/** « la seconde »: one of those just named. */
export const ORDINAL_WORDS: ReadonlySet<string> = new Set(words.ordinalWords);

/** They open a state: « en cours », « à l’étude », « dans l’attente ». */
export const STATE_OPENERS: ReadonlySet<string> = new Set(words.stateOpeners);

/** « mise en service », « prise en charge »: one noun. */
export const HEADS_OF_STATES: ReadonlySet<string> = new Set(words.headsOfStates);
