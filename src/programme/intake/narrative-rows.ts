import { fold } from '../../lib/text';
import type { Span } from './narrative-clauses';
import { type Carried, type NamedReading, partnersOf, placeOf } from './narrative-context';
import { readConditions } from './narrative-condition-text';
import { type DatedWords, findDatedWords, readDue } from './narrative-dates';
import { decisionInCondition, type DecisionReading, readDecision } from './narrative-decisions';
import type { Draft, DraftSentence } from './narrative-draft';
import { embeddedRows } from './narrative-embedded';
import { findDwellings } from './narrative-quantities';
import type { NounPhrase } from './narrative-phrases';
import { statusOf, type StatusOfClause, typeOf } from './narrative-status';
import { actionTitle } from './narrative-titles';
import { joinKeys, textOf } from './narrative-tokens';
import { type Topic, topicOf } from './narrative-topic';
import { datedSpans, isRepeated, joinUnits, signsOf, type Unit } from './narrative-units';
import type { ReadingContext } from './reading-context';
import type { ActionType } from '../tracker/lists';

/** What the reading of a sentence may lean on. */
export interface RowScope {
  readonly strand: string;
  readonly carried: Carried;
  readonly source: DraftSentence;
  /** Rows of the paragraph so far. */
  readonly before: readonly Draft[];
  /** What the paragraph or the strand last spoke of, for « elles se feront ». */
  readonly lastTopic: LastTopic | null;
  readonly context: ReadingContext;
}

export interface LastTopic {
  readonly phrase: NounPhrase;
  readonly title: string;
}

export interface SentenceRows {
  readonly drafts: readonly Draft[];
  readonly lastTopic: LastTopic | null;
}

export type DatedSpan = Span & Pick<DatedWords, 'sign'>;

/** The rows of one sentence. */
export function readSentenceRows(sentence: NamedReading, scope: RowScope): SentenceRows {
  const dated = datedSpans(sentence, findDatedWords(sentence.text, scope.context));
  const drafts: Draft[] = [];
  let lastTopic = scope.lastTopic;
  let topicBefore: Topic | null = null;
  for (const unit of joinUnits(sentence, dated)) {
    const found: Topic =
      unit.clause.sharesSubject && topicBefore
        ? sharedTopic(sentence, unit, topicBefore)
        : topicOf(sentence, unit.clause, sentence.partners);
    topicBefore = found;
    const read = readUnit(sentence, {
      unit,
      topic: found,
      dated,
      lastTopic,
      scope,
      earlier: [...scope.before, ...drafts],
    });
    drafts.push(...read.drafts);
    lastTopic = read.lastTopic;
  }
  return { drafts, lastTopic };
}

/** « et sera livrée »: the subject of the clause before. */
function sharedTopic(sentence: NamedReading, unit: Unit, before: Topic): Topic {
  if (before.agent === null) return before;
  const own = topicOf(
    sentence,
    { ...unit.clause, subject: before.agent, sharesSubject: false, isInverted: false },
    sentence.partners,
  );
  return own;
}

interface UnitReading {
  readonly unit: Unit;
  readonly topic: Topic;
  readonly dated: readonly DatedSpan[];
  readonly lastTopic: LastTopic | null;
  readonly scope: RowScope;
  readonly earlier: readonly Draft[];
}

function readUnit(sentence: NamedReading, reading: UnitReading): SentenceRows {
  const { unit, topic, dated, lastTopic, scope } = reading;
  const { group } = unit.clause;
  const phrase = topic.isPronoun ? (lastTopic?.phrase ?? null) : topic.phrase;
  const nextTopic = phrase === null || topic.isPronoun ? lastTopic : { phrase, title: '' };
  if (isDescription(unit, topic)) return { drafts: [], lastTopic: nextTopic };
  const status = statusOf(group, signsOf(sentence, unit, dated));
  const embedded = embeddedRows(sentence, { unit, dated, status, topic });
  const own = ownSpan(unit, embedded);
  const without = leftOut(sentence, dated);
  const decision = readDecision({
    sentence,
    unit: { ...unit, span: own },
    topic,
    status,
    without,
    before: scope.carried.named.at(-1) ?? null,
  });
  const repeated = isRepeated(sentence, unit);
  const type: ActionType = decision
    ? 'Décision'
    : typeOf({ group, topic: phrase, status: status.status, isRepeated: repeated });
  const title =
    decision?.title ?? titleOf(sentence, { unit, own, topic, phrase, lastTopic, without });
  const main = draftOf(sentence, {
    reading: { ...reading, unit: { ...unit, span: own } },
    type,
    status: decision ?? status,
    decision,
    title,
    phrase,
  });
  const awaited = conditionRows(sentence, reading, main);
  const linked =
    awaited.length > 0 || main.condition !== ''
      ? linkToDecision(main, awaited, reading.earlier)
      : main;
  const extras = embedded.map((event) => event.build(linked, scope));
  return {
    drafts: [...awaited, linked, ...extras],
    lastTopic: phrase === null ? lastTopic : { phrase, title },
  };
}

