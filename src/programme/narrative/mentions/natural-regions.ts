import { MONTH_KEYS } from '../../lexicon/times';
import { DEMONYMS, NATURAL_REGIONS, PLACE_WORDS } from '../../lexicon/places';
import { isNameWord, nameEnd } from './names';
import type { Token } from '../words/tokens';
import type { NamedSentence } from './partner-mention';
import type { TerritoryMention } from './place-mention';

const ARTICLES = ['le', 'la', "l'", 'les', 'du', 'au', 'en', 'des'];

/** « pour le Vexin »: a region by its own name. */
export function naturalRegions(
  { tokens }: NamedSentence,
  known: readonly TerritoryMention[],
): readonly TerritoryMention[] {
  return tokens.flatMap((token, at): readonly TerritoryMention[] => {
    const isArticle = ARTICLES.includes(tokens[at - 1]?.low ?? '');
    if (known.some(({ from, to }) => at >= from && at < to)) return [];
    if (!isArticle || !isRegion(tokens, at)) return [];
    return [{ from: at, to: at + 1, name: token.text, isKnown: false, isLand: true }];
  });
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
  return token?.capitals === 'first' && NATURAL_REGIONS.has(token.key) && isAlone && !isOfName;
}

/** A capital that is not that of the sentence: « Le Ponthieu … », « Ceux du Mellois … ». */
function isNameAt(tokens: readonly Token[], at: number): boolean {
  return at > 0 && isNameWord(tokens[at]);
}

/** Where the territory whose head stands at `at` ends; null when no name follows. */
export function territoryEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (DEMONYMS.has(next?.key ?? '')) return at + 2;
  let start = at + 1;
  for (let step = 0; step < 2; step += 1) {
    if (['de', 'du', 'des', "d'", 'la', 'le', "l'"].includes(tokens[start]?.low ?? '')) start += 1;
  }
  return isNameWord(tokens[start]) && !MONTH_KEYS.has(tokens[start]?.key ?? '')
    ? nameEnd(tokens, start)
    : null;
}
