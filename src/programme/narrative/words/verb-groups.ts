import { isVerb } from '../../lexicon/verbs';
import lists from './words.json';
import { skipAdverbs, isLow, type Token, keysFrom, tokenise } from './tokens';
import { infinitiveOf, knownInfinitive, knownParticipleOf, phrasalVerb } from './conjugation';
import { firstOfGroup, formAt } from './verb-forms';
import { tailOf } from './verb-tails';
import { LONGEST_ASKED } from './infinitive-tails';
import type { Tail, VerbGroup } from './verb-group';
import { DETERMINERS, NEGATIONS, NEGATION_ENDS } from './nouns';

/** The finite verbs of a sentence, in order. */
export function findVerbGroups(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const group = groupAt(tokens, at);
    if (group === null) continue;
    groups.push(group);
    at = group.last;
  }
  return groups.flatMap((group, index) => [
    group,
    ...furtherDeeds(tokens, group, groups[index + 1]?.first ?? tokens.length),
  ]);
}

/** « il reste à choisir un lieu et à signer le bail »: each infinitive is a verb, unless it is what another is for. */
export function furtherDeeds(
  tokens: readonly Token[],
  group: VerbGroup,
  to: number,
): readonly VerbGroup[] {
  const isDeed = (at: number): boolean => knownInfinitive(tokens[at]?.low ?? '') !== null;
  // « il est prévu de rencontrer les locataires et de … »
  const { verb: said, tense } = group;
  const isAhead = said.sense === 'plan' && tense !== 'past';
  const isMeant = isAhead || said.sense === 'decide' || isVerb(said, 'delegate');
  const isOf = isMeant && isLow(tokens[group.last + 1], 'de', "d'", 'à') && isDeed(group.last + 2);
  const own = isOf ? group.last + 2 : group.last;
  const next = tokens.findIndex((_, at) => at > own && at < to && isDeed(at));
  const link = isLow(tokens[next - 1], 'à', 'de', "d'") ? next - 2 : next - 1;
  const isJoined = link > own + 1 && /^(?:et|puis|,)$/u.test(tokens[link]?.low ?? '');
  const verb = knownInfinitive(tokens[next]?.low ?? '');
  if (verb === null || infinitiveOf(tokens[own]?.low ?? '') === null || !isJoined) return [];
  if (group.negation !== 'none') return [];
  const whole = withPhrasal(tokens, { ...group, state: null, last: next, verb });
  if (!DETERMINERS.has(tokens[whole.last + 1]?.low ?? '')) return [];
  const isIt = isOf || isVerb(group.modal, 'remain');
  const modal = isIt ? knownInfinitive('falloir') : group.modal;
  const deed = { ...group, ...whole, modal, first: next, voice: 'active', mood: 'note' } as const;
  return [deed, ...furtherDeeds(tokens, deed, to)];
}

function groupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const form = formAt(tokens, at);
  if (form === null) return null;
  const opening = firstOfGroup(tokens, at);
  // « 88 réponses nous sont parvenues »
  const isOurs = form.person !== 'we' && isLow(tokens[opening - 1], 'nous', 'vous') && opening > 1;
  const first = isOurs ? firstOfGroup(tokens, opening - 1) : opening;
  const before = tokens.slice(first, at).map((token) => token.low);
  const isReflexive = before.some(
    (low) => low === 'se' || low === "s'" || (low === 'nous' && form.person === 'we'),
  );
  const found = tailOf({ tokens, at, form, isReflexive });
  if (found === null) return null;
  // « les travaux s’arrêtent »: nobody decides it.
  const isStopping = found.voice === 'reflexive' && isVerb(found.verb, 'halt');
  const stopped = (isStopping && knownInfinitive('interrompre')) || found.verb;
  const told = asWish(tokens, first, withPhrasal(tokens, { ...found, verb: stopped }));
  const inside = tokens.slice(at, told.last + 2).map((token) => token.low);
  const negation = negationOf(tokens, first, { before, group: tokens.slice(at, told.last + 4) });
  // « n’a pu être attribué », « n’a pas pu se tenir »: it was tried.
  const able = tokens.slice(at + 1, told.last).find(({ low }) => low === 'pu');
  const tail = able && negation !== 'none' ? { ...told, modal: knownParticipleOf(able.low) } : told;
  return {
    ...tail,
    first,
    negation,
    person: form.person,
    told: null,
    mood: 'finite',
    isAlready: inside
      .slice(0, tail.last - at + 2)
      .some((low) => ['déjà', 'deja', 'déja', 'dejà'].includes(low)),
  };
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
  const isState = isVerb(tail.verb, 'be') && !['enable', 'course'].includes(found.verb.sense);
  const state = isState ? 'done' : null;
  return { ...tail, verb: found.verb, last, state };
}

/** « il est proposé au conseil d’approuver », « il a été demandé de relancer »: what is asked for is to come. */
function asWish(tokens: readonly Token[], first: number, tail: Tail): Tail {
  const isAsked = tail.verb.sense === 'send' && tokens[first - 1]?.low === 'il';
  // « chacun est invité à donner son avis »: nobody has yet.
  const isCharged = isVerb(tail.verb, 'assign') && isVerb(tail.verb, 'delegate');
  const isBidden = (isVerb(tail.verb, 'bid') && tail.tense === 'present') || isCharged;
  if (tail.voice !== 'passive' || !(isAsked || isBidden)) return tail;
  const isToDo = tokens
    .slice(tail.last + 1, tail.last + LONGEST_ASKED)
    .some(
      ({ low }, at) =>
        ['de', "d'", 'à'].includes(low) && infinitiveOf(tokens[tail.last + at + 2]?.low ?? ''),
    );
  return isToDo ? { ...tail, verb: { ...tail.verb, sense: 'wish' } } : tail;
}

function negationOf(
  tokens: readonly Token[],
  first: number,
  { before, group }: { readonly before: readonly string[]; readonly group: readonly Token[] },
): VerbGroup['negation'] {
  if (!before.some((low) => NEGATIONS.has(low))) return 'none';
  const words = group.map((token) => token.low);
  // « ne débutera pas avant mai », « ne pourra pas commencer avant leur départ »: it will, then.
  if (words.includes('pas') && words.includes('avant')) return 'none';
  // « n’attend plus que la signature »
  if (words.some((low, at) => low === 'plus' && ['que', "qu'"].includes(words[at + 1] ?? '')))
    return 'none';
  // « aucun des baux de la résidence n’a encore été signé »: the subject denies.
  const from = tokens.findLastIndex(({ text }, at) => at < first && /^[.;:]$/u.test(text)) + 1;
  const isDenied = tokens.slice(from, first).some(({ low }) => DENIERS.has(low));
  // « n’a pu être attribué », « ne peut débuter »: alone, but « ne peut que … ».
  const isAlone = UNABLE.test(words.join(' '));
  if (!isDenied && !isAlone && !words.some((low) => NEGATION_ENDS.has(low))) return 'none';
  return words.some((low) => ['encore', 'toujours', 'instant', 'moment'].includes(low))
    ? 'not-yet'
    : 'not';
}

const UNABLE = /^(?:\S+ )?(?:[ps]u|peu(?:t|vent)|(?:pour|pouvai)\p{L}+)(?= |$)(?!.* qu[e'])/u;

const DENIERS: ReadonlySet<string> = new Set(lists.deniers);
