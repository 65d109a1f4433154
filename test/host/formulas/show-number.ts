import type { DateParts } from './serial';
import { serialToParts } from './serial';

/** How a language writes numbers and dates. */
export interface NumberLocale {
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** What the built-in short date is shown as. */
  readonly shortDate: string;
}

export const FRENCH: NumberLocale = {
  decimal: ',',
  group: '\u202f',
  months:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    ),
  shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  days: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  shortDays: 'dim. lun. mar. mer. jeu. ven. sam.'.split(' '),
  shortDate: 'dd/mm/yyyy',
};

/** Splits a format at `;` outside quotes. */
function sections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=^|;)(?=;|$)/g) ?? [format];
}

type Token = { readonly kind: 'literal' | 'code'; readonly text: string };

function tokens(section: string): Token[] {
  const found: Token[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|[#0?,.%]|E[+-]0+|@|General|./gi;
  for (const match of section.matchAll(pattern)) {
    const [text] = match;
    if (text.startsWith('"')) found.push({ kind: 'literal', text: match[1] ?? '' });
    else if (text.startsWith('\\')) found.push({ kind: 'literal', text: match[2] ?? '' });
    else if (text.startsWith('_')) found.push({ kind: 'literal', text: ' ' });
    else if (text.startsWith('*')) continue;
    else if (text.startsWith('[') && match[3] === undefined) continue;
    else found.push({ kind: 'code', text });
  }
  return found;
}

export function isDateFormat(format: string): boolean {
  if (/general|@/i.test(format)) return false;
  return sections(format)
    .slice(0, 1)
    .some((section) =>
      tokens(section).some(({ kind, text }) => kind === 'code' && /^\[?(?:y|m|d|h|s)/i.test(text)),
    );
}

/** A number as a cell shows it. */
export function showNumber(
  value: number,
  format: string,
  locale: NumberLocale,
  date1904 = false,
): string {
  const effective = format === 'm/d/yyyy' ? locale.shortDate : format;
  const parts = sections(effective);
  const index = value < 0 && parts.length > 1 ? 1 : value === 0 && parts.length > 2 ? 2 : 0;
  const section = parts[index] ?? 'General';
  if (/^(?:general|@)$/i.test(section.trim())) return showGeneral(value, locale);
  if (isDateFormat(section)) {
    return value < 0
      ? '########'
      : showDate(serialToParts(value, date1904), value, section, locale);
  }
  return showPlain(index === 1 ? -value : value, section, locale);
}

export function showGeneral(value: number, locale: NumberLocale): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const power = `${exponent[0] ?? '+'}${exponent.slice(1).padStart(2, '0')}`;
    return `${String(Number(mantissa))}E${power}`.replace('.', locale.decimal);
  }
  return String(Number(value.toPrecision(11))).replace('.', locale.decimal);
}

function showPlain(value: number, section: string, locale: NumberLocale): string {
  const parts = tokens(section);
  const codes = parts.filter(({ kind }) => kind === 'code').map(({ text }) => text);
  const digits = codes.filter((text) => /^[#0?,.]$/.test(text)).join('');
  if (digits === '') {
    const sign = value < 0 ? '-' : '';
    return (
      sign +
      parts
        .map(({ text }) => (/^general$/i.test(text) ? showGeneral(value, locale) : text))
        .join('')
    );
  }
  const percent = codes.filter((text) => text === '%').length;
  const scale = /,+$/.exec(digits.split('.')[0] ?? '')?.[0].length ?? 0;
  const scaled = (Math.abs(value) * 100 ** percent) / 1000 ** scale;
  const text = showDigits(scaled, digits, locale);
  let isPlaced = false;
  const shown = parts.map(({ kind, text: own }) => {
    if (kind === 'literal' || !/^[#0?,.]$/.test(own)) return own;
    if (isPlaced) return '';
    isPlaced = true;
    return text;
  });
  return (value < 0 && Number(scaled.toFixed(10)) !== 0 ? '-' : '') + shown.join('');
}

function showDigits(value: number, digits: string, locale: NumberLocale): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const places = fraction.replace(/,/g, '').length;
  const required = fraction.replace(/[^0?]/g, '').length;
  const [int = '0', frac = ''] = roundHalfUp(value, places).split('.');
  let shownFraction = frac;
  while (shownFraction.length > required && shownFraction.endsWith('0')) {
    shownFraction = shownFraction.slice(0, -1);
  }
  const least = whole.replace(/[^0]/g, '').length;
  let shownInt = (least === 0 && int === '0' ? '' : int).padStart(least, '0');
  if (/,[#0?]/.test(whole)) shownInt = shownInt.replace(/\B(?=(\d{3})+$)/g, locale.group);
  return shownInt + (digits.includes('.') ? locale.decimal : '') + shownFraction;
}

/** 1.005 with two places is 1.01, as Excel shows it. */
function roundHalfUp(value: number, places: number): string {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  return (shifted / 10 ** places).toFixed(places);
}

function showDate(parts: DateParts, serial: number, section: string, locale: NumberLocale): string {
  const all = tokens(section);
  const isTwelve = all.some(({ text }) => /^(AM\/PM|A\/P)$/i.test(text));
  let previous = '';
  return all
    .map(({ kind, text }, index) => {
      if (kind === 'literal') return text;
      const code = text.toLowerCase();
      const next = all.slice(index + 1).find((token) => /^[ymdhs]/i.test(token.text))?.text ?? '';
      const isMinute = /^m{1,2}$/.test(code) && (/^\[?h/.test(previous) || /^s/i.test(next));
      const shown = isMinute
        ? pad(parts.minutes, code.length)
        : showDatePart(parts, serial, code, locale, isTwelve);
      if (/^\[?[ymdhs]/.test(code)) previous = code;
      return shown;
    })
    .join('');
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function showDatePart(
  parts: DateParts,
  serial: number,
  code: string,
  locale: NumberLocale,
  isTwelve: boolean,
): string {
  if (code === '[h]' || code === '[hh]')
    return pad(Math.floor(serial * 24 + 1e-9), code.length - 2);
  if (code === '[m]' || code === '[mm]')
    return pad(Math.floor(serial * 1440 + 1e-9), code.length - 2);
  if (code === '[s]' || code === '[ss]') return pad(Math.round(serial * 86_400), code.length - 2);
  if (code.startsWith('y')) return code.length > 2 ? pad(parts.year, 4) : pad(parts.year % 100, 2);
  if (code.startsWith('d')) {
    if (code.length <= 2) return pad(parts.day, code.length);
    return (code.length === 3 ? locale.shortDays : locale.days)[parts.weekday] ?? '';
  }
  if (code.startsWith('h')) {
    const hours = isTwelve ? parts.hours % 12 || 12 : parts.hours;
    return pad(hours, Math.min(code.length, 2));
  }
  if (code.startsWith('s')) return pad(parts.seconds, code.startsWith('ss') ? 2 : 1);
  if (code === 'am/pm') return parts.hours < 12 ? 'AM' : 'PM';
  if (code === 'a/p') return parts.hours < 12 ? 'A' : 'P';
  if (!/^m+$/.test(code)) return code;
  if (code.length <= 2) return pad(parts.month, code.length);
  if (code.length === 5) return (locale.months[parts.month - 1] ?? '').slice(0, 1);
  return (code.length === 3 ? locale.shortMonths : locale.months)[parts.month - 1] ?? '';
}

/**
 * Format codes as TEXT reads them in a French Excel: `jj/mm/aaaa`; `yyyy` and `dd` mean nothing there
 * and stay as they are.
 */
export function frenchTextFormat(format: string): string {
  return format
    .replace(/"[^"]*"|\\.|[yYdD]+|[jJ]+|[aA](?!M\/PM|\/P)+/g, (code) => {
      if (code.startsWith('"') || code.startsWith('\\')) return code;
      if (/^[yd]/i.test(code)) return `"${code}"`;
      return /^j/i.test(code) ? 'd'.repeat(code.length) : 'y'.repeat(code.length);
    })
    .replace(/(\d|#),(\d)/g, '$1.$2');
}
