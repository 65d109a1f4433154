import words from './approach-verbs.json';

/** Whom one turns to is somebody: « nous avons rencontré la mairie », « contacté Scalis ». */
export const APPROACHING: ReadonlySet<string> = new Set(words.approaching);
