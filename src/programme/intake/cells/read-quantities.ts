import words from './count-words.json';
import { fold } from '../../../lib/text';

const DWELLINGS =
  /(?<![\d/])(\d{1,3}(?: \d{3})+|\d+)\s*(?:logements?|logts?\.?|lgts?\.?|lgmts?|logmts?|log\.|logis|appartements?|appts?|pavillons?|dwellings?|homes|flats)(?![a-z])/u;
const BARE_DWELLINGS = new RegExp(`^(?:${DWELLINGS.source})$`, 'u');
/** The national call speaks of 10 000 dwellings: no count of this programme. */
const NATIONAL_SCALE = 1000;

/** Dwellings named in a text: « 10 logts », « (10 lgts) »; null without any. */
export function readDwellings(text: string): number | null {
  const match = DWELLINGS.exec(fold(text));
  if (!match) return null;
  const count = Number((match[1] ?? '').replaceAll(' ', ''));
  return count < NATIONAL_SCALE ? count : null;
}

/** The dwellings that are all a text says: « 10 logts »; null when it says more. */
export function readBareDwellings(text: string): number | null {
  return BARE_DWELLINGS.test(fold(text)) ? readDwellings(text) : null;
}

/** A whole number alone in a cell: `12`, « 12 logts »; null for anything else. */
export function readWholeNumber(text: string): number | null {
  const bare = fold(text).replace(/(?<=\d) (?=\d{3})/gu, '');
  return /^\d{1,6}$/u.test(bare) ? Number(bare) : readDwellings(text);
}

/** Half-days: a whole number of them, or days, « 2 j », « 1,5 jour »; null for anything else. */
export function readHalfDays(text: string): number | null {
  const [, days] = /^(\d{1,2}(?:[.,]5)?) ?(?:j|jrs?|jours?|journees?)\.?$/u.exec(fold(text)) ?? [];
  return days === undefined ? readWholeNumber(text) : Number(days.replace(',', '.')) * 2;
}

/** Counts of a session cell. A count that is only supposed is proposed, never written. */
export interface CountReading {
  readonly present: number | null;
  readonly registered: number | null;
  /** The value to propose when the cell is vague: « ~10 », « une dizaine ». */
  readonly proposed: number | null;
  /** What the cell says besides its number. */
  readonly remark: string;
  readonly kind: 'number' | 'pair' | 'vague' | 'unknown' | 'empty' | 'not-understood';
}

const WORD_COUNTS: Readonly<Record<string, number>> = words;
const PAIR = /^(\d{1,4})\s*(?:\/|sur)\s*(\d{1,4})(?!\d)\s*(.*)$/u;
const VAGUE = /^(?:~|≈|±|env(?:iron)?\.?|autour de|a peu pres|pres de|about)\s*(\d{1,4})\s*(.*)$/u;
/** « 9 + 1 »: the second may count or not. */
const SUM = /^(\d{1,4})\s*\+\s*(\d{1,3})$/u;
const WITH_REMARK = /^(\d{1,4})(?![\d/.-])\s*(.*)$/u;
/** « -/12 »: nobody counted yet, of 12. */
const REGISTERED = /^(?:[-–—?]|nc) ?(?:\/|sur) ?(\d{1,4})$/u;
const UNKNOWN = /^(?:n\.?c\.?|n\/?a|\?+|inconnu|non communique|non connu|-|–|—|nsp|nr)$/u;

/**
 * Reads the count of a session: « 12/14 » is 12 present of 14 registered, « ~10 » proposes 10, « NC »
 * is empty, « 13 (dont 1 APF) » is 13 with a remark, « 9 + 1 » proposes 10.
 */
export function readCount(text: string): CountReading {
  const folded = fold(text);
  const words = text.trim();
  const nothing = { present: null, registered: null, proposed: null, remark: '' };
  if (folded === '') return { ...nothing, kind: 'empty' };
  if (UNKNOWN.test(folded)) return { ...nothing, remark: words, kind: 'unknown' };
  const [, awaited] = REGISTERED.exec(folded) ?? [];
  if (awaited !== undefined) return { ...nothing, registered: Number(awaited), kind: 'empty' };
  const [, of, all, beside = ''] = PAIR.exec(folded) ?? [];
  if (of !== undefined) {
    const remark = beside === '' ? '' : words;
    return { present: Number(of), registered: Number(all), proposed: null, remark, kind: 'pair' };
  }
  const vague = VAGUE.exec(folded) ?? /^(\d{1,4})\s*\?$/u.exec(folded);
  const sum = SUM.exec(folded);
  const supposed = sum ? Number(sum[1]) + Number(sum[2]) : vague ? Number(vague[1]) : null;
  const proposed = WORD_COUNTS[folded] ?? supposed;
  if (proposed !== null) return { ...nothing, proposed, remark: words, kind: 'vague' };
  const [, present, rest = ''] = WITH_REMARK.exec(folded) ?? [];
  if (present === undefined) return { ...nothing, remark: words, kind: 'not-understood' };
  const remark = rest === '' ? '' : words;
  return { ...nothing, present: Number(present), remark, kind: 'number' };
}
