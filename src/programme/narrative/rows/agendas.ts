import { MEETING_TALK } from '../../lexicon/verbs';
import { ownDates, type Unit } from '../clauses/units';
import type { NamedReading } from '../facts/carried';
import type { DatedSpan, RowScope } from '../facts/row-scope';
import type { ReadClause } from '../facts/superseded';
import type { VerbGroup } from '../grammar/verb-group';

interface Told {
  /** The clause before in the sentence; null for the first. */
  readonly last: ReadClause | null;
  readonly dated: readonly DatedSpan[];
  readonly scope: RowScope;
}

/** « le comité se réunit en mai et fixera les objectifs », « on y a présenté … »: what a meeting is for. */
export function isAgenda(sentence: NamedReading, unit: Unit, told: Told): boolean {
  const { group, conditions } = unit.clause;
  const isThere = isSaidThere(sentence.tokens, group);
  const isTold = isThere && group.tense === 'past' && MEETING_TALK.has(group.verb.infinitive);
  const isToDo = group.tense === 'future' && group.voice === 'active';
  if (conditions.length > 0 || ownDates(sentence, unit, told.dated).length > 0) return false;
  if (!(isTold || isToDo)) return false;
  return false;
}

/** « y », « lui », « ainsi »: at that meeting, to those met, by what was said. */
function isSaidThere(tokens: NamedReading['tokens'], { first, last }: VerbGroup): boolean {
  return tokens.slice(first - 1, last).some(({ low }) => ['y', 'ainsi', 'lui'].includes(low));
}
