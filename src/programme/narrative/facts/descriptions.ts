import { isUnknownYet, type Told, tellsState } from './told-states';
import { isVerb } from '../../lexicon/verbs';
import type { NamedReading } from '../mentions/partner-mention';
import { isMeetingNoun, DETERMINERS, PREPOSITIONS } from '../words/nouns';
import { nounPhrase } from '../clauses/phrases';
import { isSomeone } from './topic';
import { isDescribing } from '../clauses/note-forms';
import { subjectOf, type Unit } from '../clauses/units';
import lists from './words.json';
import type { Token } from '../words/tokens';
import { HELD, type VerbGroup } from '../words/verb-group';

function hasIt(tokens: readonly Token[], { first, last }: VerbGroup): boolean {
  return tokens.slice(first, last).some(({ low }) => ["l'", 'la', 'le'].includes(low));
}

/** A clause that only says how things are gives no row: « ce dispositif concerne … ». */
export function isDescription(
  sentence: NamedReading,
  { clause }: Unit,
  about: Pick<Told, 'topic' | 'phrase' | 'dates' | 'earlier'>,
): boolean {
  const subject = subjectOf(sentence, clause);
  const { tokens, partners } = sentence;
  const told = { ...about, tokens, partners, clause, subject, group: clause.group };
  for (const test of TESTS) {
    const answer = test(told);
    if (answer !== null) return answer;
  }
  return false;
}

/** Asked in this order: the first that knows decides; null where it does not. */
const TESTS: readonly ((told: Told) => boolean | null)[] = [
  announces,
  isOfText,
  // « est en cours », « reste à signer »: where an action stands; « aucune salle n’est disponible »,
  // « Annie ne sera pas disponible », « la licence est valable à vie » are none.
  ({ group: { state, negation, tense, last }, tokens, clause, dates }) =>
    state === null
      ? null
      : negation === 'not'
        ? (state === 'done' && tense === 'future') ||
          /^aucune?$/u.test(tokens[clause.subject.from]?.low ?? '')
        : dates.length === 0 && isDescribing(tokens[last]),
  saysNothingDone,
  mayBe,
  wasBefore,
  tellsState,
  isDoneByThing,
  // « le trésorier communiquait le bilan »
  ({ dates, group: { tense, voice, modal, verb } }) =>
    (tense === 'imperfect' && voice === 'active' && !modal && DEEDS.has(verb.sense) && !dates[0]) ||
    null,
  repeatsEarlier,
  isForPurpose,
  enables,
  wouldHelp,
];

