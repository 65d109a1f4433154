import { COMMON_NAMES, PAIRED_WORDS, PARTNER_CUES, PARTNER_NOUNS } from '../../lexicon/bodies';
import { isVerb } from '../../lexicon/verbs';
import { finiteForm, knownParticipleOf, type Verb } from '../words/conjugation';
import type { Token } from '../words/tokens';
import { isStaff } from './body-ends';
import { isAcronym } from './names';
import type { PartnerMention } from './partner-mention';

/** `body`: only an organisation stands there; `maybe`: anybody does (« avec Sophie »). */
type Sign = 'body' | 'maybe' | 'none';

/** Whether what stands before a name, its article apart, makes it a body. */
export function signOfBody(
  tokens: readonly Token[],
  start: number,
  found: readonly PartnerMention[],
): Sign {
  const before = tokens[start - 1];
  if (!before) return 'none';
  const link = ['de', "d'"].includes(before.low) ? start - 2 : start - 1;
  const isOf = link < start - 1;
  if ([',', 'et', 'ou'].includes(tokens[link]?.low ?? '')) {
    const last = found.find(({ to }) => to === link);
    // « la directrice de l’ARS, Cécile Viard, a confirmé »: a list ends with « et ».
    const rest = tokens.slice(start, start + LONGEST_OF_LIST);
    const isList =
      tokens[link]?.text !== ',' || rest.some(({ low }) => low === 'et' || low === 'ou');
    if (last !== undefined && isList) return last.isShown ? 'body' : 'maybe';
  }
  if (PARTNER_NOUNS.has(before.key)) return 'body';
  const isGoverned = PARTNER_CUES.has(before.low) || isVerb(verbAt(before), 'approach');
  const isBeside = [...(isOf ? ['de', "d'"] : []), 'à'].includes(before.low);
  if (isGoverned || (isBeside && tokens[start - 2]?.low === 'auprès')) return 'maybe';
  return isOf && isStaff(tokens, link) ? 'maybe' : 'none';
}

/** A name and the next of its list, in words. */
const LONGEST_OF_LIST = 8;

/** « à la CNL », « au CIDFF », after what is sent or handed: who gets it. */
export function isAnsweredBy(tokens: readonly Token[], start: number): boolean {
  const isTo = ['à', 'au', 'aux'].includes(tokens[start - 1]?.low ?? '');
  return isTo && tokens.slice(Math.max(start - 7, 0), start).some(isHanding);
}

function isHanding(token: Token): boolean {
  const verb = verbAt(token);
  return verb?.sense === 'send' || isVerb(verb, 'hand');
}

/** « Jeunesse et Habitat », « Habitat 29 », « Toit et VIE »: words that organisations are called by. */
export function isBodyName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => {
    const isOfBodies = PAIRED_WORDS.has(token.key) || COMMON_NAMES.has(token.key);
    return isOfBodies || isAcronym(token) || token.kind === 'number';
  });
}

function verbAt(token: Token | undefined): Verb | null {
  const low = token?.low ?? '';
  return knownParticipleOf(low) ?? finiteForm(low)?.verb ?? null;
}
