import { capitalised } from '../../../lib/text';
import {
  WORKED_ON,
  ACRONYM_SITE_HEADS,
  DROPPED_SITE_HEADS,
  LONG_SITE_HEADS,
  SITE_HEADS,
} from '../../lexicon/places';
import * as names from './names';
import { isLow, type Token, textOf, buildPhraseTable, matchPhrase } from '../words/tokens';
import { isKnownNoun, singularOf, DETERMINERS } from '../words/nouns';
import { MONTH_KEYS } from '../../lexicon/times';
import { PLUGGED_NETWORKS } from '../../lexicon/bodies';
import { knownParticipleOf } from '../words/conjugation';
import { MARKS } from './body-heads';
import { type NamedSentence, type SiteMention, tokenRange } from './partner-mention';
import { type References, namedSite } from '../../names/references';
import { findTerms } from '../../names/term-index';

/** The sites a sentence writes, those of the tracker and those a noun of place opens. */
export function findSites(
  { text, tokens }: NamedSentence,
  references: References,
): readonly SiteMention[] {
  const found = findTerms(text, references.sites).map((term): SiteMention => {
    const { from, to } = tokenRange(tokens, term);
    return { from, to, site: term.value, isKnown: true };
  });
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

/** The noun of place that may open a name at `at`; null where it is a word of another noun. */
function siteHead(tokens: readonly Token[], at: number): string | null {
  const long = matchPhrase(tokens, at, LONG_HEADS)?.value;
  const key = tokens[at]?.key ?? '';
  const isWorked = WORKED_ON.has(key) && isWorks(tokens, at);
  if (long === undefined && !SITE_HEADS.has(key) && !isWorked) return null;
  if (names.isOfStreet(tokens, at)) return null;
  // « la maison de quartier Léo Lagrange »: a word of another noun.
  if (key === 'quartier' && isLow(tokens[at - 1], 'de', "d'")) return null;
  if (key === 'foyer' || long === 'maison relais') return null;
  if (key === 'ensemble' && !DETERMINERS.has(tokens[at - 1]?.low ?? '')) return null;
  const head = long ?? key;
  // « la maison Fradet » is a building; « la Maison Rochebelle », « la maison des Aidants » are bodies.
  const isHouse = tokens[at]?.capitals === 'none' && names.isNameWord(tokens[at + 1]);
  return head === 'maison' && !isHouse ? null : head;
}

/** « le quartier DEGROOTE », « la résidence « Les Tilleuls » », « le site Jean Moulin ». */
function headedSite({ text, tokens }: NamedSentence, at: number): SiteMention | null {
  const head = siteHead(tokens, at);
  if (head === null) return null;
  let start = at + head.split(' ').length;
  for (let step = 0; step < 2; step += 1) {
    if (isLow(tokens[start], 'de', 'du', 'des', "d'", 'la', 'le', 'les', "l'")) start += 1;
  }
  const isAcronymHead = ACRONYM_SITE_HEADS.has(head);
  const quoted = isAcronymHead ? null : names.quotedEnd(tokens, start);
  if (isAcronymHead && tokens[start]?.capitals !== 'all') return null;
  if (quoted === null && !names.isNameWord(tokens[start])) return null;
  const { key: named = '' } = tokens[start] ?? {};
  if (MONTH_KEYS.has(named) || PLUGGED_NETWORKS.has(named)) return null;
  // « le site Secteur gare », « le programme Quartiers productifs »
  if ([SITE_HEADS, WORKED_ON].some((heads) => heads.has(singularOf(named)))) return null;
  // « Opération Programmée d’Amélioration »: what it is, no name.
  if (knownParticipleOf(tokens[start]?.low ?? '') !== null) return null;
  const to = quoted ?? names.nameEnd(tokens, start);
  const isDropped = DROPPED_SITE_HEADS.has(head);
  // « le programme du PER », « Petites Villes de demain »: a scheme; « Ma Ville sans voiture » goes on.
  if (isDropped && names.isAcronym(tokens[start])) return null;
  if (quoted === null && names.goesOnSmall(tokens, to)) return null;
  // « le programme « Grosses réparations » »: what is done, no place.
  const isAction = tokens
    .slice(start, to)
    .some((one) => one.capitals === 'none' && isKnownNoun(one));
  if (quoted !== null && isAction) return null;
  const written = textOf(text, tokens.slice(isDropped ? start : at, to)).replace(MARKS, '');
  const name = isAcronymHead ? written : names.lowerCapitals(written);
  return { from: at, to, site: namedSite(capitalised(name)), isKnown: false };
}

/** « la démolition du secteur Foch »: works stand right before what they are done to. */
function isWorks(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  while (isLow(tokens[place], 'de', 'du', 'des', "d'", 'la', 'le', "l'")) place -= 1;
  return place < at - 1;
}
