import { ASKING_VERBS, DEADLINES } from '../../lexicon/asking-verbs';
import { isActor } from '../mentions/actors';
import { withEarlier } from './antecedents';
import { withBegunSeries } from './begun-series';
import type { NamedReading } from '../facts/carried';
import type { Span } from '../clauses/clause';
import { knownInfinitive } from '../grammar/conjugation';
import { withMeantNoun } from '../clauses/demonstratives';
import { type Memory, nameOf } from '../facts/memory';
import { MEETING_NOUNS } from '../grammar/nouns';
import { HELD } from '../grammar/participles';
import { toldByParticiple } from '../clauses/opening-participles';
import { nounPhrase } from '../clauses/phrases';
import { withSaidVerb } from '../clauses/pro-verbs';
import type { DatedSpan } from '../facts/row-scope';
import { withOpenState } from './open-calls';
import { objectOfActor, type Topic, topicOf } from '../topics/topic';
import { type Unit, ownDates } from '../clauses/units';
import { withWaitedDate } from './waited-dates';
import type { VerbGroup } from '../grammar/verb-group';

/** « le reste doit l’être »: with the verb said before. */
export function saidUnit(
  sentence: NamedReading,
  joined: Unit,
  { memory, dated }: { readonly memory: Memory; readonly dated: readonly DatedSpan[] },
): Unit {
  const unit = { ...joined, clause: toldByParticiple(sentence.tokens, joined.clause) };
  const said = withShown(sentence, unit, withSaidVerb(sentence, unit.clause.group, memory.said));
  const asked = askedFor(sentence, { ...unit, clause: { ...unit.clause, group: said } }, dated);
  const held = isDatedBeing(asked, dated) ? { ...asked, verb: HELD } : asked;
  const group = withOpenState(
    sentence,
    { ...unit, clause: { ...unit.clause, group: held } },
    dated,
  );
  const waited = withWaitedDate(sentence, { ...unit.clause, group }, dated);
  return { ...unit, clause: withBegunSeries(sentence, waited) };
}

/** « les échanges ont fait ressortir les besoins »: they made them known. */
function withShown({ tokens }: NamedReading, { clause }: Unit, group: VerbGroup): VerbGroup {
  const isCaused = tokens[group.last - 1]?.low === 'fait' && group.tense === 'past';
  if (!isCaused || !SHOWN.has(group.verb.infinitive)) return group;
  const noun = nounPhrase(tokens, clause.subject)?.noun ?? '';
  const isTalk = MEETING_NOUNS.has(noun) || TALKS.has(noun);
  const verb = knownInfinitive('permettre');
  return isTalk && verb !== null ? { ...group, verb } : group;
}

const SHOWN: ReadonlySet<string> = new Set(['ressortir', 'apparaître', 'émerger', 'naître']);
const TALKS: ReadonlySet<string> = new Set(['echange', 'discussion', 'contact', 'negociation']);

/** « un bilan leur a été demandé pour Noël »: it is waited for until then. */
function askedFor(sentence: NamedReading, unit: Unit, dated: readonly DatedSpan[]): VerbGroup {
  const { group } = unit.clause;
  const isAsked = ASKING_VERBS.has(group.verb.infinitive) && group.voice === 'passive';
  const [date] = ownDates(sentence, unit, dated);
  const awaited = knownInfinitive('attendre');
  const isAhead = date?.sign === 'future' && DEADLINES.has(sentence.tokens[date.from]?.low ?? '');
  return isAsked && isAhead && awaited !== null && group.negation === 'none'
    ? { ...group, verb: awaited, tense: 'present' }
    : group;
}

/** « ce sera à la rentrée »: it takes place then. */
function isDatedBeing(
  { verb, state, tense, modal, last }: VerbGroup,
  dated: readonly DatedSpan[],
): boolean {
  const isBeing = verb.infinitive === 'être' && state === null && modal === null;
  const date = dated.find(({ from }) => from === last + 1);
  return (
    isBeing &&
    (tense === 'future' || (tense === 'present' && date?.sign === 'future')) &&
    date !== undefined
  );
}

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
  const phrase = withMeantNoun(sentence.tokens, found.phrase, memory);
  const { infinitive } = unit.clause.group.verb;
  const isActing =
    memory.phrase !== null && (isActor(memory.phrase.noun) || SHOWING.has(infinitive));
  if (!found.isPronoun || found.isRank || !isActing) return { ...found, phrase };
  const search = { sentence, partners: sentence.partners, dated };
  return objectOfActor(search, unit.clause) ?? { ...found, phrase };
}

/** « elle a mis en évidence un manque »: what is shown is told, whatever shows it. */
const SHOWING: ReadonlySet<string> = new Set(['mettre en evidence', 'mettre en lumiere']);

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
