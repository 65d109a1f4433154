import { fold } from '../../lib/text';
import { BODY_HEADS, NOT_BODIES, PAIRED_WORDS } from '../lexicon/bodies';
import { TOWN_HALL_WORDS } from './known-places';
import type { References } from './references';
import { matchTerm } from './term-index';

const TOWN_HALLS = new Set(TOWN_HALL_WORDS.map(fold));
const HEADS = BODY_HEADS.map(({ words }) => words).join('|');
const BARE_HEADS = new Set(
  BODY_HEADS.filter(({ use }) => use === 'bare').map(({ words }) => words),
);
const HEADED = new RegExp(
  `^(?:${HEADS})(?![a-z])\\s+(?:d(?:e|u|es)\\s+|d'|l(?:a|es?)\\s+|l')*`,
  'u',
);
/** « CSF », « CNL 13 »: two letters may be the half of a name. */
const ACRONYM = /^(\p{Lu}{3,8})(?: \d{1,3})?$/u;

/** « Bureau d’études Arpenteurs », « Ville de Lens »: a head of body, then a name with a capital. */
export function isHeadedName(text: string): boolean {
  const opening = HEADED.exec(fold(text))?.[0];
  return opening !== undefined && /^[\p{Lu}\d«]/u.test(text.trim().slice(opening.length));
}

/** Whether a text stands for one body of its own, known or not: « UDAF 59 », « la Ville », « CSF ». */
export function isLikeBody(text: string, { partners }: References): boolean {
  const folded = fold(text).replace(/^(?:l[ae]s? |l')/u, '');
  if (matchTerm(text, partners) !== null) return true;
  if (TOWN_HALLS.has(folded) || BARE_HEADS.has(folded) || isHeadedName(text)) return true;
  const acronym = ACRONYM.exec(text)?.[1];
  return acronym !== undefined && !NOT_BODIES.has(fold(acronym));
}

/** « Solidarités », « Fraternité 59 »: everyday words by which the name of a body goes on after « et ». */
export function isSecondHalf(text: string): boolean {
  const words = fold(text).split(' ');
  const [first = ''] = words;
  return (
    PAIRED_WORDS.has(first) && words.every((word) => PAIRED_WORDS.has(word) || /^\d+$/u.test(word))
  );
}
