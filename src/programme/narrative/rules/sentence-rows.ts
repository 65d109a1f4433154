import type { Draft, RowScope, SentenceRows, UnitReading } from '../facts/draft';
import type { NamedReading } from '../mentions/partner-mention';
import { type Unit, joinUnits } from '../clauses/units';
import type { VerbGroup } from '../words/verb-group';
import { leanedOn, withEarlier, withTheme, withTopic, type Memory } from '../facts/antecedents';
import { meetingOfFrame } from '../clauses/contrasts';
import { topicOfUnit, type UnitBefore } from '../facts/topic';
import { unitRows } from './unit-rows';
import { withComment, wordsOf } from './untold-words';

/** What was read of a sentence so far. */
interface SoFar {
  readonly drafts: readonly Draft[];
  readonly before: UnitBefore | null;
  /** The last clause and its rows. */
  readonly last: readonly [VerbGroup, readonly Draft[]] | null;
  readonly memory: Memory;
}

/** The rows of one sentence. */
export function readSentenceRows(sentence: NamedReading, scope: RowScope): SentenceRows {
  const start: SoFar = { drafts: [], before: null, last: null, memory: scope.memory };
  const read = joinUnits(sentence).reduce(
    (soFar, unit) => readNext(unit, soFar, { sentence, scope }),
    start,
  );
  return { drafts: read.drafts, memory: withTheme(read.memory, sentence.text) };
}

function readNext(
  unit: Unit,
  soFar: SoFar,
  { sentence, scope }: { readonly sentence: NamedReading; readonly scope: RowScope },
): SoFar {
  const about = aboutOf(unit, soFar, sentence);
  const { topic, memory } = about;
  const { clause } = unit;
  const earlier = [...scope.before, ...soFar.drafts];
  const reading = { ...about, earlier, scope: { ...scope, memory } };
  const own = unitRows(sentence, reading);
  // « une vingtaine de résidents y ont déménagé »: no row of its own, and not lost.
  const words = own.length === 0 ? [wordsOf(sentence, unit.span)] : [];
  const moved = withNewDate(soFar.last, clause.group, own);
  const rows = moved ? [moved] : own;
  const before = (moved ? soFar.drafts.slice(0, -1) : soFar.drafts).map((row, at) =>
    at === soFar.drafts.length - 1 ? withComment(row, words) : row,
  );
  const isShared = clause.sharesSubject && soFar.before !== null;
  return {
    drafts: [...before, ...rows],
    before: { topic, subject: isShared ? soFar.before.subject : clause.subject },
    last: [clause.group, rows],
    memory: memoryAfter(about, sentence),
  };
}

/** What a clause is about, and what its pronouns may lean on. */
function aboutOf(
  unit: Unit,
  { before, memory: held }: SoFar,
  sentence: NamedReading,
): Pick<UnitReading, 'unit' | 'topic' | 'phrase'> & { readonly memory: Memory } {
  const { clause } = unit;
  const topic = topicOfUnit(sentence, unit, before);
  const pronoun = sentence.tokens[clause.subject.from]?.low ?? '';
  const memory = topic.isPronoun ? leanedOn(held, pronoun, clause.group) : held;
  const meant = topic.isPronoun ? memory.phrase : topic.phrase;
  const phrase = meetingOfFrame(sentence, clause) ?? meant;
  const opening = sentence.text.slice(0, sentence.tokens[unit.span.from]?.start ?? 0);
  return { unit, topic, phrase, memory: withTheme(memory, opening) };
}

/** What a later pronoun may mean, once a clause is read. */
function memoryAfter(
  { topic: { phrase }, memory }: ReturnType<typeof aboutOf>,
  sentence: NamedReading,
): Memory {
  if (phrase === null) return memory;
  return withTopic(withEarlier(memory, memory), sentence, phrase);
}

/** « devait se prononcer en mars, elle a reporté sa décision au 22 mai »: one row, with its new date. */
function withNewDate(
  before: SoFar['last'],
  group: VerbGroup,
  [moved, ...more]: readonly Draft[],
): Draft | null {
  const [old, ...others] = before?.[1] ?? [];
  if (before === null || !old || !moved || others.length > 0 || more.length > 0) return null;
  const { tense, modal, verb } = before[0];
  const isMeant = modal?.sense === 'must' || ['plan', 'await'].includes(verb.sense);
  const wasMeant = isMeant && ['imperfect', 'past'].includes(tense) && old.status !== 'Réalisé';
  const isMoved = group.verb.sense === 'postpone' && group.negation === 'none';
  return wasMeant && isMoved && moved.due.text !== '' ? { ...old, due: moved.due } : null;
}
