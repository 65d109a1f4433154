import { isApposedAdjective } from '../grammar/adjectives';
import type { NamedReading } from '../facts/carried';
import type { Clause, Span } from '../clauses/clause';
import { knownParticipleOf } from '../grammar/conjugation';
import { DUE_NOUNS } from '../../lexicon/note-words';
import { FOLLOWING, isGivenNext } from '../topics/announced-topics';
import { isDemonstrative, withMeantWords } from '../clauses/demonstratives';
import { eventOfFrame, meetingOfFrame } from '../clauses/framed-events';
import { completeTitle } from '../facts/memory';
import { objectPronounTitle } from './pronoun-titles';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { UnitReading } from '../facts/row-scope';
import { ofWords, titleWords, withDefinite, withoutArticle } from '../topics/title-words';
import { EMPTY_VERBS } from './title-parts';
import { actionTitle } from './titles';
import { periodicSpans, stageSpans } from '../facts/periods';
import type { Unit } from '../clauses/units';

/** The title of a clause’s row; a pronoun takes the words of what it stands for. */
export function unitTitle(sentence: NamedReading, reading: UnitReading, repeats: boolean): string {
  const { unit, topic, phrase, dated, scope } = reading;
  const { memory } = scope;
  const { clause } = unit;
  if (topic.isPronoun && memory.words !== '') return pronounTitle(sentence, reading);
  const met = meetingTitle(sentence, reading);
  if (met !== null) return met;
  const clitic = objectPronounTitle(sentence, clause.group, { topic, memory });
  if (clitic !== null) return clitic;
  const delayed = deadlineTitle(sentence, reading);
  if (delayed !== null) return delayed;
  const carried = carriedTitle(sentence, reading);
  if (carried !== null) return carried;
  const end = Math.min(
    noteEnd(sentence, clause, unit.span.to),
    unit.following[0] === undefined ? unit.span.to : openingOf(unit.following[0]),
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
    subject: clause.subject,
    isRepeated: repeats,
  });
  const dateOf = framedDate(sentence, reading, title);
  if (dateOf !== null) return dateOf;
  const meant = thisTitle(sentence, reading, meantTitle(sentence, reading, title));
  return completeTitle(meant, phrase, memory);
}

/** Where a clause that goes on begins, past its link; a relative has its subject before it. */
function openingOf({ span, subject }: Clause): number {
  return Math.max(span.from, subject.from);
}

