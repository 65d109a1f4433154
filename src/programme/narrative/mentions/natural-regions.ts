import { capitalised } from '../../../lib/text';
import { MONTH_KEYS } from '../../lexicon/times';
import { DEMONYMS, SIDES_OF_REGIONS, NATURAL_REGIONS, PLACE_WORDS } from '../../lexicon/places';
import { isNameWord, nameEnd } from './names';
import { type Token, textOf } from '../words/tokens';
import type { NamedSentence } from './partner-mention';
import type { TerritoryMention } from './place-mention';

/** « pour le Vexin », « le sud du département »: a region by its own name, or a part of another. */
export function naturalRegions(
  { text, tokens }: NamedSentence,
  known: readonly TerritoryMention[],
): readonly TerritoryMention[] {
  return tokens.flatMap((_, at): readonly TerritoryMention[] => {
    const article = tokens[at - 1]?.low ?? '';
    const isArticle = ['le', 'la', "l'", 'les', 'du', 'au', 'en', 'des'].includes(article);
    if (known.some(({ from, to }) => at >= from && at < to)) return [];
    if (!isArticle || !isRegion(tokens, at)) return [];
    // « le Périgord vert », « le haut Beaujolais »
    const to = isSide(tokens[at + 1]) ? at + 2 : at + 1;
    const name = capitalised(textOf(text, tokens.slice(at, to)));
    return [{ from: at, to, name, isKnown: false, isLand: true }];
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
  const isNamed = token?.capitals === 'first' && isAlone && !isOfName;
  return isNamed && NATURAL_REGIONS.has(token.key);
}

/** A capital that is not that of the sentence: « Le Ponthieu … », « Ceux du Mellois … ». */
function isNameAt(tokens: readonly Token[], at: number): boolean {
  return at > 0 && isNameWord(tokens[at]);
}

/** « vert », « central », « vendômois »: which part of the region. */
function isSide(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capitals !== 'none') return false;
  return SIDES_OF_REGIONS.has(token.key);
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
