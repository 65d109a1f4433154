import { MEETING_TALK } from '../../lexicon/verbs';
import { ownDates, type Unit, datedSpans, joinUnits } from '../clauses/units';
import type { NamedReading } from '../facts/carried';
import type { DatedSpan, RowScope, SentenceRows, UnitReading } from '../facts/row-scope';
import { type ReadClause, withNewDate } from '../facts/superseded';
import type { VerbGroup } from '../words/verb-group';
import type { Draft } from '../facts/draft';
import type { ReadSentence } from '../clauses/clause';
import { knownInfinitive } from '../words/conjugation';
import { isMeetingNoun } from '../words/nouns';
import { nounPhrase } from '../clauses/phrases';
import { leanedOn, withEarlier, withFrame, withMentioned } from '../facts/antecedents';
import { timesOf } from '../clauses/dated-words';
import { withCount } from '../facts/counted';
import { meetingOfFrame } from '../clauses/framed-events';
import { remember, withTheme, withTopic, type Memory } from '../facts/memory';
import { saidBy } from '../clauses/pro-verbs';
import { withPriorStep } from './prior-steps';
import {
  actingTopic,
  pronounOf,
  saidUnit,
  topicOfUnit,
  type UnitBefore,
  withActor,
} from '../facts/unit-topics';
import { unitRows } from './unit-rows';

/** What was read of a sentence so far. */
interface SoFar {
  readonly drafts: readonly Draft[];
  /** Rows told by their rank: « la première ». */
  readonly ranks: ReadonlyMap<Draft, string>;
  readonly before: UnitBefore | null;
  readonly last: ReadClause | null;
  readonly memory: Memory;
}

/** The sentence being read, and what its reading leans on. */
interface Whole {
  readonly sentence: NamedReading;
  readonly dated: readonly DatedSpan[];
  readonly scope: RowScope;
}

/** The rows of one sentence. */
export function readSentenceRows(sentence: NamedReading, scope: RowScope): SentenceRows {
  const dated = datedSpans(sentence, timesOf(sentence, scope.context));
  const whole = { sentence, dated, scope };
  const start: SoFar = {
    drafts: [],
    ranks: new Map(),
    before: null,
    last: null,
    memory: withFrame(scope.memory, sentence, dated),
  };
  const units = joinUnits(sentence, dated);
  const read = units.reduce((soFar, unit) => readNext(unit, soFar, whole), start);
  return { drafts: withRanks(read.drafts, read.ranks), memory: remember(read.memory, sentence) };
}

function readNext(joined: Unit, soFar: SoFar, whole: Whole): SoFar {
  const { sentence, dated, scope } = whole;
  const { last } = soFar;
  const about = aboutOf(joined, soFar, whole);
  const { unit, topic, memory } = about;
  const { clause } = unit;
  const earlier = [...scope.before, ...soFar.drafts];
  const reading = { ...about, dated, earlier, scope: { ...scope, memory } };
  const isSaidThere = isAgenda(sentence, unit, { last, dated, scope });
  const read: ReadClause = {
    clause,
    isNothing: sentence.tokens[clause.group.first - 1]?.low === 'rien',
    rows: isSaidThere ? [] : unitRows(sentence, reading),
  };
  const { drafts, rows } = joinRows(sentence, read, soFar);
  return {
    drafts,
    ranks: new Map([...soFar.ranks]),
    before: {
      topic,
      subject: clause.sharesSubject && soFar.before ? soFar.before.subject : clause.subject,
    },
    // « le projet lui a été présenté et la médiation y a été rattachée »: all at that meeting.
    last: isSaidThere && last !== null ? last : { ...read, rows },
    memory: {
      ...memoryAfter({ unit, topic, memory, told: rows.at(-1) }, whole),
      said: saidBy(sentence.tokens, joined.clause.group, memory.said),
    },
  };
}

