import { LASTING } from '../../lexicon/times';
import { TAKING_UP, LASTING_VERBS } from '../../lexicon/verbs';
import type { ReadSentence, Span } from '../clauses/clause';
import type { DatedSpan, UnitReading } from '../facts/row-scope';
import { textOf } from '../words/tokens';
import { type Unit, ownDates } from '../clauses/units';
import type { ActionType } from '../../tracker/lists';
import { completeCondition } from './condition-outcome';
import { conditionRows, linkToDecision, withConditionBodies } from './condition-rows';
import type { NamedReading } from '../facts/carried';
import type { Draft } from '../facts/draft';
import { isDescription } from '../facts/descriptions';
import { BESIDE_RULES, DECISION_RULES } from './rules';
import { ROW_RULES } from '../facts/row-rules';
import type { DecisionReading, DecisionSearch } from './decision';
import type { BesideSearch, EmbeddedRow } from './embedded-row';
import { meetingOfFrame } from '../clauses/framed-events';
import { COURSE_NOUNS } from '../../lexicon/nouns';
import { draftOf } from './row-draft';
import { DONE } from '../words/clause-status';
import { statusOf } from '../words/status';
import { typeOf } from '../facts/type';
import type { VerbGroup } from '../words/verb-group';
import { signsOf } from '../clauses/clause-signs';
import { isRepeated } from '../facts/periods';
import { FOLLOWING } from '../facts/announced-topics';
import { unitTitle } from '../facts/unit-titles';

/** The rows of one clause: its own, those it waits for and those it holds besides. */
export function unitRows(sentence: NamedReading, reading: UnitReading): readonly Draft[] {
  const { unit, topic, phrase, dated, scope } = reading;
  const { group } = unit.clause;
  const dates = ownDates(sentence, unit, dated);
  const met = meetingOfFrame(sentence, unit.clause);
  const isMet = met !== null;
  const { earlier } = reading;
  if (!isMet && isDescription(sentence, unit, { topic, phrase, dates, earlier })) return [];
  const whole = statusOf(group, signsOf(sentence, unit, dated));
  const embedded = besideRows({ sentence, unit, dated, status: whole, topic });
  const own = { ...unit, span: ownSpan(unit, embedded) };
  // « est lancé, avec un objectif de livraison en mai »: that May is the delivery’s.
  const status = isMet ? DONE : statusOf(group, signsOf(sentence, own, dated));
  const without = [...sentence.conditions, ...dated];
  const { decision, rule } = readDecision({
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
    repeats || met?.isPlural === true || isOfSeries(group, { topic, phrase, earlier });
  const type: ActionType =
    decision === null
      ? typeOf({
          group,
          topic: phrase,
          status: status.status,
          isRepeated: isSeries,
          stays: goesOnFrom(sentence, own, dated),
          opens: opensOn(sentence, own, dated),
        })
      : 'Décision';
  const title = decision?.title ?? unitTitle(sentence, { ...reading, unit: own }, repeats);
  const parts = { rule, type, status: decision ?? status, decision, title };
  const main = draftOf(sentence, { ...reading, unit: own }, parts);
  const awaited = conditionRows(sentence, reading, main);
  const waiting = linkToDecision(main, awaited, reading.earlier);
  const linked = completeCondition(withConditionBodies(waiting, sentence, reading), sentence);
  const beside = embedded.map(({ build, rule: id }) => ({ ...build(linked, scope), rule: id }));
  return [...awaited, linked, ...beside];
}

interface BesideRow extends EmbeddedRow {
  readonly rule: string;
}

function besideRows(search: BesideSearch): readonly BesideRow[] {
  return BESIDE_RULES.flatMap(({ id, read }) => read(search).map((row) => ({ ...row, rule: id })));
}

/** The decision a clause tells and the rule that read it; an action without one. */
function readDecision(search: DecisionSearch): {
  readonly decision: DecisionReading | null;
  readonly rule: string;
} {
  for (const { id, read } of DECISION_RULES) {
    const decision = read(search);
    if (decision !== null) return { decision, rule: id };
  }
  return { decision: null, rule: ROW_RULES.action };
}

/** « La commission se tient chaque mois. Elle a permis … », « ailleurs, il aura lieu en mars »: all of it. */
function isOfSeries(
  { verb }: VerbGroup,
  { topic, phrase, earlier }: Pick<UnitReading, 'topic' | 'phrase' | 'earlier'>,
): boolean {
  if (!topic.isPronoun) return false;
  if (verb.sense === 'enable') return earlier.at(-1)?.type === 'Récurrent';
  const isCourse = phrase !== null && COURSE_NOUNS.has(phrase.noun);
  const told = earlier.findLast(({ mark }) => mark.noun === phrase?.noun);
  const isAgain = FOLLOWING.has(verb.infinitive);
  return isCourse && isAgain && told?.type === 'Récurrent';
}

/** The words of the clause that belong to its own row, up to an event of its own. */
function ownSpan(
  { span }: Unit,
  embedded: readonly { readonly from: number; readonly isInside: boolean }[],
): Span {
  const cut = embedded.filter(({ isInside }) => !isInside).map(({ from }) => from);
  return { from: span.from, to: Math.min(span.to, ...cut) };
}

/** Whether what a verb does once on a day goes on here: « accueillera des jeunes à partir de mai ». */
function goesOnFrom(sentence: ReadSentence, unit: Unit, dated: readonly DatedSpan[]): boolean {
  const { group } = unit.clause;
  const [date] = ownDates(sentence, unit, dated);
  if (LASTING_VERBS.has(group.verb.infinitive) && group.voice === 'active') return isOpen(date);
  return TAKING_UP.test(group.verb.infinitive) && LASTING.test(wordsOf(sentence, unit));
}

/** « à partir d’avril », without « pour deux ans ». */
function opensOn(sentence: ReadSentence, unit: Unit, dated: readonly DatedSpan[]): boolean {
  const [date] = ownDates(sentence, unit, dated);
  return date?.reach === 'from' && !LASTING.test(wordsOf(sentence, unit));
}

function isOpen(date: DatedSpan | undefined): boolean {
  return date === undefined || date.reach === 'from' || date.reach === 'over';
}

function wordsOf({ text, tokens }: ReadSentence, { span }: Unit): string {
  return textOf(text, tokens.slice(span.from, span.to));
}
