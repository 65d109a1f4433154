import { MASCULINE_NOUNS, MEETING_NOUNS, NOUNS, type NounSense } from '../../lexicon/nouns';
import lists from './words.json';

/** « comité », « comité technique ». */
export function isMeetingNoun(noun: string): boolean {
  return MEETING_NOUNS.has(noun) || MEETING_NOUNS.has(noun.split(' ')[0] ?? '');
}

const FEMININE_ENDING =
  /(?:(?<!uni)forme|tion|sion|xion|aison|te|ee|ance|ence|ure|ette|elle|(?<!interv)alle|(?<!diman|repro|man)che|ere|euse|rice|ise|ie|ude|esse|ade|ille|iece|igne|aine|ole|iere|ette|ante)$/u;

interface KnownNoun {
  readonly key: string;
  readonly senses: readonly NounSense[];
  readonly gender: 'm' | 'f';
}

/** The nouns by their folded singular. */
export const NOUN_TABLE: ReadonlyMap<string, KnownNoun> = buildTable();

/** Whether a word is a noun of the lexicon: « demande », never « demandé ». */
export function isKnownNoun({ low, key }: { readonly low: string; readonly key: string }): boolean {
  return NOUN_TABLE.has(singularOf(key)) && !/és?$/u.test(low);
}

/** « f » or « m » for a folded noun, by the lexicon or by its ending. */
export function genderOf(key: string): 'm' | 'f' {
  const known = NOUN_TABLE.get(key) ?? NOUN_TABLE.get(singularOf(key));
  if (known) return known.gender;
  const singular = singularOf(key);
  return FEMININE_ENDING.test(singular) && !MASCULINE_NOUNS.has(singular) ? 'f' : 'm';
}

/** The folded singular of a folded noun; « travaux », « avis » and « concours » are their own. */
export function singularOf(key: string): string {
  if (NOUN_TABLE_KEYS.has(key) || /(?:ss|us|is|as|ux|(?:conc|rec|sec|parc|disc)ours)$/u.test(key))
    return key;
  return key.replace(/(?<=\p{L}{2})s\b/gu, '');
}

/** Whether a folded word is written in the plural: « offres », « travaux ». */
export function isPluralForm(key: string): boolean {
  return singularOf(key) !== key || /(?<!^[tf])aux$/u.test(key);
}

function buildTable(): ReadonlyMap<string, KnownNoun> {
  const table = new Map<string, KnownNoun>();
  for (const [sense, items] of Object.entries(NOUNS) as [NounSense, readonly string[]][]) {
    for (const item of items) {
      const key = item.replace('+', '');
      const known = table.get(key);
      table.set(key, {
        key,
        senses: [...(known?.senses ?? []), sense],
        gender: item.includes('+') ? 'f' : (known?.gender ?? 'm'),
      });
    }
  }
  return table;
}
const NOUN_TABLE_KEYS: ReadonlySet<string> = new Set(NOUN_TABLE.keys());

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
