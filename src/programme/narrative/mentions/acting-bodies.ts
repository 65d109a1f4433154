import lists from './words.json';
import { NUMBER_WORDS } from '../../../lib/number-words';
import {
  AGREEMENTS_BETWEEN,
  GRANT_NOUNS,
  INSTRUMENTS,
  PARTNER_NOUNS,
  STAFF_NOUNS,
  PARTNER_CUES,
} from '../../lexicon/bodies';
import { isVerb } from '../../lexicon/verbs';
import type { Clause, ReadSentence, Span } from '../clauses/clause';
import { isActor, isOfStreet } from './names';
import { skipAdverbs, isLow, type Token } from '../words/tokens';
import { isMeetingNoun, NOUN_TABLE, singularOf, DETERMINERS } from '../words/nouns';
import type { VerbGroup } from '../words/verb-group';
import type { PartnerMention } from './partner-mention';
import { finiteForm, knownParticipleOf, type Verb } from '../words/conjugation';

/**
 * Bodies that their sentence shows taking part: « l’ESRN anime deux ateliers », « avec l’accord de la CAF ».
 * « la VMC sera remplacée » does nothing, « le prix de l’USH » is only asked, « rue de la CAF » is nobody.
 */
export function shownByClauses(
  sentence: ReadSentence,
  partners: readonly PartnerMention[],
): readonly PartnerMention[] {
  const { tokens, clauses } = sentence;
  const acting = clauses.filter(({ group }) => isSomeones(sentence, group));
  const shown: PartnerMention[] = [];
  let last: Listed = { to: -1, takesPart: false };
  for (const mention of partners) {
    if (isOfStreet(tokens, mention.from)) continue;
    last = { to: mention.to, takesPart: takesPart(sentence, mention, last) };
    // « l’équipe de Brigitte » acts, and Brigitte is somebody.
    const isAsked = !mention.isShown && tokens[mention.from]?.capitals === 'all';
    const isNamed = mention.isShown || (isAsked && acting.some(isSubjectOf(mention)));
    shown.push({ ...mention, isShown: isNamed && last.takesPart });
  }
  return shown;
}

function isSubjectOf({ from }: Span): (clause: Clause) => boolean {
  return ({ subject }) => from >= subject.from && from < subject.to;
}

/** The body before in a list: « de la CNL et de la CLCV » gives both the same part. */
interface Listed {
  readonly to: number;
  readonly takesPart: boolean;
}

/** Whether the words before a body give it a part. */
function takesPart(
  { tokens, clauses }: ReadSentence,
  mention: PartnerMention,
  last: Listed,
): boolean {
  const { from, lacksTown } = mention;
  let at = from;
  while (OWNERS.has(tokens[at - 1]?.low ?? '')) at -= 1;
  const link = tokens[at - 1]?.low ?? '';
  const isOf = ['de', "d'", 'du', 'des'].includes(link);
  const joint = isOf ? at - 2 : at - 1;
  if (last.to === joint && isLow(tokens[joint], 'et', 'ou', ',')) return last.takesPart;
  if (isOf) return isPartOf(tokens, at - 2);
  // « la mairie et l’école sont raccordées »: buildings.
  const { verb, voice, modal } = clauses.find(isSubjectOf(mention))?.group ?? {};
  const isDone = voice === 'passive' && !modal && !isVerb(verb, 'approach');
  if (lacksTown && isDone) return false;
  if (link === 'pour') return clauses.some(({ frame }) => from >= frame.from && from < frame.to);
  if (link === 'dans') return false;
  // « entre la mairie et la place », « a eu lieu à la mairie »: a building.
  if (lacksTown && (link === 'entre' || (link === 'à' && isHeldAt(tokens, clauses, at - 1))))
    return false;
  // « une rencontre en mairie » is one with the town.
  return (
    lacksTown ||
    !['à', 'au', 'aux', 'en'].includes(link) ||
    isAnsweredBy(tokens, at) ||
    !isHeldAt(tokens, clauses, at - 1)
  );
}

const OWNERS: ReadonlySet<string> = new Set(lists.owners);
/** « l’accord de », « l’équipe mobile de », « auprès de », « la visite de »: what a body does or gives. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const nouns = tokens.slice(Math.max(at - 1, 0), at + 1).filter(({ kind }) => kind === 'word');
  return nouns.some(({ key, low }) => {
    const noun = singularOf(key);
    const isGiven = [STAFF_NOUNS, GRANT_NOUNS, AGREEMENTS_BETWEEN, PARTNER_NOUNS].some((words) =>
      words.has(noun),
    );
    const isDone = NOUN_TABLE.has(noun) && !INSTRUMENTS.has(noun);
    return isGiven || isDone || isActor(noun) || ['auprès', 'ceux', 'celles'].includes(low);
  });
}

/** « se tiendra en mairie », « une réunion au centre social »: where, perhaps not with whom. */
function isHeldAt(tokens: readonly Token[], clauses: readonly Clause[], at: number): boolean {
  const { group } = clauses.findLast(({ span }) => span.from <= at) ?? {};
  const isHeld =
    group !== undefined &&
    group.last < at &&
    group.voice !== 'passive' &&
    ['hold', 'meet'].includes(group.verb.sense);
  return isHeld || isMeetingNoun(singularOf(tokens[at - 1]?.key ?? ''));
}

/** Whether only somebody does this, or is turned to. */
export function isSomeones(
  { tokens, dated }: Pick<ReadSentence, 'tokens' | 'dated'>,
  { verb, modal, voice, last }: VerbGroup,
): boolean {
  if (voice === 'passive') return isVerb(verb, 'approach');
  if (HUMAN.has(verb.sense) || (modal !== null && HUMAN.has(modal.sense))) return true;
  const isDone =
    voice === 'active' && ['point', 'course', 'launch', 'prepare'].includes(verb.sense);
  const next = skipAdverbs(tokens, last + 1);
  // « a lancé en 2023 un appel d’offres »
  const { low = '' } = tokens[dated.find(({ from }) => from === next)?.to ?? next] ?? {};
  return isDone && (DETERMINERS.has(low) || low in NUMBER_WORDS);
}

const HUMAN: ReadonlySet<string> = new Set(lists.humanSenses);

/** Whether what stands before letters, their article apart, makes them a body. */
export function isCuedAsBody(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (!before) return false;
  const isOf = ['de', "d'"].includes(before.low);
  if (PARTNER_NOUNS.has(before.key)) return true;
  const isGoverned = PARTNER_CUES.has(before.low) || isVerb(verbAt(before), 'approach');
  const isBeside = isOf || before.low === 'à';
  return isGoverned || (isBeside && tokens[start - 2]?.low === 'auprès');
}

/** « à la CNL », « au CIDFF », after what is sent or handed: who gets it. */
export function isAnsweredBy(tokens: readonly Token[], start: number): boolean {
  const isTo = isLow(tokens[start - 1], 'à', 'au', 'aux');
  return isTo && tokens.slice(Math.max(start - 10, 0), start).some(isHanding);
}

function isHanding(token: Token): boolean {
  const verb = verbAt(token);
  return verb?.sense === 'send' || isVerb(verb, 'hand');
}

function verbAt(token: Token | undefined): Verb | null {
  const low = token?.low ?? '';
  return knownParticipleOf(low) ?? finiteForm(low)?.verb ?? null;
}
