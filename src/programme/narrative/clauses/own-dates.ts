import type { Unit } from './units';
import { isVerb } from '../../lexicon/verbs';
import { NUMBER_WORDS } from '../../../lib/number-words';
import { isOfPurpose } from './note-parts';
import { meetingOfFrame } from './contrasts';
import type { Clause, DatedSpan, ReadSentence, Span } from './clause';
import {
  infinitiveOf,
  knownInfinitive,
  knownParticipleOf,
  participleOf,
} from '../words/conjugation';
import { isNounAlone, type VerbGroup } from '../words/verb-group';
import { skipAdverbs, isLow, indexWithin, type Token } from '../words/tokens';
import { bracketedTokens } from '../words/quotes';
import { nounPhrase } from './phrases';
import { isKnownNoun, isMeetingNoun, DETERMINERS, PREPOSITIONS } from '../words/nouns';

/**
 * The dates of a clause. « Engagée en mars, l’étude est terminée » and « l’atelier prévu en avril est
 * reporté à octobre »: a date of a participle is not the verb’s when the verb has its own.
 */
export function ownDates(
  sentence: ReadSentence,
  { clause, span }: Unit,
  dated: readonly DatedSpan[] = sentence.dated,
): readonly DatedSpan[] {
  const { tokens, conditions, dependent } = sentence;
  const { subject, frame, group } = clause;
  const inside = dated.filter(
    ({ from }) =>
      from >= span.from &&
      from < span.to &&
      !conditions.some((condition) => from >= condition.from && from < condition.to),
  );
  const isOfParticiple = ({ from }: Span, within: Span): boolean =>
    from >= within.from &&
    from < within.to &&
    tokens.slice(within.from, from).some(({ low }) => knownParticipleOf(low) !== null);
  const opener = tokens[frame.from]?.key ?? '';
  // « ouvrira quoi qu’il arrive en janvier »: the condition’s verb has no date.
  const free = dependent.filter(
    ({ first }) => !conditions.some(({ from, to }) => first >= from && first < to),
  );
  const isTaken = (date: Span): boolean => isInRelative(free, clause, date);
  // « Chantier des vacances de printemps : 8 jeunes recrutés, démarrage le 17 avril »: the holidays are the lead’s.
  // « porte en panne depuis août, réparation prévue en mai »: so is that August.
  const last = group.verb.sense === 'plan' ? (inside.at(-1)?.from ?? 0) : 0;
  const isPause = (text: string, at: number) => text === ':' || (text === ',' && at < last);
  const colon = tokens.findIndex(({ text }, at) => at > span.from && isPause(text, at));
  const isLate = inside.some(({ from }) => from > colon) || (!isNounAlone(group) && !group.modal);
  const isOfLead = ({ from, sign }: DatedSpan): boolean =>
    group.mood === 'note' && isLate && sign !== 'past' && from > span.from && from < colon;
  // « Suite à la réunion du 12 mai, nous vous informons que … »: what stands before is of who informs.
  const opening = tokens.slice(span.from, group.told ?? span.from);
  // So is « Après la rue Segond cet été, c’est la rue Lamartine qui sera en travaux ».
  const isCleft = group.modal !== null || opening.some(({ low }) => /^c[e']$/u.test(low));
  const told = isCleft && opening[0]?.key !== 'apres' ? 0 : (group.told ?? 0);
  const isFramedOut = (date: Span): boolean =>
    date.from < told ||
    (date.from < frame.to &&
      meetingOfFrame({ tokens }, clause) === null &&
      (isOfParticiple(date, frame) || ['apres', 'suite', 'grace', 'lors'].includes(opener)));
  const left = inside.filter(
    (date) =>
      !isFramedOut(date) &&
      !isTaken(date) &&
      !isOfLead(date) &&
      !(date.sign === 'since' && group.tense === 'future') &&
      !isOfThing(tokens, date) &&
      !isSetOff(tokens, group, date) &&
      !isOfDeed(tokens, group, date) &&
      !isOfObject(tokens, group, date),
  );
  const about = nounPhrase(tokens, subject)?.senses ?? [];
  const isEvent = about.includes('event') || about.includes('series');
  // « le budget de l’an prochain sera voté en mars », but « la fête de juin sera offerte »
  const links = left.some(({ from }) => from >= subject.to) ? ['du', 'de', "d'"] : ['du'];
  const isOfSubject = ({ from }: Span): boolean =>
    !isEvent && from > subject.from && from < subject.to && isLow(tokens[from], ...links);
  // « la session prévue le 5 mai est annulée »: the day it would have been.
  const isStopped = ['drop', 'suspend'].includes(group.verb.sense);
  const own = left.filter(
    (date) => isStopped || !(isOfParticiple(date, subject) || isOfSubject(date)),
  );
  // « le statu quo (pour la rentrée 2016) est décidé le 29 janvier »: what stands in brackets is said beside.
  const unbracketed = own.filter(({ from }) => !bracketedTokens(tokens).has(from));
  // « (édition mai 2014) », « (livraison en mai) »: the day of what the brackets name.
  const isNamed = ({ from }: Span): boolean => tokens[from - 1]?.kind === 'word';
  return unbracketed.length > 0 ? unbracketed : own.filter((date) => !isNamed(date));
}

/** « le compte rendu de la séance du 13 mai », but « la visite du site du 13 mai »: the day names the meeting. */
function isOfThing(tokens: readonly Token[], { from, reach }: DatedSpan): boolean {
  const of = tokens.findLastIndex(
    ({ low, kind }, at) => at < from && (kind === 'mark' || PREPOSITIONS.has(low)),
  );
  const isOf = isLow(tokens[of], 'de', "d'", 'du', 'des') && of < from - 1;
  const whole = nounPhrase(tokens, { from: of - 1, to: from });
  if (tokens[from]?.low !== 'du' || reach === 'over' || !isOf || whole === null) return false;
  // « les conclusions de la séance du 13 mai », but « la réunion du comité du 13 mai »
  const inner = nounPhrase(tokens, { from: of + 1, to: from });
  const isHeld =
    isMeetingNoun(whole.noun) || ['organisation', 'ouverture', 'tenue'].includes(whole.noun);
  return !isHeld && (whole.senses.length === 0 || isMeetingNoun(inner?.noun ?? ''));
}

/** « …, individualisée sur l’opération le 26 avril »: the day of what is told beside. */
function isSetOff(tokens: readonly Token[], { last }: VerbGroup, { from }: Span): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => at < from && at > last && text === ',');
  const { low = '' } = tokens[skipAdverbs(tokens, comma + 1)] ?? {};
  const verb = /ée?s?$/u.test(low) ? participleOf(low) : knownParticipleOf(low);
  return comma > 0 && verb !== null;
}

