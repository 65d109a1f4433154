import { isVerb } from '../../lexicon/verbs';
import {
  type Verb,
  infinitiveOf,
  knownInfinitive,
  knownParticipleOf,
  phrasalVerb,
} from '../words/conjugation';
import { STATE_OPENERS } from '../../lexicon/times';
import { afterClitics } from '../words/verb-infinitives';
import { stateAt } from '../words/verb-tails';
import { isLow, type Token, keysFrom, tokenise } from '../words/tokens';
import type { VerbGroup } from '../words/verb-group';
import type { DatedSpan, Span } from './clause';
import { ARTICLES, DETERMINERS, LEADING_ADJECTIVES, PREPOSITIONS } from '../words/words';

/** What a note is looked for in. */
export interface NoteSearch {
  readonly tokens: readonly Token[];
  /** The finite verbs of the sentence. */
  readonly groups: readonly VerbGroup[];
  /** Those that tell its actions: no relative, no condition. */
  readonly main: readonly VerbGroup[];
  /** Places between brackets or quotation marks. */
  readonly brackets: ReadonlySet<number>;
  readonly conditions: readonly Span[];
  readonly dated: readonly DatedSpan[];
  /** « … (fait) »: the status that ends the line says that it is an action. */
  readonly hasStatus: boolean;
}

/** « convention signée ». */
export function participleNote(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at];
  const before = tokens[at - 1]?.low ?? '';
  const isName = token?.capitals !== 'none';
  // « compte rendu à diffuser »
  const isNoun = DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'compte';
  const verb = token && !isName && !isNoun ? knownParticipleOf(token.low) : null;
  if (verb === null || LEADING_ADJECTIVES.has(before)) return null;
  // « rédaction puis mise en forme »: two things to do.
  if (token?.low === 'mise' && ['puis', 'et'].includes(before)) return null;
  // « démarrage visé en juillet »
  const aim = isVerb(verb, 'aim') ? knownInfinitive('prévoir') : null;
  if (aim !== null) return note(at, at, aim);
  const whole = withPhrase(tokens, at, verb);
  return {
    ...note(at, whole.last, whole.verb),
    negation: ['non', 'pas', 'encore'].includes(before) ? 'not-yet' : 'none',
  };
}

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
  // So is « étude en lien avec la Ville ».
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
  const at = isAsked ? afterClitics(tokens, from + 2) : isOpen ? from + 1 : from;
  const next = tokens[at + 1];
  const verb = next === undefined ? null : openingInfinitive(tokens[at]?.low ?? '', next);
  if (verb === null || verb.sense === 'state') return null;
  const whole = withPhrase(tokens, at, verb);
  return {
    ...note(from, whole.last, whole.verb),
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
function openingInfinitive(low: string, next: Token): Verb | null {
  const isSure = ARTICLES.has(next.low) && next.low !== 'des' && /(?<!i)er$|(?<!o)ir$/u.test(low);
  return knownInfinitive(low) ?? (isSure ? infinitiveOf(low) : null);
}

/** « vote pour valider les comptes de février »: that February is the accounts’. */
export function isOfPurpose(tokens: readonly Token[], { from }: Span): boolean {
  const aim = tokens.findIndex(({ low }) => low === 'pour');
  const isOf = [tokens[from - 1], tokens[from]].some((one) => one?.low === 'de');
  return isOf && aim > 0 && aim < from && knownInfinitive(tokens[aim + 1]?.low ?? '') !== null;
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
