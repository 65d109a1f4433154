import { range } from '../../../lib/numbers';
import lists from './words.json';
import { skipAdverbs, pastAside, isLow, type Token } from './tokens';
import { infinitiveOf, knownInfinitive, type Verb, participleOf } from './conjugation';
import { isVerb } from '../../lexicon/verbs';
import { CLITICS, DETERMINERS, PREPOSITIONS } from './nouns';
import { type Cursor, HELD, type Tail, simpleTail } from './verb-group';

/** « espère être choisie », « doit démarrer », « envisageons de signer », « va se réunir ». */
export function withInfinitive(cursor: Cursor): Tail | null {
  const { tokens, at, form } = cursor;
  const isJustDone = isVerb(form.verb, 'come') && isLow(tokens[at + 1], 'de', "d'");
  if (isJustDone && infinitiveOf(tokens[at + 2]?.low ?? '')) {
    return { ...infinitiveTail(cursor, at + 2), tense: 'past' };
  }
  // « vient compléter les recettes »
  if (isVerb(form.verb, 'come') && knownInfinitive(tokens[at + 1]?.low ?? '') !== null)
    return infinitiveTail(cursor, at + 1);
  if (isVerb(form.verb, 'do')) return causativeTail(cursor, at);
  const isSuggested = isVerb(form.verb, 'suggest');
  const isAsked = isVerb(form.verb, 'delegate') && form.tense === 'present';
  // « il convient d’établir un dossier » has to be done, as what « charge le maire de » says.
  const isFitting = isAsked || (isVerb(form.verb, 'agree') && tokens[at - 1]?.low === 'il');
  const isTelling = isVerb(form.verb, 'say') && tokens[at + 1]?.low === 'avoir';
  if (!isSuggested && !isFitting && !isTelling && !MODAL_SENSES.has(form.verb.sense)) return null;
  const opensDeed = (place: number): boolean =>
    isLow(tokens[place], 'de', "d'", 'à') && infinitiveOf(tokens[place + 1]?.low ?? '') !== null;
  // « se charge de réserver la salle et de récupérer les clés »: the first.
  const whom = range(at + 1, at + LONGEST_ASKED).find(opensDeed);
  let next = isAsked && whom !== undefined ? whom : pastAside(tokens, skipAdverbs(tokens, at + 1));
  if (isLow(tokens[next], 'de', "d'", 'à')) next += 1;
  next = afterClitics(tokens, next);
  if (!infinitiveOf(tokens[next]?.low ?? '')) return null;
  const tail = infinitiveTail(cursor, next);
  // « annonce avoir transmis la demande »
  if (isTelling && tail.last > next) return { ...tail, tense: 'past', modal: null };
  // « proposons de contacter » wishes to.
  if (isSuggested || isFitting)
    return { ...tail, modal: { ...form.verb, sense: isFitting ? 'must' : 'wish' } };
  // « pensons pouvoir » is as sure as « pouvons », « espérons pouvoir » as « espérons ».
  return { ...tail, modal: form.verb.sense === 'state' ? (tail.modal ?? form.verb) : form.verb };
}

/** Who is asked, and the first words of what, in words. */
export const LONGEST_ASKED = 8;

/** « fera réaliser un diagnostic », « a fait ressortir »: who has it done; null for anything else. */
export function causativeTail(cursor: Cursor, faire: number): Tail | null {
  const low = cursor.tokens[faire + 1]?.low ?? '';
  const isSaying = low === 'savoir' || low === 'connaître' || low === 'part';
  return isSaying || knownInfinitive(low) === null ? null : infinitiveTail(cursor, faire + 1);
}

/** « pouvoir les installer »: past the pronouns before an infinitive. */
export function afterClitics(tokens: readonly Token[], from: number): number {
  let at = from;
  const isNear = (place: number): boolean =>
    tokens.slice(place, place + 2).some(({ low }) => infinitiveOf(low) !== null);
  while (BEFORE_VERB.has(tokens[at]?.low ?? '') && isNear(at + 1)) at += 1;
  return at;
}

const BEFORE_VERB: ReadonlySet<string> = new Set([...CLITICS, 'nous', 'vous']);

export function infinitiveTail(cursor: Cursor, at: number): Tail {
  const { tokens, form } = cursor;
  const low = tokens[at]?.low ?? '';
  const verb = infinitiveOf(low) ?? form.verb;
  const isReflexive = isLow(tokens[at - 1], 'se', "s'");
  const base = { ...simpleTail({ ...cursor, at, isReflexive }), verb };
  const next = skipAdverbs(tokens, at + 1);
  if (low === 'avoir' && tokens[next]?.low === 'lieu') return { ...base, last: next, verb: HELD };
  if (low !== 'être' && low !== 'avoir') return base;
  const participle = participleAt(tokens, next);
  if (participle === null) return base;
  return { ...base, last: next, verb: participle, voice: low === 'être' ? 'passive' : 'active' };
}

const MODAL_SENSES: ReadonlySet<string> = new Set(lists.modalSenses);

export function participleAt(tokens: readonly Token[], at: number): Verb | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  if (DETERMINERS.has(token.low) || PREPOSITIONS.has(token.low)) return null;
  return participleOf(token.low);
}