/** « a demandé de réparer la porte avant mai », « l’accord pour démarrer en mai »: when that is to be done. */
function isOfDeed(tokens: readonly Token[], group: VerbGroup, { from }: Span): boolean {
  const { tense, modal, verb, mood, last } = group;
  const isTold = tense === 'past' && mood === 'finite' && modal === null;
  // « doit être tranché avant l’AG pour éviter un report au printemps »
  const aim = { from: last + 2, to: from };
  const isAim =
    indexWithin(
      tokens,
      aim,
      ({ low }, at) => infinitiveOf(low) !== null && tokens[at - 1]?.low === 'pour',
    ) >= 0;
  if (isAim) return true;
  if (!isTold || verb.sense === 'decide' || verb.sense === 'plan') return false;
  // « le permis de démolir »
  const asks = (at: number): boolean =>
    TO_DO.has(tokens[at - 1]?.low ?? '') && !tokens.slice(at - 2, at - 1).some(isKnownNoun);
  const within = { from: last + 2, to: from };
  return indexWithin(tokens, within, ({ low }, at) => asks(at) && !!knownInfinitive(low)) >= 0;
}

const TO_DO: ReadonlySet<string> = new Set(['de', "d'", 'à', 'pour']);

/** « la consultation lancée en juillet », « le dossier, transmis en mai, »: that July is the consultation’s. */
function isOfObject(tokens: readonly Token[], group: VerbGroup, { from }: Span): boolean {
  const before = tokens[from - 1];
  const noun = tokens[from - 2];
  // « a reporté sa journée du 18 juin »: the day it will not be.
  const isNamed = tokens[from]?.low === 'du' && before?.kind === 'word' && from !== group.last + 1;
  if (group.verb.sense === 'postpone' && isNamed) return true;
  if (group.mood === 'note') return isOfPurpose(tokens, { from, to: from });
  if (!before || from - 1 <= group.last + 1) return false;
  // « prépare le forum du 5 juillet »: the day of the forum.
  if (group.verb.sense === 'prepare' && tokens[from]?.low === 'du' && before.kind === 'word')
    return true;
  // « à trois reprises », « les élus » are no participles.
  const isNoun = noun?.kind === 'word' && !(noun.low in NUMBER_WORDS);
  const isSetOff = noun?.text === ',' || noun?.text === ')';
  if (isKnownNoun(before) || !(isNoun || isSetOff)) return false;
  // « met à disposition six logements meublés à compter du 1er avril »
  if (tokens[from + 1]?.low === 'compter') return false;
  if (DETERMINERS.has(noun.low) || PREPOSITIONS.has(noun.low)) return false;
  const told = knownParticipleOf(before.low);
  // « transmettra les plans modifiés pour le 20 mars »: by when he will.
  const isBy = group.tense === 'future' && isLow(tokens[from], 'pour', 'avant', "d'");
  return told !== null && !(isBy && told.sense !== 'plan');
}

/** « 7 logements, qui seront proposés dès janvier », « ceux qui arrivent en mai seront … »: the date is the relative clause’s. */
function isInRelative(
  dependent: readonly VerbGroup[],
  { group, subject }: Clause,
  date: Span,
): boolean {
  const isOfSubject = date.from < subject.to && !['drop', 'suspend'].includes(group.verb.sense);
  const from = isOfSubject ? subject.from : group.last + 1;
  return dependent.some(
    ({ first, verb }) => first >= from && first < date.from && !isVerb(verb, 'arrive'),
  );
}
