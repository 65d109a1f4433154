import { NUMBER_WORDS, ROUND_NUMBERS } from '../../../lib/number-words';
import { fold } from '../../../lib/text';
import type { CellValue } from '../../../workbook/snapshot';

/** What was typed where a whole number is expected. */
export type TypedCount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'count'; readonly count: number }
  /** « 12 » typed as text. */
  | { readonly kind: 'text-count'; readonly count: number }
  /** « 12/15 », « 12 dont 2 APF », « ~10 »: to be split or confirmed. */
  | {
      readonly kind: 'composed';
      readonly present: number | null;
      readonly registered: number | null;
      /** « ~10 », « une dizaine »: never a count without the user's word. */
      readonly estimate: number | null;
    }
  | { readonly kind: 'wrong'; readonly proposed: number | null };

const PLAIN = /^\d{1,3}(?:[\s\u00A0\u202F]\d{3})+$|^\d+$/u;
const OUT_OF = /^(\d+)\s*(?:\/|sur)\s*(\d+)$/u;
const OF_WHOM = /^(\d+)\s*(?:\(?\s*dont\b|\+\s*\d+\s*\p{L})/u;
const ABOUT =
  /^(?:~|≈|env\.?|environ|autour de|pres de|à peu près|approx\.?)\s*(\d+)$|^(\d+)\s*(?:env\.?|environ|\?)$/u;
const NOT_KNOWN = /^(?:nc|n\.c\.?|-|\?)$/u;

const COMPOSED = { kind: 'composed', present: null, registered: null, estimate: null } as const;

/**
 * Reads what was typed as a count.
 *
 * @example readTypedCount('12/15') // { kind: 'composed', present: 12, registered: 15, estimate: null }
 */
export function readTypedCount(value: CellValue): TypedCount {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') {
    const isCount = Number.isInteger(value) && value >= 0;
    return isCount ? { kind: 'count', count: value } : { kind: 'wrong', proposed: null };
  }
  if (typeof value === 'boolean') return { kind: 'wrong', proposed: null };
  return readText(fold(value));
}

function readText(text: string): TypedCount {
  if (text === '' || NOT_KNOWN.test(text)) return { kind: 'empty' };
  if (PLAIN.test(text)) return { kind: 'text-count', count: Number(text.replace(/\s/gu, '')) };
  const outOf = OUT_OF.exec(text);
  if (outOf) return { ...COMPOSED, present: Number(outOf[1]), registered: Number(outOf[2]) };
  const ofWhom = OF_WHOM.exec(text);
  if (ofWhom) return { ...COMPOSED, present: Number(ofWhom[1]) };
  const about = ABOUT.exec(text);
  if (about) return { ...COMPOSED, estimate: Number(about[1] ?? about[2]) };
  const roughly = Object.entries(ROUND_NUMBERS).find(([word]) => text.includes(word));
  if (roughly) return { ...COMPOSED, estimate: roughly[1] };
  return { kind: 'wrong', proposed: NUMBER_WORDS[text] ?? numberInside(text) };
}

/** The only whole number of a text, « 12 logements »; null when there is none, or several. */
function numberInside(text: string): number | null {
  const numbers = text.match(/\d+(?:[.,]\d+)?/gu) ?? [];
  return numbers.length === 1 && /^\d+$/u.test(numbers[0]) && !text.startsWith('-')
    ? Number(numbers[0])
    : null;
}
