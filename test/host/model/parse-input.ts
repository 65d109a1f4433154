import { dateToSerial } from '../formulas/serial';
import type { Scalar } from './scalar';
import { ERROR_TEXTS } from './scalar';

/** What Excel makes of a text given to `values` or `formulas`, or typed. */
export type ReadInput =
  | {
      readonly kind: 'value';
      readonly value: Scalar;
      readonly format?: string;
      readonly quoted?: boolean;
    }
  | { readonly kind: 'formula'; readonly formula: string };

export interface InputContext {
  /** The format of the cell. */
  readonly format: string;
  /** `en-US` for the object model, `fr-FR` for someone typing in a French Excel. */
  readonly locale: 'en-US' | 'fr-FR';
  readonly date1904: boolean;
  /** A date without a year takes this one. */
  readonly year: number;
}

const MONTHS = {
  'en-US': 'jan feb mar apr may jun jul aug sep oct nov dec',
  'fr-FR': 'janv févr mars avr mai juin juil août sept oct nov déc',
} as const;
const LONG_MONTHS = {
  'en-US': 'january february march april may june july august september october november december',
  'fr-FR': 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
} as const;

export function readInput(text: string, context: InputContext): ReadInput {
  if (text === '') return { kind: 'value', value: null };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), quoted: true };
  if (context.format === '@') return { kind: 'value', value: text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text.slice(1) };
  const trimmed = text.trim();
  const constant = readConstant(trimmed, context);
  if (constant) return constant;
  // A leading sign that does not make a number starts a formula, as in the oldest spreadsheets.
  if (/^[+-]/.test(text) && text.length > 1) return { kind: 'formula', formula: text };
  if (text.startsWith('@') && text.length > 1) return { kind: 'formula', formula: text };
  return { kind: 'value', value: text };
}

function readConstant(text: string, context: InputContext): ReadInput | null {
  const upper = text.toUpperCase();
  // A French Excel knows its own words too.
  if (upper === 'TRUE' || upper === 'VRAI') return { kind: 'value', value: true };
  if (upper === 'FALSE' || upper === 'FAUX') return { kind: 'value', value: false };
  if (ERROR_TEXTS.some((error) => error === upper))
    return { kind: 'value', value: { error: upper } };
  return readNumber(text, context) ?? readTime(text, context) ?? readDate(text, context);
}