/** « voici ce qui est convenu », « l’association s’engage à : »: what follows says it; « « … », assure le préfet »: who says it. */
function announces({ tokens, clause, subject, dates }: Told): boolean | null {
  const { first, last } = clause.group;
  const isOpen = tokens.at(-1)?.text === ':' && clause.span.to === tokens.length;
  const isBare = last === tokens.length - 2 || PREPOSITIONS.has(tokens.at(-2)?.low ?? '');
  // « Ont été réalisés en 2023 : », « Les travaux suivants … : »
  const who = tokens.slice(subject.from, subject.to);
  const isLead = who.length === 0 || who.some(({ low }) => /^suivante?s?$/u.test(low));
  if (isOpen && (isBare || isLead || dates.length === 0)) return true;
  const isSaid = tokens[first - 1]?.text === ',' && /[»”"]/u.test(tokens[first - 2]?.text ?? '');
  const isQuote = clause.isInverted || /[«“"]/u.test(tokens[subject.from]?.text ?? '');
  const isQuoted = tokens[last + 1]?.text === ':' && tokens[last + 2]?.text === '«';
  if ((isSaid && isQuote) || isQuoted) return true;
  const opening = tokens.slice(clause.span.from, clause.group.first);
  return opening.some(({ low }) => low === 'voici' || low === 'voilà') ? true : null;
}

/** « la loi vise à … », « la présente note remplace celle de mai »: what a text says is nothing anybody does. */
function isOfText({ tokens, subject, group, dates }: Told): boolean | null {
  const said = tokens.slice(subject.from, Math.min(subject.from + 2, subject.to));
  const isText = said.some(({ low, key }) => /^présente?s?$/u.test(low) || TEXTS.has(key));
  // « la présente convention est conclue pour un an à compter du 1er mai »
  const isAgreed = dates.length > 0 && group.voice === 'passive';
  return (isText && !isAgreed && group.tense !== 'future') || null;
}

const TEXTS: ReadonlySet<string> = new Set(lists.texts);

/** « mais rien n’est engagé », « aucune expulsion n’a été prononcée », « aucune date n’est arrêtée » */
function saysNothingDone({ tokens, clause, group, phrase }: Told): boolean | null {
  const { low = '' } = tokens[clause.subject.from] ?? {};
  const isNothing = tokens[group.first - 1]?.low === 'rien' && group.negation !== 'none';
  const isNot = group.negation === 'not' && !isUnknownYet(group, phrase);
  const isFramed = group.tense === 'present' && clause.frame.from < clause.frame.to;
  const isNone = /^aucune?$/u.test(low) && !isFramed;
  // « le bail n’a pas été renouvelé », « les travaux n’ont pas été interrompus »
  const isUndone =
    (group.tense === 'past' || (group.tense === 'present' && group.voice !== 'passive')) &&
    group.modal === null &&
    ['point', 'send', 'course', 'launch', 'prepare', 'suspend'].includes(group.verb.sense);
  const isMeant = ['plan', 'wish'].includes(group.verb.sense);
  // « il n’est pas envisagé de seconde tranche »; « il n’est plus prévu de » gives it up.
  const isNever = !tokens.slice(group.first, group.last).some((token) => token.low === 'plus');
  const isUnwanted = group.told !== null && isNot && group.modal?.sense === 'wish';
  const isUnplanned = low === 'il' && group.voice === 'passive' && isMeant && isNever;
  // « n’émettra pas d’avis défavorable »: nothing is given up.
  const isAhead = group.tense === 'future' || group.modal?.sense === 'go';
  // « ne vont pas suivre le même calendrier »
  const { sense } = group.verb;
  const isHeld =
    ['start', 'launch', 'hold', 'continue', 'drop'].includes(sense) ||
    (sense === 'course' && group.voice !== 'active');
  const isIdle = isNot && isAhead && !isHeld;
  return isNothing || isIdle || isUnwanted || (isNot && (isNone || isUndone || isUnplanned))
    ? true
    : null;
}

/** « le boulanger peut livrer », « il tient à remercier », unless it waits: « pourra débuter si le bail est signé ». */
function mayBe({ clause, group, dates }: Told): boolean | null {
  const { modal, verb, voice, tense, negation } = group;
  const isEvent = negation === 'none' && ['start', 'launch', 'hold', 'end'].includes(verb.sense);
  const isAble = isVerb(modal, 'may') && !isEvent && (voice !== 'passive' || tense === 'present');
  const isWaiting = dates.length > 0 || clause.conditions.length > 0;
  return (isAble && !isWaiting) || (modal !== null && isVerb(verb, 'thank')) || null;
}

/** « le besoin avait été pointé »: what was so before what is told. */
function wasBefore({ tokens, group, dates }: Told): boolean | null {
  const isBefore = tokens
    .slice(group.first, group.last)
    .some(({ low }) => /^(?:av|ét)(?:ai|ions$|iez$)/u.test(low));
  return (isBefore && group.tense === 'past' && dates.length === 0) || null;
}

/** « une panne a plongé la cour dans le noir », « elle détaille les travaux »: on no day, what a thing does. */
function isDoneByThing(told: Told): boolean | null {
  const { tokens, clause, subject, group, topic, dates, partners } = told;
  const { verb, tense } = group;
  const isDeed = group.voice === 'active' && group.mood === 'finite' && DEEDS.has(verb.sense);
  // « reste à définir »
  const isOwed = group.modal?.sense === 'state';
  if (!isDeed || isOwed || dates.length + clause.conditions.length > 0) return null;
  const hasObject = DETERMINERS.has(tokens[group.last + 1]?.low ?? '');
  const isTelling = tense === 'present' && group.modal === null && verb.sense !== 'send';
  if (topic.isPronoun) return (isTelling && hasObject) || null;
  const isThing = subject.to > subject.from && DETERMINERS.has(tokens[subject.from]?.low ?? '');
  const doer = isThing ? nounPhrase(tokens, subject) : null;
  if (doer === null || isSomeone(tokens, doer, { subject, partners })) return null;
  // « le repérage avance », « les résultats orienteront le programme »: an action goes on.
  const isAlone = topic.role === 'subject' && !hasObject;
  const isAction = doer.senses.length > 0 && (isAlone || tense === 'future');
  const comes = topic.role === 'subject' && (isVerb(verb, 'follow') || isVerb(verb, 'move'));
  return isAction || comes ? null : true;
}

const DEEDS: ReadonlySet<string> = new Set(lists.deedSenses);

/** What only repeats or counts what was told. */
function repeatsEarlier({ tokens, group, topic, dates, earlier }: Told): boolean | null {
  if (earlier.length === 0) return null;
  // « elle ne l’a pas encore fait »
  const isProVerb = isVerb(group.verb, 'do') && hasIt(tokens, group);
  // « une vingtaine d’agents y sont inscrits »
  const saysThere = tokens.slice(group.first - 1, group.last).some(({ low }) => low === 'y');
  const isTurnout = isVerb(group.verb, 'turn-up') && saysThere;
  // « nous l’attendons toujours »
  const isStill = isVerb(group.verb, 'expect') && hasIt(tokens, group) && dates.length === 0;
  // « une rencontre a eu lieu : le projet y a été présenté », but a convention signed there is a step.
  const isOfMeeting =
    saysThere && group.tense === 'past' && ['point', 'course'].includes(group.verb.sense);
  const isTalk =
    isOfMeeting && !isVerb(group.verb, 'sign') && isMeetingNoun(earlier.at(-1)?.mark.noun ?? '');
  return (isProVerb && topic.isPronoun) || isTurnout || isStill || isTalk ? true : null;
}

/** « il s’agissait de cadrer la réflexion »: what it was for. */
function isForPurpose({ tokens, group, dates, phrase }: Told): boolean | null {
  const isThere = tokens.slice(group.first, group.last).some(({ low }) => low === 'y');
  // « il y a aussi la logistique », « il y a eu des pannes », « il n’y a pas eu de réunion »
  const isHeld = group.negation === 'none' && (phrase?.senses.length ?? 0) > 0;
  // « il y a 97 enfants depuis janvier » counts them.
  const isNow = group.tense === 'present' && (dates.length === 0 || !isHeld);
  const isWhat = group.tense === 'past' ? !isHeld : isNow;
  const isNone = group.negation !== 'none' && dates.length === 0;
  if (isThere && group.verb === HELD && (isWhat || isNone)) return true;
  // « la loi vise à accélérer les travaux »
  if (isVerb(group.modal, 'aim')) return true;
  if (isVerb(group.modal, 'matter') && (group.tense === 'imperfect' || isThere)) return true;
  return group.modal === null ? null : false;
}

/** « cela permettra de … »; but « le comité de juin permettra de fixer les objectifs » will meet in June. */
function enables({ group, topic, phrase, dates }: Told): boolean | null {
  if (group.verb.sense !== 'enable') return null;
  // « les échanges ont permis de recenser les besoins », but « les travaux ont permis de passer à l’étiquette B »
  const { noun = '' } = topic.isPronoun ? (phrase ?? {}) : (topic.phrase ?? {});
  const isTalk = isMeetingNoun(noun) || (group.tense === 'past' && TALKS.has(noun));
  return !(isTalk && (dates.length > 0 || group.tense === 'past'));
}

const TALKS: ReadonlySet<string> = new Set(lists.talks);

/** « en serait facilité », « cela améliorerait »: what it would bring. */
function wouldHelp({ tokens, group, topic, dates }: Told): boolean | null {
  const isOfIt = tokens.slice(group.first - 1, group.last).some(({ low }) => low === 'en');
  const isEffect = topic.phrase === null || (isOfIt && dates.length === 0);
  return (group.tense === 'conditional' && isEffect) || null;
}
