import { departmentNamed, departmentsCalled } from '../../names/spoken-departments';
import {
  HEIGHTS_OF_REGIONS,
  NATURAL_REGIONS,
  NO_REGIONS,
  PARTS_OF_TERRITORY,
  PLACE_WORDS,
  WHOLE_TERRITORIES,
} from '../../lexicon/territory-words';
import { isDemonym, isSide } from './demonyms';
import { capitalised, isNameWord } from './names';
import type { NamedSentence } from './partner-mention';
import type { TerritoryMention } from './place-mention';
import { type Token, textOf } from '../grammar/tokens';

/** « pour le Vexin », « le sud du département »: a region by its own name, or a part of another. */
export function naturalRegions(
  { text, tokens }: NamedSentence,
  known: readonly TerritoryMention[],
): readonly TerritoryMention[] {
  return tokens.flatMap((_, at): readonly TerritoryMention[] => {
    const article = tokens[at - 1]?.low ?? '';
    const isArticle = ['le', 'la', "l'", 'les', 'du', 'au', 'en', 'des'].includes(article);
    // « Sud meusien choisi comme premier terrain »: notes do without the article.
    if (!isArticle && at > 0) return [];
    if (known.some(({ from, to }) => at >= from && at < to)) return [];
    const region = isArticle ? regionEnd(tokens, at) : null;
    const to = region ?? partEnd(tokens, at);
    if (to === null) return [];
    const name = capitalised(textOf(text, tokens.slice(at, to)));
    return [{ from: at, to, name, isKnown: false, isLand: region !== null }];
  });
}

/** « le Périgord », « le Périgord vert », « le haut Beaujolais »; null for anything else. */
function regionEnd(tokens: readonly Token[], at: number): number | null {
  const isOfTwo = isLandWithHeight(tokens, at + 1) || isLandWithSide(tokens, at + 1);
  if (isOfTwo && isNameWord(tokens[at + 1]) && !isNameWord(tokens[at + 2])) return at + 2;
  if (!isRegion(tokens, at)) return null;
  return isSide(tokens[at + 1]) ? at + 2 : at + 1;
}

/** « le haut Beaujolais », « le Haut Var »: a land, or the département a height is of. */
function isLandWithHeight(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  const isOfDepartment = /^(?:haut|bas)e?$/u.test(before) && departmentNamed(key) !== null;
  return HEIGHTS_OF_REGIONS.has(before) && (NATURAL_REGIONS.has(key) || isOfDepartment);
}

/** « le Centre Var », « le Nord Isère »: a side of a département or of a region. */
function isLandWithSide(tokens: readonly Token[], at: number): boolean {
  const isSidePart = PARTS_OF_TERRITORY.has(tokens[at - 1]?.key ?? '');
  return isSidePart && departmentsCalled(tokens[at]?.key ?? '') !== null;
}

/** A natural region, alone: « le Perche », never « Perche Habitat » or « la rue du Perche ». */
function isRegion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isAlone = !isNameAt(tokens, at - 1) && !isNameWord(tokens[at + 1]);
  const isOfName =
    ['du', 'des'].includes(tokens[at - 1]?.low ?? '') &&
    tokens[at - 2]?.kind === 'word' &&
    !PLACE_WORDS.has(tokens[at - 2]?.key ?? '') &&
    // « les gardiens du Niortais et du Mellois »: of the place, many.
    (isNameAt(tokens, at - 2) || !/(?:s|x|^et)$/u.test(tokens[at - 2]?.key ?? ''));
  const isNamed = token?.capitals === 'first' && isAlone && !isOfName;
  return isNamed && (NATURAL_REGIONS.has(token.key) || isCountryAround(tokens, at));
}

/** A capital that is not that of the sentence: « Le Ponthieu … », « Ceux du Mellois … ». */
function isNameAt(tokens: readonly Token[], at: number): boolean {
  return at > 0 && isNameWord(tokens[at]);
}

/** « le Bazois », « l’Auxerrois »: the country around a town, in the masculine. */
function isCountryAround(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at] ?? { key: '' };
  const isOne = ['le', "l'", 'du', 'au'].includes(tokens[at - 1]?.low ?? '');
  return (
    isOne &&
    /\p{L}{3}[ao]is$/u.test(key) &&
    !NO_REGIONS.has(key) &&
    tokens[at + 1]?.kind !== 'number'
  );
}

/** « le sud du département », « le nord meusien »; null for anything else. */
function partEnd(tokens: readonly Token[], at: number): number | null {
  if (!PARTS_OF_TERRITORY.has(tokens[at]?.key ?? '')) return null;
  const next = tokens[at + 1];
  if (next && isDemonym(next)) return at + 2;
  let end = at + 1;
  while (['de', 'du', 'la', "l'"].includes(tokens[end]?.low ?? '')) end += 1;
  return end > at + 1 && WHOLE_TERRITORIES.has(tokens[end]?.key ?? '') ? end + 1 : null;
}
