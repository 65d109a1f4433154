import { findDueDates } from '../../dates/find-due-dates';
import { dueContext, type DueRequest, readWords } from './read-due';

const MAX_BRACKET_LETTERS = 25;

/** The first date that a title says, word for word: « Publics spécifiques (juin) »; `''` without. */
export function dueInTitle(title: string, request: Omit<DueRequest, 'cell'>): string {
  const [first, second] = findDueDates(title, dueContext(request));
  if (first === undefined) return dueInBrackets(title, request);
  if (first.kind !== 'window' || second !== undefined) return '';
  if (bracketsOf(title).length > 1) return '';
  return first.confidence === 'high' ? first.words : '';
}

function bracketsOf(title: string): readonly string[] {
  return Array.from(title.matchAll(/\(([^()]*\p{L}{3}[^()]*)\)/gu), (match) => match[1] ?? '');
}

/** « Publics spécifiques (rentrée) »: alone in brackets, a word that no preposition announces. */
function dueInBrackets(title: string, request: Omit<DueRequest, 'cell'>): string {
  const [words = '', other] = bracketsOf(title);
  if (words === '' || other !== undefined || words.length > MAX_BRACKET_LETTERS) return '';
  const reading = readWords(words, request);
  const isSure = reading.kind === 'window' && reading.confidence !== 'low';
  return isSure && reading.relation !== 'antérieur' ? words : '';
}
