import { MEETING_TALK } from '../../lexicon/meeting-talk';
import type { VerbSense } from '../../lexicon/verb-senses';
import { ownDates, type Unit } from '../clauses/units';
import type { NamedReading } from '../facts/carried';
import type { Draft } from '../facts/draft';
import type { DatedSpan, RowScope } from '../facts/row-scope';
import type { ReadClause } from '../facts/superseded';
import { nounPhrase } from '../clauses/phrases';
import { MEETING_NOUNS } from '../grammar/nouns';
import type { VerbGroup } from '../grammar/verb-group';
import { THIRD_PERSONS } from '../grammar/words';

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
  if (told.last !== null && comesOfMeeting(sentence, unit, told.last)) return true;
  if (!(isTold || isToDo)) return false;
  return isOfMeetingBefore(sentence, unit, { ...told, isThere }) || (isTold && isAfterHeld(told));
}

/** « y », « lui », « ainsi »: at that meeting, to those met, by what was said. */
function isSaidThere(tokens: NamedReading['tokens'], { first, last }: VerbGroup): boolean {
  return tokens.slice(first - 1, last).some(({ low }) => ['y', 'ainsi', 'lui'].includes(low));
}

/** « elles ont débouché sur une grille », « les rôles en sont sortis clarifiés », « y a été rattaché ». */
function comesOfMeeting(sentence: NamedReading, unit: Unit, last: ReadClause): boolean {
  const { tokens } = sentence;
  const { group, subject } = unit.clause;
  const { infinitive } = group.verb;
  if (last.rows.length === 0 || !isMeeting(last)) return false;
  const isThem = THIRD_PERSONS.has(tokens[subject.from]?.low ?? '');
  if (LEADING_TO.has(infinitive)) return isThem && group.tense === 'past';
  const words = tokens.slice(Math.max(group.first - 1, 0), group.last).map(({ low }) => low);
  if (JOINING.has(infinitive)) return group.voice === 'passive' && words.includes('y');
  if (!COMING_OUT.has(infinitive) || !words.includes('en')) return false;
  const what = isThem ? { from: group.last + 1, to: unit.span.to } : subject;
  return (nounPhrase(tokens, what)?.senses.length ?? 1) === 0;
}

function isMeeting({ clause: { group } }: ReadClause): boolean {
  return MEETING_SENSES.has(group.verb.sense) || MEETING_VERBS.has(group.verb.infinitive);
}

const MEETING_VERBS: ReadonlySet<string> = new Set(
  'rencontrer recevoir échanger organiser'.split(' '),
);
const LEADING_TO: ReadonlySet<string> = new Set(['déboucher', 'aboutir']);
const COMING_OUT: ReadonlySet<string> = new Set('sortir ressortir résulter découler'.split(' '));
/** How a matter becomes part of what was talked of. */
const JOINING: ReadonlySet<string> = new Set(
  'rattacher intégrer inclure inscrire ajouter joindre associer'.split(' '),
);

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
    (isThere ? isMeeting(last) : MEETING_SENSES.has(last.clause.group.verb.sense))
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
