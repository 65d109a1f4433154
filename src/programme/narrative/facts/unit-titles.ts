import { isVerb } from '../../lexicon/verbs';
import { phraseAfter } from '../clauses/object-phrases';
import { ARTICLES } from '../words/words';
import type { UnitReading } from './row-scope';
import type { NamedReading } from '../mentions/partner-mention';
import { completeTitle } from './memory';
import {
  besideTitle,
  ofWords,
  shortened,
  titleWords,
  withDefinite,
  withoutArticle,
} from './title-words';
import { objectTopic } from './topic';
import { asWritten } from './verb-titles';
import { type Unit, begunOn } from '../clauses/units';
import { actionTitle } from './titles';

/**
 * The title of a clause’s row: a noun for the patterns that cannot go wrong, the clause as written
 * without its dates otherwise; a pronoun takes the words of what it stands for.
 */
export function unitTitle(sentence: NamedReading, reading: UnitReading, repeats: boolean): string {
  const { unit, topic, phrase, scope } = reading;
  const { memory } = scope;
  const { clause } = unit;
  if (topic.isPronoun && memory.words !== '' && !doesSomething(sentence, reading))
    return pronounTitle(sentence, reading);
  // « les travaux, engagés au printemps, s’achèveront »: the works.
  if (topic.phrase !== null && begunOn(sentence, unit) !== null)
    return withoutArticle(titleWords(sentence, topic.phrase, sentence.dated));
  const next = unit.following[0];
  // A clause that goes on begins past its link; a relative has its subject before it.
  const end = Math.min(unit.span.to, next ? Math.max(next.span.from, next.subject.from) : Infinity);
  const isRelative = clause.subject.to > 0 && clause.subject.to <= unit.span.from;
  const {
    phrase: about,
    role,
    agent,
  } = topic.isPronoun ? objectTopic(sentence, clause, clause.subject) : topic;
  const title = actionTitle({
    sentence,
    group: clause.group,
    topic: about && { ...about, to: Math.min(about.to, end) },
    role,
    // « …, qui rendra son rapport »: from the verb on.
    span: { from: isRelative ? clause.group.first : unit.span.from, to: end },
    without: besideTitle(sentence),
    strandComplement: scope.strandComplement,
    agent,
    isRepeated: repeats,
  });
  return completeTitle(title, phrase, memory);
}

/** The clause as its sentence has it. */
export function clauseTitle(sentence: NamedReading, { clause, following, span }: Unit): string {
  return shortened(
    asWritten({
      sentence,
      group: clause.group,
      span: { from: span.from, to: following[0]?.span.from ?? span.to },
      without: besideTitle(sentence),
      agent: null,
    }),
  );
}

/** « il annonce les prochains rendez-vous »: someone does something to something else. */
function doesSomething(sentence: NamedReading, { unit }: UnitReading): boolean {
  const { group } = unit.clause;
  const isDone =
    unit.clause.sharesSubject ||
    group.voice !== 'active' ||
    ['start', 'end', 'hold', 'continue', 'state'].includes(group.verb.sense);
  return !isDone && phraseAfter(sentence, group.last + 1, unit.span.to) !== null;
}

/** « elles se feront à la rentrée » is told by the words of what was named, and for whom. */
function pronounTitle(
  sentence: NamedReading,
  { unit: { clause }, scope: { memory } }: UnitReading,
): string {
  const { dated } = sentence;
  const { from, to } = clause.frame;
  const frame = titleWords(sentence, { from: from + 1, to }, dated);
  const { verb } = clause.group;
  const { sense, noun } = verb;
  const isStep = STEPS.has(sense) && !isVerb(verb, 'empty') && !isVerb(verb, 'follow');
  const [opener] = sentence.tokens.slice(clause.subject.from, clause.subject.to);
  const isRank = opener !== undefined && ARTICLES.has(opener.low);
  const rank = isRank ? withoutArticle(titleWords(sentence, clause.subject, dated)) : '';
  const named = withDefinite(memory.words, memory.phrase?.noun ?? '');
  const what = isStep && noun !== null ? `${noun} ${ofWords(named)}` : memory.words;
  return [what, withoutArticle(frame), rank].filter((part) => part !== '').join(' – ');
}

const STEPS: ReadonlySet<string> = new Set(['start', 'end', 'point', 'send', 'launch', 'course']);
