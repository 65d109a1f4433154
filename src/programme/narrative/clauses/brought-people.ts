import { isVerb } from '../../lexicon/verbs';
import type { Clause } from './clause';
import type { Token } from '../words/tokens';
import { LEADING_ADJECTIVES } from '../words/words';

/** How many, without a number: more may come. */
const OPEN_COUNTS: ReadonlySet<string> = new Set(['des', 'plusieurs', 'quelques']);

/** « des dossiers », « plusieurs dossiers », « de nouvelles candidatures »: where the noun is looked for. */
export function openNounAt(tokens: readonly Token[], at: number): number | null {
  const opener = tokens[at]?.low ?? '';
  const isOf = ['de', "d'"].includes(opener) && LEADING_ADJECTIVES.has(tokens[at + 1]?.low ?? '');
  if (!OPEN_COUNTS.has(opener) && !isOf) return null;
  let noun = at + 1;
  while (LEADING_ADJECTIVES.has(tokens[noun]?.low ?? '')) noun += 1;
  return noun;
}

/** « a déjà présenté plusieurs dossiers de ménages »: those to house are brought one after the other. */
export function bringsPeople({ group }: Clause, noun: number | null): boolean {
  const isBrought = isVerb(group.verb, 'bring') || isVerb(group.verb, 'arrive');
  return noun !== null && group.person !== 'we' && isBrought;
}
