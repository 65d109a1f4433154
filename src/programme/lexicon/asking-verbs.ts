import words from './asking-verbs.json';

/** What is asked of someone is still to come: « un bilan leur a été demandé pour Noël ». */
export const ASKING_VERBS: ReadonlySet<string> = new Set(words.askingVerbs);

/** They open the day by which it is. */
export const DEADLINES: ReadonlySet<string> = new Set(words.deadlines);