function readNumber(text: string, { locale }: InputContext): ReadInput | null {
  const isFrench = locale === 'fr-FR';
  const group = isFrench ? '[ \\u00a0\\u202f]' : ',';
  const point = isFrench ? ',' : '\\.';
  const whole = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const pattern = new RegExp(
    `^(\\()?([+-])?([$€])?\\s?(${whole}(?:${point}\\d*)?|${point}\\d+)(?:[eE]([+-]?\\d+))?\\s?([%€$])?(\\))?$`,
  );
  const match = pattern.exec(text);
  if (!match) return readFraction(text);
  const [, open, sign, currency, digits = '', exponent, suffix, close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  if (open !== undefined && sign !== undefined) return null;
  const plain = digits.replace(new RegExp(group, 'g'), '').replace(',', '.');
  const negative = sign === '-' || open !== undefined ? -1 : 1;
  const number = negative * Number(`${plain}e${exponent ?? 0}`) * (suffix === '%' ? 0.01 : 1);
  if (!Number.isFinite(number)) return null;
  const value = Number(number.toPrecision(15));
  const format = numberFormat({ digits, exponent, suffix, currency, isFrench });
  return { kind: 'value', value, ...(format === undefined ? {} : { format }) };
}

function numberFormat(seen: {
  digits: string;
  exponent: string | undefined;
  suffix: string | undefined;
  currency: string | undefined;
  isFrench: boolean;
}): string | undefined {
  const hasDecimals =
    /[.,]\d+$/.test(seen.digits) && (!/,\d{3}$/.test(seen.digits) || seen.isFrench);
  if (seen.exponent !== undefined) return '0.00E+00';
  if (seen.suffix === '%') return hasDecimals ? '0.00%' : '0%';
  if (seen.currency === '$' || seen.suffix === '$') return hasDecimals ? '$#,##0.00' : '$#,##0';
  if (seen.currency === '€' || seen.suffix === '€') return hasDecimals ? '#,##0.00 €' : '#,##0 €';
  const isGrouped = seen.isFrench ? /[ \u00a0\u202f]/.test(seen.digits) : seen.digits.includes(',');
  if (isGrouped) return hasDecimals ? '#,##0.00' : '#,##0';
  return undefined;
}

/** `0 1/2`: only with a whole part is it a fraction and not a date. */
function readFraction(text: string): ReadInput | null {
  const match = /^(-?\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || match[3] === '0') return null;
  const whole = Number(match[1]);
  const part = Number(match[2]) / Number(match[3]);
  const format = Number(match[3]) < 10 ? '# ?/?' : '# ??/??';
  return { kind: 'value', value: whole + (whole < 0 ? -part : part), format };
}

function clock(text: string): { share: number; format: string } | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s?([AP])M?)?$/i.exec(text);
  if (!match) return null;
  const half = match[4]?.toUpperCase();
  const hours = Number(match[1]);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  if (Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  const real = half === undefined ? hours : (hours % 12) + (half === 'P' ? 12 : 0);
  const share = (real * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  const seconds = match[3] === undefined ? '' : ':ss';
  const format = hours > 23 ? '[h]:mm:ss' : `h:mm${seconds}${half === undefined ? '' : ' AM/PM'}`;
  return { share, format };
}

function readTime(text: string, _context: InputContext): ReadInput | null {
  const found = clock(text);
  return found && { kind: 'value', value: found.share, format: found.format };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthNumber(word: string, locale: InputContext['locale']): number {
  const clean = word.toLowerCase().replace(/\.$/, '');
  const long = LONG_MONTHS[locale].split(' ').indexOf(clean);
  return (long >= 0 ? long : MONTHS[locale].split(' ').indexOf(clean)) + 1;
}

function readDate(text: string, context: InputContext): ReadInput | null {
  const cut = /^(.+?)\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)$/i.exec(text);
  const time = cut ? clock(cut[2] ?? '') : null;
  const day = dayOf(cut && time ? (cut[1] ?? '') : text, context);
  if (!day) return null;
  const [serial, format] = day;
  return time
    ? { kind: 'value', value: serial + time.share, format: 'm/d/yyyy h:mm' }
    : { kind: 'value', value: serial, format };
}

function dayOf(text: string, context: InputContext): readonly [number, string] | null {
  const { locale, year, date1904 } = context;
  const make = (
    y: number,
    m: number,
    d: number,
    format: string,
  ): readonly [number, string] | null => {
    const serial = m >= 1 && m <= 12 ? dateToSerial(y, m, d, date1904) : null;
    return serial === null ? null : [serial, format];
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return make(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const three = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{1,2})$/.exec(text);
  if (three) {
    const [month, day] = locale === 'en-US' ? [three[1], three[3]] : [three[3], three[1]];
    return make(fullYear(three[4] ?? ''), Number(month), Number(day), 'm/d/yyyy');
  }
  const two = /^(\d{1,4})([-/])(\d{1,4})$/.exec(text);
  if (two) return twoNumbers(Number(two[1]), Number(two[3]), context, make);
  const worded = /^(?:(\d{1,2})[-/ ])?([\p{L}]{3,9}\.?)(?:[-/ ](\d{1,4}))?(?:,? ?(\d{4}))?$/u.exec(
    text,
  );
  if (!worded) return null;
  const month = monthNumber(worded[2] ?? '', locale);
  if (month === 0) return null;
  const [, dayText, , second, third] = worded;
  if (dayText !== undefined) {
    if (third !== undefined) return null;
    const format = second === undefined ? 'd-mmm' : 'd-mmm-yy';
    return make(second === undefined ? year : fullYear(second), month, Number(dayText), format);
  }
  if (third !== undefined) return make(Number(third), month, Number(second ?? 1), 'd-mmm-yy');
  if (second === undefined) return null;
  const isDay = locale === 'en-US' && second.length <= 2 && Number(second) <= 31;
  if (isDay) {
    const asDay = make(year, month, Number(second), 'd-mmm');
    if (asDay) return asDay;
  }
  return make(fullYear(second), month, 1, 'mmm-yy');
}

function twoNumbers(
  first: number,
  second: number,
  { locale, year }: InputContext,
  make: (y: number, m: number, d: number, format: string) => readonly [number, string] | null,
): readonly [number, string] | null {
  const asDay =
    locale === 'en-US' ? make(year, first, second, 'd-mmm') : make(year, second, first, 'd-mmm');
  if (asDay) return asDay;
  // Month and year: `12/2014`, `6-14` when no such day exists.
  if (first > 12) return null;
  if (second >= 1900) return make(second, first, 1, 'mmm-yy');
  return second > 12 && second < 100 ? make(fullYear(String(second)), first, 1, 'mmm-yy') : null;
}