/** A sentence that only says how things are gives no row: « ce dispositif concerne … ». */
function isDescription({ clause }: Unit, topic: Topic): boolean {
  const { group } = clause;
  if (group.state !== null || (group.modal !== null && group.verb.sense !== 'state')) return false;
  if (group.verb.sense === 'state') return true;
  if (group.verb.sense === 'enable' && group.tense !== 'past') return true;
  return group.tense === 'conditional' && topic.phrase === null;
}

/** The words of the clause that belong to its own row, up to an event of their own. */
function ownSpan(
  { span }: Unit,
  embedded: readonly { readonly from: number; readonly isInside: boolean }[],
): Span {
  const cut = embedded.filter(({ isInside }) => !isInside).map(({ from }) => from);
  return { from: span.from, to: Math.min(span.to, ...cut) };
}

/** What a title does without: dates and conditions. */
function leftOut({ conditions }: NamedReading, dated: readonly DatedSpan[]): readonly Span[] {
  return [...conditions, ...dated];
}

function titleOf(
  sentence: NamedReading,
  {
    unit,
    own,
    topic,
    phrase,
    lastTopic,
    without,
  }: {
    readonly unit: Unit;
    readonly own: Span;
    readonly topic: Topic;
    readonly phrase: NounPhrase | null;
    readonly lastTopic: LastTopic | null;
    readonly without: readonly Span[];
  },
): string {
  const { group } = unit.clause;
  if (topic.isPronoun && lastTopic) return lastTopic.title;
  const first = unit.following[0]?.group.first ?? own.to;
  const span = { from: own.from, to: Math.min(own.to, first) };
  const inside = phrase && { ...phrase, to: Math.min(phrase.to, span.to) };
  return actionTitle({ sentence, group, topic: inside, role: topic.role, span, without });
}

interface DraftParts {
  readonly reading: UnitReading;
  readonly type: ActionType;
  readonly status: Pick<StatusOfClause, 'status' | 'certainty'>;
  readonly decision: DecisionReading | null;
  readonly title: string;
  readonly phrase: NounPhrase | null;
}

