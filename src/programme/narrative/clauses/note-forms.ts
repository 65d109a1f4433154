import lists from './words.json';
import { isLow, type Token, keysFrom, tokenise } from '../words/tokens';
import {
  knownParticipleOf,
  type Verb,
  infinitiveOf,
  knownInfinitive,
  phrasalVerb,
} from '../words/conjugation';
import { STATE_OPENERS } from '../../lexicon/times';
import { DETERMINERS, PREPOSITIONS, LEADING_ADJECTIVES } from '../words/nouns';
import { stateAt } from '../words/clause-status';
import { afterClitics } from '../words/infinitive-tails';
import type { VerbGroup } from '../words/verb-group';
import { isVerb } from '../../lexicon/verbs';

/** « convention signée ». */
export function participleNote(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at];
  const before = tokens[at - 1]?.low ?? '';
  const isName = token?.capitals !== 'none';
  // « compte rendu à diffuser »
  const isNoun = DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'compte';
  const verb = token && !isName && !isNoun ? knownParticipleOf(token.low) : null;
  if (verb === null || isDescribing(token) || LEADING_ADJECTIVES.has(before)) return null;
  // « rédaction puis mise en forme »: two things to do.
  if (token?.low === 'mise' && ['puis', 'et', '+'].includes(before)) return null;
  // « démarrage visé en juillet »
  const aim = isVerb(verb, 'aim') ? knownInfinitive('prévoir') : null;
  if (aim !== null) return note(at, at, aim);
  const whole = withPhrase(tokens, at, verb);
  return {
    ...note(at, whole.last, whole.verb),
    negation: ['non', 'pas', 'encore'].includes(before) ? 'not-yet' : 'none',
  };
}

/** « un diagnostic partagé », « un examen approfondi »: what it is like. */
export function isDescribing(token: Token | undefined): boolean {
  return DESCRIBING.has(token?.low.replace(/e?s?$/u, '') ?? '');
}

const DESCRIBING: ReadonlySet<string> = new Set(lists.describingParticiples);

/** « permis à déposer », « 120 salariés à sensibiliser ». */
export function infinitiveNote(tokens: readonly Token[], at: number): VerbGroup | null {
  // « jeux à partir de 14 h »
  if (tokens[at]?.low !== 'à' || tokens[at + 1]?.low === 'partir') return null;
  const verb = knownInfinitive(tokens[at + 1]?.low ?? '');
  const must = knownInfinitive('devoir');
  return verb === null ? null : { ...note(at, at + 1, verb), voice: 'active', modal: must };
}

/** « en cours », « à l’étude », « en attente de … ». */
export function stateNote(tokens: readonly Token[], at: number): VerbGroup | null {
  const low = tokens[at]?.low ?? '';
  // « mise en service » is a noun.
  const isOfNoun = knownParticipleOf(tokens[at - 1]?.low ?? '') !== null;
  // « étude en lien avec la Ville »: with whom.
  const isWith = isLow(tokens[at + 1], 'lien', 'relation', 'contact');
  if (!STATE_OPENERS.has(low) || isOfNoun || isWith) return null;
  const found = stateAt(tokens, at);
  const verb = knownInfinitive('être');
  return found && verb && { ...note(at, found.last, verb), voice: 'active', state: found.state };
}

/** « Relancer la DDCS », « À relancer », « Merci de relancer », « Julie : se renseigner sur … »: an infinitive that opens its line is something to do. */
export function todoNote(tokens: readonly Token[], from: number): VerbGroup | null {
  const isAsked = tokens[from]?.key === 'merci';
  const isOpen = isLow(tokens[from], 'se', "s'", 'à', 'de', "d'");
  // « Ne pas oublier les clés », but « Ne pas stationner »
  const isReminder = keysFrom(tokens, from, 3) === 'ne pas oublier';
  const skipped = isReminder ? 2 : isOpen ? 1 : 0;
  const at = isAsked ? afterClitics(tokens, from + 2) : from + skipped;
  const next = tokens[at + 1];
  const verb = next === undefined ? null : openingInfinitive(tokens[at]?.low ?? '', next);
  // « Penser à la sono », « Voir si la salle est libre », but « Permettre à chacun de … »
  const isSought = isVerb(verb, 'see') && isLow(next, 'si', "s'", 'ce', 'comment', 'quand', 'pour');
  const isHeeded = isVerb(verb, 'heed') || isReminder || isSought || isLow(next, 'avec');
  if (verb === null || (verb.sense === 'state' && !isHeeded)) return null;
  const whole = withPhrase(tokens, at, verb);
  const told =
    whole.verb.sense === 'state' ? { ...whole.verb, sense: 'point' as const } : whole.verb;
  return {
    ...note(from, whole.last, told),
    voice: 'active',
    modal: knownInfinitive('devoir'),
  };
}

/** « mettre en place »: a verb and the words that make another of it. */
function withPhrase(
  tokens: readonly Token[],
  at: number,
  verb: Verb,
): { readonly verb: Verb; readonly last: number } {
  const found = phrasalVerb(verb, keysFrom(tokens, at + 1, 4));
  const last = found === null ? at : at + tokenise(found.words).length;
  return { verb: found?.verb ?? verb, last };
}

/** Of a verb nobody knows, only its object tells it from a noun: « Reconvoquer une assemblée », « Grenier de … ». */
function openingInfinitive(written: string, next: Token): Verb | null {
  // « Pensez à … », « Contactez la mairie »
  const low = written.replace(/(?<=\p{L}{2})ez$/u, 'er');
  const isGoverned = PREPOSITIONS.has(next.low) && !isLow(next, 'de', "d'", 'du', 'des', 'à');
  const isObject = DETERMINERS.has(next.low) && !isLow(next, 'des', 'du', 'au', 'aux');
  const isSure =
    (isObject || isGoverned || next.kind === 'number') &&
    /(?<!i)er$|(?<!o)ir$|(?:[eo]nd|ett|[af]ai|ui|cri|clu)re$/u.test(low);
  return knownInfinitive(low) ?? (isSure ? infinitiveOf(low) : null);
}

/** A verb group that stands where no finite verb does. */
export function note(first: number, last: number, verb: Verb): VerbGroup {
  return {
    first,
    last,
    verb,
    modal: null,
    tense: 'present',
    voice: 'passive',
    state: null,
    negation: 'none',
    person: 'he',
    isAlready: false,
    told: null,
    mood: 'note',
  };
}
