import { range } from '../../../lib/numbers';
import { capitalised, fold } from '../../../lib/text';
import {
  WORKED_ON,
  ACRONYM_SITE_HEADS,
  DROPPED_SITE_HEADS,
  LONG_SITE_HEADS,
  SITE_HEADS,
  FAR_REGIONS,
  TERRITORY_HEADS,
  TERRITORY_PHRASES,
  UNNAMED_PLACES,
  DEMONYMS,
} from '../../lexicon/places';
import {
  goesOnSmall,
  isAcronym,
  isNameWord,
  isOfStreet,
  lowerCapitals,
  nameEnd,
  quotedEnd,
} from './names';
import {
  isLow,
  type Token,
  textOf,
  buildPhraseTable,
  matchPhrase,
  joinKeys,
} from '../words/tokens';
import { isKnownNoun, DETERMINERS } from '../words/nouns';
import { MONTH_KEYS } from '../../lexicon/times';
import { PLUGGED_NETWORKS } from '../../lexicon/bodies';
import { knownParticipleOf } from '../words/conjugation';
import { MARKS } from './body-heads';
import {
  type NamedSentence,
  type SiteMention,
  tokenRange,
  type Places,
  type TownMention,
  type TerritoryMention,
} from './partner-mention';
import { type References, namedSite } from '../../names/references';
import { findTerms, type TermMention } from '../../names/term-index';
import lists from './words.json';
import { findTowns } from '../../names/named-towns';
import { NUMBER_WORDS } from '../../../lib/number-words';

/** The sites, towns and territories a sentence writes. */
export function findPlaces(sentence: NamedSentence, references: References): Places {
  const sites = findSites(sentence, references);
  const taken = new Set(sites.flatMap(({ from, to }) => range(from, to - 1)));
  const towns = findTownMentions(sentence, references, taken);
  return {
    sites,
    towns,
    territories: findTerritories(sentence, references),
  };
}

/** Places of the tokens that name a site, a town, a département, a programme, or an opening territory. */
export function placedTokens({ sites, towns, territories }: Places): ReadonlySet<number> {
  const opening = territories.filter(({ from, isKnown }) => from <= 1 && !isKnown);
  // With its article: « Le Pays d’Auge » is no name of a body.
  const whole = opening.map(({ to }) => ({ from: 0, to }));
  const named = [...sites, ...towns, ...whole];
  return new Set(named.flatMap(({ from, to }) => range(from, to - 1)));
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
  const isWorked = WORKED_ON.has(key) && isWorks(tokens, at);
  if (long === undefined && !SITE_HEADS.has(key) && !isWorked) return null;
  if (isOfStreet(tokens, at)) return null;
  // « la maison de quartier Léo Lagrange »: a word of another noun.
  if (key === 'quartier' && isLow(tokens[at - 1], 'de', "d'")) return null;
  if (key === 'foyer' || long === 'maison relais') return null;
  if (key === 'ensemble' && !DETERMINERS.has(tokens[at - 1]?.low ?? '')) return null;
  const head = long ?? key;
  // « la maison Fradet » is a building; « la Maison Rochebelle », « la maison des Aidants » are bodies.
  const isHouse = tokens[at]?.capitals === 'none' && isNameWord(tokens[at + 1]);
  if (head === 'maison' && !isHouse) return null;
  let start = at + head.split(' ').length;
  for (let step = 0; step < 2; step += 1) {
    if (isLow(tokens[start], 'de', 'du', 'des', "d'", 'la', 'le', 'les', "l'")) start += 1;
  }
  const isAcronymHead = ACRONYM_SITE_HEADS.has(head);
  const quoted = isAcronymHead ? null : quotedEnd(tokens, start);
  if (isAcronymHead && tokens[start]?.capitals !== 'all') return null;
  if (quoted === null && !isNameWord(tokens[start])) return null;
  const { key: named = '' } = tokens[start] ?? {};
  if (MONTH_KEYS.has(named) || PLUGGED_NETWORKS.has(named)) return null;
  // « Opération Programmée d’Amélioration »: what it is, no name.
  if (knownParticipleOf(tokens[start]?.low ?? '') !== null) return null;
  const to = quoted ?? nameEnd(tokens, start);
  const isDropped = DROPPED_SITE_HEADS.has(head);
  // « le programme du PER », « Petites Villes de demain »: a scheme; « Ma Ville sans voiture » goes on.
  if (isDropped && isAcronym(tokens[start])) return null;
  if (quoted === null && goesOnSmall(tokens, to)) return null;
  // « le programme « Grosses réparations » »: what is done, no place.
  const isAction = tokens
    .slice(start, to)
    .some((one) => one.capitals === 'none' && isKnownNoun(one));
  if (quoted !== null && isAction) return null;
  const written = textOf(text, tokens.slice(isDropped ? start : at, to)).replace(MARKS, '');
  const name = isAcronymHead ? written : lowerCapitals(written);
  return { from: at, to, site: namedSite(capitalised(name)), isKnown: false };
}

