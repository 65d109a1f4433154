import {
  finiteForm,
  type FiniteForm,
  infinitiveOf,
  knownInfinitive,
  knownParticipleOf,
  participleOf,
  phrasalVerb,
  type Tense,
  type Verb,
} from './narrative-conjugation';
import { STATE_PATTERNS, type State } from './narrative-states';
import { buildPhraseTable, matchPhrase } from './narrative-phrase-table';
import { joinKeys, keysFrom, tokenise, type Token } from './narrative-tokens';
import { NOUN_LIKE_FORMS } from './narrative-verbs';
import {
  CLITICS,
  DETERMINERS,
  LEADING_ADJECTIVES,
  NEGATION_ENDS,
  NEGATIONS,
  PREPOSITIONS,
  VERB_ADVERB_PHRASES,
  VERB_ADVERBS,
} from './narrative-words';

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
  readonly told: { readonly from: number; readonly to: number } | null;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly form: FiniteForm;
  readonly isReflexive: boolean;
}

type Tail = Pick<VerbGroup, 'last' | 'verb' | 'modal' | 'tense' | 'voice' | 'state'>;

/** The finite verbs of a sentence, in order. */
export function findVerbGroups(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const group = groupAt(tokens, at);
    if (group === null) continue;
    groups.push(group);
    at = group.last;
  }
  return groups;
}

/** Where the next word stands that is no adverb; the place may be past the end. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const phrase = matchPhrase(tokens, at, ADVERB_PHRASES);
    const low = tokens[at]?.low ?? '';
    if (phrase !== null) at += phrase.length;
    else if (VERB_ADVERBS.has(low) || /^\p{L}{3,}ment$/u.test(low)) at += 1;
    else break;
  }
  return at;
}

const ADVERB_PHRASES = buildPhraseTable(VERB_ADVERB_PHRASES.map((words) => [words, words]));

function groupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const form = formAt(tokens, at);
  if (form === null) return null;
  const first = firstOfGroup(tokens, at);
  const before = tokens.slice(first, at).map((token) => token.low);
  const isReflexive = before.some(
    (low) => low === 'se' || low === "s'" || (low === 'nous' && form.person === 'we'),
  );
  const found = tailOf({ tokens, at, form, isReflexive });
  if (found === null) return null;
  const tail = withPhrasal(tokens, found);
  const inside = tokens.slice(at, tail.last + 2).map((token) => token.low);
  return {
    ...tail,
    first,
    negation: negationOf(tokens, first, { before, group: tokens.slice(at, tail.last + 4) }),
    person: form.person,
    told: null,
    isAlready: inside.slice(0, tail.last - at + 2).some((low) => low === 'déjà' || low === 'deja'),
  };
}

/** « a pris fin », « est mis en place »: the words after complete the verb. */
function withPhrasal(tokens: readonly Token[], tail: Tail): Tail {
  if (tail.state !== null) return tail;
  const from = skipAdverbs(tokens, tail.last + 1);
  const found = phrasalVerb(tail.verb, keysFrom(tokens, from, 4));
  if (found === null) return tail;
  return { ...tail, verb: found.verb, last: from + tokenise(found.words).length - 1 };
}

/** The finite form a word is where it stands; nouns that look like verbs are left alone. */
function formAt(tokens: readonly Token[], at: number): FiniteForm | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  const low = repairedForm(tokens, at);
  const form = finiteForm(low);
  if (form === null) return null;
  const before = tokens[at - 1]?.low ?? '';
  const isAfterDeterminer = DETERMINERS.has(before) && !CLITICS.has(before);
  if (low === 'est' && before === "l'") return null;
  if (token.text === 'A' && !isAfterA(tokens, at + 1)) return null;
  if (token.capitals !== 'none' && at > 0 && low !== 'a' && token.capitals === 'first') return null;
  if (isAfterDeterminer && low !== 'sont' && low !== 'sommes') return null;
  if ((before === 'la' || before === 'le' || before === 'les') && !isCliticPlace(tokens, at)) {
    return null;
  }
  if (PREPOSITIONS.has(before) && before !== 'en') return null;
  return NOUN_LIKE_FORMS.has(low) && !isVerbPlace(tokens, at) ? null : form;
}

/** A capital A is « À » unless a participle follows: « A ÉTÉ SIGNÉE ». */
function isAfterA(tokens: readonly Token[], at: number): boolean {
  const next = tokens[skipAdverbs(tokens, at)]?.low ?? '';
  return next === 'été' || next === 'eu' || knownParticipleOf(next) !== null;
}

/** « son prévues » is « sont prévues »; « à été signée » is « a été signée ». */
function repairedForm(tokens: readonly Token[], at: number): string {
  const low = tokens[at]?.low ?? '';
  if (!REPAIRED.has(low)) return low;
  const next = tokens[skipAdverbs(tokens, at + 1)]?.low ?? '';
  if (low === 'son' && knownParticipleOf(next) && next.endsWith('s')) return 'sont';
  if (low === 'à' && next === 'été') return 'a';
  if (low === 'on' && next === 'été') return 'ont';
  return low === 'son' || low === 'on' ? '' : low;
}

