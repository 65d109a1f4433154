import type { Clause } from './clause';
import {
  ARRIVING_VERBS,
  BRINGING_VERBS,
  PAPERS_OF_PEOPLE,
  PEOPLE_TO_HOUSE,
} from '../../lexicon/people-words';
import { singularOf } from '../grammar/nouns';
import type { Token } from '../grammar/tokens';
import { LEADING_ADJECTIVES, PREPOSITIONS } from '../grammar/words';

/** How many, without a number: more may come. */
const OPEN_COUNTS: ReadonlySet<string> = new Set(['des', 'plusieurs', 'quelques']);

/** « des dossiers », « plusieurs dossiers », « de nouvelles candidatures »: where the noun is looked for. */
export function openNounAt(tokens: readonly Token[], at: number): number | null {
  const opener = tokens[at]?.low ?? '';
  const isOf = ['de', "d'"].includes(opener) && LEADING_ADJECTIVES.has(tokens[at + 1]?.low ?? '');
  const isWhole = opener === 'les' && isOfSeveral(tokens, at + 1);
  if (!OPEN_COUNTS.has(opener) && !isOf && !isWhole) return null;
  let noun = at + 1;
  while (LEADING_ADJECTIVES.has(tokens[noun]?.low ?? '')) noun += 1;
  return noun;
}

/** « ses premiers dossiers », « les premières candidatures »: others will follow. */
export function firstNounAt(tokens: readonly Token[], at: number): number | null {
  const isSeveral = FIRST_OWNERS.has(tokens[at]?.low ?? '');
  return isSeveral && /^premi(?:ers|ères)$/u.test(tokens[at + 1]?.low ?? '') ? at + 2 : null;
}

const FIRST_OWNERS: ReadonlySet<string> = new Set(['les', 'ses', 'leurs']);

/** « les dossiers de plusieurs ménages » */
function isOfSeveral(tokens: readonly Token[], noun: number): boolean {
  return tokens[noun + 1]?.low === 'de' && OPEN_COUNTS.has(tokens[noun + 2]?.low ?? '');
}

/** « a déjà présenté plusieurs dossiers de ménages »: those to house are brought one after the other. */
export function bringsPeople(
  tokens: readonly Token[],
  { group }: Clause,
  noun: number | null,
): boolean {
  const { infinitive } = group.verb;
  const isBrought = BRINGING_VERBS.has(infinitive) || ARRIVING_VERBS.has(infinitive);
  if (noun === null || group.person === 'we' || !isBrought) return false;
  const key = singularOf(tokens[noun]?.key ?? '');
  if (PEOPLE_TO_HOUSE.has(key)) return true;
  return PAPERS_OF_PEOPLE.has(key) && isOfPeople(tokens, noun + 1);
}

/** « dossiers de futurs locataires », « dossiers »; « dossiers de subvention » are no one’s. */
function isOfPeople(tokens: readonly Token[], link: number): boolean {
  if (!['de', "d'", 'pour'].includes(tokens[link]?.low ?? '')) return true;
  const next = tokens.slice(link + 1, link + 5).filter(({ low }) => !PREPOSITIONS.has(low));
  return next.some(({ key }) => PEOPLE_TO_HOUSE.has(singularOf(key)));
}
