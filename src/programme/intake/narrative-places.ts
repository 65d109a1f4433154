import { fold } from '../../lib/text';
import type { Site } from '../tracker/tracker';
import {
  ACRONYM_SITE_HEADS,
  DROPPED_SITE_HEADS,
  FAR_REGIONS,
  LONG_SITE_HEADS,
  MONTH_KEYS,
  SITE_HEADS,
  TERRITORY_HEADS,
  TERRITORY_PHRASES,
  UNNAMED_PLACES,
} from './narrative-name-words';
import {
  capitalised,
  isAcronym,
  isNameWord,
  lowerCapitals,
  nameEnd,
  quotedEnd,
} from './narrative-names';
import { buildPhraseTable, matchPhrase } from './narrative-phrase-table';
import { joinKeys, textOf, type Token } from './narrative-tokens';
import { NUMBER_WORDS, PREPOSITIONS } from './narrative-words';
import type { NamedSentence } from './narrative-partners';
import { findTowns, namedSite, type References } from './references';
import { findTerms, type TermMention } from './term-index';

export interface SiteMention {
  readonly from: number;
  readonly to: number;
  readonly site: Site;
  readonly isKnown: boolean;
}

export interface TownMention {
  readonly from: number;
  readonly to: number;
  /** As a title shows it: « Saint-André ». */
  readonly name: string;
  /** The official name when it is known, otherwise the written one. */
  readonly official: string;
  /** The territory geography suggests; null when it says nothing. */
  readonly territory: string | null;
  readonly isKnown: boolean;
}

export interface TerritoryMention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly isKnown: boolean;
}

export interface Places {
  readonly sites: readonly SiteMention[];
  readonly towns: readonly TownMention[];
  readonly territories: readonly TerritoryMention[];
}

/** The sites, towns and territories a sentence writes. */
export function findPlaces(sentence: NamedSentence, references: References): Places {
  const sites = findSites(sentence, references);
  const taken = new Set(sites.flatMap(({ from, to }) => range(from, to)));
  const towns = findTownMentions(sentence, references, taken);
  const frameSites = sitesBeforeTown(sentence, towns, taken);
  return {
    sites: [...sites, ...frameSites].sort((a, b) => a.from - b.from),
    towns,
    territories: findTerritories(sentence, references),
  };
}

/** Places of the tokens that name a site or a town. */
export function placedTokens({ sites, towns }: Places): ReadonlySet<number> {
  const named = [...sites, ...towns];
  return new Set(named.flatMap(({ from, to }) => range(from, to)));
}

function findSites(
  { text, tokens }: NamedSentence,
  references: References,
): readonly SiteMention[] {
  const known = findTerms(text, references.sites).map((term): SiteMention => {
    const { from, to } = tokenRange(tokens, term);
    return { from, to, site: term.value, isKnown: true };
  });
  const found = [...known];
  for (let at = 0; at < tokens.length; at += 1) {
    if (found.some(({ from, to }) => at >= from && at < to)) continue;
    const headed = headedSite({ text, tokens }, at);
    if (headed === null || found.some(({ from }) => from >= headed.from && from < headed.to))
      continue;
    found.push(headed);
    at = headed.to - 1;
  }
  return found;
}

const LONG_HEADS = buildPhraseTable(LONG_SITE_HEADS.map((words) => [words, words]));

