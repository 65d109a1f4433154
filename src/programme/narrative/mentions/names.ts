import lists from './words.json';
import { NAME_LINKS, NOT_BODIES, PAIRED_WORDS } from '../../lexicon/bodies';
import { STREETS } from '../../lexicon/places';
import { MONTH_KEYS } from '../../lexicon/times';
import { type Token } from '../words/tokens';
import { QUOTES } from '../words/quotes';
import { knownInfinitive } from '../words/conjugation';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/nouns';
import { weekdayNumber } from '../../reading/weekdays';

type Word = Token & { readonly kind: 'word' };

/** Whether a word may begin a name: it has a capital, even inside, and is no Roman number. */
export function isNameWord(token: Token | undefined): token is Word {
  if (token?.kind !== 'word') return false;
  // « des T2 » are dwellings; « GIP Cantal logemenT » is a name: nobody writes a common word so.
  if (/^[TF]\d/u.test(token.text)) return false;
  const hasCapital = token.capitals !== 'none' || /\p{Ll}\p{Lu}/u.test(token.text);
  return hasCapital && !isRoman(token);
}

/** Whether a word in capitals may be the acronym of a body. */
export function isAcronym(token: Token | undefined): token is Word {
  if (token?.kind !== 'word' || token.capitals !== 'all' || isRoman(token)) return false;
  const letters = token.text.replace(/[^\p{L}]/gu, '').length;
  return letters >= 2 && letters <= 12 && !NOT_BODIES.has(token.key.replaceAll('.', ''));
}

/**
 * Where the name that begins at `at` ends, not included: « Fabrique des Quartiers » goes on over its
 * small words, « VISA et Partenord » stops.
 */
export function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (;;) {
    const next = tokens[end];
    // « Pas-de-Calais habitat »: a landlord that writes its last word small.
    const isHome = ['habitat', 'logement'].includes(next?.low ?? '') && end === at + 1;
    // « à Istres du Dimanche 24 au Vendredi 29 »
    if (next?.low === 'du' && weekdayNumber(tokens[end + 1]?.low ?? '') !== undefined) return end;
    const isWord = isNameWord(next) || isNumberOfName(tokens, end) || isHome;
    // « Mouv’ Landes », « Toit & Lien »
    const isMarked = ['’', "'", '&'].includes(next?.text ?? '') && isNameWord(tokens[end + 1]);
    const isPair = isPaired(tokens[end - 1]) && isPaired(tokens[end + 1]);
    const after = skipLinks(tokens, end);
    if (isWord) end += 1;
    else if (isMarked || (next?.low === 'et' && isPair)) end += 2;
    else if (after > end && isNameWord(tokens[after])) end = after + 1;
    else return end;
  }
}

/** « Jeunesse et Habitat », « Aide et Partage »: two everyday words make one name. */
function isPaired(token: Token | undefined): boolean {
  return token?.capitals === 'first' && PAIRED_WORDS.has(token.key);
}

/** « Graine de vie », « Petites Villes de demain », « sans voiture »: a name whose last words are small. */
export function goesOnSmall(tokens: readonly Token[], end: number): boolean {
  const [link, next] = tokens.slice(end, end + 2);
  const isLinked = ['de', "d'", 'sans'].includes(link?.low ?? '') && next?.kind === 'word';
  const isSmall = isLinked && next.capitals === 'none' && knownInfinitive(next.low) === null;
  return isSmall && !MONTH_KEYS.has(next.key) && !DETERMINERS.has(next.low);
}

/** The text of a quoted name, or null: « Les Tilleuls ». */
export function quotedEnd(tokens: readonly Token[], at: number): number | null {
  const mark = QUOTES[tokens[at]?.text ?? ''];
  const close = tokens.findIndex((token, place) => place > at && token.text === mark);
  return close < 0 || close - at > 8 ? null : close + 1;
}

/** « DEGROOTE » is « Degroote »: a surname in capitals, not an acronym. */
export function lowerCapitals(name: string): string {
  return name.replace(/\p{Lu}[\p{Lu}\p{M}’'-]{3,}/gu, (word) =>
    word.toLowerCase().replace(/(?:^|[-’'])\p{L}/gu, (letter) => letter.toUpperCase()),
  );
}

function isRoman(token: Token): boolean {
  return /^[IVX]+$/u.test(token.text);
}

/** « ANRU II », « Habitat 29 »: a number closes a name when nothing is counted with it. */
function isNumberOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const next = tokens[at + 1];
  // « 12 à 15 »
  const isRange = ['à', 'ou', 'et'].includes(next?.low ?? '') && tokens[at + 2]?.kind === 'number';
  const isPlain = /^(?:\d{1,3}|[IVX]+|\d{2}\/\d{2})$/u.test(token.text);
  const isBracket = tokens[at - 1]?.kind === 'word';
  return isPlain && isBracket && (!(isRange || isCounted(next)) || /^[IVX]+$/u.test(token.text));
}

/** « VISA 10 logements », « l’UDAF 12 ménages »: what a number counts; « l’UDAF 66 nous a … » counts nothing. */
export function isCounted(next: Token | undefined): boolean {
  const { low = '' } = next ?? {};
  return /[sx]$/u.test(low) && !SUBJECT_PRONOUNS.has(low) && !PREPOSITIONS.has(low);
}

function skipLinks(tokens: readonly Token[], at: number): number {
  let place = at;
  while (place < at + 2 && NAME_LINKS.has(tokens[place]?.low ?? '')) place += 1;
  return place;
}

/** People and bodies: they act, they are not the action. Folded singulars. */
const AGENTS: ReadonlySet<string> = new Set([...lists.agentNouns, ...lists.agentPhrases]);

/** A person or a body: it acts. Folded singular. */
export function isActor(noun: string): boolean {
  return AGENTS.has(noun);
}

/** « rue de la Madeleine », « place de Verdun »: the name of a street. */
export function isOfStreet(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const between = tokens.slice(at - back + 1, at);
    return (
      STREETS.has(tokens[at - back]?.key ?? '') &&
      between.every(({ low }) => ['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'"].includes(low))
    );
  });
}
