import lists from './words.json';
import { NUMBER_WORDS } from '../../../lib/number-words';
import { isVerb, type VerbSense } from '../../lexicon/verbs';
import type { Clause, ReadSentence } from '../clauses/clause';
import { skipAdverbs } from '../words/asides';
import type { Token } from '../words/tokens';
import type { VerbGroup } from '../words/verb-group';
import { DETERMINERS } from '../words/words';
import type { PartnerMention } from './partner-mention';

/** Bodies that their clause shows: « l’ESRN anime deux ateliers », while « la VMC sera remplacée » does nothing. */
export function shownByClauses(
  { tokens, clauses }: ReadSentence,
  partners: readonly PartnerMention[],
): readonly PartnerMention[] {
  const acting = clauses.filter(({ group }) => isSomeones(tokens, group));
  return partners.map((mention) => {
    // « l’équipe de Brigitte » acts, and Brigitte is somebody.
    const isAsked = !mention.isShown && tokens[mention.from]?.capitals === 'all';
    const isShown = mention.isShown || (isAsked && acting.some(isSubjectOf(mention)));
    return { ...mention, isShown };
  });
}

function isSubjectOf({ from }: PartnerMention): (clause: Clause) => boolean {
  return ({ subject }) => from >= subject.from && from < subject.to;
}

/** Whether only somebody does this, or is turned to. */
export function isSomeones(
  tokens: readonly Token[],
  { verb, modal, voice, last }: VerbGroup,
): boolean {
  if (voice === 'passive') return isVerb(verb, 'approach');
  if (HUMAN.has(verb.sense) || (modal !== null && HUMAN.has(modal.sense))) return true;
  const isDone = voice === 'active' && DOING.has(verb.sense);
  const { low = '' } = tokens[skipAdverbs(tokens, last + 1)] ?? {};
  return isDone && (DETERMINERS.has(low) || low in NUMBER_WORDS);
}

const HUMAN: ReadonlySet<string> = new Set(lists.humanSenses);
const DOING: ReadonlySet<VerbSense> = new Set(['point', 'course', 'launch', 'prepare']);
