import { fold } from '../../lib/text';
import type { ActionType } from '../tracker/lists';
import type { Span } from './narrative-clauses';
import { conditionRows, linkToDecision } from './narrative-condition-rows';
import { readConditions } from './narrative-condition-text';
import { type Carried, type NamedReading, partnersOf, placeOf } from './narrative-context';
import { type DatedWords, findDatedWords, readDue } from './narrative-dates';
import { type DecisionReading, readDecision } from './narrative-decisions';
import type { Draft, DraftSentence } from './narrative-draft';
import { embeddedRows } from './narrative-embedded';
import { completeTitle, type Memory, remember, withTopic } from './narrative-memory';
import type { NounPhrase } from './narrative-phrases';
import { findDwellings } from './narrative-quantities';
import { statusOf, type StatusOfClause, typeOf } from './narrative-status';
import { titleWords, withoutArticle } from './narrative-title-words';
import { actionTitle } from './narrative-titles';
import { joinKeys, textOf } from './narrative-tokens';
import { type Topic, topicOf } from './narrative-topic';
import {
  datedSpans,
  isRepeated,
  joinUnits,
  ownDates,
  periodicSpans,
  signsOf,
  type Unit,
} from './narrative-units';
import type { DeducedValue, ProposalNote } from './proposal';
import type { ReadingContext } from './reading-context';

/** What the reading of a sentence may lean on. */
export interface RowScope {
  readonly strand: string;
  /** « des relais territoriaux »: what the heading says bare nouns are of. */
  readonly strandComplement: string;
  readonly carried: Carried;
  readonly source: DraftSentence;
  /** Rows of the paragraph so far. */
  readonly before: readonly Draft[];
  readonly memory: Memory;
  readonly context: ReadingContext;
}

export interface SentenceRows {
  readonly drafts: readonly Draft[];
  readonly memory: Memory;
}

export type DatedSpan = Span & Pick<DatedWords, 'sign'>;

/** A clause being read, and what surrounds it. */
export interface UnitReading {
  readonly unit: Unit;
  readonly topic: Topic;
  /** The noun it is about, from before when a pronoun stands for it. */
  readonly phrase: NounPhrase | null;
  readonly dated: readonly DatedSpan[];
  readonly scope: RowScope;
  readonly earlier: readonly Draft[];
}

/** The rows of one sentence. */
export function readSentenceRows(sentence: NamedReading, scope: RowScope): SentenceRows {
  const dated = datedSpans(sentence, findDatedWords(sentence.text, scope.context));
  const drafts: Draft[] = [];
  let before: UnitBefore | null = null;
  let memory = scope.memory;
  for (const unit of joinUnits(sentence, dated)) {
    const topic: Topic = topicOfUnit(sentence, unit, { before, dated });
    const phrase: NounPhrase | null = topic.isPronoun ? memory.phrase : topic.phrase;
    const earlier = [...scope.before, ...drafts];
    drafts.push(
      ...readUnit(sentence, { unit, topic, phrase, dated, earlier, scope: { ...scope, memory } }),
    );
    before = {
      topic,
      subject: unit.clause.sharesSubject && before ? before.subject : unit.clause.subject,
    };
    memory = withTopic(memory, sentence, topic.phrase);
  }
  return { drafts, memory: remember(memory, sentence) };
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
  const topic = topicOf(sentence, own, sentence.partners);
  const at = topic.phrase?.from ?? -1;
  const isDate = topic.role === 'object' && dated.some(({ from, to }) => at >= from && at < to);
  return isDate ? { ...topic, phrase: null, role: 'none' } : topic;
}

/** The clause before, whose subject the next may share. */
interface UnitBefore {
  readonly topic: Topic;
  readonly subject: Span;
}

function readUnit(sentence: NamedReading, reading: UnitReading): readonly Draft[] {
  const { unit, topic, phrase, dated, scope } = reading;
  const { group } = unit.clause;
  if (isDescription(unit, topic)) return [];
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
  const type: ActionType =
    decision === null
      ? typeOf({ group, topic: phrase, status: status.status, isRepeated: repeats })
      : 'Décision';
  const title = decision?.title ?? titleOf(sentence, { ...reading, unit: own }, repeats);
  const parts = { type, status: decision ?? status, decision, title };
  const main = draftOf(sentence, { ...reading, unit: own }, parts);
  const awaited = conditionRows(sentence, reading, main);
  const linked = linkToDecision(main, awaited, reading.earlier);
  return [...awaited, linked, ...embedded.map((event) => event.build(linked, scope))];
}

/** A clause that only says how things are gives no row: « ce dispositif concerne … ». */
function isDescription({ clause }: Unit, topic: Topic): boolean {
  const { group } = clause;
  if (group.state !== null) return false;
  if (group.verb.sense === 'state') return true;
  if (group.modal !== null) return false;
  if (group.verb.sense === 'enable' && group.tense !== 'past') return true;
  return group.tense === 'conditional' && topic.phrase === null;
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
    const { sense, noun } = clause.group.verb;
    const step =
      noun !== null && ['end', 'point', 'send', 'launch', 'course'].includes(sense) ? noun : '';
    return [memory.words, withoutArticle(frame), step].filter((part) => part !== '').join(' – ');
  }
  const end = Math.min(unit.span.to, unit.following[0]?.group.first ?? unit.span.to);
  const title = actionTitle({
    sentence,
    group: clause.group,
    topic: topic.phrase && { ...topic.phrase, to: Math.min(topic.phrase.to, end) },
    role: topic.role,
    span: { from: unit.span.from, to: end },
    without: [...sentence.conditions, ...dated, ...periodicSpans(sentence, unit), ...told(unit)],
    strandComplement: scope.strandComplement,
    agent: topic.agent,
    isRepeated: repeats,
  });
  return completeTitle(title, phrase, memory);
}

