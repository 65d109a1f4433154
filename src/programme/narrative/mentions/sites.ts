import { MONTH_KEYS } from '../../lexicon/month-words';
import { isWorks } from './works';
import {
  WORKED_ON,
  ACRONYM_SITE_HEADS,
  DROPPED_SITE_HEADS,
  FORMER_BUILDINGS,
  LONG_SITE_HEADS,
  SITE_HEADS,
} from '../../lexicon/site-words';
import { headOf } from './body-heads';
import { homeScheme } from './scheme-names';
import { capitalised, isNameWord, lowerCapitals, nameEnd, quotedEnd } from './names';
import type { NamedSentence } from './partner-mention';
import { buildPhraseTable, matchPhrase } from '../grammar/phrase-table';
import { type SiteMention, tokenRange } from './place-mention';
import { type Token, textOf } from '../grammar/tokens';
import { DETERMINERS } from '../grammar/words';
import { type References, unverifiedSite } from '../../names/references';
import { findTerms } from '../../names/term-index';

export function findSites(
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
    const headed =
      schemeSite({ text, tokens }, references, at) ??
      headedSite({ text, tokens }, at) ??
      formerSite({ text, tokens }, at);
    if (headed === null || found.some(({ from }) => from >= headed.from && from < headed.to))
      continue;
    found.push(headed);
    at = headed.to - 1;
  }
  return found;
}

/** « résidence inclusive TANDEM 37 », « projet d’habitat groupé ÉQUIPAGE »: unless it is a known body. */
function schemeSite(
  { text, tokens }: NamedSentence,
  references: References,
  at: number,
): SiteMention | null {
  const scheme = homeScheme(tokens, at);
  if (scheme === null) return null;
  const words = textOf(text, tokens.slice(scheme.from, scheme.to));
  if (findTerms(words, references.partners).length > 0) return null;
  return { ...scheme, site: unverifiedSite(capitalised(words)), isKnown: false };
}

/** « l’ancienne caserne », « l’ancien hôpital Saint-Roch »: a site, whatever it was. */
function formerSite({ text, tokens }: NamedSentence, at: number): SiteMention | null {
  const isFormer = /^ancien(?:ne)?$/u.test(tokens[at]?.low ?? '');
  const isThis = ["l'", 'cet', 'cette'].includes(tokens[at - 1]?.low ?? '');
  const building = tokens[at + 1];
  if (!isFormer || !isThis || !FORMER_BUILDINGS.has(building?.key ?? '')) return null;
  const isNamed = isNameWord(tokens[at + 2]);
  // « l’ancienne caserne Foch » is the caserne Foch.
  if ((isNamed && SITE_HEADS.has(building?.key ?? '')) || tokens[at + 2]?.text === '«') return null;
  const to = isNamed ? nameEnd(tokens, at + 2) : at + 2;
  const words = lowerCapitals(textOf(text, tokens.slice(at, to)));
  return { from: at, to, site: unverifiedSite(capitalised(words)), isKnown: false };
}

/** « le centre Paul BERT »: a building called after someone; no body is. */
function isCalledAfter(tokens: readonly Token[], at: number): boolean {
  const isBuilding = FORMER_BUILDINGS.has(tokens[at]?.key ?? '') && headOf(tokens, at) === null;
  const [first, last] = tokens.slice(at + 1, at + 3);
  return isBuilding && first?.capitals === 'first' && last?.capitals === 'all';
}

const LONG_HEADS = buildPhraseTable(LONG_SITE_HEADS.map((words) => [words, words]));

/** « le quartier DEGROOTE », « la résidence « Les Tilleuls » », « le site Jean Moulin ». */
function headedSite({ text, tokens }: NamedSentence, at: number): SiteMention | null {
  const long = matchPhrase(tokens, at, LONG_HEADS)?.value;
  const key = tokens[at]?.key ?? '';
  const isWorked = (WORKED_ON.has(key) && isWorks(tokens, at)) || isCalledAfter(tokens, at);
  if (long === undefined && !SITE_HEADS.has(key) && !isWorked) return null;
  if (key === 'foyer' || long === 'maison relais') return null;
  // « l’association Cité Justice »
  if (tokens[at]?.capitals === 'first' && headOf(tokens, at - 1)?.length === 1) return null;
  if (key === 'ensemble' && !DETERMINERS.has(tokens[at - 1]?.low ?? '')) return null;
  const head = long ?? key;
  if (head === 'maison' && !isPlainHouse(tokens, at)) return null;
  let start = at + head.split(' ').length;
  for (let step = 0; step < 2; step += 1) {
    if (['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'"].includes(tokens[start]?.low ?? ''))
      start += 1;
  }
  const isAcronymHead = ACRONYM_SITE_HEADS.has(head);
  const quoted = isAcronymHead ? null : quotedEnd(tokens, start);
  if (isAcronymHead && tokens[start]?.capitals !== 'all') return null;
  if (quoted === null && !isNameWord(tokens[start])) return null;
  if (MONTH_KEYS.has(tokens[start]?.key ?? '')) return null;
  const to = quoted ?? nameEnd(tokens, start);
  const isDropped = DROPPED_SITE_HEADS.has(head);
  const written = textOf(text, tokens.slice(isDropped ? start : at, to)).replace(
    /«[\s\u00a0]*|[\s\u00a0]*»/gu,
    '',
  );
  const name = isAcronymHead ? written : lowerCapitals(written);
  return { from: at, to, site: unverifiedSite(capitalised(name)), isKnown: false };
}

/** « la maison Fradet » is a building; « la Maison Rochebelle », « la maison des Aidants » are bodies. */
function isPlainHouse(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capitals === 'none' && isNameWord(tokens[at + 1]);
}