/** « la démolition du secteur Foch »: works stand right before what they are done to. */
function isWorks(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  while (isLow(tokens[place], 'de', 'du', 'des', "d'", 'la', 'le', "l'")) place -= 1;
  return place < at - 1;
}

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
    const town = unknownTown({ text, tokens }, { references, taken, at });
    if (town !== null && !found.some(({ from }) => from > at && from < town.to)) found.push(town);
  }
  return found.sort((a, b) => a.from - b.from);
}

interface TownSearch {
  readonly references: References;
  /** Places of the tokens that name a site. */
  readonly taken: ReadonlySet<number>;
  readonly at: number;
}

/** « à Kergrist », « la commune de Plouzané »: a name where a town stands. */
function unknownTown(
  { text, tokens }: NamedSentence,
  { references, at }: TownSearch,
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
  if (findTerms(words, references.partners).length > 0) return null;
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

export function findTerritories(
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
          `${NUMBER_WORDS[unnamed[1] ?? ''] ?? Number(unnamed[1])} ${unnamed[2] ?? ''} à nommer`,
        ),
      ]
    : [];
  const known = findTerms(text, references.territories)
    .filter((term) => isWritten(term, references))
    .map((term) => ({ ...tokenRange(tokens, term), name: term.value, isKnown: true }))
    // « Littoral Partage »: the first word of a name.
    .filter(({ from, to }) => to - from > 1 || tokens[to]?.capitals !== 'first');
  const fixed = [...phrases, ...far, ...several];
  const own = known.filter(
    ({ from }) => !fixed.some((mention) => from >= mention.from && from < mention.to),
  );
  const all = [...fixed, ...own];
  return [...all, ...unknownTerritories(sentence, all)].sort((a, b) => a.from - b.from);
}

/** An alias of one everyday word (« métropole ») names a territory of the Nord only in the Nord. */
function isWritten({ words, value }: TermMention<string>, { department }: References): boolean {
  const isNorth = department === '59';
  if (/^(?:Par territoire|Tous|Bassin à nommer|Hors département)$/u.test(value)) return false;
  if (fold(words) !== fold(value)) return isNorth && /[\s-]/u.test(words);
  return isNorth || department === null || /\p{Lu}|\s/u.test(words);
}

/** « le bassin de Mulhouse », « la métropole rennaise », « les pays de Lorient et d’Auray ». */
function unknownTerritories(
  sentence: NamedSentence,
  known: readonly TerritoryMention[],
): readonly TerritoryMention[] {
  const { text, tokens } = sentence;
  return tokens.flatMap((token, at): readonly TerritoryMention[] => {
    const isKnown = known.some(({ from, to }) => at >= from - 1 && at < to);
    const isHead = !isKnown && TERRITORY_HEADS.has(token.key) && isTerritoryPlace(tokens, at);
    const to = isHead ? territoryEnd(tokens, at) : null;
    if (to === null) return [];
    return [{ from: at, to, name: capitalised(textOf(text, tokens.slice(at, to))), isKnown }];
  });
}

function isTerritoryPlace(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at - 1]?.low ?? '';
  const isArticle = ['le', 'la', 'les', "l'"].includes(article);
  // « Le bassin saumurois a été retenu »: it opens the sentence.
  if (isArticle && at === 1) return true;
  const preposition = isArticle ? (tokens[at - 2]?.low ?? '') : article;
  // « le contrat de territoire »: no article, no place.
  if (!isArticle && preposition === 'de') return false;
  return TERRITORY_OPENERS.has(preposition);
}

const TERRITORY_OPENERS: ReadonlySet<string> = new Set(lists.territoryOpeners);

function phraseMention(tokens: readonly Token[], pattern: RegExp, name: string): TerritoryMention {
  let from = 0;
  while (from < tokens.length && pattern.test(joinKeys(tokens.slice(from + 1)))) from += 1;
  let to = from + 1;
  while (to < tokens.length && !pattern.test(joinKeys(tokens.slice(from, to)))) to += 1;
  return { from, to, name, isKnown: true };
}

/** Where the territory whose head stands at `at` ends; null when no name follows. */
export function territoryEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (DEMONYMS.has(next?.key ?? '')) return at + 2;
  let start = at + 1;
  for (let step = 0; step < 2; step += 1) {
    if (isLow(tokens[start], 'de', 'du', 'des', "d'", 'la', 'le', "l'")) start += 1;
  }
  return isNameWord(tokens[start]) && !MONTH_KEYS.has(tokens[start]?.key ?? '')
    ? nameEnd(tokens, start)
    : null;
}
