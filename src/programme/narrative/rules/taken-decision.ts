import { isVerb } from '../../lexicon/verbs';
import type { DecisionReading, DecisionSearch } from './rule-kinds';
import { agentAfter, makerAfter, agentName } from '../facts/owner';
import { joinKeys } from '../words/tokens';
import type { NamedReading } from '../mentions/partner-mention';
import type { Unit } from '../clauses/units';

/** « a été choisi », « le conseil statuera »: a decision taken or to be taken. */
export function takenDecision(search: DecisionSearch): DecisionReading | null {
  const { sentence, unit, topic, status } = search;
  const { group, subject } = unit.clause;
  // « prononcer des admissions » rules on nothing.
  const isRuling =
    group.verb.sense === 'rule' && group.voice !== 'passive' && topic.role !== 'object';
  const isDeciding = isChoice(sentence, unit) || group.modal?.sense === 'decide';
  if (!isRuling && !isDeciding) return null;
  const agent = topic.agent === null ? '' : agentName(sentence, topic.agent);
  const own = isVerb(group.verb, 'be-granted')
    ? makerAfter(sentence, { from: group.last, to: unit.span.to })
    : null;
  // « les élus ont validé la reprise du projet par le bailleur »: he takes it over, they decide.
  const isTold = subject.to > subject.from && group.voice === 'active';
  const by = isTold ? null : agentAfter(sentence, { from: group.last + 1, to: unit.span.to });
  const maker = by ?? own ?? agent;
  if (maker === '' && isSettlement(search)) return null;
  const isPending = status.status === 'Prévu' && (isRuling || maker !== '');
  const { modal, tense, told } = group;
  // « il a été décidé de lancer », « il a été convenu que … seraient réservés ».
  const isSettled = modal?.sense === 'decide' && (tense === 'past' || told !== null);
  return {
    title: null,
    status: isPending ? 'En attente de décision' : isSettled ? 'Réalisé' : status.status,
    certainty: status.certainty,
    maker,
    likelyMaker: '',
    owners: [],
    noun: topic.phrase?.noun ?? 'decision',
  };
}

/** « a été choisi », « désigné comme territoire test », « pris comme point de départ ». */
export function isChoice({ tokens }: NamedReading, { clause: { group } }: Unit): boolean {
  const next = joinKeys(tokens.slice(group.last + 1, group.last + 3));
  const isNamed =
    (isVerb(group.verb, 'name') && AS_TERRAIN.test(next)) ||
    (isVerb(group.verb, 'take') && next.startsWith('comme '));
  return isNamed || group.verb.sense === 'decide';
}

const AS_TERRAIN = /^(?:comme |pour (?:servir|etre|experimenter|tester|essayer|eprouver)$)/u;

/** « les typologies ont été arrêtées », « nous avons arrêté les profils »: nobody chose, a paper is ready. */
function isSettlement({ unit, status: { status } }: DecisionSearch): boolean {
  const { group } = unit.clause;
  const isOurWork = group.voice === 'passive' || group.person === 'we';
  const isDone = status === 'Réalisé' && group.negation === 'none' && group.modal === null;
  return isOurWork && isDone && isVerb(group.verb, 'settle');
}