/** « elles se feront à la rentrée » is told by the words of what was named. */
function pronounTitle(
  sentence: NamedReading,
  { unit: { clause }, topic, dated, scope: { memory } }: UnitReading,
): string {
  const isBefore = eventOfFrame(sentence, clause.frame) !== null;
  // « Commune aux agences, elle débutera »: what is said of it.
  const isApposed = isApposedAdjective(sentence.tokens[clause.frame.from]?.key ?? '');
  const frame =
    isBefore || isApposed
      ? ''
      : titleWords(sentence, { from: clause.frame.from + 1, to: clause.frame.to }, dated);
  const { sense, noun, infinitive } = clause.group.verb;
  const step =
    noun !== null &&
    !FOLLOWING.has(infinitive) &&
    !isGivenNext(sentence.tokens, clause.group) &&
    !EMPTY_VERBS.has(infinitive) &&
    ['start', 'end', 'point', 'send', 'launch', 'course'].includes(sense)
      ? noun
      : '';
  const rank =
    (topic.isRank && clause.subject.to - clause.subject.from === 2) ||
    (!topic.isRank && (FOLLOWING.has(infinitive) || isGivenNext(sentence.tokens, clause.group)))
      ? titleWords(sentence, clause.subject, dated).replace(OF_THAT, '')
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

/** « Lors d’une réunion, les besoins ont été précisés » is the meeting, and what came of it. */
function meetingTitle(sentence: NamedReading, { unit, topic, dated }: UnitReading): string | null {
  const { frame } = unit.clause;
  const meeting = meetingOfFrame(sentence, unit.clause);
  if (meeting === null) return null;
  const words = titleWords(sentence, { from: meeting.from, to: frame.to }, dated);
  const what = topic.phrase === null ? '' : titleWords(sentence, topic.phrase, dated);
  return what === '' ? words : `${withoutArticle(words)} : ${withoutArticle(what)}`;
}

/** « les candidats ont jusqu’au 25 juillet pour remettre une offre » is the remise of an offer. */
function deadlineTitle(sentence: NamedReading, { unit, dated }: UnitReading): string | null {
  const { tokens } = sentence;
  const { group, subject } = unit.clause;
  const { noun } = group.verb;
  const isUntil = tokens[group.last + 1]?.key.startsWith('jusqu') === true;
  if (!isUntil || group.modal?.sense !== 'must' || noun === null) return null;
  const link = tokens.findIndex(({ low }, at) => at > group.last && low === 'pour');
  const object = titleWords(sentence, { from: link + 2, to: unit.span.to }, dated);
  const who = withDefinite(titleWords(sentence, subject, dated), '');
  return link < 0 ? null : `${noun} ${ofWords(object === '' ? who : object)}`;
}

/** « le site fera l’objet d’une restructuration » is a restructuration of the site. */
function carriedTitle(
  sentence: NamedReading,
  { unit, topic, dated, scope }: UnitReading,
): string | null {
  const { group, subject } = unit.clause;
  const isCarried = /^faire l[’']objet/u.test(group.verb.infinitive);
  if (!isCarried || topic.phrase === null || subject.to <= subject.from) return null;
  const about = nounPhrase(sentence.tokens, subject);
  if (about === null) return null;
  const written = titleWords(sentence, untilParticiple(sentence, topic.phrase), dated);
  const what = withoutArticle(written).replace(/ (?:par|avec) .*$/u, '');
  const whole = withDefinite(titleWords(sentence, subject, dated), about.noun);
  const isMeant = isDemonstrative(sentence.tokens[about.head]);
  return `${what} ${ofWords(isMeant ? withMeantWords(whole, scope.memory) : whole)}`;
}

/** « Pour les agents d’entretien, aucune date n’est fixée »: the date of what the frame names. */
function framedDate(
  sentence: NamedReading,
  { unit, topic, dated }: UnitReading,
  title: string,
): string | null {
  const { from, to } = unit.clause.frame;
  const isDate = topic.phrase !== null && DUE_NOUNS.has(topic.phrase.noun) && !/\s/u.test(title);
  if (!isDate || sentence.tokens[from]?.low !== 'pour') return null;
  const words = titleWords(sentence, { from: from + 1, to }, dated);
  return words === '' ? null : `${title} pour ${words}`;
}

/** « ce groupe » is « groupe « santé » », as it was named. */
function thisTitle(
  { tokens }: NamedReading,
  { topic: { phrase }, scope: { memory } }: UnitReading,
  title: string,
): string {
  const isBare = phrase !== null && phrase.to - phrase.from === 2;
  if (!isBare || !THIS.has(tokens[phrase.from]?.low ?? '')) return title;
  const noun = tokens[phrase.head]?.text ?? '';
  const at = ` ${memory.words}`.indexOf(` ${noun} `);
  return at < 0 ? title : title.replace(noun, memory.words.slice(at));
}

const THIS: ReadonlySet<string> = new Set(['ce', 'cet', 'cette', 'ces']);

/** « un diagnostic confié à Soliha »: to whom is told elsewhere. */
function untilParticiple({ tokens }: NamedReading, { from, head, to }: NounPhrase): Span {
  const at = tokens.findIndex(
    ({ low }, place) => place > head && place < to && knownParticipleOf(low) !== null,
  );
  return { from, to: at < 0 ? to : at };
}

/** « celle de l’ADMR » is one more of what was just named. */
function meantTitle(
  { tokens }: NamedReading,
  { topic, scope }: UnitReading,
  title: string,
): string {
  const isMeant = isDemonstrative(tokens[topic.phrase?.head ?? -1]);
  return isMeant ? withMeantWords(title, scope.memory) : title;
}

/** « module ouvert depuis juin, 46 connexions »: a note’s title ends at its comma. */
function noteEnd({ tokens }: NamedReading, { group }: Clause, to: number): number {
  if (group.mood !== 'note') return to;
  const stop = tokens.findIndex(
    ({ text }, at) => at > group.last && at < to && (text === ',' || text === ';'),
  );
  return stop < 0 ? to : stop;
}

/** « celle de Chartres » is told as Chartres. */
const OF_THAT = /^(?:celles?|celui|ceux) (?:de(?: l[a’'])?|d[’']|des|du)[\s\u00a0]*/iu;

/** « deux sessions de trois jours – troisième » does without its count. */
const COUNT =
  /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)(?:\s(?:premiers?|premières?|autres))?[\s\u00a0]/iu;

/** « Il est prévu que » says how sure, not what. */
export function told({ clause }: Unit): readonly Span[] {
  return clause.group.told ? [clause.group.told] : [];
}
