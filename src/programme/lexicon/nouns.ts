import words from './nouns.json';

/**
 * What a noun names: something that happens on a day (`event`), goes on for a while (`process`),
 * comes again (`series`), is up to someone (`decision`).
 */
export type NounSense = keyof typeof words.nouns;

/** Singular head nouns, some of several words; folded; a feminine noun has a final `+`. */
export const NOUNS: Readonly<Record<NounSense, readonly string[]>> = words.nouns;

/** What staff are taught in, over several sessions. */
export const COURSE_NOUNS: ReadonlySet<string> = new Set(words.courseNouns);

/** Events of which several make a series: « les réunions », « des ateliers ». */
export const MEETING_NOUNS: ReadonlySet<string> = new Set(words.meetingNouns);

/** Nouns of the parts a tender is made of. */
export const TENDER_NOUNS: ReadonlySet<string> = new Set(words.tenderNouns);

/** First nouns that say less than the one inside: « une vague de 6 attributions » is attributions. */
export const OUTER_NOUNS: ReadonlySet<string> = new Set(words.outerNouns);

/** Those a title does without: « le travail de sensibilisation » is a sensibilisation. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(['travail', 'processus', 'action']);

/** Genders the endings do not tell. */
export const MASCULINE_NOUNS: ReadonlySet<string> = new Set(words.masculineNouns);