/** « le quartier DEGROOTE », « la résidence « Les Tilleuls » », « le site Jean Moulin ». */
function headedSite({ text, tokens }: NamedSentence, at: number): SiteMention | null {
  const long = matchPhrase(tokens, at, LONG_HEADS)?.value;
  const key = tokens[at]?.key ?? '';
  if (long === undefined && !SITE_HEADS.has(key)) return null;
  const head = long ?? key;
  let start = at + head.split(' ').length;
  for (let step = 0; step < 2; step += 1) {
    if (['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'"].includes(tokens[start]?.low ?? ''))
      start += 1;
  }
  const quoted = quotedEnd(tokens, start);
  if (quoted === null && !isNameWord(tokens[start])) return null;
  if (MONTH_KEYS.has(tokens[start]?.key ?? '')) return null;
  const to = quoted ?? nameEnd(tokens, start);
  const isDropped = DROPPED_SITE_HEADS.has(head);
  const written = textOf(text, tokens.slice(isDropped ? start : at, to)).replace(
    /«[\s\u00a0]*|[\s\u00a0]*»/gu,
    '',
  );
  const name = ACRONYM_SITE_HEADS.has(head) ? written : lowerCapitals(written);
  return { from: at, to, site: namedSite(capitalised(name)), isKnown: false };
}

/** « Pour Le Beck Avelin à Wattrelos », « Aux Minguettes à Vénissieux »: a name right before a town. */
function sitesBeforeTown(
  { text, tokens }: NamedSentence,
  towns: readonly TownMention[],
  taken: ReadonlySet<number>,
): readonly SiteMention[] {
  return towns.flatMap((town): readonly SiteMention[] => {
    const mark = tokens[town.from - 1];
    if (mark?.low !== 'à' && mark?.text !== '(') return [];
    const last = town.from - 2;
    let from = last;
    while (from > 0 && nameEnd(tokens, from - 1) === last + 1 && isOwnName(tokens, from - 1))
      from -= 1;
    while (from > 1 && isOwnName(tokens, from - 2) && nameEnd(tokens, from - 2) === last + 1)
      from -= 2;
    const preposition = tokens[from - 1]?.low ?? '';
    if (!isNameWord(tokens[last]) || taken.has(last) || from < 1) return [];
    if (!['pour', 'au', 'aux', 'à', 'sur', 'le', 'la', 'les', "l'"].includes(preposition))
      return [];
    const article = ARTICLE_OF[preposition];
    const words = lowerCapitals(textOf(text, tokens.slice(from, last + 1)));
    const name = article === undefined || /^l[ae]s? /iu.test(words) ? words : `${article}${words}`;
    return [{ from, to: last + 1, site: namedSite(name), isKnown: false }];
  });
}

/** A word of a name; « Aux » at the head of a sentence is none. */
function isOwnName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isNameWord(token) && !(at === 0 && PREPOSITIONS.has(token.low));
}

const ARTICLE_OF: Readonly<Record<string, string>> = {
  au: 'Le ',
  aux: 'Les ',
  le: 'Le ',
  la: 'La ',
  les: 'Les ',
  "l'": 'L’',
};

function findTownMentions(
  { text, tokens }: NamedSentence,
  references: References,
  taken: ReadonlySet<number>,
): readonly TownMention[] {
  const found: TownMention[] = [];
  for (const term of findTowns(text)) {
    const { from, to } = tokenRange(tokens, term);
    const next = tokens[to];
    // « Caen Habitat » is a body, not Caen.
    const isOpening = isNameWord(next) && next.capitals === 'first';
    if (taken.has(from) || !isNameWord(tokens[from]) || isOpening) continue;
    const { name, territory } = term.value;
    found.push({
      from,
      to,
      name: hyphenated(term.words),
      official: name,
      territory,
      isKnown: true,
    });
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
  references: References,
  at: number,
): TownMention | null {
  const token = tokens[at];
  if (
    !isNameWord(token) ||
    (isAcronym(token) && token.text.length < 5) ||
    MONTH_KEYS.has(token.key)
  )
    return null;
  const before = tokens[at - 1];
  const isFramed = at === 1 && ['pour', 'à', 'a', 'sur'].includes(before?.low ?? '');
  const isAt = before?.low === 'à' && tokens[at]?.low !== 'la';
  const isTownOf =
    ['de', "d'", 'du', 'des'].includes(before?.low ?? '') &&
    ['ville', 'commune', 'mairie', 'villes', 'communes'].includes(tokens[at - 2]?.key ?? '');
  if (!isFramed && !isAt && !isTownOf) return null;
  const to = nameEnd(tokens, at);
  const words = textOf(text, tokens.slice(at, to));
  if (findTerms(words, references.partners).length > 0) return null;
  if (/^l[ae]s? /iu.test(words) && tokens[to]?.low === 'à') return null;
  if (isFramed && !isAt && ['à', '('].includes(tokens[to]?.low ?? '')) return null;
  const name = hyphenated(lowerCapitals(words));
  return { from: at, to, name, official: name, territory: null, isKnown: false };
}

/** « Saint André » is written « Saint-André »: towns have hyphens. */
function hyphenated(words: string): string {
  return words.replace(/^(Saint|Sainte|St|Ste)[\s\u00a0.]+(?=\p{Lu})/u, '$1-');
}

function findTerritories(
  sentence: NamedSentence,
  references: References,
): readonly TerritoryMention[] {
  const { text, tokens } = sentence;
  const folded = joinKeys(tokens);
  const phrases = TERRITORY_PHRASES.filter(({ pattern }) => pattern.test(folded)).map(
    ({ pattern, name }) => phraseMention(tokens, pattern, name),
  );
  const far = FAR_REGIONS.filter(
    ({ pattern, departments }) =>
      pattern.test(folded) && !departments.includes(references.department ?? ''),
  ).map(({ pattern }) => phraseMention(tokens, pattern, 'Hors département'));
  const unnamed = UNNAMED_PLACES.exec(folded);
  const several = unnamed
    ? [
        phraseMention(
          tokens,
          UNNAMED_PLACES,
          `${countOf(unnamed[1] ?? '')} ${unnamed[2] ?? ''} à nommer`,
        ),
      ]
    : [];
  const known = findTerms(text, references.territories)
    .filter((term) => isWritten(term, references))
    .map((term) => ({ ...tokenRange(tokens, term), name: term.value, isKnown: true }));
  const fixed = [...phrases, ...far, ...several];
  const own = known.filter(
    ({ from }) => !fixed.some((mention) => from >= mention.from && from < mention.to),
  );
  const all = [...fixed, ...own];
  return [...all, ...unknownTerritories(sentence, all)].sort((a, b) => a.from - b.from);
}

/** An alias of one everyday word (« métropole ») names a territory of the Nord only in the Nord. */
function isWritten(term: TermMention<string>, references: References): boolean {
  const isFixed = ['Par territoire', 'Tous', 'Bassin à nommer', 'Hors département'].includes(
    term.value,
  );
  if (isFixed) return false;
  if (fold(term.words) === fold(term.value))
    return (
      /\p{Lu}|\s/u.test(term.words) ||
      references.department === '59' ||
      references.department === null
    );
  return /[\s-]/u.test(term.words) && references.department === '59';
}

/** « le bassin de Mulhouse », « la métropole rennaise », « le pays de Lorient ». */
function unknownTerritories(
  { text, tokens }: NamedSentence,
  known: readonly TerritoryMention[],
): readonly TerritoryMention[] {
  return tokens.flatMap((token, at): readonly TerritoryMention[] => {
    if (!TERRITORY_HEADS.has(token.key) || known.some(({ from, to }) => at >= from - 1 && at < to))
      return [];
    const article = tokens[at - 1]?.low ?? '';
    const preposition = ['le', 'la', "l'"].includes(article)
      ? (tokens[at - 2]?.low ?? '')
      : article;
    if (!['pour', 'sur', 'dans', 'en', 'de', 'du', 'au', 'à'].includes(preposition)) return [];
    const to = territoryEnd(tokens, at);
    if (to === null) return [];
    return [
      { from: at, to, name: capitalised(textOf(text, tokens.slice(at, to))), isKnown: false },
    ];
  });
}

function territoryEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (
    next &&
    /(?:aise|oise|ais|ois|ienne|ien|ine|in|aine|ain|ane|an|ande|and|iste|ouest|est|nord|sud|centre)$/u.test(
      next.key,
    ) &&
    next.kind === 'word'
  ) {
    return ['ouest', 'est', 'nord', 'sud', 'centre'].includes(next.key) ||
      /(?:ais|ois|ien|in|ain|an|and)e?$|(?:aise|oise|ienne|ine|aine)$/u.test(next.key)
      ? at + 2
      : null;
  }
  let start = at + 1;
  for (let step = 0; step < 2; step += 1) {
    if (['de', 'du', 'des', "d'", 'la', 'le', "l'"].includes(tokens[start]?.low ?? '')) start += 1;
  }
  return isNameWord(tokens[start]) && !MONTH_KEYS.has(tokens[start]?.key ?? '')
    ? nameEnd(tokens, start)
    : null;
}

function phraseMention(tokens: readonly Token[], pattern: RegExp, name: string): TerritoryMention {
  let from = 0;
  while (from < tokens.length && pattern.test(joinKeys(tokens.slice(from + 1)))) from += 1;
  let to = from + 1;
  while (to < tokens.length && !pattern.test(joinKeys(tokens.slice(from, to)))) to += 1;
  return { from, to, name, isKnown: true };
}

function countOf(word: string): number {
  return NUMBER_WORDS[word] ?? Number(word);
}

function tokenRange(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
): { readonly from: number; readonly to: number } {
  const from = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return { from: Math.max(from, 0), to: last + 1 };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}
