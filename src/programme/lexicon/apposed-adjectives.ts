import words from './apposed-adjectives.json';

/** They open a sentence with what is said of its subject: « Communes à tous les bassins, les sessions … ». */
export const APPOSED_ADJECTIVES: readonly string[] = words.apposedAdjectives;
