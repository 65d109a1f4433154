import words from './not-infinitives.json';

/** Words that end like an infinitive and are none. */
export const NOT_INFINITIVES: ReadonlySet<string> = new Set(words.notInfinitives);
