import { isVerb } from '../../lexicon/verbs';
import type { DecisionReading, DecisionSearch } from './rule-kinds';
import { makerAfter, ofBody, partnersIn } from '../facts/owner';
import type { VerbGroup } from '../words/verb-group';
import { titleWords } from '../facts/title-words';
import { withoutArticle, ofWords } from '../words/articles';
import { GRANT_NOUNS } from '../../lexicon/bodies';

/** « espère être choisie », « espère une aide de la Région ». */
export function hopedDecision(search: DecisionSearch): DecisionReading | null {
  const { group } = search.unit.clause;
  if (group.negation !== 'none') return null;
  return group.verb.sense === 'hope' ? hopedGrant(search) : hopedChoice(search);
}

/** « espère être choisie dans le cadre de l’ANRU ». */
function hopedChoice({ sentence, unit, without }: DecisionSearch): DecisionReading | null {
  const { group } = unit.clause;
  const after = { from: group.last + 1, to: unit.span.to };
  // « la ville souhaite être retenue »: another than the city chooses.
  const isWished =
    ['wish', 'plan'].includes(group.modal?.sense ?? '') && isVerb(group.verb, 'choose');
  if (group.modal?.sense !== 'hope' && !(isWished && group.voice === 'passive')) return null;
  const isObtained = isVerb(group.verb, 'gain');
  if (group.verb.sense !== 'decide' && !isObtained) return null;
  const rest = titleWords(sentence, after, without);
  return {
    title: `${nounOf(group)} ${isObtained ? ofWords(rest) : rest}`.trim(),
    status: 'En attente de décision',
    certainty: 'Espéré',
    maker: '',
    likelyMaker: partnersIn(sentence, after)[0]?.name ?? '',
    owners: [],
    noun: 'selection',
  };
}

function nounOf({ verb }: VerbGroup): string {
  if (isVerb(verb, 'choose')) return 'sélection';
  return verb.noun ?? (isVerb(verb, 'gain') ? 'obtention' : 'décision');
}

/** « espère une subvention du Département », « espère l’ANRU »: who gives it decides. */
function hopedGrant({ sentence, unit, topic, without }: DecisionSearch): DecisionReading | null {
  const { phrase } = topic;
  // « l’obtention d’une aide est espérée par la Ville »
  const isHoped = topic.role === 'object' || unit.clause.group.voice === 'passive';
  if (phrase === null || !isHoped) return null;
  const [named] = partnersIn(sentence, { from: phrase.from, to: phrase.head + 1 });
  if (named === undefined && !GRANT_NOUNS.has(phrase.noun)) return null;
  const to = Math.min(phrase.to, unit.span.to);
  const words = withoutArticle(titleWords(sentence, { from: phrase.from, to }, without));
  return {
    title: named === undefined ? words : `accord ${ofBody(named.name)}`,
    status: 'En attente de décision',
    certainty: 'Espéré',
    maker: named?.name ?? makerAfter(sentence, { from: phrase.head, to }) ?? '',
    likelyMaker: '',
    owners: [],
    noun: phrase.noun,
  };
}
