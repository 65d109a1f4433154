import { readDueDate } from '../../dates/read-due-date';
import { ANY_DATE } from '../../reading/due-request';
import { isStatus } from '../../reading/read-status';
import { saysStateOfDay } from '../cells/action-state';
import { eachSaysDay, MAX_DATE_LETTERS } from '../columns/column-content';

/** What a line of a list or a card says beside what is to do. */
export interface LineParts {
  readonly title: string;
  readonly names: readonly string[];
  /** When it is due; `''` without. */
  readonly day: string;
  /** « fait le 3/07 »; `''` without. */
  readonly state: string;
}

/** Before a name: « Qui : Odile ». */
const WHO = /^(?:qui|par|resp(?:onsable|\.)?|pilote|référente?)\s*:\s*/iu;
const IN_BRACKETS = /^(.*\S)\s+\(([^()]+)\)$/u;
const AFTER_SIGN = /^(.*\S)\s*(?::|–|—|→|\s-)\s*(\S.*)$/su;
/** « T3 » may be a dwelling, « 2026 » a budget. */
const BARE = /^(?:T\d|\d{4})$/iu;

/** A line that says nothing but what is to do. */
export function wholeLine(title: string): LineParts {
  return { title, names: [], day: '', state: '' };
}

/**
 * « Comité de pilotage : 16/03/2015 », « Extincteurs – fait le 3/07 »: a title, then when it is due or
 * that it is done; the whole as the title where what ends it says something else.
 */
export function endApart(whole: string): LineParts {
  const [, title = '', tail = ''] = AFTER_SIGN.exec(whole) ?? [];
  if (!/\p{L}{3}/u.test(title)) return wholeLine(whole);
  const state = isStatus(tail) || saysStateOfDay(tail) ? tail : '';
  const day = state === '' && saysWhen(tail) ? tail : '';
  return state + day === '' ? wholeLine(whole) : { title, names: [], day, state };
}

function saysWhen(text: string): boolean {
  if (text === '' || text.length > MAX_DATE_LETTERS || BARE.test(text)) return false;
  const reading = readDueDate(text, { referenceDate: ANY_DATE });
  return reading.kind === 'window' && reading.confidence !== 'low';
}

/**
 * « Réserver la sono (Hugo) – 14/03/2025 », « (Hugo, 14/03/2025) », or who and when on lines of their own:
 * what stands in brackets or under the first line is who or when.
 */
export function partsOfLine(text: string): LineParts {
  const [first = '', ...lines] = text.trim().split(/\s*\n\s*/u);
  const [, told = first, last = ''] = IN_BRACKETS.exec(first) ?? [];
  const end = endApart(told);
  const [, title = end.title, inside = ''] = IN_BRACKETS.exec(end.title) ?? [];
  const parts = [inside, last, ...lines]
    .flatMap((part) => part.replace(WHO, '').split(/\s*,\s*/u))
    .filter((part) => part !== '');
  const days = parts.filter(eachSaysDay);
  const names = parts.filter((part) => !days.includes(part));
  return { ...end, title, names, day: end.day || (days[0] ?? '') };
}
