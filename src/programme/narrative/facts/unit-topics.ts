import { isActor } from '../mentions/names';
import { withEarlier } from './antecedents';
import type { NamedReading, DatedSpan } from './row-scope';
import type { Span } from '../clauses/clause';
import { type Memory, nameOf } from './memory';
import { nounPhrase } from '../clauses/phrases';
import { objectOfActor, type Topic, topicOf } from './topic';
import { type Unit } from '../clauses/units';

export function pronounOf({ tokens }: NamedReading, { clause }: Unit): string {
  return tokens[clause.subject.from]?.low ?? '';
}

/** « celle de l’ADMR », or « elle » for someone who acts: « elle remettra ses propositions ». */
export function actingTopic(
  sentence: NamedReading,
  {
    unit,
    dated,
    found,
    memory,
  }: {
    readonly unit: Unit;
    readonly dated: readonly DatedSpan[];
    readonly found: Topic;
    readonly memory: Memory;
  },
): Topic {
  const isActing = memory.phrase !== null && isActor(memory.phrase.noun);
  if (!found.isPronoun || !isActing) return found;
  const search = { sentence, partners: sentence.partners, dated };
  return objectOfActor(search, unit.clause) ?? found;
}

/** Who acts may be meant by a later pronoun, when nothing named since agrees with it. */
export function withActor(
  memory: Memory,
  sentence: NamedReading,
  { topic, dated }: { readonly topic: Topic; readonly dated: readonly DatedSpan[] },
): Memory {
  const { agent } = topic;
  const isNamed = agent !== null && agent.to - agent.from > 1;
  const actor = isNamed ? nounPhrase(sentence.tokens, agent) : null;
  return actor === null ? memory : withEarlier(memory, nameOf(sentence, actor, dated));
}

/** « et sera livrée »: the subject of the clause before. A date is no object. */
export function topicOfUnit(
  sentence: NamedReading,
  { clause }: Unit,
  { before, dated }: { readonly before: UnitBefore | null; readonly dated: readonly DatedSpan[] },
): Topic {
  const isShared = clause.sharesSubject && before !== null;
  if (isShared && before.subject.to <= before.subject.from) return before.topic;
  const own = isShared
    ? { ...clause, subject: before.subject, sharesSubject: false, isInverted: false }
    : clause;
  return topicOf(own, { sentence, partners: sentence.partners, dated });
}

/** The clause before, whose subject the next may share. */
export interface UnitBefore {
  readonly topic: Topic;
  readonly subject: Span;
}