/** « Il est prévu que » says how sure, not what. */
function told({ clause }: Unit): readonly Span[] {
  return clause.group.told ? [clause.group.told] : [];
}

interface DraftParts {
  readonly type: ActionType;
  readonly status: Pick<StatusOfClause, 'status' | 'certainty'>;
  readonly decision: DecisionReading | null;
  readonly title: string;
}

function draftOf(sentence: NamedReading, reading: UnitReading, parts: DraftParts): Draft {
  const { unit, dated, scope, phrase } = reading;
  const { type, decision, title } = parts;
  const { status, certainty } = parts.status;
  const { partners, names, deduced } = partnersOf(
    sentence,
    rowSpans(sentence, unit),
    scope.carried,
  );
  const isUnsaid = names.length === 0 && deduced.length === 0;
  return {
    strand: scope.strand,
    title,
    about: scope.carried.about,
    type,
    status,
    certainty,
    partners,
    partnerNames: names,
    place: placeOf(sentence, unit.span, sentencePlace(sentence, scope)),
    due: readDue(
      datedText(sentence, unit, dated),
      { type, status, isOverdue: unit.clause.group.tense === 'imperfect' },
      scope.context,
    ),
    ...readConditions(sentence, unit.clause.conditions),
    decisionMaker: decision?.maker ?? '',
    ...findDwellings(sentence, unit.span),
    basis: 'explicit',
    deduced: [...deduced, ...(isUnsaid ? framePartners(scope) : []), ...deducedMakers(decision)],
    notes: [],
    mark: {
      noun: decision?.noun ?? phrase?.noun ?? '',
      words: fold(`${title} ${joinKeys(sentence.tokens.slice(unit.span.from, unit.span.to))}`),
      verb: unit.clause.group.verb.infinitive,
    },
    after: [],
    sentences: [scope.source],
  };
}

/** « Avec les APEI, … »: the bodies the paragraph opened with. */
function framePartners({ carried }: RowScope): readonly DeducedValue[] {
  return carried.partnerNames.map((name) => ({
    field: 'partners',
    value: name,
    why: { code: 'frame-of-paragraph', params: { name } },
  }));
}

function deducedMakers(decision: DecisionReading | null): readonly DeducedValue[] {
  if (decision === null) return [];
  const { likelyMaker, owners } = decision;
  const deduced: DeducedValue[] = owners.map((value) => ({
    field: 'partners',
    value,
    why: { code: 'pronoun', params: { words: 'leur' } },
  }));
  if (likelyMaker !== '') {
    const why: ProposalNote = { code: 'likely-decision-maker', params: { words: likelyMaker } };
    deduced.push({ field: 'decisionMaker', value: likelyMaker, why });
  }
  return deduced;
}

/** A site a sentence names once serves all its rows. */
function sentencePlace(sentence: NamedReading, { carried }: RowScope): Carried['place'] {
  const { place } = carried;
  const [only, ...others] = sentence.places.sites;
  if (only === undefined || others.length > 0 || place.site !== null) return place;
  const { municipality } = only.site;
  const isHere =
    municipality === '' ||
    place.municipality === '' ||
    fold(municipality) === fold(place.municipality);
  return isHere ? { ...place, site: only.site } : place;
}

/** The clause, and the frame of its sentence when it names whom one works with. */
function rowSpans(sentence: NamedReading, unit: Unit): readonly Span[] {
  const frame = sentence.clauses[0]?.frame;
  const subject = unit.clause.sharesSubject
    ? sentence.clauses.findLast(
        (clause) => clause.span.to <= unit.span.from && !clause.sharesSubject,
      )?.subject
    : undefined;
  const framed = frame && frame.from < unit.span.from ? [frame, unit.span] : [unit.span];
  const spans = subject && subject.to > subject.from ? [subject, ...framed] : framed;
  const told = unit.clause.conditions.filter(
    ({ form, effect }) => form === 'clause' && effect === 'Bloquante',
  );
  return told.reduce<readonly Span[]>(
    (left, cut) => left.flatMap((span) => outside(span, cut)),
    spans,
  );
}

/** What is left of a span around a condition, which has a row of its own. */
function outside(span: Span, cut: Span): readonly Span[] {
  if (cut.from >= span.to || cut.to <= span.from) return [span];
  const left = { from: span.from, to: cut.from };
  const right = { from: cut.to, to: span.to };
  return [left, right].filter(({ from, to }) => to > from);
}

/** Dates farther apart than this are not read together. */
const NEAR = 2;
/** A date this near its verb is when it starts or ends, as the verb says. */
const NEXT_TO_VERB = 12;

/** The dated words of a row, from the first to the last; a second verb between them stays. */
function datedText(
  sentence: NamedReading,
  unit: Unit,
  dated: readonly DatedSpan[],
): { readonly words: string; readonly verb: string } {
  const { tokens, text } = sentence;
  const own = ownDates(sentence, unit, dated);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return { words: '', verb: '' };
  const { group } = unit.clause;
  // « a démarré en mars »: the participle belongs to the verb, « démarrent en juin » to the words.
  const isInVerb = first.from > group.first && first.from <= group.last;
  const from = isInVerb ? group.last + 1 : first.from;
  const isNear = unit.following.length > 0 || last.from - first.to <= NEAR;
  const isNext = from > group.last && from - group.last <= NEXT_TO_VERB;
  return {
    words: textOf(text, tokens.slice(from, isNear ? last.to : first.to)),
    verb: isNext ? textOf(text, tokens.slice(group.first, group.last + 1)) : '',
  };
}
