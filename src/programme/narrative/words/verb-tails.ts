import { skipAdverbs, pastAside, pastCircumstance } from './asides';
import { infinitiveOf, knownInfinitive, knownParticipleOf } from './conjugation';
import { HELD, MOVEMENT_VERBS, participleAt, type Cursor, type Tail } from './verb-group';
import { STATE_PATTERNS } from './states';
import { type Token, joinKeys, keysFrom } from './tokens';
import { isVerb, type VerbSense } from '../../lexicon/verbs';
import { afterClitics, causativeTail, infinitiveTail, withInfinitive } from './verb-infinitives';

export function tailOf(cursor: Cursor): Tail | null {
  const { form } = cursor;
  if (form.verb.infinitive === 'être') return tailOfEtre(cursor);
  if (form.verb.infinitive === 'avoir') return tailOfAvoir(cursor);
  return withInfinitive(cursor) ?? tailOfCopula(cursor) ?? simpleTail(cursor);
}

/** « reste subordonné à », « demeure suspendue », « reste en attente »: still so. */
function tailOfCopula(cursor: Cursor): Tail | null {
  const { form, isReflexive } = cursor;
  // « se trouvent en phase de montage »
  const isPlaced = isReflexive && REFLEXIVE_COPULAS.has(form.verb.infinitive);
  if (!isPlaced && !COPULAS.has(form.verb.infinitive)) return null;
  const tail = tailOfEtre({ ...cursor, isReflexive: isReflexive && !isPlaced });
  const isStill =
    tail !== null &&
    tail.last > cursor.at &&
    (tail.state !== null || STANDING.has(tail.verb.sense) || isVerb(tail.verb, 'set'));
  return isStill ? tail : null;
}

const COPULAS: ReadonlySet<string> = new Set(['rester', 'demeurer', 'sembler', 'paraître']);
const REFLEXIVE_COPULAS: ReadonlySet<string> = new Set(['trouver', 'situer']);
/** What a thing may stay: planned, awaited, stopped. */
const STANDING: ReadonlySet<VerbSense> = new Set(['plan', 'await', 'suspend', 'postpone']);

function simpleTail({ at, form, isReflexive }: Cursor): Tail {
  return {
    last: at,
    verb: form.verb,
    modal: null,
    tense: form.tense,
    voice: isReflexive ? 'reflexive' : 'active',
    state: null,
  };
}

/** « est signée », « se sont réunies », « est en cours », « est à finaliser ». */
function tailOfEtre(cursor: Cursor): Tail | null {
  const { tokens, at, form, isReflexive } = cursor;
  const next = skipAdverbs(tokens, at + 1);
  const busy = busyTail(cursor, next);
  if (busy !== null) return busy;
  const state = stateAt(tokens, next) ?? stateAt(tokens, pastAside(tokens, next));
  if (state !== null) return { ...simpleTail(cursor), ...state };
  if (tokens[next]?.low === 'à' && infinitiveOf(tokens[next + 1]?.low ?? '')) {
    return { ...infinitiveTail(cursor, next + 1), modal: form.verb };
  }
  const verb = participleAt(tokens, next);
  if (verb === null) return { ...simpleTail(cursor), verb: form.verb };
  if (isReflexive && verb.infinitive === 'voir') return seenTail(cursor, next);
  const isMovement = MOVEMENT_VERBS.has(verb.infinitive);
  const isPast = isReflexive || isMovement;
  const base: Tail = {
    last: next,
    verb,
    modal: null,
    tense: isPast && form.tense === 'present' ? 'past' : form.tense,
    voice: isReflexive ? 'reflexive' : isMovement ? 'active' : 'passive',
    state: null,
  };
  return base;
}

