import { capitalised } from '../../lib/text';
import { readDueDate } from '../dates/read-due-date';
import { ANY_DATE } from './due-request';
import { areCalled, isPersonName, namePersons } from './card-heads';
import { isStatus, readStatus } from './read-status';

/** Longer texts are no dates. */
export const MAX_DATE_LETTERS = 40;

/** What a line of a list or a card says beside what is to do. */
export interface LineParts {
  readonly title: string;
  readonly names: readonly string[];
  /** When it is due; `''` without. */
  readonly day: string;
  /** « fait le 3/07 »; `''` without. */
  readonly state: string;
}

/** Before a name: « Qui : Odile », « resp. Odile », « Action Odile ». */
const WHO =
  /^(?:(?:qui|par|resp(?:onsable|\.)?|pilote|référente?|actions?)\s*:|resp\.|action\s)\s*/iu;
const IN_BRACKETS = /^(.*\S)\s+\(([^()]+)\)$/u;
/** No sign inside a bracket. */
const AFTER_SIGN = /^(.*\S)\s*(?::|–|—|→|=>|\s->?)\s*(\S[^()]*(?:\([^()]*\)[^()]*)*)$/su;
const BEFORE_COLON = /^([^:]{2,40}?)\s*:\s+(\S.*)$/su;
/** « T3 » may be a dwelling, « 2026 » a budget. */
const BARE = /^(?:[TQ]\d|\d{4})$/iu;

/** « Pouvez-vous me transmettre vos remarques ? », « Léa, peux-tu relancer la DDCS ? »: what is asked for, as a thing to do. */
export function withoutRequest(text: string): string {
  const [whole, name = '', verb = ''] = REQUEST.exec(text) ?? [];
  if (whole === undefined) return text;
  const rest = text.slice(whole.length).replace(/[\s?.]+$/u, '.');
  return `${name === '' ? capitalised(verb) : `${name} : ${verb}`}${rest}`;
}

const REQUEST =
  /^(?:(\p{Lu}[\p{L}-]+),\s)?(?:(?:pou(?:vez|rriez)-vous|p(?:eux|ourrais)-tu)(?:\s(?:bien vouloir|s[’']il (?:te|vous) plaît))?|veuillez)\s(?:(?:me|nous|lui|leur)\s|m[’'])?(\p{L}+(?:[ei]r|re))(?=\s)/iu;

/** A line that says nothing but what is to do. */
export function wholeLine(title: string): LineParts {
  return { title, names: [], day: '', state: '' };
}

/**
 * What stands at the end of a line or under it, part by part, as long as it says who, when or how far:
 * « Louer la sono (Hugo) – 14/03/2025 », « Plan du site – Inès et Samia – fait le 3/07 », « Flyers (Paul,
 * mai) ». Names are only told where `areNamed`; what says something else stays in the title.
 */
export function partsOfLine(text: string, areNamed: boolean): LineParts {
  const [first = '', ...under] = areNamed ? text.trim().split(/\s*\n\s*/u) : [text];
  const told = under.flatMap((line) => tellsBeside(line, () => true) ?? []);
  const [line, ahead] = headOfLine(first, areNamed);
  const { title, parts } = peel(line, areNamed);
  const all = [...parts, ...ahead, ...told];
  return {
    title,
    names: all.flatMap(({ names }) => names),
    day: all.find(({ day }) => day !== '')?.day ?? '',
    state: all.find(({ state }) => state !== '')?.state ?? '',
  };
}

/** « FAIT : révision des loyers », « Paul : envoyer le tableau »: how far it is or who does it, before what is to do. */
function headOfLine(line: string, areNamed: boolean): readonly [string, readonly LineParts[]] {
  const [, head = '', rest = ''] = BEFORE_COLON.exec(line) ?? [];
  const isName = areNamed && namePersons([head]);
  const isState = /^\p{Lu}{2}/u.test(head) && head === head.toUpperCase() && isStatus(head);
  if (!/\p{L}{3}/u.test(rest) || saysWhen(rest) || !(isName || isState)) return [line, []];
  const said = { title: '', day: '', names: isName ? [head] : [], state: isName ? '' : head };
  return [capitalised(rest), [said]];
}

function peel(
  line: string,
  areNamed: boolean,
): { readonly title: string; readonly parts: readonly LineParts[] } {
  const inside = IN_BRACKETS.exec(line);
  const said = inside?.[2] ?? '';
  // « Séances (préparation) »: a part of the work, and not how far it is.
  const bracketed = areNamed || (isStatus(said) && !/^\p{L}+tion$/u.test(said)) ? inside : null;
  const [, title = '', tail = ''] = bracketed ?? AFTER_SIGN.exec(line) ?? [];
  // « Peinture – Jean Moulin » tells where; « (Jean Moulin) » who, as in the other lines.
  const isName = (text: string): boolean =>
    areNamed && (areCalled(text) || (bracketed !== null && isPersonName(text)));
  const part = /\p{L}{3}/u.test(title) ? tellsBeside(tail, isName) : null;
  if (part === null) return { title: line, parts: [] };
  const rest = peel(title, areNamed);
  // « Fermeture : 12/05 – 14/05 » is one time.
  const isTimeTwice = part.day !== '' && rest.parts.some(({ day }) => day !== '');
  return isTimeTwice ? { title: line, parts: [] } : { ...rest, parts: [...rest.parts, part] };
}

/** What a part of a line says of who, when and how far; null when any of it says something else. */
function tellsBeside(text: string, isName: (text: string) => boolean): LineParts | null {
  const said = text
    .replace(WHO, '')
    .split(/\s*,\s*/u)
    .filter((part) => part !== '');
  // « Conseil (12) » is on that day.
  const isFigure = (part: string): boolean => /^\d+$/u.test(part);
  const states = said.filter((part) => (isStatus(part) && !isFigure(part)) || saysStateOfDay(part));
  const days = said.filter((part) => !states.includes(part) && saysWhen(part));
  const names = said.filter((part) => !states.includes(part) && !days.includes(part));
  if (said.length === 0 || !names.every(isName)) return null;
  return { title: '', names, day: days[0] ?? '', state: states[0] ?? '' };
}

/** Whether a text is a time and nothing else: « du 5 au 9 octobre ». */
export function saysWhen(text: string): boolean {
  if (text.length > MAX_DATE_LETTERS || BARE.test(text)) return false;
  const reading = readDueDate(text, { referenceDate: ANY_DATE });
  // « Clos Fleuri – VEFA 18 logts » begins with the word of a state, of no day.
  const isTime = reading.kind === 'window' && reading.precision !== 'inconnue';
  return isTime && reading.confidence !== 'low';
}

/** Of « fait le 12/02 », what stands before the day. */
export const STATE = /^\p{L}+ (?=le \d+(?:er)?[ /.-][\da-z])/u;

/** Whether a text says a state, and from what day: « fait le 12/02 ». */
export function saysStateOfDay(text: string): boolean {
  return STATE.test(text.trim()) && readStatus(text, {}) !== null;
}
