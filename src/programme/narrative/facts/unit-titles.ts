import { actionTitle } from './titles';
import { isVerb } from '../../lexicon/verbs';
import lists from './words.json';
import { ARTICLES } from '../words/nouns';
import { phraseAfter } from '../clauses/phrases';
import { shortened, titleWords, besideTitle } from './title-words';
import { asWritten } from './as-written';
import { ofWords, withDefinite, withoutArticle } from '../words/articles';
import type { UnitReading } from './draft';
import type { NamedReading } from '../mentions/partner-mention';
import { completeTitle } from './antecedents';
import { objectTopic } from './topic';

/**
 * The title of a clause’s row: a noun for the patterns that cannot go wrong, the clause as written
 * without its dates otherwise; a pronoun takes the words of what it stands for.
 */
export function unitTitle(sentence: NamedReading, reading: UnitReading): string {
  const { unit, topic, phrase, scope } = reading;
  const { memory } = scope;
  const { clause } = unit;
  if (topic.isPronoun && memory.words !== '' && !doesSomething(sentence, reading))
    return pronounTitle(sentence, reading);
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
    topic: about && { ...about, to: about.from < end ? Math.min(about.to, end) : about.to },
    role,
    // « …, qui rendra son rapport »: from the verb on.
    span: { from: isRelative ? clause.group.first : unit.span.from, to: end },
    without: besideTitle(sentence),
    strandComplement: scope.strandComplement,
    agent,
  });
  return completeTitle(title, phrase, memory);
}

/** The clause as its sentence has it, « elles » told by what it stands for. */
export function clauseTitle(sentence: NamedReading, reading: UnitReading): string {
  const { clause, following, span } = reading.unit;
  const { words, phrase } = reading.scope.memory;
  const written = asWritten({
    sentence,
    group: clause.group,
    span: { from: span.from, to: following[0]?.span.from ?? span.to },
    without: besideTitle(sentence),
    agent: null,
  });
  const isMeant = reading.topic.isPronoun && words !== '' && !doesSomething(sentence, reading);
  const named = isMeant ? withDefinite(words, phrase?.noun ?? '') : '';
  return shortened(isMeant ? written.replace(/^(?:elles?|ils?)(?=\s)/iu, named) : written);
}

/** « il annonce les prochains rendez-vous »: someone does something to something else. */
function doesSomething(sentence: NamedReading, { unit }: UnitReading): boolean {
  const { group } = unit.clause;
  const isDone =
    unit.clause.sharesSubject ||
    group.voice !== 'active' ||
    ['start', 'end', 'hold', 'continue', 'state'].includes(group.verb.sense);
  // « il va reprendre contact avec cette société »
  const isInVerb = /\s/u.test(group.verb.infinitive);
  return !isDone && (isInVerb || phraseAfter(sentence, group.last + 1, unit.span.to) !== null);
}

/** « elles se feront à la rentrée » is told by the words of what was named, and for whom. */
function pronounTitle(sentence: NamedReading, reading: UnitReading): string {
  const { unit, scope } = reading;
  const { memory } = scope;
  const { dated, tokens } = sentence;
  const { subject, frame, group } = unit.clause;
  const { verb } = group;
  const isForWhom = tokens[frame.from]?.low === 'pour';
  const whom = isForWhom ? titleWords(sentence, { from: frame.from + 1, to: frame.to }, dated) : '';
  const opener = tokens[subject.from]?.low ?? '';
  const rank = ARTICLES.has(opener) ? withoutArticle(titleWords(sentence, subject, dated)) : '';
  const named = withDefinite(memory.words, memory.phrase?.noun ?? '');
  const isPlain = HELD_SENSES.has(verb.sense) || isVerb(verb, 'empty') || isVerb(verb, 'follow');
  const isStep = STEPS.has(verb.sense) && !isPlain;
  // « elle sera mise sur les vitrines », « les prochaines se tiendront »: the noun alone would say less.
  if ((!isStep && !isPlain && group.state === null) || opener === 'les')
    return clauseTitle(sentence, reading);
  const what = isStep && verb.noun !== null ? `${verb.noun} ${ofWords(named)}` : memory.words;
  return [what, withoutArticle(whom), rank].filter((part) => part !== '').join(' – ');
}

const STEPS: ReadonlySet<string> = new Set(lists.stepSenses);
const HELD_SENSES: ReadonlySet<string> = new Set(lists.heldSenses);
