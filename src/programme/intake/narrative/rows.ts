import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import type { Clause, Span } from './clause';
import { completeCondition } from './condition-outcome';
import { conditionRows, linkToDecision } from './condition-rows';
import type { NamedReading } from './carried';
import { findDatedWords } from './dated-words';
import { readDecision } from './decisions';
import type { Draft } from './draft';
import { isDescription } from './descriptions';
import { embeddedRows } from './embedded';
import { completeTitle, remember, withTopic } from './memory';
import { MEETING_NOUNS } from './nouns';
import type { NounPhrase } from './phrases';
import { draftOf } from './row-draft';
import { withRanks } from './ranks';
import type { DatedSpan, RowScope, SentenceRows, UnitReading } from './row-scope';
import { statusOf } from './status';
import { typeOf } from './type';
import { titleWords, withoutArticle } from './title-words';
import { actionTitle, EMPTY_VERBS } from './titles';
import { type Topic, topicOf } from './topic';
import { signsOf } from './clause-signs';
import { isRepeated, periodicSpans, stageSpans } from './periods';
import { type Unit, datedSpans, joinUnits, ownDates } from './units';

/** The rows of one sentence. */
export function readSentenceRows(sentence: NamedReading, scope: RowScope): SentenceRows {
  const dated = datedSpans(sentence, findDatedWords(sentence.text, scope.context));
  const drafts: Draft[] = [];
  const ranks = new Map<Draft, string>();
  let before: UnitBefore | null = null;
  let memory = scope.memory;
  for (const unit of joinUnits(sentence, dated)) {
    const topic: Topic = topicOfUnit(sentence, unit, { before, dated });
    const named: NounPhrase | null = topic.isPronoun ? memory.phrase : topic.phrase;
    // « la troisième » is one of those.
    const isSeveral = sentence.tokens[unit.clause.subject.from]?.low === 'les';
    const phrase = topic.isRank && named ? { ...named, isPlural: isSeveral } : named;
    const earlier = [...scope.before, ...drafts];
    const reading = { unit, topic, phrase, dated, earlier, scope: { ...scope, memory } };
    const read = readUnit(sentence, reading);
    if (topic.isRank && unit.clause.group.mood === 'note') {
      for (const draft of read)
        ranks.set(draft, withoutArticle(titleWords(sentence, unit.clause.subject, dated)));
    }
    drafts.push(...read);
    before = {
      topic,
      subject: unit.clause.sharesSubject && before ? before.subject : unit.clause.subject,
    };
    memory = withTopic(memory, sentence, { phrase: topic.phrase, dated });
  }
  return { drafts: withRanks(drafts, ranks), memory: remember(memory, sentence) };
}

