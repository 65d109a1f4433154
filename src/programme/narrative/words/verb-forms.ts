import { skipAdverbs, isLow, type Token, keysFrom } from './tokens';
import {
  knownParticipleOf,
  knownInfinitive,
  type FiniteForm,
  finiteForm,
  phrasalVerb,
  type Verb,
} from './conjugation';
import * as nouns from './nouns';
import lists from './words.json';
import { isVerb, NOUN_LIKE_FORMS } from '../../lexicon/verbs';

/** The finite form a word is where it stands; nouns that look like verbs are left alone. */
export function formAt(tokens: readonly Token[], at: number): FiniteForm | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  const low = isSaidByMe(tokens, at) ? asSaidByOne(token.low) : repairedForm(tokens, at);
  const form = finiteForm(low);
  if (form === null) return null;
  if (low === 'étant' || low === 'ayant') return null;
  // « compte tenu de », « a priori »: two words that are no verb.
  if (SET_PHRASES.test(keysFrom(tokens, at, 2))) return null;
  const before = tokens[at - 1]?.low ?? '';
  // « des adoptions », « les diffusions »: only « nous » has these forms.
  const opener = nouns.CLITICS.has(before) ? (tokens[at - 2]?.low ?? '') : before;
  if (form.person === 'we' && /ions$/u.test(low) && opener !== 'nous') return null;
  const isAfterDeterminer = nouns.DETERMINERS.has(before) && !nouns.CLITICS.has(before);
  // « exercice non fait », « Entre les deux quartiers »
  const isGoverning =
    nouns.PREPOSITIONS.has(low) && nouns.DETERMINERS.has(tokens[at + 1]?.low ?? '');
  if (token.text === 'A' || before === 'non' || isGoverning) return null;
  // « Introduit par la loi de 2009, le contrat … »: what opens a sentence has no subject.
  const isSaid = isLow(tokens[1], 'que', "qu'");
  if (at === 0 && knownParticipleOf(low) !== null && !isSaid) return null;
  if (token.capitals === 'first' && at > 0 && low !== 'a') return null;
  // « SARA Logement »: letters in capitals, then a word with one, are a name.
  const isOfName = token.text.length > 1 && tokens[at + 1]?.capitals === 'first';
  if (token.capitals === 'all' && isOfName) return null;
  // « ce sera en mai », « ce doit être fait »
  const isIt =
    before === 'ce' && (isVerb(form.verb, 'be') || ['must', 'can'].includes(form.verb.sense));
  if (isAfterDeterminer && !isIt && low !== 'sont' && low !== 'sommes') return null;
  const isElided = before === "l'" && !isVerb(form.verb, 'have');
  if ((isElided || ['la', 'le', 'les'].includes(before)) && !isCliticPlace(tokens, at)) return null;
  // « en clôture de ce mois »: with no subject before it, « en » is no pronoun.
  const isBareEn = before === 'en' && (tokens[at - 2]?.kind ?? 'mark') === 'mark';
  // « fait en avance. », « Concertation continue »
  const isLast = (tokens[at + 1]?.kind ?? 'mark') === 'mark' && tokens[at - 2]?.kind === 'word';
  if (before === 'en' && isLast && !SURE_OPENERS.has(tokens[at - 2]?.low ?? '')) return null;
  const [noun] = tokens;
  if (low === 'continue' && at === 1 && noun && nouns.isKnownNoun(noun)) return null;
  if (isBareEn || (nouns.PREPOSITIONS.has(before) && before !== 'en')) return null;
  if (['complète', 'double', 'triple'].includes(low) && !SURE_OPENERS.has(before)) return null;
  return NOUN_LIKE_FORMS.has(low) && !isVerbPlace(tokens, at, form.verb) ? null : form;
}

const SET_PHRASES = /^(?:quitte a|compte tenu|a (?:priori|posteriori|minima|maxima))$/u;

/** « je », « j’ », « je n’en », « je leur »: the subject of the verb is who writes. */
function isSaidByMe(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (nouns.CLITICS.has(tokens[before]?.low ?? '')) before -= 1;
  return ['je', "j'"].includes(tokens[before]?.low ?? '');
}

/** The form of « il » for a form of « je »: « dois » is « doit », « aurai » is « aura ». */
function asSaidByOne(low: string): string {
  const irregular = SAID_BY_ME[low];
  if (irregular !== undefined) return irregular;
  if (low.endsWith('rai')) return low.slice(0, -1);
  if (!low.endsWith('s') && !low.endsWith('x')) return low;
  const stem = low.slice(0, -1);
  return finiteForm(`${stem}t`) === null ? stem : `${stem}t`;
}

const SAID_BY_ME: Readonly<Record<string, string>> = { ai: 'a', suis: 'est', vais: 'va' };

