import { type CalendarDate, parseIsoDate, partsOf } from '../lib/calendar-date';
import type { Params, ParamValue } from '../programme/checks/context/finding';
import type * as french from './french';

/** What a language says its own way. */
export type Language = typeof french;

/** Names of what the code calls otherwise: holidays, stray characters, properties of a file. */
type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How a language says sentences that are data. */
export interface Speech extends Language {
  readonly say: (sentence: string, params: Params) => string;
  /** The sentence of values, given in the order of their names. */
  readonly told: <const Named extends readonly string[]>(
    sentence: string,
    ...names: Named
  ) => (...values: { readonly [At in keyof Named]: ParamValue }) => string;
  /** Those that are some, each as « ligne,lignes » says it. */
  readonly several: (
    counts: readonly (readonly [count: number | null, unit: string])[],
  ) => string[];
}

export function speechOf(language: Language, names: Names = {}): Speech {
  const say: Speech['say'] = (sentence, params) =>
    fillSentence(sentence, params, { ...language, names });
  return {
    ...language,
    say,
    told:
      (sentence, ...named) =>
      (...values) =>
        say(sentence, Object.fromEntries(named.map((name, at) => [name, values[at] ?? null]))),
    several: (counts) =>
      counts.flatMap(([count, unit]) => (count ? [say(`{count:${unit}}`, { count })] : [])),
  };
}

type Filling = Language & { readonly names: Names };

/** `[other?A|B]`, `[kind=coded?A|B]`, `[count>1?A|B]`; without `|`, nothing in the other case. */
const CHOICE = /\[(\w+)(?:([=>])([^?[\]]+))?\?([^[\]|]*)\|?([^[\]]*)\]/u;
/** `{value}`, `{date:date}`, `{count:ligne,lignes}`, `{start-end:interval}` */
const PLACE = /\{(\w+)(?:-(\w+))?(?::([^{}]+))?\}/gu;

/**
 * Fills a sentence: choices by what the parameters are, the innermost first, then their values.
 *
 * @example fillSentence('[count>1?{count:ligne,lignes}|Une ligne].', { count: 3 }, …) // '3 lignes.'
 */
function fillSentence(sentence: string, params: Params, filling: Filling): string {
  let text = sentence;
  for (let found = CHOICE.exec(text); found; found = CHOICE.exec(text)) {
    const [whole, name = '', sign = '', wanted = '', then = '', otherwise = ''] = found;
    const holds = isMet(valueOf(params, name), sign, sameAs(wanted, params));
    text = text.replace(whole, () => (holds ? then : otherwise));
  }
  return text.replace(PLACE, (...found: readonly (string | undefined)[]) => {
    const [, name = '', other = name, format = ''] = found;
    const [value, last] = [valueOf(params, name), valueOf(params, other)];
    if (format === 'interval') return filling.interval(value as CalendarDate, last as CalendarDate);
    if (format === 'read') return readBack([value, last, valueOf(params, 'precision')], filling);
    return show(value, format, filling);
  });
}

function valueOf(params: Params, name: string): ParamValue {
  const value = params[name];
  if (value === undefined) throw new Error(`No parameter ${name}`);
  return value;
}

/** `{status}` stands for what that parameter is. */
function sameAs(wanted: string, params: Params): string {
  return wanted.replace(PLACE, (_, name: string) => String(valueOf(params, name)));
}

function isMet(value: ParamValue, sign: string, wanted: string): boolean {
  if (sign === '>') return Number(value) > Number(wanted);
  if (sign === '=') return String(value).toLowerCase() === wanted.toLowerCase();
  return value !== null && value !== '';
}

function show(value: ParamValue, format: string, { names, ...language }: Filling): string {
  const text = value === null ? '' : String(value);
  const list = /^list(.*)$/u.exec(format)?.[1];
  if (list !== undefined) return Array.isArray(value) ? value.join(list) : text;
  const [one = '', many] = format.split(',');
  if (many !== undefined) return language.plural(Number(value), one, many);
  if (/^\d$/u.test(format)) return language.number(Number(value), Number(format));
  switch (format) {
    case '':
      return typeof value === 'number' ? language.number(value) : text;
    case 'plain':
      return text;
    case 'date':
      return language.shortDate(value === null ? null : text);
    case 'day':
      return language.longDate(text as CalendarDate);
    case 'month':
      return language.monthOf(text as CalendarDate);
    case 'weekday':
      return language.weekday(Number(value));
    case 'year':
      return yearOf(text);
    case 'proposal':
      return language.proposal(value === null ? null : text);
    case 'capitals':
      return text.toUpperCase();
    default:
      return names[format]?.[text] ?? text;
  }
}

/** « 6 juin 2014 », « juin 2014 », « du 21/06/2014 au 22/09/2014 » */
function readBack(
  [first, last, precision]: readonly ParamValue[],
  { longDate, monthOf, interval }: Language,
): string {
  const [start, end] = [first as CalendarDate | null, last as CalendarDate | null];
  const day = start ?? end;
  if (day !== null && precision === 'jour' && (start === null || end === null || start === end)) {
    return longDate(day);
  }
  const isOneMonth = start !== null && end !== null && start.slice(0, 7) === end.slice(0, 7);
  return precision === 'mois' && isOneMonth ? monthOf(start) : interval(start, end);
}

function yearOf(date: string): string {
  const day = parseIsoDate(date);
  return day === null ? '' : String(partsOf(day).year);
}
