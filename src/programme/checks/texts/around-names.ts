import { fold } from '../../../lib/text';
import { FIRST_NAMES } from '../../../lib/first-names';
import { ADJECTIVE, isPlaceWord, isTradeWord, LINKS, NO_BODY } from './person-words';

/** Words found in a text, with their place in it. */
export interface Found {
  readonly text: string;
  readonly index: number;
}

/** A match: the whole, then its groups. */
export interface Match {
  readonly parts: readonly (string | undefined)[];
  readonly index: number;
}

export function matchesOf(pattern: RegExp, text: string): readonly Match[] {
  return [...text.matchAll(pattern)].map((match) => ({ parts: [...match], index: match.index }));
}

/** The matches that neither a word of place before nor one of place or trade after makes a body's name. */
export function keepPersons(text: string, matches: readonly Match[]): readonly Found[] {
  return matches
    .map(({ parts, index }) => ({ text: parts[0] ?? '', index }))
    .filter((one) => !isAfterPlaceWord(text, one))
    .filter((one) => !isBeforeBodyWord(one, text.slice(one.index + one.text.length)));
}

const WORD = "\\p{L}[\\p{L}'’-]*";
const LAST_WORDS = new RegExp(`(${WORD})([^\\p{L}]*)$`, 'u');
const IN_BRACKETS = new RegExp(`^\\s*[,(]\\s*(${WORD})`, 'u');
const NEXT_WORD = new RegExp(`^\\s+(${WORD})`, 'u');
const CIVILITY_FIRST = /^(?:M|Mr|Mme|Melle|Mlle|Monsieur|Madame|Mademoiselle|famille)\b/iu;
/** « Camille M. (agence) »: where somebody works. */
const WORKPLACE = /^(?:agence|mairie|antenne|office)$/iu;
const BODY_NEXT = /^(?:association|fondation|société|entreprise)$/iu;
const AND_SONS = /^\s+(?:et|&)\s+(?:fils|frères|cie|associés)/u;
/** « Av. », « Rés. »: the point of a longer word ends a sentence. */
const LONGEST_ABBREVIATION = 3;

/** Whether the words just before are those of a street, a school, a body… */
function isAfterPlaceWord(text: string, { text: name, index }: Found): boolean {
  const isCivil = CIVILITY_FIRST.test(name);
  let rest = text.slice(0, index);
  for (let step = 0; step < 4; step += 1) {
    const [, word = '', gap = ''] = LAST_WORDS.exec(rest) ?? [];
    if (word === '') return false;
    const isCut = word.length <= LONGEST_ABBREVIATION && gap.trim() === '.';
    if (/[.,;:!?]\s*$/u.test(gap) && !isCut) return false;
    // « porte 8 M. Modèle »: the figure ends the place.
    if (isCivil && /\d/u.test(gap)) return false;
    const folded = fold(word).replace(/^(?:[cdjlmnst]|qu)'(?=.)|'$/gu, '');
    // « mail de Mr Modèle », « mail de Camille »: no street is that « de » somebody, or of a first name.
    const isOfOne = (isCivil && !/^famille/iu.test(name)) || !name.includes(' ');
    if (isOfOne && step === 0 && folded === 'de') return false;
    if (isPlaceWord(folded)) return true;
    const isAdjective = /^\p{Ll}/u.test(word) && ADJECTIVE.test(folded);
    if (!LINKS.has(folded) && !FIRST_NAMES.has(folded) && !isAdjective) return false;
    rest = rest.slice(0, rest.length - word.length - gap.length);
  }
  return false;
}

/** « Adrien ZELLER (collège) », « Guy Modèle Environnement », « A. Modèle et fils ». */
function isBeforeBodyWord({ text: name }: Found, after: string): boolean {
  const [, told = ''] = IN_BRACKETS.exec(after) ?? [];
  const isPlace = isPlaceWord(fold(told)) && !WORKPLACE.test(told) && !CIVILITY_FIRST.test(name);
  if (isPlace || AND_SONS.test(after)) return true;
  const [, next = ''] = NEXT_WORD.exec(after) ?? [];
  // « M. Modèle travaux à prévoir »: neither a civility nor a small letter begins the name of a firm.
  const isFirm = /^\p{Lu}/u.test(next) && !CIVILITY_FIRST.test(name);
  return (isFirm && isTradeWord(fold(next))) || BODY_NEXT.test(next);
}

/** « CHU Camille Modèle »: capitals before a name that are no word of a sentence written in capitals. */
export function isAfterAcronym(text: string, { parts: [name = ''], index }: Match): boolean {
  const [, acronym = ''] = /(?<![\p{L}\d])(\p{Lu}{2,5})\s$/u.exec(text.slice(0, index)) ?? [];
  return acronym !== '' && /\p{Ll}/u.test(name) && !NO_BODY.has(fold(acronym));
}

/** The word that follows a match, folded. */
export function wordAfter(text: string, { parts: [whole = ''], index }: Match): string {
  const [, word = ''] = NEXT_WORD.exec(text.slice(index + whole.length)) ?? [];
  return fold(word);
}
