import lists from './words.json';
import type { Clause, Span } from '../clauses/clause';
import {
  type NounPhrase,
  nounPhrase,
  latePhrase,
  OBJECT_OPENERS,
  phraseAfter,
} from '../clauses/phrases';
import type { NamedReading, PartnerMention } from '../mentions/partner-mention';
import { isAcronym, isActor, isNameWord } from '../mentions/names';
import { isLow, skipAdverbs, type Token } from '../words/tokens';
import type { Unit } from '../clauses/units';
import { isVerb } from '../../lexicon/verbs';
import { HELD, type VerbGroup } from '../words/verb-group';
import {
  DETERMINERS,
  SUBJECT_PRONOUNS,
  THIRD_PERSONS,
  isMeetingNoun,
  singularOf,
} from '../words/nouns';
import { COMMON_NAMES } from '../../lexicon/bodies';
import { MEETING_NOUNS } from '../../lexicon/nouns';

/** What a clause is about, and who does it. */
export interface Topic {
  readonly phrase: NounPhrase | null;
  readonly role: 'subject' | 'object' | 'none';
  /** The subject when it is someone: « nous », « l’association », a body. */
  readonly agent: Span | null;
  /** « elles se feront »: the topic was named before. */
  readonly isPronoun: boolean;
}

const IT: ReadonlySet<string> = new Set([...THIRD_PERSONS, 'ce', 'cela', 'ceci']);

const NO_TOPIC: Topic = {
  phrase: null,
  role: 'none',
  agent: null,
  isPronoun: false,
};

/** Finds what a clause is about: its subject, or the object of someone who acts. */
function topicOf(clause: Clause, sentence: NamedReading): Topic {
  const { tokens } = sentence;
  const { group, subject } = clause;
  if (clause.isInverted || isVerb(group.verb, 'carry')) {
    const after = { from: group.last + 1, to: clause.span.to };
    const late = clause.isInverted ? latePhrase(sentence, after) : null;
    const phrase = late ?? phraseAfter(sentence, after.from, after.to);
    return phrase
      ? { ...NO_TOPIC, phrase, role: clause.isInverted ? 'subject' : 'object' }
      : NO_TOPIC;
  }
  const pronoun = tokens[subject.from]?.low ?? '';
  // « ce groupe » is a noun, « ce dernier » and « ce sera » are not.
  const isThis = pronoun === 'ce' && !isLatter(tokens, subject) && subject.to - subject.from > 1;
  if (
    (SUBJECT_PRONOUNS.has(pronoun) && !isThis) ||
    (pronoun === 'nos' && subject.to - subject.from === 1)
  ) {
    if (IT.has(pronoun) && !standsForNothing(tokens, group))
      return { ...NO_TOPIC, isPronoun: true };
    return objectTopic(sentence, clause, subject);
  }
  const phrase = subject.to > subject.from ? nounPhrase(tokens, subject) : null;
  // « Les deux autres secteurs suivront en mai »: it is what was named, done for them.
  const { verb, voice, modal, tense, last } = clause.group;
  const isBare = isVerb(verb, 'follow') && voice === 'active' && modal === null && tense !== 'past';
  const at = last + 1;
  const isAlone = at >= clause.span.to || sentence.dated.some(({ from }) => from === at);
  if (isBare && isAlone && (phrase?.senses.length ?? 0) === 0)
    return { ...NO_TOPIC, isPronoun: true };
  if (clause.frame.to === clause.frame.from && isLatter(tokens, subject))
    return { ...NO_TOPIC, isPronoun: true };
  if (isActing(clause, phrase, sentence)) return objectTopic(sentence, clause, subject);
  return phrase ? { ...NO_TOPIC, phrase, role: 'subject' } : NO_TOPIC;
}

/** « il y a eu une réunion », « il est préconisé de recourir à un architecte »: « il » stands for nothing. */
function standsForNothing(
  tokens: readonly Token[],
  { first, last, verb, voice, modal }: VerbGroup,
): boolean {
  // « il est demandé aux locataires de libérer les caves »
  const isAsked = isVerb(verb, 'request') && verb.sense === 'wish' && voice === 'passive';
  if (isVerb(modal, 'impersonal') || isAsked || (verb === HELD && modal !== null)) return true;
  // « il faut des clous », « il est fait appel aux parents »
  if (isVerb(verb, 'impersonal') || verb.infinitive.startsWith('faire appel')) return true;
  const isSaid = voice === 'passive' && ['wish', 'plan', 'send', 'decide'].includes(verb.sense);
  const isThere = verb === HELD && tokens[first]?.low === 'y';
  const next = tokens[last + 1]?.low ?? '';
  // « il est prévu une exposition et un film »
  const isOfNew = voice === 'passive' && /^(?:une?|plusieurs)$/u.test(next);
  const isTold = isSaid && ['de', "d'", 'des', 'que', "qu'"].includes(next);
  return (
    isThere || isOfNew || isTold || (isVerb(verb, 'agree') && /^(?:de|d'|qu[e'])$/u.test(next))
  );
}

