import { isAcronym, isNameWord, isOfStreet, lowerCapitals, nameEnd } from './names';
import { textOf, joinKeys } from '../words/tokens';
import { MONTH_KEYS } from '../../lexicon/times';
import { type NamedSentence, tokenRange, type TownMention } from './partner-mention';
import type { References } from '../../names/references';
import { findTerms } from '../../names/term-index';
import lists from './words.json';
import { findTowns } from '../../names/named-towns';

/** The towns a sentence writes, but for the places `taken` by its sites. */
export function findTownMentions(
  { text, tokens }: NamedSentence,
  references: References,
  taken: ReadonlySet<number>,
): readonly TownMention[] {
  const found: TownMention[] = [];
  for (const term of findTowns(text)) {
    const { from, to } = tokenRange(tokens, term);
    const next = tokens[to];
    // « Pas-de-Calais » is no Calais.
    if ((tokens[from]?.start ?? term.start) < term.start) continue;
    // « Caen Habitat » is a body, not Caen.
    const isOpening = isNameWord(next) && next.capitals === 'first';
    if (taken.has(from) || !isNameWord(tokens[from]) || isOpening || isOfStreet(tokens, from))
      continue;
    const { name: official, territory } = term.value;
    const name = withArticle(hyphenated(term.words), official);
    found.push({ from, to, name, official, territory, isKnown: true });
  }
  for (let at = 1; at < tokens.length; at += 1) {
    if (taken.has(at) || found.some(({ from, to }) => at >= from && at < to)) continue;
    const town = unknownTown({ text, tokens }, references, at);
    if (town !== null && !found.some(({ from }) => from > at && from < town.to)) found.push(town);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** « à Kergrist », « la commune de Plouzané »: a name where a town stands. */
function unknownTown(
  { text, tokens }: NamedSentence,
  { partners }: References,
  at: number,
): TownMention | null {
  const token = tokens[at];
  if (!isNameWord(token) || MONTH_KEYS.has(token.key)) return null;
  if (isAcronym(token) && token.text.length < 5) return null;
  const before = tokens[at - 1];
  // « Pour Kergrist, … », « Concernant Kergrist, … », « Du côté de Kergrist, … »
  const isFramed = FRAMES.has(joinKeys(tokens.slice(0, at)));
  const isAt = before?.low === 'à' && (token.low !== 'la' || isNameWord(tokens[at + 1]));
  const isOf = ['de', "d'", 'du', 'des'].includes(before?.low ?? '');
  const isTownOf = isOf && TOWN_WORDS.has(tokens[at - 2]?.key ?? '');
  const to = nameEnd(tokens, at);
  if (!isFramed && !isAt && !isTownOf) return null;
  const words = textOf(text, tokens.slice(at, to));
  if (findTerms(words, partners).length > 0) return null;
  if (/^l[ae]s? /iu.test(words) && tokens[to]?.low === 'à') return null;
  const name = hyphenated(lowerCapitals(words));
  return { from: at, to, name, official: name, territory: null, isKnown: false };
}

const TOWN_WORDS: ReadonlySet<string> = new Set(
  'ville villes commune communes mairie agissant'.split(' '),
);
const FRAMES: ReadonlySet<string> = new Set(lists.frames);

/** « à La Rochelle »: a known name is found without its article. */
function withArticle(words: string, official: string): string {
  const article = /^L[ae]s? /u.exec(official)?.[0] ?? '';
  return /^L[ae]s? /iu.test(words) ? words : `${article}${words}`;
}

/** « Saint André » is written « Saint-André »: towns have hyphens. */
function hyphenated(words: string): string {
  return words.replace(/^(Saint|Sainte|St|Ste)[\s\u00a0.]+(?=\p{Lu})/u, '$1-');
}
