import lists from './words.json';
import {
  skipAdverbs,
  pastAside,
  isLow,
  type Token,
  joinKeys,
  keysFrom,
  indexWithin,
} from './tokens';
import {
  infinitiveOf,
  knownInfinitive,
  knownParticipleOf,
  type Verb,
  participleOf,
  type FiniteForm,
  type Tense,
} from './conjugation';
import { STATE_PATTERNS, type State } from './clause-status';
import { isVerb } from '../../lexicon/verbs';
import { CLITICS, DETERMINERS, PREPOSITIONS } from './nouns';

export function tailOf(cursor: Cursor): Tail | null {
  const { form } = cursor;
  if (isVerb(form.verb, 'be')) return tailOfEtre(cursor);
  if (isVerb(form.verb, 'have')) return tailOfAvoir(cursor);
  return withInfinitive(cursor) ?? tailOfLack(cursor) ?? tailOfCopula(cursor) ?? simpleTail(cursor);
}

/** « il manque encore les volets », « il en reste 11 à voir », « ne manque que la signature »: still to come. */
function tailOfLack({ tokens, at }: Cursor): Tail | null {
  const isLacking = LACK.test(joinKeys(tokens.slice(Math.max(at - 3, 0), at + 9)));
  return isLacking ? { ...heldTail(at), modal: knownInfinitive('rester') } : null;
}

const LACK = new RegExp(lists.lacking, 'u');

/** « reste subordonné à », « demeure suspendue », « reste en attente »: still so. */
function tailOfCopula(cursor: Cursor): Tail | null {
  const { form, isReflexive } = cursor;
  // « se trouvent en phase de montage »
  const isPlaced = isReflexive && isVerb(form.verb, 'be-placed');
  if (!isPlaced && !isVerb(form.verb, 'stay')) return null;
  const tail = tailOfEtre({ ...cursor, isReflexive: isReflexive && !isPlaced });
  const isStill =
    tail !== null &&
    tail.last > cursor.at &&
    (tail.state !== null ||
      ['plan', 'await', 'suspend', 'postpone'].includes(tail.verb.sense) ||
      isVerb(tail.verb, 'set'));
  return isStill ? tail : null;
}

/** « est signée », « se sont réunies », « est en cours », « est à finaliser ». */
function tailOfEtre(cursor: Cursor): Tail | null {
  const { tokens, at, form, isReflexive } = cursor;
  const next = skipAdverbs(tokens, at + 1);
  const state = stateAt(tokens, pastQuote(tokens, pastAside(tokens, next)));
  if (state !== null) {
    return { ...simpleTail(cursor), ...state, last: pastQuote(tokens, state.last + 1) - 1 };
  }
  if (tokens[next]?.low === 'à' && infinitiveOf(tokens[next + 1]?.low ?? '')) {
    return { ...infinitiveTail(cursor, next + 1), modal: form.verb };
  }
  // « il est nécessaire de relancer la CAF »
  if (NEEDED.test(keysFrom(tokens, next, 2)) && infinitiveOf(tokens[next + 2]?.low ?? ''))
    return { ...infinitiveTail(cursor, next + 2), modal: knownInfinitive('devoir') };
  const said = isDescribing(cursor, next) ? null : participleAt(tokens, next);
  if (said === null) return { ...simpleTail(cursor), verb: form.verb };
  // « se sont vus »: they met.
  const isMet = isReflexive && isVerb(said, 'see');
  const verb = (isMet ? knownInfinitive('rencontrer') : null) ?? said;
  const isMovement = isVerb(verb, 'move');
  const isPast = isReflexive || isMovement;
  const tense = isPast && form.tense === 'present' ? 'past' : form.tense;
  const voice = isReflexive ? 'reflexive' : isMovement ? 'active' : 'passive';
  return { ...simpleTail(cursor), last: next, verb, tense, voice };
}

