import { isVerb } from '../../lexicon/verbs';
import type { PartnerMention } from '../mentions/partner-mention';
import type { Clause, Span } from '../clauses/clause';
import type { Draft } from './draft';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { Topic } from './topic';
import lists from './words.json';
import { isMeetingNoun } from '../words/nouns';
import { isLow, joinKeys, keysFrom, type Token } from '../words/tokens';
import { isDescribing } from '../clauses/note-forms';
import type { VerbGroup } from '../words/verb-group';
import { PERIODICITY } from '../words/clause-status';

/** A clause, and what was told before it. */
export interface Told {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly subject: Span;
  readonly group: VerbGroup;
  readonly topic: Topic;
  /** The noun it is about, from before when a pronoun stands for it. */
  readonly phrase: NounPhrase | null;
  readonly dates: readonly Span[];
  readonly earlier: readonly Draft[];
  readonly partners: readonly PartnerMention[];
}

/** « la décision n’est pas connue à ce jour »: it is waited for. */
export function isUnknownYet({ verb, negation }: VerbGroup, phrase: NounPhrase | null): boolean {
  if (phrase === null || negation === 'none') return false;
  const isMissing = isVerb(verb, 'know') || isVerb(verb, 'arrive');
  return isMissing && (phrase.senses.includes('decision') || phrase.noun === 'reponse');
}

/** « ce dispositif concerne 12 ménages », unless it tells what is done or will take place. */
export function tellsState(told: Told): boolean | null {
  const { group, topic, dates, earlier } = told;
  // « la commune espère bénéficier du soutien de l’État », « attend de connaître le montant » tell what she waits for.
  const isWaiting = group.modal?.sense === 'hope' || group.modal?.sense === 'await';
  // « le retard est dû à l’intempérie », « Le président doit » above its list
  const isLast = told.tokens.slice(group.last + 1).every(({ kind }) => kind === 'mark');
  if (group.verb.sense === 'must' && (group.voice === 'passive' || isLast)) return true;
  // « semblent satisfaits », « le stand n’est pas adapté », « cela demande une organisation »
  const isSeen = isVerb(group.verb, 'seem') || isVerb(group.modal, 'seem');
  const isState = group.voice === 'passive' && group.tense === 'present' && group.modal === null;
  const isLike = isState && isDescribing(told.tokens[group.last]);
  const { low = '' } = told.tokens[told.clause.subject.from] ?? {};
  const isThat = /^(?:cela|ça)$/u.test(low) && group.voice === 'active' && group.state === null;
  if (isSeen || ((isLike || isThat) && dates.length === 0)) return true;
  // « Mme Roc est responsable du pôle » says who she is, « sera responsable » what she will do.
  if (isVerb(group.verb, 'answer-for') && group.tense !== 'future') return true;
  // « des échanges ont suivi »
  const isAfter =
    isVerb(group.verb, 'follow') && group.voice === 'active' && topic.role !== 'object';
  if (isAfter && group.tense === 'past' && dates.length === 0) return true;
  // « La séance débute à 20 h »: the meeting that is told of.
  const isHour =
    told.tokens[group.last + 1]?.low === 'à' && told.tokens[group.last + 2]?.kind === 'number';
  const isOpening = ['start', 'end', 'launch'].includes(group.verb.sense) && isHour;
  const isOfNow = isOpening && group.tense === 'present' && dates.length === 0;
  if (isOfNow && isMeetingNoun(topic.phrase?.noun ?? '')) return true;
  // « M. Petit signale une fuite », « Paul fait le point sur les travaux »: what was said there.
  const isSaid = isVerb(group.verb, 'report') && group.voice === 'active' && group.modal === null;
  const isTo = told.partners.some(({ from }) => from > group.last);
  if (isSaid && group.tense === 'present' && dates.length === 0 && !isTo) return true;
  // « a pris trois semaines de retard »
  const isLate = /^[^,.]*\bretard\b/u.test(keysFrom(told.tokens, group.last + 1, 6));
  if (isVerb(group.verb, 'take') && isLate) return true;
  // « plusieurs options sont envisagées »: nothing is chosen yet.
  const isOpen = CHOICES.has(topic.phrase?.noun ?? '') && dates.length === 0;
  if (isManner(told) || (isOpen && ['plan', 'wish'].includes(group.verb.sense))) return true;
  if (group.verb.sense !== 'state' || isWaiting) return null;
  const isMeant =
    ['must', 'plan', 'go'].includes(group.modal?.sense ?? '') || group.tense === 'future';
  // « ont bénéficié d’un stage »
  const given = nounPhrase(told.tokens, { from: group.last + 2, to: told.clause.span.to });
  const what = topic.role === 'subject' ? given : topic.phrase;
  // « le projet comprendra la démolition du garage », « le bâtiment va connaître des travaux »
  const isHeldIn =
    (group.tense === 'future' || group.modal?.sense === 'go') &&
    !isVerb(group.verb, 'have') &&
    !isVerb(group.verb, 'cover');
  const isGiven = (isHeldIn || isVerb(group.verb, 'benefit')) && (what?.senses.length ?? 0) > 0;
  // « il faudra disposer d’un frigo », but « il faut savoir que … »
  const isOwed = group.modal?.infinitive === 'falloir' && !isVerb(group.verb, 'be');
  const isNeeded = isOwed && !isLow(told.tokens[group.last + 1], 'que', "qu'");
  const isAction =
    (isMeant && group.voice === 'passive') ||
    isNeeded ||
    isGiven ||
    isUnknownYet(group, topic.phrase);
  // « ce sera à la rentrée pour les autres »
  const isDue = dates.length > 0 && topic.isPronoun && earlier.length > 0;
  return !(group.tense === 'future' && isDue) && !isAction;
}

const CHOICES: ReadonlySet<string> = new Set(lists.choices);

/** « durent 12 mois », « s’effectuent en site occupé », « comptera 45 logements », « il est prévu 17 M€ »: how long, how, how many. */
function isManner({ tokens, clause, group, dates, partners }: Told): boolean {
  const { verb, voice, tense } = group;
  const { low = '', kind } = tokens[group.last + 1] ?? {};
  const isIt = tokens[clause.subject.from]?.low === 'il' && verb.sense === 'plan';
  const isHow =
    isVerb(verb, 'be-spread') ||
    (verb.sense === 'hold' && voice === 'reflexive' && tense === 'present') ||
    (verb.infinitive === 'compter' && voice === 'active' && low !== 'sur') ||
    (isIt && (kind === 'number' || /^(?:plus|moins|près|environ)$/u.test(low)));
  const isUndated = dates.length === 0 && group.state === null && group.modal === null;
  const isWith = partners.some(({ from, isShown }) => isShown && from > group.last);
  return isHow && isUndated && !isWith && !PERIODICITY.test(joinKeys(tokens));
}
