import { capitalised } from '../../../lib/text';
import { namedPartner } from '../../tracker/rows/partners';
import { type BodyHead, PARTNER_CUES, STAFF_PEOPLE, STAFF_NOUNS } from '../../lexicon/bodies';
import { isNameWord } from './names';
import type { NamedSentence, PartnerMention } from './partner-mention';
import { isLow, type Token, joinKeys, textOf } from '../words/tokens';
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, ARTICLES } from '../words/words';
import { finiteForm } from '../words/conjugation';
import { singularOf } from '../words/nouns';

/** A head without a name: « le Département », « la Ville », « la direction du développement social ». */
export function bareHead(
  { text, tokens }: NamedSentence,
  { at, head, length }: { readonly at: number; readonly head: BodyHead; readonly length: number },
): PartnerMention | null {
  const words = joinKeys(tokens.slice(at, at + length));
  const isNamed = tokens[at]?.capitals === 'first' && at > 0 && head.use === 'full';
  // « la Métropole » acts, « la métropole » is a place.
  const isActor = isNamed && ['metropole'].includes(words) && isActing(tokens, at);
  if (head.use !== 'bare' && !isActor) return null;
  // « l’état des lieux »
  const isOfThing = tokens[at]?.capitals === 'none' && tokens[at + length]?.low === 'des';
  if (head.use === 'bare' && (isOfThing || !isBareBody(tokens, at))) return null;
  const to = at + length;
  const name = capitalised(textOf(text, tokens.slice(at, to)));
  if (MAYOR.test(name)) return null;
  return {
    from: at,
    to,
    name,
    partner: { ...namedPartner(name), kind: head.kind },
    isKnown: false,
    isShown: true,
    lacksTown: head.kind === 'Commune',
  };
}

/** « le maire de Gap »: the town acts through him; « Monsieur le Maire » alone is somebody. */
export const MAYOR = /^(?:(?:monsieur|madame) l[ea] )?maire\b/iu;

/** « la Ville », « le département » stand for a body after « avec », at a beginning, or with a capital. */
function isBareBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.low ?? '';
  // « Action Cœur de Ville », « Saint-Georges haute Ville »: a word of another name.
  // « l’opération Ma Ville sans voiture »
  const isOwn = at > 1 && tokens[at - 1]?.capitals === 'first';
  const isInName = isOwn || (['de', 'du'].includes(before) && isNameWord(tokens[at - 2]));
  const isWhole = tokens[at - 1]?.kind === 'mark' || SMALL_WORDS.some((words) => words.has(before));
  if (token?.capitals === 'first' && at > 0) return isWhole && !isInName;
  if (before === 'au' || before === 'en') return token?.key === 'mairie' || before === 'au';
  return isActing(tokens, at);
}

const SMALL_WORDS = [DETERMINERS, PREPOSITIONS, COORDINATORS, SUBORDINATORS];
/** « la … » after « avec », « rencontré », at a beginning, after « que »: someone who acts. */
export function isActing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? '';
  if (!['la', 'le', "l'"].includes(before)) return false;
  const cue = tokens[at - 2];
  const isOpening =
    cue === undefined || cue.kind === 'mark' || ['et', 'mais', 'que', "qu'"].includes(cue.low);
  return (
    isOpening ||
    PARTNER_CUES.has(cue.low) ||
    (cue.low === 'à' && tokens[at]?.key !== 'ville') ||
    (cue.low === 'de' &&
      (tokens[at]?.key === 'prefecture' || STAFF_PEOPLE.has(tokens[at - 3]?.key ?? '')))
  );
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capitals === 'none' &&
    finiteForm(token.low) === null &&
    /(?:ale|al|aux|ique|iques|elle|els?|ive|aine|aire|aires|ienne|iere|rice|ois|oise|ais|aise)s?$/u.test(
      token.key,
    )
  );
}

/** « direction du développement social »: a complement and its adjective, no more. */
export function lowerCaseEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  if (isAdjective(tokens[at])) at += 1;
  if (!isLow(tokens[at], 'de', 'du', 'des', "d'")) return at > from ? at : null;
  at += 1;
  while (ARTICLES.has(tokens[at]?.low ?? '')) at += 1;
  if (tokens[at]?.kind !== 'word') return null;
  at += 1;
  while (isAdjective(tokens[at]) || tokens[at]?.key === 'humaines') at += 1;
  return at;
}

/** « l’équipe mobile du Vinatier », « les élus de Toit et Joie »: people of a body. */
export function isStaff(tokens: readonly Token[], at: number): boolean {
  return [at, at - 1].some((place) => STAFF_NOUNS.has(singularOf(tokens[place]?.key ?? '')));
}
