import { MEETING_TALK } from '../../lexicon/meeting-talk';
import type { VerbSense } from '../../lexicon/verb-senses';
import { ownDates, type Unit } from '../clauses/units';
import type { NamedReading } from '../facts/carried';
import type { Draft } from '../facts/draft';
import type { DatedSpan, RowScope } from '../facts/row-scope';
import type { ReadClause } from '../facts/superseded';
import { MEETING_NOUNS } from '../grammar/nouns';

interface Told {
  /** The clause before in the sentence; null for the first. */
  readonly last: ReadClause | null;
  readonly dated: readonly DatedSpan[];
  readonly scope: RowScope;
}

/** « le comité se réunit en mai et fixera les objectifs », « on y a présenté … »: what a meeting is for. */
export function isAgenda(sentence: NamedReading, unit: Unit, told: Told): boolean {
  const { group, conditions } = unit.clause;
  const isThere = sentence.tokens.slice(group.first - 1, group.last).some(({ low }) => low === 'y');
  const isTold = isThere && group.tense === 'past' && MEETING_TALK.has(group.verb.infinitive);
  const isToDo = group.tense === 'future' && group.voice === 'active';
  if (!(isTold || isToDo) || conditions.length > 0) return false;
  if (ownDates(sentence, unit, told.dated).length > 0) return false;
  return isOfMeetingBefore(sentence, unit, { ...told, isThere }) || (isTold && isAfterHeld(told));
}

function isOfMeetingBefore(
  { tokens }: NamedReading,
  { clause: { subject, sharesSubject } }: Unit,
  { last, isThere }: Told & { readonly isThere: boolean },
): boolean {
  const isIt = ['il', 'elle'].includes(tokens[subject.from]?.low ?? '');
  return (
    (sharesSubject || isThere || isIt) &&
    last !== null &&
    last.rows.length > 0 &&
    MEETING_SENSES.has(last.clause.group.verb.sense)
  );
}

const MEETING_SENSES: ReadonlySet<VerbSense> = new Set<VerbSense>(['meet', 'hold']);

/** « Un atelier a été organisé. Les besoins y ont été recensés. » */
function isAfterHeld({ last, scope }: Told): boolean {
  const held: Draft | undefined = last === null ? scope.before.at(-1) : last.rows.at(-1);
  const order = held?.sentences.at(-1)?.order ?? -1;
  const isNext = last !== null || order === scope.source.order - 1;
  const noun = held?.mark.noun ?? '';
  const isMeeting = MEETING_NOUNS.has(noun) || MEETING_NOUNS.has(noun.split(' ')[0] ?? '');
  return isNext && isMeeting && held?.status === 'Réalisé';
}
