import { NUMBER_WORDS } from '../../../lib/number-words';
import { headOf } from './body-heads';
import { finiteForm } from '../grammar/conjugation';
import { NOT_NAMES } from '../../lexicon/body-words';
import { isNameWord, nameEnd } from './names';
import { NOUN_TABLE, singularOf } from '../grammar/nouns';
import type { Token } from '../grammar/tokens';
import { ARTICLES, PREPOSITIONS, SUBJECT_DETERMINERS, VERB_ADVERBS } from '../grammar/words';

/** « Alynea et Habitat et Humanisme accompagnent … »: a name right before its verb opens the clause. */
export function isSubjectName(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || (before !== undefined && before.kind !== 'mark' && before.low !== 'mais'))
    return false;
  const isWord =
    (SUBJECT_DETERMINERS.has(token.low) && !isArticleOfName(tokens, at)) ||
    PREPOSITIONS.has(token.low) ||
    VERB_ADVERBS.has(token.low) ||
    token.low in NUMBER_WORDS ||
    (at === 0 && NOUN_TABLE.has(singularOf(token.key))) ||
    NOT_NAMES.has(token.low);
  if (isWord) return false;
  const next = tokens[to];
  if (next === undefined) return false;
  if (['et', ','].includes(next.low) && isNameWord(tokens[to + 1]))
    return at > 0 || to - at > 1 || isFollowedByVerb(tokens, to + 1);
  return isVerbHere(tokens, to) || opensSubjects(tokens, to) !== null;
}

/** « Depuis mai, l’Entraide Valentinoise et la Croix-Rouge assurent … », « L’Anef 63 visite … » */
export function isArticledSubject(
  tokens: readonly Token[],
  { start, at, to }: { readonly start: number; readonly at: number; readonly to: number },
): boolean {
  const before = tokens[start - 1];
  const opens = start < at && (before === undefined || before.text === ',');
  if (!opens || NOUN_TABLE.has(singularOf(tokens[at]?.key ?? ''))) return false;
  const words = tokens.slice(at, to);
  // « Le FSL a accordé », « Le FSL de l’Orne a accordé »
  const isLetters = tokens[at]?.capitals === 'all' && isVerbHere(tokens, to);
  const isName = isLetters || words.every((word) => isNameWord(word) || word.kind === 'number');
  if (headOf(tokens, at) !== null || !isName) return false;
  const others = opensSubjects(tokens, to);
  return words.length < 2
    ? others === 'body' || isLetters
    : others !== null || isVerbHere(tokens, to);
}

/** « … et la Croix-Rouge visitent », « …, Emmaüs et l’association Relais visitent »: whom the list names. */
function opensSubjects(tokens: readonly Token[], from: number): 'body' | 'name' | null {
  let at = from;
  let found: 'body' | 'name' | null = null;
  while (tokens[at]?.low === 'et' || tokens[at]?.text === ',') {
    at += ARTICLES.has(tokens[at + 1]?.low ?? '') ? 2 : 1;
    const length = headOf(tokens, at)?.length ?? 0;
    const start = skipLinks(tokens, at + length);
    if (!isNameWord(tokens[start])) return null;
    found = length > 0 ? 'body' : (found ?? 'name');
    at = nameEnd(tokens, start);
  }
  // « le Samu social »
  const isAdjective = tokens[at]?.kind === 'word' && isVerbHere(tokens, at + 1);
  return isVerbHere(tokens, at) || isAdjective ? found : null;
}

function skipLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'"].includes(tokens[at]?.low ?? ''))
    at += 1;
  return at;
}

/** « La Sasson prendra … »: an article with a capital, then a name that is no common noun. */
function isArticleOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!ARTICLES.has(tokens[at]?.low ?? '') || !isNameWord(next)) return false;
  return headOf(tokens, at + 1) === null && !NOUN_TABLE.has(singularOf(next.key));
}

function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  return isVerbHere(tokens, nameEnd(tokens, at));
}

function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const place = ['se', "s'", 'ne', "n'", 'nous'].includes(tokens[at]?.low ?? '') ? at + 1 : at;
  return finiteForm(tokens[place]?.low ?? '') !== null;
}