function draftOf(sentence: NamedReading, parts: DraftParts): Draft {
  const { reading, type, status, decision, title, phrase } = parts;
  const { unit, dated, scope } = reading;
  const { partners, names, deduced } = partnersOf(
    sentence,
    rowSpans(sentence, unit),
    scope.carried,
  );
  const carriedNames = names.length === 0 && deduced.length === 0 ? scope.carried.partnerNames : [];
  const condition = readConditions(sentence, unit.clause.conditions);
  const words = datedText(sentence, unit, dated);
  const makerNotes = decision?.likelyMaker
    ? [
        {
          field: 'decisionMaker',
          value: decision.likelyMaker,
          why: { code: 'likely-decision-maker' as const, params: { words: decision.likelyMaker } },
        },
      ]
    : [];
  const fromBefore =
    decision?.isFromBefore && decision.maker !== ''
      ? [
          {
            field: 'partners',
            value: decision.maker,
            why: { code: 'pronoun' as const, params: { words: 'leur' } },
          },
        ]
      : [];
  return {
    strand: scope.strand,
    title,
    type,
    status: status.status,
    certainty: status.certainty,
    partners,
    partnerNames: names,
    place: placeOf(sentence, unit.span, sentencePlace(sentence, scope)),
    due: readDue(words, { type, status: status.status }, scope.context),
    ...condition,
    decisionMaker: decision?.maker ?? '',
    ...findDwellings(sentence, unit.span),
    basis: 'explicit',
    deduced: [
      ...deduced,
      ...carriedNames.map((name) => ({
        field: 'partners',
        value: name,
        why: { code: 'frame-of-paragraph' as const, params: { name } },
      })),
      ...fromBefore,
      ...makerNotes,
    ],
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

/** A site a sentence names once serves all its rows. */
function sentencePlace(sentence: NamedReading, scope: RowScope): Carried['place'] {
  const { place } = scope.carried;
  const [only, ...others] = sentence.places.sites;
  if (only === undefined || others.length > 0 || place.site !== null) return place;
  const isSameTown =
    only.site.municipality === '' ||
    place.municipality === '' ||
    fold(only.site.municipality) === fold(place.municipality);
  return isSameTown ? { ...place, site: only.site } : place;
}

/** The clause, and the frame of its sentence when it names whom one works with. */
function rowSpans(sentence: NamedReading, unit: Unit): readonly Span[] {
  const frame = sentence.clauses[0]?.frame;
  return frame && frame.from < unit.span.from ? [frame, unit.span] : [unit.span];
}

/** The dated words of a row, from the first to the last; a second verb between them stays. */
function datedText(sentence: NamedReading, unit: Unit, dated: readonly DatedSpan[]): string {
  const { tokens, text, conditions } = sentence;
  const own = dated.filter(
    ({ from }) =>
      from >= unit.span.from &&
      from < unit.span.to &&
      !conditions.some((condition) => from >= condition.from && from < condition.to),
  );
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return '';
  const next = unit.following[0];
  const isContinued =
    next !== undefined &&
    ['continue', 'end'].includes(next.group.verb.sense) &&
    last.from > next.group.first;
  const from =
    isContinued && first.from === unit.clause.group.last + 1 ? unit.clause.group.first : first.from;
  const isNear = unit.following.length > 0 || last.from - first.to <= 6;
  return textOf(text, tokens.slice(from, isNear ? last.to : first.to));
}

/** « si notre projet est retenu » is a decision to wait for, in a row of its own. */
function conditionRows(
  sentence: NamedReading,
  reading: UnitReading,
  main: Draft,
): readonly Draft[] {
  return reading.unit.clause.conditions.flatMap((condition): readonly Draft[] => {
    if (condition.effect !== 'Bloquante' || condition.form !== 'clause') return [];
    const decision = decisionInCondition(sentence, condition);
    if (decision === null) return [];
    const isKnown = reading.earlier.some(
      (draft) => isPending(draft) && isSameDecision(draft, decision),
    );
    if (isKnown) return [];
    const { partners, names, deduced } = partnersOf(sentence, [condition], reading.scope.carried);
    return [
      {
        ...main,
        title: decision.title,
        type: 'Décision',
        status: 'En attente de décision',
        certainty: 'Non daté',
        partners,
        partnerNames: names,
        due: readDue(
          '',
          { type: 'Décision', status: 'En attente de décision' },
          reading.scope.context,
        ),
        condition: '',
        effect: null,
        decisionMaker: decision.maker,
        dwellings: null,
        comment: '',
        deduced,
        notes: [],
        mark: { noun: decision.noun, words: fold(decision.title), verb: '' },
        after: [],
      },
    ];
  });
}

function isPending({ type, status }: Draft): boolean {
  return type === 'Décision' && status === 'En attente de décision';
}

function isSameDecision(
  draft: Draft,
  decision: { readonly maker: string; readonly noun: string },
): boolean {
  const isSameMaker = decision.maker !== '' && fold(decision.maker) === fold(draft.decisionMaker);
  return isSameMaker || (decision.noun !== 'decision' && draft.mark.words.includes(decision.noun));
}

/** A condition waits for the decision of its own sentence, or for the pending one of the paragraph. */
function linkToDecision(main: Draft, awaited: readonly Draft[], earlier: readonly Draft[]): Draft {
  if (main.effect === null) return main;
  const pending = [...earlier].reverse().find((draft) => isPending(draft) && isAbout(draft, main));
  const decision = awaited.at(-1) ?? pending;
  if (decision === undefined) return main;
  const effect = main.effect === 'Bloquante' ? 'blocking' : 'non-blocking';
  return { ...main, after: [...main.after, { draft: decision, effect }] };
}

/** The condition speaks of the decision: same sentence, same maker, or « décision », « accord ». */
function isAbout(draft: Draft, main: Draft): boolean {
  const words = fold(main.condition);
  const isSameSentence = draft.sentences[0]?.order === main.sentences[0]?.order;
  const namesMaker = draft.decisionMaker !== '' && words.includes(fold(draft.decisionMaker));
  return (
    isSameSentence ||
    namesMaker ||
    /\b(?:decision|accord|avis|retenu|reponse|favorable)/u.test(words) ||
    words.includes(draft.mark.noun)
  );
}
