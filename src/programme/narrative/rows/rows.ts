import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import {
  leanedOn,
  rankedMemory,
  withEarlier,
  withFrame,
  withMentioned,
} from '../titles/antecedents';
import type { Span } from '../clauses/clause';
import { isAgenda } from './agendas';
import { withBeginning } from './begun';
import { completeCondition } from '../decisions/condition-outcome';
import { conditionRows, linkToDecision, withConditionBodies } from '../decisions/condition-rows';
import type { NamedReading } from '../facts/carried';
import { timesOf } from '../clauses/dated-words';
import { readDecision } from '../decisions/decisions';
import type { Draft } from '../facts/draft';
import { withCount } from '../facts/counted';
import { withDependence } from './dependences';
import { isDescription } from '../facts/descriptions';
import { embeddedRows } from '../embedded/embedded';
import { meetingOfFrame } from '../clauses/framed-events';
import { isObjectLaunched } from '../clauses/launched-objects';
import { remember, withTheme, withTopic } from '../facts/memory';
import { COURSE_NOUNS, MEETING_NOUNS } from '../grammar/nouns';
import type { NounPhrase } from '../clauses/phrases';
import { saidBy } from '../clauses/pro-verbs';
import { withPriorStep } from '../decisions/prior-steps';
import { draftOf } from './row-draft';
import { withRanks } from '../facts/ranks';
import type { DatedSpan, RowScope, SentenceRows, UnitReading } from '../facts/row-scope';
import { goesOnFrom, opensOn } from './stays';
import { DONE } from '../grammar/clause-status';
import { statusOf } from '../grammar/status';
import { typeOf } from '../facts/type';
import type { VerbSense } from '../../lexicon/verb-senses';
import type { VerbGroup } from '../grammar/verb-group';
import { titleWords, withoutArticle } from '../topics/title-words';
import { signsOf } from '../clauses/clause-signs';
import { isRepeated } from '../facts/periods';
import { type ReadClause, withFate, withNewDate } from '../facts/superseded';
import {
  actingTopic,
  pronounOf,
  saidUnit,
  topicOfUnit,
  type UnitBefore,
  withActor,
} from '../titles/unit-topics';
import { unitTitle } from '../titles/unit-titles';
import { type Unit, datedSpans, joinUnits, ownDates } from '../clauses/units';

/** The rows of one sentence. */
export function readSentenceRows(sentence: NamedReading, scope: RowScope): SentenceRows {
  const dated = datedSpans(sentence, timesOf(sentence, scope.context));
  let drafts: readonly Draft[] = [];
  const ranks = new Map<Draft, string>();
  let before: UnitBefore | null = null;
  let last: ReadClause | null = null;
  let memory = withFrame(scope.memory, sentence, dated);
  for (const joined of joinUnits(sentence, dated)) {
    const unit = saidUnit(sentence, joined, { memory, dated });
    const found = topicOfUnit(sentence, unit, { before, dated });
    if (found.isPronoun && !found.isRank)
      memory = leanedOn(memory, pronounOf(sentence, unit), unit.clause.group);
    if (found.isRank) memory = rankedMemory(memory, sentence, { frame: unit.clause.frame, dated });
    const topic = actingTopic(sentence, { unit, dated, found, memory });
    const said: NounPhrase | null = topic.isPronoun ? memory.phrase : topic.phrase;
    const named = meetingOfFrame(sentence, unit.clause) ?? said;
    // « la troisième » is one of those.
    const isSeveral = sentence.tokens[unit.clause.subject.from]?.low === 'les';
    const phrase = topic.isRank && named ? rankedPhrase(named, isSeveral) : named;
    const earlier = [...scope.before, ...drafts];
    memory = withTheme(memory, sentence.text.slice(0, sentence.tokens[unit.span.from]?.start ?? 0));
    const reading = { unit, topic, phrase, dated, earlier, scope: { ...scope, memory } };
    const read: ReadClause = {
      clause: unit.clause,
      isNothing: sentence.tokens[unit.clause.group.first - 1]?.low === 'rien',
      rows: isAgenda(sentence, unit, { last, dated, scope }) ? [] : readUnit(sentence, reading),
    };
    const moved: Draft | null = withNewDate(last, read) ?? withFate(last, read);
    const rows: readonly Draft[] = moved === null ? read.rows : [moved];
    if (moved !== null) drafts = drafts.slice(0, -1);
    const waiting = withPriorStep(sentence, last, read);
    if (waiting !== null) drafts = [...drafts.slice(0, -1), waiting];
    if (rows.length === 0) drafts = withCount(sentence, unit.clause, drafts);
    last = { ...read, rows };
    if (topic.isRank && unit.clause.group.mood === 'note') {
      for (const draft of rows)
        ranks.set(draft, withoutArticle(titleWords(sentence, unit.clause.subject, dated)));
    }
    drafts = [...drafts, ...rows];
    before = {
      topic,
      subject: unit.clause.sharesSubject && before ? before.subject : unit.clause.subject,
    };
    const verb = saidBy(sentence.tokens, joined.clause.group, memory.said);
    const held = topic.phrase === null ? memory : withEarlier(memory, memory);
    const aside = withActor(held, sentence, { topic, dated });
    const { phrase: about } = topic;
    const isRunning = about !== null && hasBegun(unit.clause.group, rows.at(-1));
    memory = {
      ...withMentioned(withTopic(aside, sentence, { phrase: about, dated }), sentence, unit),
      running: isRunning ? about : memory.running,
      said: verb,
    };
  }
  return { drafts: withRanks(drafts, ranks), memory: remember(memory, sentence) };
}