/** « et sera livrée »: the subject of the clause before. A date is no object. */
function topicOfUnit(
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
interface UnitBefore {
  readonly topic: Topic;
  readonly subject: Span;
}

function readUnit(sentence: NamedReading, reading: UnitReading): readonly Draft[] {
  const { unit, topic, phrase, dated, scope } = reading;
  const { group } = unit.clause;
  const dates = ownDates(sentence, unit, dated);
  if (isDescription(sentence, unit, { topic, phrase, dates, earlier: reading.earlier })) return [];
  const status = statusOf(group, signsOf(sentence, unit, dated));
  const embedded = embeddedRows(sentence, { unit, dated, status, topic });
  const own = { ...unit, span: ownSpan(unit, embedded) };
  const without = [...sentence.conditions, ...dated];
  const decision = readDecision({
    sentence,
    unit: own,
    topic,
    status,
    without,
    before: [
      ...scope.carried.named,
      ...sentence.partners.filter(({ from }) => from < unit.span.from),
    ],
  });
  const repeats = isRepeated(sentence, unit);
  const isSeries = repeats || isOnSeveralDays(phrase, ownDates(sentence, own, dated));
  const type: ActionType =
    decision === null
      ? typeOf({ group, topic: phrase, status: status.status, isRepeated: isSeries })
      : 'Décision';
  const title = decision?.title ?? titleOf(sentence, { ...reading, unit: own }, repeats);
  const parts = { type, status: decision ?? status, decision, title };
  const main = draftOf(sentence, { ...reading, unit: own }, parts);
  const awaited = conditionRows(sentence, reading, main);
  const linked = completeCondition(linkToDecision(main, awaited, reading.earlier), sentence);
  const beside = embedded.map((event) => event.build(linked, scope));
  return [...awaited, awaiting(linked, beside), ...beside];
}

/** « qu’après l’obtention du permis, attendu en avril »: it waits for the row its condition names. */
function awaiting(main: Draft, beside: readonly Draft[]): Draft {
  if (main.effect === null) return main;
  const condition = fold(main.condition);
  const draft = beside.find(
    ({ status, type, mark }) =>
      type === 'Décision' &&
      status === 'En attente de décision' &&
      mark.words.split(' ').some((word) => word.length > 4 && condition.includes(word)),
  );
  if (draft === undefined) return main;
  const effect = main.effect === 'Bloquante' ? 'blocking' : 'non-blocking';
  return { ...main, after: [...main.after, { draft, effect }] };
}

/** « s’est réuni les 8 et 29 janvier » */
function isOnSeveralDays(phrase: NounPhrase | null, dates: readonly DatedSpan[]): boolean {
  const isMeeting =
    phrase !== null &&
    (MEETING_NOUNS.has(phrase.noun.split(' ')[0] ?? '') || phrase.senses.includes('series'));
  return isMeeting && dates.some(({ isSeveral }) => isSeveral);
}

/** The words of the clause that belong to its own row, up to an event of its own. */
function ownSpan(
  { span }: Unit,
  embedded: readonly { readonly from: number; readonly isInside: boolean }[],
): Span {
  const cut = embedded.filter(({ isInside }) => !isInside).map(({ from }) => from);
  return { from: span.from, to: Math.min(span.to, ...cut) };
}

function titleOf(sentence: NamedReading, reading: UnitReading, repeats: boolean): string {
  const { unit, topic, phrase, dated, scope } = reading;
  const { memory } = scope;
  const { clause } = unit;
  if (topic.isPronoun && memory.words !== '') {
    const frame = titleWords(sentence, { from: clause.frame.from + 1, to: clause.frame.to }, dated);
    const { sense, noun, infinitive } = clause.group.verb;
    const step =
      noun !== null &&
      infinitive !== 'suivre' &&
      !EMPTY_VERBS.has(infinitive) &&
      ['start', 'end', 'point', 'send', 'launch', 'course'].includes(sense)
        ? noun
        : '';
    const rank =
      topic.isRank && clause.subject.to - clause.subject.from === 2
        ? titleWords(sentence, clause.subject, dated)
        : '';
    return [
      topic.isRank ? memory.words.replace(COUNT, '') : memory.words,
      withoutArticle(frame),
      withoutArticle(rank),
      step,
    ]
      .filter((part) => part !== '')
      .join(' – ');
  }
  const end = Math.min(
    noteEnd(sentence, clause, unit.span.to),
    unit.following[0]?.group.first ?? unit.span.to,
  );
  const title = actionTitle({
    sentence,
    group: clause.group,
    topic: topic.phrase && { ...topic.phrase, to: Math.min(topic.phrase.to, end) },
    role: topic.role,
    span: { from: unit.span.from, to: end },
    without: [
      ...sentence.conditions,
      ...dated,
      ...periodicSpans(sentence, unit),
      ...stageSpans(sentence, unit),
      ...told(unit),
    ],
    strandComplement: scope.strandComplement,
    agent: topic.agent,
    isRepeated: repeats,
  });
  return completeTitle(title, phrase, memory);
}

/** « module ouvert depuis juin, 46 connexions »: a note’s title ends at its comma. */
function noteEnd({ tokens }: NamedReading, { group }: Clause, to: number): number {
  if (group.mood !== 'note') return to;
  const stop = tokens.findIndex(
    ({ text }, at) => at > group.last && at < to && (text === ',' || text === ';'),
  );
  return stop < 0 ? to : stop;
}

/** « deux sessions de trois jours – troisième » does without its count. */
const COUNT =
  /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)(?:\s(?:premiers?|premières?|autres))?[\s\u00a0]/iu;

/** « Il est prévu que » says how sure, not what. */
export function told({ clause }: Unit): readonly Span[] {
  return clause.group.told ? [clause.group.told] : [];
}