/** « ces derniers », « la première », « les suivantes »: some of those just named. */
function isLatter(tokens: readonly Token[], { from, to }: Span): boolean {
  const [article, word, ...others] = tokens.slice(from, to);
  const isDefinite = DETERMINERS.has(article?.low ?? '');
  return isDefinite && others.length === 0 && RANK.test(word?.low ?? '');
}

const RANK = /^(?:premi(?:er|ère)|second|derni(?:er|ère)|\p{L}{3,}ième|suivant|prochain)e?s?$/u;

/** Someone acts; so does what has an object of its own: « le diocèse met à disposition un terrain ». */
function isActing(clause: Clause, phrase: NounPhrase | null, sentence: NamedReading): boolean {
  const { group, subject } = clause;
  // « le conseil communautaire aura lieu »: what takes place does nothing.
  const isHeld =
    group.verb.sense === 'hold' && phraseAfter(sentence, group.last + 1, clause.span.to) === null;
  if (group.voice === 'passive' || isHeld) return false;
  // « deux réunions ont rassemblé les directions », « la commission se réunit »: what is told is the meeting.
  const isMeeting = isVerb(group.verb, 'gather') || group.verb.sense === 'meet';
  if (isMeeting && MEETING_NOUNS.has(phrase?.noun ?? '')) return false;
  if (isAgent(phrase, subject, sentence.partners)) return true;
  if (group.voice !== 'active' || !OBJECT_SENSES.has(group.verb.sense)) return false;
  const { from, to } = afterVerb(sentence, clause);
  const first = sentence.tokens[skipAdverbs(sentence.tokens, from)];
  return OBJECT_OPENERS.has(first?.low ?? '') && phraseAfter(sentence, from, to) !== null;
}

const OBJECT_SENSES: ReadonlySet<string> = new Set(lists.objectSenses);

function isAgent(
  phrase: NounPhrase | null,
  subject: Span,
  partners: readonly PartnerMention[],
): boolean {
  const opens = partners.some(
    ({ from, to }) => from >= subject.from && from <= subject.from + 2 && to <= subject.to,
  );
  const head = phrase?.head ?? subject.from;
  const isBody = partners.some(({ from, to }) => head >= from && head < to);
  if (isBody || (phrase === null && opens)) return true;
  if (phrase === null) return false;
  return isActor(singularOf(phrase.noun)) || isActor(phrase.noun);
}

/** People, bodies, names and meetings do things; a thing does not. */
export function isSomeone(
  tokens: readonly Token[],
  phrase: NounPhrase,
  { subject, partners }: { readonly subject: Span; readonly partners: readonly PartnerMention[] },
): boolean {
  const { from, head, noun } = phrase;
  const isNamed =
    tokens.slice(Math.max(from, 1), Math.min(head + 2, subject.to)).some(isNameWord) ||
    isAcronym(tokens[head]);
  return (
    isNamed ||
    isAgent(phrase, subject, partners) ||
    COMMON_NAMES.has(noun.split(' ')[0] ?? '') ||
    isMeetingNoun(noun)
  );
}

/** Where the object of a verb stands: in « prépare et envoie le compte rendu » that of both is after the second. */
function afterVerb({ tokens, clauses }: NamedReading, clause: Clause): Span {
  const { last } = clause.group;
  const next = clauses.find(({ group }) => group.first === last + 2);
  const isPair = next?.sharesSubject === true && isLow(tokens[last + 1], 'et', 'puis');
  const { group, span } = isPair ? next : clause;
  return { from: group.last + 1, to: span.to };
}

/** What someone acts on. */
export function objectTopic(sentence: NamedReading, clause: Clause, agent: Span | null): Topic {
  const after = afterVerb(sentence, clause);
  const late = OBJECT_SENSES.has(clause.group.verb.sense) ? latePhrase(sentence, after) : null;
  const phrase = phraseAfter(sentence, after.from, after.to) ?? late;
  return { phrase, role: phrase ? 'object' : 'none', agent, isPronoun: false };
}

/** « et sera livrée »: the subject of the clause before. */
export function topicOfUnit(
  sentence: NamedReading,
  { clause }: Unit,
  before: UnitBefore | null,
): Topic {
  if (!clause.sharesSubject || before === null) return topicOf(clause, sentence);
  if (before.subject.to <= before.subject.from) return before.topic;
  const own = { ...clause, subject: before.subject, sharesSubject: false, isInverted: false };
  return topicOf(own, sentence);
}

/** The clause before, whose subject the next may share. */
export interface UnitBefore {
  readonly topic: Topic;
  readonly subject: Span;
}
