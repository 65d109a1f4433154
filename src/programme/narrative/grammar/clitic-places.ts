import { skipAdverbs } from './adverbs';
import { knownParticipleOf } from './conjugation';
import { type Token } from './tokens';
import { PREPOSITIONS } from './words';

/** « nous les présentons », « elle le signera »: a pronoun stands before the clitic. */
export function isCliticPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.low ?? '';
  if (['nous', 'on', 'je', "j'", 'il', 'elle', 'ils', 'elles', 'ne', 'qui'].includes(before))
    return true;
  return hasObjectClitic(tokens, at) || isSingularAfterLes(tokens, at);
}

/** « l’association les a déjà visités »: an auxiliary and its participle are no noun. */
function hasObjectClitic(tokens: readonly Token[], at: number): boolean {
  const isAuxiliary = ['a', 'ont', 'avait', 'avaient'].includes(tokens[at]?.low ?? '');
  const next = tokens[skipAdverbs(tokens, at + 1)]?.low ?? '';
  return isAuxiliary && tokens[at - 1]?.low === 'les' && knownParticipleOf(next) !== null;
}

/** « si la Région les finance »: « les » before what is no plural is the object of a verb. */
export function isSingularAfterLes(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  const subject = tokens[at - 2];
  const isBare = subject === undefined || subject.kind === 'mark' || PREPOSITIONS.has(subject.low);
  return tokens[at - 1]?.low === 'les' && !isBare && !/[sxz]$/u.test(low);
}
