import { makerAfter, isOwned, ofBody, ownersBefore } from '../facts/decision-makers';
import { isAnswerMissing } from '../facts/missing-answers';
import { titleWords } from '../topics/title-words';
import { textOf } from '../grammar/tokens';
import type { DecisionReading, DecisionSearch } from './decision';
import { onlyBody } from './taken-decisions';

/** « aucune réponse ne nous a été donnée »: the one asked still has to say; null when nobody was. */
export function missingAnswer({
  sentence,
  unit,
  topic,
  before,
  without,
}: DecisionSearch): DecisionReading | null {
  const { phrase } = topic;
  const { group } = unit.clause;
  if (phrase === null || !isAnswerMissing(sentence.tokens, group, phrase)) return null;
  const theirs = isOwned(sentence, phrase.head) ? ownersBefore(sentence, phrase.head, before) : [];
  const asked = theirs.length > 0 ? theirs : [onlyBody(before)].filter((name) => name !== '');
  const written = makerAfter(sentence, { from: phrase.head, to: phrase.to });
  const owners = written === null ? asked : [written];
  if (owners.length === 0) return null;
  const whole = titleWords(sentence, { from: phrase.head, to: phrase.to }, without);
  const words = phrase.noun.split(' ').length;
  const noun = textOf(sentence.text, sentence.tokens.slice(phrase.head, phrase.head + words));
  return {
    title: written === null ? `${noun} ${owners.map(ofBody).join(' et ')}` : whole,
    status: 'En attente de décision',
    certainty: 'Non daté',
    maker: owners.join(' et '),
    likelyMaker: '',
    owners: written === null ? owners : [],
    noun: phrase.noun,
  };
}