/** « son prévues » is « sont prévues »; « à été signée », « à déjà eu lieu » are « a été », « a eu ». */
function repairedForm(tokens: readonly Token[], at: number): string {
  const low = tokens[at]?.low ?? '';
  const next = tokens[skipAdverbs(tokens, at + 1)]?.low ?? '';
  if (low === 'son' && knownParticipleOf(next) && next.endsWith('s')) return 'sont';
  return low === 'à' && ['été', 'eu'].includes(next) ? 'a' : low;
}

const OBJECT_CLITICS: ReadonlySet<string> = new Set(['la', 'le', 'les', "l'", 'en']);

export function firstOfGroup(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0) {
    const low = tokens[first - 1]?.low ?? '';
    const isClitic = nouns.CLITICS.has(low) && !OBJECT_CLITICS.has(low);
    const isPronounClitic = OBJECT_CLITICS.has(low) && low !== 'en' && isCliticPlace(tokens, first);
    const isPartitive = low === 'en' && nouns.NEGATIONS.has(tokens[first - 2]?.low ?? '');
    if (!isClitic && !isPronounClitic && !isPartitive) break;
    first -= 1;
  }
  return first;
}

const SURE_OPENERS: ReadonlySet<string> = new Set(lists.sureOpeners);

/** Whether a noun-like form stands where only a verb can: after a pronoun, or between a noun and a complement. */
function isVerbPlace(tokens: readonly Token[], at: number, verb: Verb): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.low ?? '';
  // « Valide les modalités », « Approuve la convention »: only a verb opens its line so.
  if (!before)
    return (
      next === 'les' ||
      (['le', 'la', "l'"].includes(next) &&
        tokens[at + 2]?.kind === 'word' &&
        !WHENS.has(tokens[at + 2]?.key ?? ''))
    );
  if (SURE_OPENERS.has(before.low)) return true;
  const low = tokens[at]?.low ?? '';
  if (low === 'reste' && knownParticipleOf(next) !== null)
    return !nouns.DETERMINERS.has(before.low);
  if (low === 'reste') return true;
  // « nous en sommes à la phase de montage »
  if (low === 'sommes' && before.low === 'en') return tokens[at - 2]?.low === 'nous';
  if (low === 'sommes') return before.low === 'nos' || next === 'dans' || next === 'en';
  if (before.text === ',' && ['ses', 'leurs', 'son', 'sa', 'leur'].includes(next)) return true;
  if (before.kind === 'mark' && !/[»)€%]/u.test(before.text)) return false;
  if (nouns.DETERMINERS.has(before.low) || nouns.PREPOSITIONS.has(before.low)) return false;
  if (nouns.LEADING_ADJECTIVES.has(before.low)) return false;
  // « le comité valide le principe », but « une demande le 3 mai »
  const object = skipAdverbs(tokens, at + 1);
  const opener = tokens[object]?.low ?? '';
  const opensObject =
    nouns.DETERMINERS.has(opener) &&
    (!['de', "d'", 'du', 'au', 'aux', 'des'].includes(opener) ||
      // « signe actuellement des conventions »
      (opener === 'des' && object > at + 1));
  if (opensObject && tokens[object + 1]?.kind === 'word') return true;
  // « met à notre disposition », « porte sur les façades »
  const isPhrasal = phrasalVerb(verb, keysFrom(tokens, at + 1, 4)) !== null;
  if (isPhrasal) return true;
  // « la commune compte être retenue »
  if (low === 'compte' && (next === 'sur' || knownInfinitive(next) !== null))
    return before.kind === 'word';
  // « le bureau charge Hugo de relancer le syndic »
  if (isVerb(verb, 'delegate') && tokens[at + 1]?.capitals === 'first') return true;
  // « Mme Roux annonce avoir transmis la demande »
  if (isVerb(verb, 'say') && next === 'avoir') return before.kind === 'word';
  return false;
}

/** « Visite le lundi »: when, no object. */
export const WHENS: ReadonlySet<string> = new Set(lists.whens);

/** « nous les présentons », « elle le signera »: a pronoun stands before the clitic. */
function isCliticPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.low ?? '';
  if (['nous', 'on', 'je', "j'", 'il', 'elle', 'ils', 'elles', 'ne', 'qui'].includes(before))
    return true;
  // « Isabelle les apportera »
  const isCalled = at > 1 && tokens[at - 2]?.capitals !== 'none';
  if (isCalled && finiteForm(tokens[at]?.low ?? '')?.tense === 'future') return true;
  return isObjectAgain(tokens, at);
}

/** « prépare le projet et le transmet », « celles d’Arras le seront »: no noun stands there. */
function isObjectAgain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = token && !NOUN_LIKE_FORMS.has(token.low) ? finiteForm(token.low)?.verb : undefined;
  if (token === undefined || verb === undefined || nouns.isKnownNoun(token)) return false;
  const isSaid = isVerb(verb, 'be') || isVerb(verb, 'do');
  const isTold = tokens.slice(0, at).some(({ low }) => finiteForm(low) !== null);
  return (isSaid && isTold) || isLow(tokens[at - 2], 'et', 'puis');
}