/** « sommes en train de repérer », « est en train d’être revu »: it goes on; null for anything else. */
function busyTail(cursor: Cursor, from: number): Tail | null {
  const { tokens, form } = cursor;
  if (!/^en train d[e']$/u.test(keysFrom(tokens, from, 3))) return null;
  const at = afterClitics(tokens, from + 3);
  const verb = infinitiveOf(tokens[at]?.low ?? '');
  if (verb === null || form.tense === 'future') return null;
  return { ...infinitiveTail(cursor, at), tense: 'present', state: 'in-progress' };
}

/** « a signé », « a été signée », « a lieu », « aura lieu », « a pour objet ». */
function tailOfAvoir(cursor: Cursor): Tail | null {
  const { tokens, at, form } = cursor;
  const isThere = ['il', "n'", 'ne'].includes(tokens[at - 2]?.low ?? '');
  const isPassiveThere = tokens[skipAdverbs(tokens, at + 1)]?.low === 'été';
  if (tokens[at - 1]?.low === 'y' && isThere && !isPassiveThere) {
    // « il y aura une réunion »
    return { ...heldTail(skipAdverbs(tokens, at + 1) - 1), tense: form.tense };
  }
  const hoping = hopingTail(cursor);
  if (hoping !== null) return hoping;
  const until = untilTail(cursor);
  if (until !== null) return until;
  let next = skipAdverbs(tokens, at + 1);
  const tense = form.tense === 'present' || form.tense === 'imperfect' ? 'past' : form.tense;
  if (tokens[next]?.low === 'lieu') return { ...heldTail(next), tense: form.tense };
  if (tokens[next]?.low === 'eu' && tokens[skipAdverbs(tokens, next + 1)]?.low === 'lieu') {
    return { ...heldTail(skipAdverbs(tokens, next + 1)), tense };
  }
  const isPassive = tokens[next]?.low === 'été';
  if (isPassive) next = skipAdverbs(tokens, next + 1);
  const verb = participleAt(tokens, next);
  const caused = verb?.infinitive === 'faire' && !isPassive ? causativeTail(cursor, next) : null;
  if (caused !== null) return { ...caused, tense };
  if (verb !== null) {
    const base: Tail = {
      last: next,
      verb,
      modal: null,
      tense,
      voice: isPassive ? 'passive' : 'active',
      state: null,
    };
    // « a déjà pu les visiter »
    const inner = afterClitics(tokens, pastCircumstance(tokens, pastAside(tokens, next + 1)));
    const isAble = ['can', 'must'].includes(verb.sense) && infinitiveOf(tokens[inner]?.low ?? '');
    return isAble ? { ...infinitiveTail(cursor, inner), tense } : base;
  }
  // « a été l’occasion de »
  const being = knownInfinitive('être') ?? form.verb;
  if (isPassive) return { ...simpleTail(cursor), verb: being, last: next - 1, tense };
  return knownInfinitive(tokens[next]?.low ?? '') ? null : { ...simpleTail(cursor) };
}

/** « a bon espoir d’être retenue » hopes to be, « avons l’intention d’ouvrir » consider it; null otherwise. */
function hopingTail(cursor: Cursor): Tail | null {
  const { tokens, at } = cursor;
  const noun = tokens.findIndex(
    ({ low }, place) => place > at && place < at + 4 && HOPED_BY[low] !== undefined,
  );
  const isOf = ['de', "d'"].includes(tokens[noun + 1]?.low ?? '');
  if (noun < 0 || !isOf || knownInfinitive(tokens[noun + 2]?.low ?? '') === null) return null;
  const modal = knownInfinitive(HOPED_BY[tokens[noun]?.low ?? ''] ?? '');
  return { ...infinitiveTail(cursor, noun + 2), modal };
}

/** What one has, and the verb that says the same. */
const HOPED_BY: Readonly<Record<string, string>> = {
  espoir: 'espérer',
  intention: 'envisager',
  ambition: 'envisager',
  projet: 'projeter',
};

/** « ont jusqu’au 4 mai pour répondre »: they have to by then; null for anything else. */
function untilTail({ tokens, at, form }: Cursor): Tail | null {
  if (tokens[at + 1]?.key.startsWith('jusqu') !== true || form.tense === 'imperfect') return null;
  const pour = tokens.findIndex(
    ({ low }, place) => place > at && place < at + 10 && low === 'pour',
  );
  const verb = pour < 0 ? null : knownInfinitive(tokens[pour + 1]?.low ?? '');
  const modal = knownInfinitive('devoir');
  return verb && { last: at, verb, modal, tense: form.tense, voice: 'active', state: null };
}

function heldTail(last: number): Tail {
  return { last, verb: HELD, modal: null, tense: 'present', voice: 'active', state: null };
}

/** « s’est vu confier la gestion » was given it; « se sont vus » met. */
function seenTail(cursor: Cursor, at: number): Tail {
  const verb = knownInfinitive(cursor.tokens[at + 1]?.low ?? '');
  if (verb === null) return { ...metTail(at), tense: 'past' };
  return { ...infinitiveTail(cursor, at + 1), voice: 'active', tense: 'past' };
}

/** « se sont vus »: they met. */
function metTail(last: number): Tail {
  const verb = knownInfinitive('rencontrer') ?? HELD;
  return { last, verb, modal: null, tense: 'present', voice: 'reflexive', state: null };
}

/** « en cours », « dans la phase de montage »; null when no state stands there. */
function stateAt(tokens: readonly Token[], from: number): Pick<Tail, 'last' | 'state'> | null {
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
