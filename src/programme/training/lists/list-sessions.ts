import type { CalendarDate } from '../../../lib/calendar-date';
import { collapseSpaces, fold } from '../../../lib/text';
import { findDueDates } from '../../dates/find-due-dates';
import { sameName } from '../../tracker/sessions/counting';
import type { Session } from '../../tracker/tracker';
import words from './list-words.json';

/** A session that lists tell and that the tracker does not hold yet, under the N° it would get. */
export type ToldSession = Pick<Session, 'id' | 'training'> & Record<'start' | 'end', CalendarDate>;

/** What the tracker says of sessions. */
export interface SessionContext {
  readonly sessions: readonly Pick<Session, 'id' | 'training' | 'start'>[];
  readonly trainings: readonly string[];
  /** The N° of a new session, given those already taken by others of the same lists. */
  readonly nextId: (taken: readonly string[]) => string;
}

/** Finds the session that words of a list are about. */
export interface SessionFinder {
  /** Its N°; `''` when the words name none or several. `training` is what the list says elsewhere. */
  readonly find: (text: string, training: string) => string;
  /** The same, of a session that the tracker holds. */
  readonly known: (text: string, training: string) => string;
  readonly told: () => readonly ToldSession[];
}

/** Sessions are known by their N° or their first day; a day and a training without one are a new session. */
export function sessionFinder({ sessions, trainings, nextId }: SessionContext): SessionFinder {
  const told: ToldSession[] = [];
  /** `id` is null where the text names no session of the tracker; `day` is null where it is not read. */
  const look = (text: string, training: string) => {
    const named = namedIn(text, sessions);
    const day = named === null ? onlyDay(text) : null;
    const name = listedIn(text, trainings) || training;
    const [only, ...others] = sessions.filter(
      (one) => one.start === day?.start && isOneTraining(one.training, name),
    );
    return { id: others.length > 0 ? '' : (only?.id ?? named), day, name };
  };
  const find = (text: string, training: string): string => {
    const { id, day, name: said } = look(text, training);
    const name = said || (day?.rest ?? '');
    if (id !== null || day === null || name === '') return id ?? '';
    const same = told.find((one) => one.start === day.start && isOneTraining(one.training, name));
    if (same !== undefined) return same.id;
    const next = nextId(told.map((one) => one.id));
    told.push({ id: next, training: name, start: day.start, end: day.end });
    return next;
  };
  return { find, known: (text, training) => look(text, training).id ?? '', told: () => told };
}

/** Whether two names are of one training, where both say one. */
function isOneTraining(one: string, other: string): boolean {
  return one === '' || other === '' || sameName(one) === sameName(other);
}

/** The session whose N° the text is, or the only one whose N° stands in it; null without one. */
function namedIn(text: string, sessions: SessionContext['sessions']): string | null {
  const name = sameName(text);
  const parts = new Set(name.split(/[\s,;:()–-]+/u));
  const exact = sessions.find(({ id }) => sameName(id) === name);
  const [only, ...others] = sessions.filter(({ id }) => parts.has(sameName(id)));
  return exact?.id ?? (others.length > 0 ? '' : (only?.id ?? null));
}

/** The only day, or days in a row, that the text writes with its year; null with none or several. */
function onlyDay(text: string): (Pick<ToldSession, 'start' | 'end'> & { rest: string }) | null {
  const bare = text.replace(/\s+/gu, ' ');
  const [only, ...others] = findDueDates(bare, { referenceDate: '2000-01-01' });
  if (only?.kind !== 'window' || others.length > 0) return null;
  const { start, end, precision, yearSource, index, length } = only;
  if (precision !== 'jour' || yearSource !== 'written' || start === null || end === null)
    return null;
  const rest = `${bare.slice(0, index)} ${bare.slice(index + length)}`;
  return { start, end, rest: trainingWords(rest) };
}

/** What is left of a header once its day is taken out: « Écoute, session du … » is « Écoute ». */
function trainingWords(text: string): string {
  const parts = [...text.matchAll(/[^\s–—:;,()-]+/gu)];
  const isTelling = ([word]: RegExpMatchArray): boolean => !FILLERS.has(fold(word));
  const first = parts.find(isTelling);
  const last = parts.findLast(isTelling);
  if (first === undefined || last === undefined) return '';
  return collapseSpaces(text.slice(first.index, last.index + last[0].length));
}

const FILLERS: ReadonlySet<string> = new Set(words.fillers);

function listedIn(text: string, trainings: readonly string[]): string {
  const [only, ...others] = trainings.filter((name) => fold(text).includes(fold(name)));
  return others.length > 0 ? '' : (only ?? '');
}

/** The training that the lines above a list name: of the tracker, or after « Intitulé : ». */
export function trainingAbove(above: readonly string[], trainings: readonly string[]): string {
  const [told = ''] = above.flatMap((line) => {
    const [, caption = '', value = ''] = /^([^:]*?)\s*:\s*(.+)$/u.exec(line) ?? [];
    return CAPTIONS.has(fold(caption)) ? [collapseSpaces(value)] : [];
  });
  return listedIn(above.join(' '), trainings) || told;
}

const CAPTIONS: ReadonlySet<string> = new Set(words.captions);
