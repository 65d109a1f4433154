import type { Clause, ReadSentence, Span } from '../clauses/clause';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { PartnerMention } from '../mentions/partner-mention';
import { isActor } from '../mentions/names';
import { latePhrase } from '../clauses/late-phrases';
import { OBJECT_OPENERS, phraseAfter } from '../clauses/object-phrases';
import { skipAdverbs } from '../words/asides';
import { announcedPhrase, isNextInTurn } from './announced-topics';
import { type VerbGroup } from '../words/verb-group';
import type { Token } from '../words/tokens';
import { isVerb, type VerbSense } from '../../lexicon/verbs';
import { DETERMINERS, SUBJECT_PRONOUNS, THIRD_PERSONS } from '../words/words';
import { MEETING_NOUNS } from '../../lexicon/nouns';
import { isMeetingNoun, singularOf } from '../words/nouns';

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

/** What a topic is looked for among. */
interface TopicSearch {
  readonly sentence: ReadSentence;
  readonly partners: readonly PartnerMention[];
  /** The dated words of the sentence: a date is no object. */
  readonly dated: readonly Span[];
}

const NO_TOPIC: Topic = {
  phrase: null,
  role: 'none',
  agent: null,
  isPronoun: false,
};

/** « fera l’objet d’une restructuration »: what happens to the subject is the action. */
const CARRYING = /^faire l[’']objet/u;

/** Finds what a clause is about: its subject, or the object of someone who acts. */
export function topicOf(clause: Clause, search: TopicSearch): Topic {
  const { tokens } = search.sentence;
  const { group, subject } = clause;
  if (clause.isInverted || CARRYING.test(group.verb.infinitive)) {
    const after = { from: group.last + 1, to: clause.span.to };
    const late = clause.isInverted
      ? latePhrase(search, after, group.person === 'they' ? 'several' : 'one')
      : null;
    const phrase = late ?? phraseAfter(search, after.from, after.to);
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
    // « il aura lieu » is about what was named, « il y aura » about what follows.
    const isHeld = tokens[group.last]?.low === 'lieu';
    const link = tokens[group.last + 1]?.low ?? '';
    // « il est préconisé de recourir à un architecte »
    const isSaidSo = group.voice === 'passive' && ['de', "d'", 'que', "qu'"].includes(link);
    const isImpersonal = pronoun === 'il' && !isHeld && (isSaidSo || isOutcome(tokens, group));
    if (IT.has(pronoun) && !isImpersonal) {
      const announced = announcedPhrase(search, clause.frame);
      return announced === null
        ? { ...NO_TOPIC, isPronoun: true }
        : { ...NO_TOPIC, phrase: announced, role: 'subject' };
    }
    return objectTopic(search, clause, isImpersonal ? null : subject);
  }
  const phrase = subject.to > subject.from ? nounPhrase(tokens, subject) : null;
  if (isNextInTurn(search, clause, phrase)) return { ...NO_TOPIC, isPronoun: true };
  if (clause.frame.to === clause.frame.from && isLatter(tokens, subject))
    return { ...NO_TOPIC, isPronoun: true };
  if (isActing(clause, phrase, search)) return objectTopic(search, clause, subject);
  return phrase ? { ...NO_TOPIC, phrase, role: 'subject' } : NO_TOPIC;
}

/** « ces derniers », « la première », « les suivantes »: some of those just named. */
function isLatter(tokens: readonly Token[], { from, to }: Span): boolean {
  const [article, word, ...others] = tokens.slice(from, to);
  const isDefinite = DETERMINERS.has(article?.low ?? '');
  return isDefinite && others.length === 0 && RANK.test(word?.low ?? '');
}

const RANK = /^(?:premi(?:er|ère)|second|derni(?:er|ère)|\p{L}{3,}ième|suivant|prochain)e?s?$/u;

/** Someone acts; so does what has an object of its own: « le diocèse met à disposition un terrain ». */
function isActing(clause: Clause, phrase: NounPhrase | null, search: TopicSearch): boolean {
  const { group, subject } = clause;
  // « le conseil communautaire aura lieu »: what takes place does nothing.
  const isHeld =
    group.verb.sense === 'hold' && phraseAfter(search, group.last + 1, clause.span.to) === null;
  if (group.voice === 'passive' || isHeld) return false;
  // « deux réunions ont rassemblé les directions »: what is told is the meetings.
  const isGathering = isVerb(group.verb, 'gather') && phrase !== null;
  if (isGathering && MEETING_NOUNS.has(phrase.noun)) return false;
  // « la commission de juin permettra de fixer les objectifs »: what it is for.
  if (group.verb.sense === 'enable' && isMeetingNoun(phrase?.noun ?? '')) return false;
  const isMeeting = group.verb.sense === 'meet';
  if (isAgent({ phrase, subject, partners: search.partners, isMeeting })) return true;
  if (group.voice !== 'active' || !OBJECT_SENSES.has(group.verb.sense)) return false;
  const at = skipAdverbs(search.sentence.tokens, group.last + 1);
  const first = search.sentence.tokens[at];
  const opens = OBJECT_OPENERS.has(first?.low ?? '');
  return opens && phraseAfter(search, group.last + 1, clause.span.to) !== null;
}

/** What « elle », who acts, does something to; null when the pronoun is what the clause is about. */
export function objectOfActor(search: TopicSearch, clause: Clause): Topic | null {
  const { voice, verb } = clause.group;
  const isDoing = OBJECT_SENSES.has(verb.sense) || isVerb(verb, 'do');
  if (voice !== 'active' || !isDoing) return null;
  const found = objectTopic(search, clause, clause.subject);
  return found.phrase === null ? null : found;
}

const OBJECT_SENSES: ReadonlySet<VerbSense> = new Set([
  'point',
  'send',
  'course',
  'launch',
  'prepare',
  'plan',
  'decide',
  'suspend',
  'drop',
  'postpone',
]);

/** « il en est ressorti un plan d’action »: what came of what was told. */
export function isOutcome(tokens: readonly Token[], { verb, first, voice }: VerbGroup): boolean {
  const isOf = tokens.slice(Math.max(first - 1, 0), first + 1).some(({ low }) => low === 'en');
  return isOf && voice !== 'active' && isVerb(verb, 'come-of');
}

function isAgent({
  phrase,
  subject,
  partners,
  isMeeting,
}: {
  readonly phrase: NounPhrase | null;
  readonly subject: Span;
  readonly partners: readonly PartnerMention[];
  /** « la commission se réunit »: what meets is the meeting. */
  readonly isMeeting: boolean;
}): boolean {
  const opens = partners.some(
    ({ from, to }) => from >= subject.from && from <= subject.from + 2 && to <= subject.to,
  );
  const head = phrase?.head ?? subject.from;
  if (phrase !== null && isMeeting && MEETING_NOUNS.has(phrase.noun)) return false;
  const isBody = partners.some(({ from, to }) => head >= from && head < to);
  if (isBody || (phrase === null && opens)) return true;
  if (phrase === null) return false;
  return isActor(singularOf(phrase.noun)) || isActor(phrase.noun);
}

function objectTopic(search: TopicSearch, clause: Clause, agent: Span | null): Topic {
  const after = { from: clause.group.last + 1, to: clause.span.to };
  const late = OBJECT_SENSES.has(clause.group.verb.sense) ? latePhrase(search, after, 'any') : null;
  const phrase = phraseAfter(search, after.from, after.to) ?? late;
  return { phrase, role: phrase ? 'object' : 'none', agent, isPronoun: false };
}