/** What a clause is about, and what its pronouns may lean on. */
function aboutOf(
  joined: Unit,
  { before, memory: held }: SoFar,
  { sentence, dated }: Whole,
): Pick<UnitReading, 'unit' | 'topic' | 'phrase'> & { readonly memory: Memory } {
  const said = saidUnit(sentence, joined, { memory: held, dated });
  const unit = sittingUnit(sentence, said);
  const { clause } = unit;
  const found = topicOfUnit(sentence, unit, { before, dated });
  let memory = held;
  if (found.isPronoun) memory = leanedOn(held, pronounOf(sentence, unit), clause.group);
  const topic = actingTopic(sentence, { unit, dated, found, memory });
  const meant = topic.isPronoun ? memory.phrase : topic.phrase;
  const named = meetingOfFrame(sentence, clause) ?? meant;
  const phrase = named;
  const opening = sentence.text.slice(0, sentence.tokens[unit.span.from]?.start ?? 0);
  return { unit, topic, phrase, memory: withTheme(memory, opening) };
}

/** The rows of a clause after those before it, which it may move, end or hold back. */
function joinRows(
  sentence: NamedReading,
  read: ReadClause,
  { drafts, last }: SoFar,
): { readonly drafts: readonly Draft[]; readonly rows: readonly Draft[] } {
  const moved = withNewDate(last, read);
  const rows = moved === null ? read.rows : [moved];
  const waiting = withPriorStep(sentence, last, read);
  let kept = moved === null ? drafts : drafts.slice(0, -1);
  if (waiting !== null) kept = [...kept.slice(0, -1), waiting];
  if (rows.length === 0) kept = withCount(sentence, read.clause, kept);
  return { drafts: [...kept, ...rows], rows };
}

/** What a later pronoun may mean, once a clause is read. */
function memoryAfter(
  {
    unit,
    topic,
    memory,
    told,
  }: Pick<UnitReading, 'unit' | 'topic'> & {
    readonly memory: Memory;
    readonly told: Draft | undefined;
  },
  { sentence, dated }: Whole,
): Memory {
  const { phrase } = topic;
  const held = phrase === null ? memory : withEarlier(memory, memory);
  const aside = withActor(held, sentence, { topic, dated });
  const isRunning = phrase !== null && hasBegun(unit.clause.group, told);
  return {
    ...withMentioned(withTopic(aside, sentence, { phrase, dated }), sentence, unit),
    running: isRunning ? phrase : memory.running,
  };
}

/** « une consultation est en cours », « un appel d’offres est lancé »: no later « elle » will begin it. */
function hasBegun({ verb }: VerbGroup, told: Draft | undefined): boolean {
  const isLaunched = verb.sense === 'launch' && told?.status === 'Réalisé';
  return isLaunched || told?.status === 'En cours';
}

/** « le comité siégera en mai »: it meets, where « nous siégeons au comité » takes part; the same otherwise. */
export function sittingUnit({ tokens }: Pick<ReadSentence, 'tokens'>, unit: Unit): Unit {
  const { group, subject } = unit.clause;
  const verb = group.verb.infinitive === 'siéger' ? knownInfinitive('réunir') : null;
  const phrase = verb === null ? null : nounPhrase(tokens, subject);
  if (verb === null || phrase === null || !isMeetingNoun(phrase.noun)) return unit;
  return { ...unit, clause: { ...unit.clause, group: { ...group, verb, voice: 'reflexive' } } };
}

/**
 * « livrés en deux tranches, la première fin 2017, la seconde en 2018 »: the parts stand for the whole
 * when it has no date of its own.
 */
export function withRanks(
  drafts: readonly Draft[],
  ranks: ReadonlyMap<Draft, string>,
): readonly Draft[] {
  const [whole] = drafts;
  if (whole === undefined || ranks.size === 0 || ranks.has(whole)) return drafts;
  const named = drafts.map((draft) => {
    const rank = ranks.get(draft);
    return rank === undefined ? draft : { ...draft, title: `${whole.title} – ${rank}` };
  });
  return ranks.size > 1 && whole.due.text === '' ? named.slice(1) : named;
}

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
