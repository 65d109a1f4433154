import type { DecisionReading, DecisionSearch } from './decision';
import { agentAfter, makerAfter } from '../facts/decision-makers';
import { titleWords, withDefinite } from '../topics/title-words';

/** What has to be granted. Folded. */
const GRANTED: ReadonlySet<string> = new Set(
  'financement cofinancement subvention agrement autorisation accord derogation label habilitation'.split(
    ' ',
  ),
);
/** Verbs by which it is: « n’est pas confirmée », « n’est pas encore obtenu ». */
const GRANTING: ReadonlySet<string> = new Set(
  'acquérir confirmer obtenir accorder garantir notifier assurer valider arrêter décider'.split(
    ' ',
  ),
);

/** « son financement n’est pas acquis »: someone still has to grant it; null when nothing is asked. */
export function unsettledDecision({
  sentence,
  unit,
  topic,
  without,
}: DecisionSearch): DecisionReading | null {
  const { group } = unit.clause;
  const { phrase } = topic;
  const isOpen = group.negation !== 'none' && ['present', 'past'].includes(group.tense);
  const isGrant = group.state === 'done' || GRANTING.has(group.verb.infinitive);
  // « n’a pas été accordée » is refused.
  const isRefused = group.tense === 'past' && group.negation === 'not';
  if (phrase === null || topic.role !== 'subject' || !GRANTED.has(phrase.noun)) return null;
  if (!isOpen || !isGrant || isRefused) return null;
  const about = withDefinite(titleWords(sentence, phrase, without), phrase.noun);
  const maker =
    makerAfter(sentence, { from: phrase.head, to: phrase.to }) ??
    agentAfter(sentence, { from: group.last + 1, to: unit.span.to });
  return {
    title: `décision sur ${about}`,
    status: 'En attente de décision',
    certainty: 'Non daté',
    maker: maker ?? '',
    likelyMaker: '',
    owners: [],
    noun: phrase.noun,
  };
}
