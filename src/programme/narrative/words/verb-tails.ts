import lists from './words.json';
import { skipAdverbs, pastAside, isLow, joinKeys, keysFrom } from './tokens';
import { infinitiveOf, knownInfinitive, knownParticipleOf } from './conjugation';
import { isVerb } from '../../lexicon/verbs';
import { heldTail, type Cursor, type Tail, simpleTail } from './verb-group';
import { stateAt } from './clause-status';
import {
  withInfinitive,
  causativeTail,
  afterClitics,
  infinitiveTail,
  participleAt,
} from './infinitive-tails';

/** What follows the finite form of a verb and completes it: auxiliaries, participle, infinitive or state. */
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
  return tail !== null && tail.last > cursor.at ? tail : null;
}

/** « est signée », « se sont réunies », « est en cours », « est à finaliser ». */
function tailOfEtre(cursor: Cursor): Tail | null {
  const { tokens, at, form, isReflexive } = cursor;
  const next = skipAdverbs(tokens, at + 1);
  const state = stateAt(tokens, pastAside(tokens, next));
  if (state !== null) return { ...simpleTail(cursor), ...state };
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

/** « est équilibré », « sont vouées à »: what no verb of the lexicon does is an adjective; so is « très chargé ». */
function isDescribing({ tokens, at: from, form, isReflexive }: Cursor, at: number): boolean {
  if (tokens.slice(from + 1, at).some(({ low }) => /^(?:très|trop|peu)$/u.test(low))) return true;
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
