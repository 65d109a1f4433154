import type { Draft } from '../facts/draft';
import type {
  NamedReading,
  DatedSpan,
  RowScope,
  SentenceRows,
  UnitReading,
} from '../facts/row-scope';
import { type ReadClause, withNewDate } from '../facts/superseded';
import { type Unit, datedSpans, joinUnits } from '../clauses/units';
import type { VerbGroup } from '../words/verb-group';
import { leanedOn, withEarlier, withFrame } from '../facts/antecedents';
import { timesOf } from '../clauses/dated-words';
import { meetingOfFrame } from '../clauses/framed-events';
import { remember, withTheme, withTopic, type Memory } from '../facts/memory';
import {
  actingTopic,
  pronounOf,
  topicOfUnit,
  type UnitBefore,
  withActor,
} from '../facts/unit-topics';
import { unitRows } from './unit-rows';

/** What was read of a sentence so far. */
interface SoFar {
  readonly drafts: readonly Draft[];
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
    before: null,
    last: null,
    memory: withFrame(scope.memory, sentence, dated),
  };
  const units = joinUnits(sentence, dated);
  const read = units.reduce((soFar, unit) => readNext(unit, soFar, whole), start);
  return { drafts: read.drafts, memory: remember(read.memory, sentence) };
}

function readNext(unit: Unit, soFar: SoFar, whole: Whole): SoFar {
  const { sentence, dated, scope } = whole;
  const about = aboutOf(unit, soFar, whole);
  const { topic, memory } = about;
  const { clause } = unit;
  const earlier = [...scope.before, ...soFar.drafts];
  const reading = { ...about, dated, earlier, scope: { ...scope, memory } };
  const read: ReadClause = { clause, rows: unitRows(sentence, reading) };
  const { drafts, rows } = joinRows(read, soFar);
  return {
    drafts,
    before: {
      topic,
      subject: clause.sharesSubject && soFar.before ? soFar.before.subject : clause.subject,
    },
    last: { ...read, rows },
    memory: memoryAfter({ unit, topic, memory, told: rows.at(-1) }, whole),
  };
}

/** What a clause is about, and what its pronouns may lean on. */
function aboutOf(
  unit: Unit,
  { before, memory: held }: SoFar,
  { sentence, dated }: Whole,
): Pick<UnitReading, 'unit' | 'topic' | 'phrase'> & { readonly memory: Memory } {
  const { clause } = unit;
  const found = topicOfUnit(sentence, unit, { before, dated });
  let memory = held;
  if (found.isPronoun) memory = leanedOn(held, pronounOf(sentence, unit), clause.group);
  const topic = actingTopic(sentence, { unit, dated, found, memory });
  const meant = topic.isPronoun ? memory.phrase : topic.phrase;
  const phrase = meetingOfFrame(sentence, clause) ?? meant;
  const opening = sentence.text.slice(0, sentence.tokens[unit.span.from]?.start ?? 0);
  return { unit, topic, phrase, memory: withTheme(memory, opening) };
}

/** The rows of a clause after those before it, which it may move, end or hold back. */
function joinRows(
  read: ReadClause,
  { drafts, last }: SoFar,
): { readonly drafts: readonly Draft[]; readonly rows: readonly Draft[] } {
  const moved = withNewDate(last, read);
  const rows = moved === null ? read.rows : [moved];
  const kept = moved === null ? drafts : drafts.slice(0, -1);
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
    ...withTopic(aside, sentence, { phrase, dated }),
    running: isRunning ? phrase : memory.running,
  };
}

/** « une consultation est en cours », « un appel d’offres est lancé »: no later « elle » will begin it. */
function hasBegun({ verb }: VerbGroup, told: Draft | undefined): boolean {
  const isLaunched = verb.sense === 'launch' && told?.status === 'Réalisé';
  return isLaunched || told?.status === 'En cours';
}
