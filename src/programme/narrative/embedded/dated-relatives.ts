import { NUMBER_WORDS } from '../../../lib/number-words';
import type { NamedReading } from '../facts/carried';
import { eventRow } from './event-row';
import type { EmbeddedRow, Search } from './embedded-row';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { DatedSpan } from '../facts/row-scope';
import { AWAITED, type StatusOfClause } from '../grammar/clause-status';
import { makerBefore, ofBody } from '../facts/decision-makers';
import { statusOf } from '../grammar/status';
import { typeOf } from '../facts/type';
import { ofWords, titleWords, withDefinite, withoutArticle } from '../topics/title-words';
import type { VerbGroup } from '../grammar/verb-group';
import { SUBJECT_DETERMINERS } from '../grammar/words';

/** « …, dont la diffusion est attendue pour la rentrée », « …, qui seront proposés dès janvier ». */
export function datedRelatives(sentence: NamedReading, search: Search): readonly EmbeddedRow[] {
  const { tokens, dependent } = sentence;
  return dependent.flatMap((group): readonly EmbeddedRow[] => {
    const from = tokens.findLastIndex(
      (token, at) => at < group.first && ['dont', 'qui'].includes(token.low),
    );
    const relative = relativeAt(sentence, search, { group, from });
    return relative === null ? [] : rowOf(sentence, search, relative);
  });
}

interface Relative {
  readonly group: VerbGroup;
  /** « qui », « dont ». */
  readonly from: number;
  readonly date: DatedSpan;
  /** It stands before the main verb. */
  readonly isInside: boolean;
  /** What is told in the past keeps it. */
  readonly done: StatusOfClause | null;
}

/** A relative clause with a date of its own; null for one that adds no fact. */
function relativeAt(
  { tokens, dependent }: NamedReading,
  { unit, dated }: Search,
  { group, from }: { readonly group: VerbGroup; readonly from: number },
): Relative | null {
  const { clause, span } = unit;
  const isInside = from > clause.subject.from && group.last < clause.group.first;
  const end = isInside ? clause.group.first : span.to;
  const isHere = isInside || (from > clause.group.last && from < span.to);
  const date = dated.find((words) => words.from > group.last && words.from < end);
  const isOther = dependent.some(({ first }) => first > group.last && first < (date?.from ?? 0));
  if (!isHere || date === undefined || isOther) return null;
  const isSetOff = tokens[from - 1]?.text === ',';
  const told = statusOf(group, {
    date: date.sign,
    isPeriodic: false,
    isOpenObject: false,
    isOngoing: false,
  });
  const isDone = told.status === 'Réalisé' && isSetOff && STEPS.has(group.verb.sense);
  if (!isDone && (isInside || !isComing(tokens, group, from))) return null;
  return { group, from, date, isInside, done: isDone ? told : null };
}

/** What happens on its day. */
const STEPS: ReadonlySet<string> = new Set(['point', 'send', 'decide', 'launch', 'end', 'hold']);

function isComing(tokens: NamedReading['tokens'], group: VerbGroup, from: number): boolean {
  return (
    allowsNext(tokens, group, from) ||
    group.tense === 'future' ||
    ['plan', 'await', 'hope'].includes(group.verb.sense)
  );
}

/** « …, ce qui permettra un démarrage en mai ». */
function allowsNext(tokens: NamedReading['tokens'], { verb }: VerbGroup, from: number): boolean {
  return verb.infinitive === 'permettre' && tokens[from - 1]?.low === 'ce';
}

function rowOf(
  sentence: NamedReading,
  { unit, status, topic }: Search,
  { group, from, date, isInside, done }: Relative,
): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const allows = allowsNext(tokens, group, from);
  const isOwn = tokens[from]?.low === 'dont' || allows;
  const before = isInside ? unit.clause.subject.from : unit.clause.group.last + 1;
  const phrase = allows
    ? antecedent(sentence, group.last + 1, date.from)
    : isOwn
      ? nounPhrase(tokens, { from: from + 1, to: group.first })
      : hasObject(sentence, from, group)
        ? topic.phrase
        : antecedent(sentence, before, from);
  if (phrase === null || (allows && phrase.senses.length === 0)) return [];
  if (isAnswerAwaited(tokens[from]?.low ?? '', group, phrase))
    return [answerRow(sentence, { phrase, date, from, status })];
  const kept = done === null ? {} : { keeps: done };
  const type = typeOf({ group, topic: phrase, status: done?.status ?? 'Prévu', isRepeated: false });
  const title = relativeTitle(sentence, group, phrase);
  const row =
    isOwn && done === null
      ? eventRow(sentence, { phrase, date, from, status })
      : eventRow(sentence, { phrase, date, from, status, type, title, ...kept });
  return [{ ...row, isInside }];
}

/** « auprès de la caisse, dont la réponse est attendue pour le 15 avril »: hers to give. */
function isAnswerAwaited(
  opener: string,
  { verb, negation }: VerbGroup,
  phrase: NounPhrase,
): boolean {
  const isUpToSomeone = phrase.senses.includes('decision') || phrase.noun === 'vote';
  const isComing = ['await', 'plan', 'hope'].includes(verb.sense) && negation === 'none';
  return opener === 'dont' && isUpToSomeone && !phrase.isPlural && isComing;
}

function answerRow(
  sentence: NamedReading,
  parts: {
    readonly phrase: NounPhrase;
    readonly date: DatedSpan;
    readonly from: number;
    readonly status: StatusOfClause;
  },
): EmbeddedRow {
  const { phrase } = parts;
  const maker = makerBefore(sentence, phrase.head) ?? '';
  const words = withoutArticle(titleWords(sentence, phrase, []));
  const row = eventRow(sentence, {
    ...parts,
    type: 'Décision',
    title: maker === '' ? words : `${words} ${ofBody(maker)}`,
    keeps: { ...AWAITED, certainty: 'Prévisionnel' },
  });
  const named = sentence.partners.filter(({ name }) => name === maker).slice(-1);
  return {
    ...row,
    build: (main, scope) => {
      const draft = row.build(main, scope);
      return {
        ...draft,
        decisionMaker: maker,
        partners: maker === '' ? draft.partners : named.map(({ partner }) => partner),
        partnerNames: maker === '' ? draft.partnerNames : [maker],
        after: main.status === 'Réalisé' ? [] : draft.after,
      };
    },
  };
}

/** « à l’ADIL, qui nous le remettra »: what is done is the main clause’s. */
function hasObject({ tokens }: NamedReading, from: number, { last }: VerbGroup): boolean {
  return tokens.slice(from + 1, last).some(({ low }) => ['le', 'la', 'les', "l'"].includes(low));
}

/** The noun phrase a relative clause hangs on: the last one before it. */
export function antecedent(
  { tokens }: NamedReading,
  from: number,
  relative: number,
): NounPhrase | null {
  const to = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    const opens =
      token?.kind === 'number' ||
      SUBJECT_DETERMINERS.has(token?.low ?? '') ||
      token?.low === 'des' ||
      (token?.low ?? '') in NUMBER_WORDS;
    if (opens) return nounPhrase(tokens, { from: at, to });
  }
  return null;
}

/** « qui seront proposés » is a proposition of what it hangs on. */
function relativeTitle(sentence: NamedReading, group: VerbGroup, phrase: NounPhrase): string {
  const words = titleWords(sentence, phrase, []);
  const { noun } = group.verb;
  return noun === null
    ? withoutArticle(words)
    : `${noun} ${ofWords(withDefinite(words, phrase.noun))}`;
}