/** « une consultation est en cours », « un appel d’offres est lancé »: no later « elle » will begin it. */
function hasBegun({ verb }: VerbGroup, told: Draft | undefined): boolean {
  const isLaunched = verb.sense === 'launch' && told?.status === 'Réalisé';
  return isLaunched || told?.status === 'En cours';
}

/** « un cycle de quatre journées … la dernière »: one day of it, no series itself. */
function rankedPhrase(named: NounPhrase, isSeveral: boolean): NounPhrase {
  const isOneDay = !named.isPlural && !isSeveral && named.noun.startsWith('cycle');
  const senses = isOneDay ? named.senses.filter((sense) => sense !== 'series') : named.senses;
  return { ...named, senses, isPlural: isSeveral };
}

function readUnit(sentence: NamedReading, reading: UnitReading): readonly Draft[] {
  const { unit, topic, phrase, dated, scope } = reading;
  const { group } = unit.clause;
  const dates = ownDates(sentence, unit, dated);
  const isMet = meetingOfFrame(sentence, unit.clause) !== null;
  const { earlier } = reading;
  if (!isMet && isDescription(sentence, unit, { topic, phrase, dates, earlier })) return [];
  const whole = statusOf(group, signsOf(sentence, unit, dated));
  const embedded = embeddedRows(sentence, { unit, dated, status: whole, topic });
  const own = { ...unit, span: ownSpan(unit, embedded) };
  // « est lancé, avec un objectif de livraison en mai »: that May is the delivery’s.
  const isOut = isObjectLaunched(sentence, unit);
  const status = isMet || isOut ? DONE : statusOf(group, signsOf(sentence, own, dated));
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
  const isSeries =
    repeats ||
    isOfSeries(group, { topic, phrase, earlier }) ||
    isOnSeveralDays(phrase, ownDates(sentence, own, dated));
  const type: ActionType =
    decision === null
      ? typeOf({
          group,
          topic: phrase,
          status: status.status,
          isRepeated: isSeries,
          stays: goesOnFrom(sentence, own, dated),
          isOut,
          opens: opensOn(sentence, own, dated),
        })
      : 'Décision';
  const title = decision?.title ?? unitTitle(sentence, { ...reading, unit: own }, repeats);
  const parts = { type, status: decision ?? status, decision, title };
  const told = withBeginning(
    sentence,
    reading,
    draftOf(sentence, { ...reading, unit: own }, parts),
  );
  const main = withDependence(sentence, own, told);
  const awaited = conditionRows(sentence, reading, main);
  const waiting = linkToDecision(main, awaited, reading.earlier);
  const linked = completeCondition(withConditionBodies(waiting, sentence, reading), sentence);
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

/** « La commission se tient chaque mois. Elle a permis … », « ailleurs, il aura lieu en mars »: all of it. */
function isOfSeries(
  { verb }: VerbGroup,
  { topic, phrase, earlier }: Pick<UnitReading, 'topic' | 'phrase' | 'earlier'>,
): boolean {
  if (!topic.isPronoun || topic.isRank) return false;
  if (verb.sense === 'enable') return earlier.at(-1)?.type === 'Récurrent';
  const isCourse = phrase !== null && COURSE_NOUNS.has(phrase.noun);
  const told = earlier.findLast(({ mark }) => mark.noun === phrase?.noun);
  return isCourse && HELD_AGAIN.has(verb.sense) && told?.type === 'Récurrent';
}

/** What says when it takes place elsewhere. */
const HELD_AGAIN: ReadonlySet<VerbSense> = new Set<VerbSense>([
  'hold',
  'start',
  'plan',
  'postpone',
]);

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