const REPAIRED: ReadonlySet<string> = new Set(['son', 'à', 'on']);

/** « nous les présentons », « elle le signera »: a pronoun stands before the clitic. */
function isCliticPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.low ?? '';
  return ['nous', 'on', 'il', 'elle', 'ils', 'elles', 'ne', 'qui'].includes(before);
}

const SURE_OPENERS: ReadonlySet<string> = new Set(
  "nous on il elle ils elles se s' ne n' qui".split(' '),
);

/** Whether a noun-like form stands where only a verb can: after a pronoun, or between a noun and a complement. */
function isVerbPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.low ?? '';
  if (!before) return false;
  if (SURE_OPENERS.has(before.low)) return true;
  const low = tokens[at]?.low ?? '';
  if (low === 'entre') return false;
  if (low === 'sommes') return before.low === 'nos' || next === 'dans' || next === 'en';
  if (before.kind === 'mark' && before.text !== '»' && before.text !== ')') return false;
  if (DETERMINERS.has(before.low) || PREPOSITIONS.has(before.low)) return false;
  if (LEADING_ADJECTIVES.has(before.low)) return false;
  if (knownInfinitive(before.low) || before.kind === 'number') return false;
  if (before.low === 'et' || before.low === 'ou') return DETERMINERS.has(next) && next !== 'de';
  return (
    (DETERMINERS.has(next) && next !== 'du' && next !== 'des') ||
    next === 'actuellement' ||
    next === 'à'
  );
}

const OBJECT_CLITICS: ReadonlySet<string> = new Set(['la', 'le', 'les', "l'", 'en']);

function firstOfGroup(tokens: readonly Token[], at: number): number {
  let first = at;
  // « nous nous réunissons »: the second is the verb’s.
  if (tokens[at - 1]?.low === 'nous' && tokens[at - 2]?.low === 'nous') return at - 1;
  while (first > 0) {
    const low = tokens[first - 1]?.low ?? '';
    const isClitic = CLITICS.has(low) && !OBJECT_CLITICS.has(low);
    const isPronounClitic = OBJECT_CLITICS.has(low) && low !== 'en' && isCliticPlace(tokens, first);
    const isPartitive = low === 'en' && NEGATIONS.has(tokens[first - 2]?.low ?? '');
    if (!isClitic && !isPronounClitic && !isPartitive) break;
    first -= 1;
  }
  return first;
}

function tailOf(cursor: Cursor): Tail | null {
  const { form } = cursor;
  if (form.verb.infinitive === 'être') return tailOfEtre(cursor);
  if (form.verb.infinitive === 'avoir') return tailOfAvoir(cursor);
  return withInfinitive(cursor) ?? simpleTail(cursor);
}

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
  const words = keysFrom(tokens, next, 6);
  const state = STATE_PATTERNS.find(({ pattern }) => pattern.test(words));
  if (state && !knownParticipleOf(tokens[next]?.low ?? '')) {
    return {
      ...simpleTail(cursor),
      last: stateEnd(tokens, next, state.pattern),
      state: state.state,
    };
  }
  if (tokens[next]?.low === 'à' && infinitiveOf(tokens[next + 1]?.low ?? '')) {
    return { ...infinitiveTail(cursor, next + 1), modal: form.verb };
  }
  const verb = participleAt(tokens, next);
  if (verb === null) return { ...simpleTail(cursor), verb: form.verb };
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
  return withModalInfinitive(tokens, base);
}

/** « a signé », « a été signée », « a lieu », « aura lieu », « a pour objet ». */
function tailOfAvoir(cursor: Cursor): Tail | null {
  const { tokens, at, form } = cursor;
  let next = skipAdverbs(tokens, at + 1);
  const tense = form.tense === 'present' || form.tense === 'imperfect' ? 'past' : form.tense;
  if (tokens[next]?.low === 'lieu') return { ...heldTail(next), tense: form.tense };
  if (tokens[next]?.low === 'eu' && tokens[skipAdverbs(tokens, next + 1)]?.low === 'lieu') {
    return { ...heldTail(skipAdverbs(tokens, next + 1)), tense };
  }
  const isPassive = tokens[next]?.low === 'été';
  if (isPassive) next = skipAdverbs(tokens, next + 1);
  const verb = participleAt(tokens, next);
  if (verb !== null) {
    const base: Tail = {
      last: next,
      verb,
      modal: null,
      tense,
      voice: isPassive ? 'passive' : 'active',
      state: null,
    };
    const isAble =
      ['can', 'must'].includes(verb.sense) && infinitiveOf(tokens[next + 1]?.low ?? '');
    return isAble
      ? { ...infinitiveTail(cursor, next + 1), tense }
      : withModalInfinitive(tokens, base);
  }
  if (isPassive) return { ...simpleTail(cursor), last: next - 1, tense };
  return knownInfinitive(tokens[next]?.low ?? '') ? null : { ...simpleTail(cursor) };
}

function heldTail(last: number): Tail {
  return { last, verb: HELD, modal: null, tense: 'present', voice: 'active', state: null };
}

