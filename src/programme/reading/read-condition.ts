import { collapseSpaces, fold } from '../../lib/text';
import type { Effect } from '../tracker/lists';
import { BLOCKING, NON_BLOCKING } from '../dates/words/conditions';

/** A condition in the user's words, and whether the work waits for it. */
export interface ConditionReading {
  readonly words: string;
  readonly effect: Effect;
}

/** Letters without which no word of a condition can stand in a text. */
const MAY_HOLD_ONE =
  /si|s[eo]us|condition|apr|d[eèé]s|cas|m[eê]me|quoi|tout|attente|autant|partir|avec|sans|ind|soit|quand|regardless|if|provided|subject/iu;
/** « la gestion des accord » is no « dès accord »: told without its accent, it opens nothing in the run of a text. */
const ARTICLE = /(?<=\p{L}\s+)des(?=\s+(?!lors))/giu;
const CLAUSE_END = /[.;\n|]/u;
/** Up to a bracket that was opened before. */
const IN_BRACKET = /^(?:[^()]|\([^()]*\))*/u;

/**
 * Finds a condition in a text: « si retenu », « sous réserve de », « même si non retenu ».
 *
 * @example readCondition('se fera même si non retenu ANRU II')?.effect // 'Non bloquante'
 */
export function readCondition(text: string): ConditionReading | null {
  if (!MAY_HOLD_ONE.test(text)) return null;
  const folded = foldInPlace(text.replace(ARTICLE, 'de·'));
  const free = NON_BLOCKING.exec(folded);
  const held = BLOCKING.exec(folded);
  const match = free ?? held;
  if (!match) return null;
  const start = match.index + match[0].length - (match[1] ?? '').length;
  const [rest = ''] = IN_BRACKET.exec(text.slice(start)) ?? [];
  const end = rest.search(CLAUSE_END);
  const words = collapseSpaces(end < 0 ? rest : rest.slice(0, end)).replace(/[)\s,]+$/u, '');
  // « Si l'envoi échoue, que faire ? » asks.
  if (words.endsWith('?')) return null;
  return { words, effect: free ? 'Non bloquante' : 'Bloquante' };
}

/** Folds letter by letter, so that places in the result are places in the text. */
export function foldInPlace(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index);
    if (/\s/u.test(letter)) return ' ';
    const folded = fold(letter);
    return folded.length === 1 ? folded : letter.toLowerCase();
  }).join('');
}
