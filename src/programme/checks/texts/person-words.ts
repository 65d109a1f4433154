import { wordsOf } from '../../../lib/first-names';
import { isOneOf } from '../../../lib/word-patterns';
import words from './person-words.json';

/** Words that tell a person from a place. They are folded: lower case, no accents. */

/** Words after which a name is that of a place, a body or an event. */
export const PLACE_WORDS: ReadonlySet<string> = wordsOf(words.places);
/** What a firm does or sells, told after the name of its founder: « Dupont Chauffage ». */
export const TRADE_WORDS: ReadonlySet<string> = wordsOf(words.trades);
/** Capitals before a name that are no body: « RDV Camille Exemple ». */
export const NO_BODY: ReadonlySet<string> = wordsOf(words.noBody);
/** « Me contacter » is no lawyer. */
export const ASKED_OF_ME = isOneOf(words.askedOfMe);
/** Small words that may stand between such a word and the name. */
export const LINKS: ReadonlySet<string> = wordsOf(words.links);
/** Capitals that are no surname: two or three, without a vowel, or short ones that begin as no name does. */
export const ACRONYM = /^(?:\p{Lu}{2,3}|[^AEIOUYÀ-Ü]+|(?!SCH|STR|CHR)[^AEIOUYÀ-Ü]{3}\p{Lu}{1,2})$/u;
export const NO_SURNAME: ReadonlySet<string> = wordsOf(words.noSurname);
/** What follows « monsieur » or « madame » in small letters without being a name. */
export const NO_LOWER_NAME = isOneOf(words.noLowerName);
/** Capitalised words that follow « famille » without being a name. */
export const FAMILY_WORDS: ReadonlySet<string> = wordsOf(words.afterFamily);

/** Whether a word, folded, is that of a place or a body, in the singular or the plural. */
export function isPlaceWord(word: string): boolean {
  return hasInSomeNumber(PLACE_WORDS, word);
}

/** Whether a word, folded, is that of a trade, in the singular or the plural. */
export function isTradeWord(word: string): boolean {
  return hasInSomeNumber(TRADE_WORDS, word);
}

function hasInSomeNumber(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || (/[sx]$/u.test(word) && words.has(word.slice(0, -1)));
}

/** « étudiante », « intergénérationnelle »: an adjective may stand between the place and its name. */
export const ADJECTIVE =
  /^(?![a-z-]*ements?$)[a-z-]{4,}(?:ant|ante|ent|ente|ee|aire|iere|el|elle|al|ale|ive|if|ique|euse|eux|ien|ienne|aine)s?$/u;

/** Firms and brands that bear a person's whole name, folded. */
export const BRANDS: ReadonlySet<string> = new Set(words.brands);