const HELD: Verb = { infinitive: 'avoir lieu', sense: 'hold', noun: null, nounGender: 'm' };
const MOVEMENT_VERBS: ReadonlySet<string> = new Set(
  'aller venir arriver entrer partir naître apparaître intervenir parvenir devenir rester sortir tomber convenir'.split(
    ' ',
  ),
);

function participleAt(tokens: readonly Token[], at: number): Verb | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  if (DETERMINERS.has(token.low) || PREPOSITIONS.has(token.low)) return null;
  return participleOf(token.low);
}

/** « espère être choisie », « doit démarrer », « envisageons de signer », « va se réunir ». */
function withInfinitive(cursor: Cursor): Tail | null {
  const { tokens, at, form } = cursor;
  const isJustDone =
    form.verb.infinitive === 'venir' && ['de', "d'"].includes(tokens[at + 1]?.low ?? '');
  if (isJustDone && infinitiveOf(tokens[at + 2]?.low ?? '')) {
    return { ...infinitiveTail(cursor, at + 2), tense: 'past' };
  }
  if (!MODAL_SENSES.has(form.verb.sense)) return null;
  let next = skipAdverbs(tokens, at + 1);
  if (['de', "d'", 'à'].includes(tokens[next]?.low ?? '')) next += 1;
  while (isCliticBefore(tokens[next]) && infinitiveNear(tokens, next + 1)) next += 1;
  if (!infinitiveOf(tokens[next]?.low ?? '')) return null;
  return { ...infinitiveTail(cursor, next), modal: form.verb };
}

function isCliticBefore(token: Token | undefined): boolean {
  return token !== undefined && (CLITICS.has(token.low) || ['nous', 'vous'].includes(token.low));
}

function infinitiveNear(tokens: readonly Token[], at: number): boolean {
  return (
    infinitiveOf(tokens[at]?.low ?? '') !== null || infinitiveOf(tokens[at + 1]?.low ?? '') !== null
  );
}

/** « est prévu de signer », « a été décidé de lancer »: the second verb says what. */
function withModalInfinitive(tokens: readonly Token[], base: Tail): Tail {
  if (!MODAL_SENSES.has(base.verb.sense) && base.verb.sense !== 'decide') return base;
  const preposition = tokens[base.last + 1]?.low ?? '';
  if (!['de', "d'"].includes(preposition)) return base;
  const clitic = CLITICS.has(tokens[base.last + 2]?.low ?? '') ? 1 : 0;
  const at = base.last + 2 + clitic;
  const verb = knownInfinitive(tokens[at]?.low ?? '');
  return verb === null ? base : { ...base, last: at, verb, modal: base.verb, voice: 'active' };
}

function infinitiveTail(cursor: Cursor, at: number): Tail {
  const { tokens, form } = cursor;
  const low = tokens[at]?.low ?? '';
  const verb = infinitiveOf(low) ?? form.verb;
  const isReflexive = ['se', "s'"].includes(tokens[at - 1]?.low ?? '');
  const base: Tail = {
    last: at,
    verb,
    modal: null,
    tense: form.tense,
    voice: isReflexive ? 'reflexive' : 'active',
    state: null,
  };
  const next = skipAdverbs(tokens, at + 1);
  if (low === 'avoir' && tokens[next]?.low === 'lieu') return { ...base, last: next, verb: HELD };
  if (low !== 'être' && low !== 'avoir') return base;
  const participle = participleAt(tokens, next);
  if (participle === null) return base;
  return { ...base, last: next, verb: participle, voice: low === 'être' ? 'passive' : 'active' };
}

const MODAL_SENSES: ReadonlySet<string> = new Set([
  'hope',
  'wish',
  'plan',
  'await',
  'must',
  'can',
  'go',
  'state',
  'prepare',
]);

function stateEnd(tokens: readonly Token[], from: number, pattern: RegExp): number {
  const length = pattern.exec(keysFrom(tokens, from, 6))?.[0].trimEnd().length ?? 0;
  let count = 1;
  while (count < 6 && joinKeys(tokens.slice(from, from + count)).length < length) count += 1;
  return Math.min(from + count, tokens.length) - 1;
}

function negationOf(
  tokens: readonly Token[],
  first: number,
  { before, group }: { readonly before: readonly string[]; readonly group: readonly Token[] },
): VerbGroup['negation'] {
  if (!before.some((low) => NEGATIONS.has(low))) return 'none';
  const words = group.map((token) => token.low);
  if (words.some((low, at) => low === 'pas' && words[at + 1] === 'avant')) return 'none';
  // « aucun bail n’a encore été signé »: the subject denies.
  const isDenied = tokens.slice(Math.max(first - 8, 0), first).some(({ low }) => DENIERS.has(low));
  if (!isDenied && !words.some((low) => NEGATION_ENDS.has(low))) return 'none';
  return words.includes('encore') || words.includes('toujours') ? 'not-yet' : 'not';
}

const DENIERS: ReadonlySet<string> = new Set([
  'aucun',
  'aucune',
  'nul',
  'nulle',
  'rien',
  'personne',
]);
