import { skipAdverbs } from './adverbs';
import { knownInfinitive, phrasalVerb } from './conjugation';
import { type Token, keysFrom, tokenise } from './tokens';
import { firstOfGroup, formAt } from './verb-forms';
import type { Tail, VerbGroup } from './verb-group';
import { tailOf } from './verb-tails';
import { CHOSEN } from './participles';
import { NEGATIONS, NEGATION_ENDS } from './words';

/** The finite verbs of a sentence, in order. */
export function findVerbGroups(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const group = groupAt(tokens, at);
    if (group === null) continue;
    groups.push(withRepeated(tokens, group, groups.at(-1)));
    at = group.last;
  }
  return groups;
}

/** « trois le feront en février »: the verb said before. */
function withRepeated(
  tokens: readonly Token[],
  group: VerbGroup,
  before: VerbGroup | undefined,
): VerbGroup {
  const isEmpty = ['faire', 'être'].includes(group.verb.infinitive) && group.state === null;
  const stands = tokens[group.last - 1]?.low === 'le' || tokens[group.first]?.low === 'le';
  if (!isEmpty || !stands || before === undefined || group.tense !== 'future') return group;
  return { ...group, verb: before.verb, voice: before.voice };
}

/** The adverb with its accents forgotten too. */
const ALREADY: ReadonlySet<string> = new Set(['déjà', 'deja', 'déja', 'dejà']);

function groupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const form = formAt(tokens, at);
  if (form === null) return null;
  const opening = firstOfGroup(tokens, at);
  // « 88 réponses nous sont parvenues »
  const isOurs =
    form.person !== 'we' &&
    ['nous', 'vous'].includes(tokens[opening - 1]?.low ?? '') &&
    opening > 1;
  const first = isOurs ? firstOfGroup(tokens, opening - 1) : opening;
  const before = tokens.slice(first, at).map((token) => token.low);
  const isReflexive = before.some(
    (low) => low === 'se' || low === "s'" || (low === 'nous' && form.person === 'we'),
  );
  const found = tailOf({ tokens, at, form, isReflexive });
  if (found === null) return null;
  const tail = chosenTail(tokens, first, found) ?? withPhrasal(tokens, found);
  const inside = tokens.slice(at, tail.last + 2).map((token) => token.low);
  const negation = negationOf(tokens, first, { before, group: tokens.slice(at, tail.last + 4) });
  const unawaited = negation === 'none' ? null : withoutWaiting(tokens, tail);
  return {
    ...(unawaited ?? tail),
    first,
    negation: unawaited === null ? negation : 'none',
    person: form.person,
    told: null,
    mood: 'finite',
    isAlready: inside.slice(0, tail.last - at + 2).some((low) => ALREADY.has(low)),
  };
}

/** « notre choix s’est porté sur le Morvan », « avons porté notre choix sur lui » is a choice; null for anything else. */
function chosenTail(tokens: readonly Token[], first: number, tail: Tail): Tail | null {
  if (tail.verb.infinitive !== 'porter') return null;
  const after = skipAdverbs(tokens, tail.last + 1);
  const isObject = tail.voice === 'active' && tokens[after + 1]?.low === 'choix';
  const sur = isObject ? after + 2 : after;
  const isBorne = tail.voice === 'reflexive' && isChoiceBefore(tokens, first);
  if (!(isObject || isBorne) || tokens[sur]?.low !== 'sur') return null;
  return { ...tail, last: sur, verb: CHOSEN, voice: 'active' };
}

/** « le choix du premier terrain », with no pause before the verb. */
function isChoiceBefore(tokens: readonly Token[], first: number): boolean {
  const pause = tokens.findLastIndex(({ kind }, at) => at < first && kind === 'mark');
  return tokens.slice(Math.max(pause + 1, 0), first).some(({ low }) => low === 'choix');
}

/** « a pris fin », « est mis en place »: the words after complete the verb. */
function withPhrasal(tokens: readonly Token[], tail: Tail): Tail {
  if (tail.state !== null) return tail;
  const from = skipAdverbs(tokens, tail.last + 1);
  const words = keysFrom(tokens, from, 4);
  const own = { ...tail.verb, infinitive: `se ${tail.verb.infinitive}` };
  const found =
    (tail.voice === 'reflexive' ? phrasalVerb(own, words) : null) ?? phrasalVerb(tail.verb, words);
  if (found === null) return tail;
  const last = from + tokenise(found.words).length - 1;
  // « sont signataires d’une convention »: they have signed it.
  const isState = tail.verb.infinitive === 'être' && found.verb.sense !== 'enable';
  const state = isState ? 'done' : null;
  return { ...tail, verb: found.verb, last, state };
}

/** « nous n’attendrons pas cette date pour consulter » is that we will; null without a second verb. */
function withoutWaiting(tokens: readonly Token[], tail: Tail): Tail | null {
  if (tail.verb.sense !== 'await' || tail.voice !== 'active') return null;
  const stop = tokens.findIndex(({ kind }, at) => at > tail.last && kind === 'mark');
  const end = stop < 0 ? tokens.length : stop;
  const link = tokens.findIndex(
    (_, at) =>
      at > tail.last && at < end && /^(?:pour|avant de|avant d') /u.test(keysFrom(tokens, at, 3)),
  );
  const at = link + (tokens[link]?.low === 'pour' ? 1 : 2);
  const verb = link < 0 ? null : knownInfinitive(tokens[at]?.low ?? '');
  return verb && { ...tail, last: at, verb };
}

function negationOf(
  tokens: readonly Token[],
  first: number,
  { before, group }: { readonly before: readonly string[]; readonly group: readonly Token[] },
): VerbGroup['negation'] {
  if (!before.some((low) => NEGATIONS.has(low))) return 'none';
  const words = group.map((token) => token.low);
  if (words.some((low, at) => low === 'pas' && words[at + 1] === 'avant')) return 'none';
  // « n’attend plus que la signature »
  if (words.some((low, at) => low === 'plus' && ['que', "qu'"].includes(words[at + 1] ?? '')))
    return 'none';
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