const NEEDED = /^(?:necessaire|indispensable|imperatif|urgent) d(?:e|')/u;

/** « serait « en préparation » »: the words, without their marks. */
function pastQuote(tokens: readonly Token[], at: number): number {
  return ['«', '»', '“', '”', '"'].includes(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** « est équilibré », « sont vouées à »: what no verb of the lexicon does is an adjective. */
function isDescribing({ tokens, form, isReflexive }: Cursor, at: number): boolean {
  const isPresent = form.tense === 'present' && !isReflexive;
  return isPresent && knownParticipleOf(tokens[at]?.low ?? '') === null;
}

/** « a signé », « a été signée », « a lieu », « aura lieu », « a pour objet ». */
function tailOfAvoir(cursor: Cursor): Tail | null {
  const { tokens, at, form } = cursor;
  const isThere = isLow(tokens[at - 2], 'il', "n'", 'ne');
  const isPassiveThere = tokens[skipAdverbs(tokens, at + 1)]?.low === 'été';
  if (tokens[at - 1]?.low === 'y' && isThere && !isPassiveThere) {
    // « il y aura une réunion », « il y a eu une réunion »
    const next = skipAdverbs(tokens, at + 1);
    if (tokens[next]?.low === 'eu')
      return { ...heldTail(skipAdverbs(tokens, next + 1) - 1), tense: 'past' };
    return { ...heldTail(next - 1), tense: form.tense };
  }
  const meant = meantTail(cursor);
  if (meant !== null) return meant;
  let next = pastAside(tokens, skipAdverbs(tokens, at + 1));
  const tense = form.tense === 'present' || form.tense === 'imperfect' ? 'past' : form.tense;
  if (tokens[next]?.low === 'lieu') return { ...heldTail(next), tense: form.tense };
  if (tokens[next]?.low === 'eu' && tokens[skipAdverbs(tokens, next + 1)]?.low === 'lieu') {
    return { ...heldTail(skipAdverbs(tokens, next + 1)), tense };
  }
  const isPassive = tokens[next]?.low === 'été';
  if (isPassive) next = skipAdverbs(tokens, next + 1);
  const verb = participleAt(tokens, next);
  const caused = isVerb(verb, 'do') && !isPassive ? causativeTail(cursor, next) : null;
  if (caused !== null) return { ...caused, tense };
  if (verb !== null) {
    const voice = isPassive ? 'passive' : 'active';
    // « a déjà pu les visiter »
    const inner = afterClitics(tokens, pastAside(tokens, next + 1));
    const isAble = ['can', 'must'].includes(verb.sense) && infinitiveOf(tokens[inner]?.low ?? '');
    if (isAble) return { ...infinitiveTail(cursor, inner), tense };
    return { ...simpleTail(cursor), last: next, verb, tense, voice };
  }
  // « a été l’occasion de »
  const being = knownInfinitive('être') ?? form.verb;
  if (isPassive) return { ...simpleTail(cursor), verb: being, last: next - 1, tense };
  return knownInfinitive(tokens[next]?.low ?? '') ? null : simpleTail(cursor);
}

/**
 * « a bon espoir d’être retenue » hopes to be, « avons l’intention d’ouvrir » consider it, « ont jusqu’au
 * 4 mai pour répondre » have to by then; null otherwise.
 */
function meantTail(cursor: Cursor): Tail | null {
  const { tokens, at, form } = cursor;
  if (form.tense !== 'imperfect' && tokens[at + 1]?.key.startsWith('jusqu') === true) {
    const pour = tokens.findIndex(({ low }, to) => to > at && to < at + 10 && low === 'pour');
    const verb = pour < 0 ? null : knownInfinitive(tokens[pour + 1]?.low ?? '');
    return verb && { ...simpleTail(cursor), verb, modal: knownInfinitive('devoir') };
  }
  const noun = tokens.findIndex(({ low }, to) => to > at && to < at + 4 && low in HOPED_BY);
  const isOf = noun > 0 && isLow(tokens[noun + 1], 'de', "d'");
  if (!isOf || knownInfinitive(tokens[noun + 2]?.low ?? '') === null) return null;
  const modal = knownInfinitive(HOPED_BY[tokens[noun]?.low ?? ''] ?? '');
  return { ...infinitiveTail(cursor, noun + 2), modal };
}

/** What one has, and the verb that says the same. */
const HOPED_BY: Readonly<Record<string, string>> = lists.hopedBy;

function heldTail(last: number): Tail {
  return { last, verb: HELD, modal: null, tense: 'present', voice: 'active', state: null };
}

/** « en cours », « dans la phase de montage »; null when no state stands there. */
export function stateAt(
  tokens: readonly Token[],
  from: number,
): Pick<Tail, 'last' | 'state'> | null {
  const words = keysFrom(tokens, from, 6);
  const found = STATE_PATTERNS.find(({ pattern }) => pattern.test(words));
  if (!found || knownParticipleOf(tokens[from]?.low ?? '')) return null;
  return { last: stateEnd(tokens, from, found.pattern), state: found.state };
}

function stateEnd(tokens: readonly Token[], from: number, pattern: RegExp): number {
  const length = pattern.exec(keysFrom(tokens, from, 6))?.[0].trimEnd().length ?? 0;
  let count = 1;
  while (count < 6 && joinKeys(tokens.slice(from, from + count)).length < length) count += 1;
  return Math.min(from + count, tokens.length) - 1;
}

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
  // « il convient d’établir un dossier » has to be done.
  const isFitting = isVerb(form.verb, 'agree') && tokens[at - 1]?.low === 'il';
  if (!isSuggested && !isFitting && !MODAL_SENSES.has(form.verb.sense))
    return delegatedTail(cursor);
  let next = pastAside(tokens, skipAdverbs(tokens, at + 1));
  if (isLow(tokens[next], 'de', "d'", 'à')) next += 1;
  next = afterClitics(tokens, next);
  if (!infinitiveOf(tokens[next]?.low ?? '')) return null;
  const tail = infinitiveTail(cursor, next);
  // « proposons de contacter » wishes to.
  if (isSuggested || isFitting)
    return { ...tail, modal: { ...form.verb, sense: isFitting ? 'must' : 'wish' } };
  // « pensons pouvoir » is as sure as « pouvons », « espérons pouvoir » as « espérons ».
  return { ...tail, modal: form.verb.sense === 'state' ? (tail.modal ?? form.verb) : form.verb };
}

/** « charge le maire de transmettre », « autorise la présidente à signer »: what somebody has to do; null otherwise. */
function delegatedTail(cursor: Cursor): Tail | null {
  const { tokens, at, form } = cursor;
  // « s’engage à maintenir le service »
  const isOwn = isVerb(form.verb, 'commit') && tokens[at - 1]?.low === "s'";
  if (!(isVerb(form.verb, 'delegate') || isOwn) || form.tense !== 'present') return null;
  const link = indexWithin(
    tokens,
    { from: isOwn ? at + 1 : at + 2, to: at + LONGEST_ASKED },
    ({ low }, place) =>
      ['de', "d'", 'à'].includes(low) && knownInfinitive(tokens[place + 1]?.low ?? '') !== null,
  );
  return link < 0
    ? null
    : { ...infinitiveTail(cursor, link + 1), modal: knownInfinitive('devoir') };
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
  if (low !== 'être' && low !== 'avoir') return base;
  const participle = participleAt(tokens, next);
  if (participle === null) return base;
  return { ...base, last: next, verb: participle, voice: low === 'être' ? 'passive' : 'active' };
}

const MODAL_SENSES: ReadonlySet<string> = new Set(lists.modalSenses);

/** A finite verb with its auxiliaries: « ont déjà été organisées », « devrait être signée ». */
export interface VerbGroup {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** The verb that carries the meaning. */
  readonly verb: Verb;
  /** « espère être choisie », « doit démarrer »: the verb that says how sure; null without one. */
  readonly modal: Verb | null;
  readonly tense: Tense | 'past';
  readonly voice: 'active' | 'passive' | 'reflexive';
  /** « est en cours »; null when a verb says it. */
  readonly state: State | null;
  readonly negation: 'none' | 'not' | 'not-yet';
  readonly person: FiniteForm['person'];
  /** « déjà » stands in the group. */
  readonly isAlready: boolean;
  /** « il est prévu que »: the words before the subject that say how sure; null without them. */
  readonly told: number | null;
  /** `note`: no finite verb says it (« convention signée »); it may hold no word of its own. */
  readonly mood: 'finite' | 'note';
}

export interface Cursor {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly form: FiniteForm;
  readonly isReflexive: boolean;
}

export type Tail = Pick<VerbGroup, 'last' | 'verb' | 'modal' | 'tense' | 'voice' | 'state'>;

/** A verb alone. */
export function simpleTail({ at, form, isReflexive }: Cursor): Tail {
  return {
    last: at,
    verb: form.verb,
    modal: null,
    tense: form.tense,
    voice: isReflexive ? 'reflexive' : 'active',
    state: null,
  };
}

export const HELD: Verb = { infinitive: 'avoir lieu', sense: 'hold', noun: null, nounGender: 'm' };

export function participleAt(tokens: readonly Token[], at: number): Verb | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  if (DETERMINERS.has(token.low) || PREPOSITIONS.has(token.low)) return null;
  return participleOf(token.low);
}

/** No word says what is done: « prochaine séance le 8 décembre ». */
export function isNounAlone({ first, last }: VerbGroup): boolean {
  return last < first;
}
