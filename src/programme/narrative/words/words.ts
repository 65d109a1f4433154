import lists from './words.json';
/** The small words of French by what they do in a sentence. All lower case, plain apostrophes. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** After these, a full stop ends nothing. */
export const SHORTENED_WORDS = new Set(lists.shortenedWords);
export const ARTICLES = words("le la les l' un une des");
export const DETERMINERS = new Set(lists.determiners);
/** Determiners that also open a subject; `du`, `au`, `aux` hold a preposition. */
export const SUBJECT_DETERMINERS = new Set(lists.subjectDeterminers);
export const PREPOSITIONS = new Set(lists.prepositions);
export const SUBJECT_PRONOUNS = new Set(lists.subjectPronouns);
export const CLITICS = words("se s' ne n' y en me m' le la les l' lui leur");
export const COORDINATORS = words('et mais ou puis donc or ensuite');
/** A clause they open leans on another and is no action of its own. */
export const SUBORDINATORS = new Set(lists.subordinators);
/** « quelles familles y entreraient »: what they ask depends on the verb before. */
export const INTERROGATIVES = words('quel quelle quels quelles combien comment pourquoi');
/** Adverbs that may stand inside a verb group: « a déjà été », « est d’ores et déjà ». */
export const VERB_ADVERBS = new Set(lists.verbAdverbs);
/** Adverbial phrases of several words that may stand inside a verb group. */
export const VERB_ADVERB_PHRASES: readonly string[] = lists.verbAdverbPhrases;
/** Nouns that end like an adverb. Folded. */
export const NOUNS_IN_MENT = new Set(lists.nounsInMent);
export const NEGATIONS = words("ne n'");
export const NEGATION_ENDS = words('pas plus point jamais aucun aucune ni guère nullement rien');

/** Phrases before the subject that are no place and no partner: « En parallèle, … ». */
export const LINKING_PHRASES: readonly string[] = lists.linkingPhrases;

/** « vingt-deux »: a number of several words. */
export const LONG_NUMBER =
  /^(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-(?:et-)?\p{L}+)+$/u;
export const DWELLING_WORDS = new Set(lists.dwellingWords);
/** Adjectives that stand before a noun. */
export const LEADING_ADJECTIVES = new Set(lists.leadingAdjectives);
export const FIRST_WORDS = words('premier première premiers premières 1er 1ère 1re');

/** Pronouns for what was named before. */
export const THIRD_PERSONS: ReadonlySet<string> = new Set(lists.thirdPersons);
