import { addDays, type CalendarDate } from '../../../lib/calendar-date';
import type { DueDateReading, DueWindow, OpenInterval } from '../../dates/windows/due-window';
import { readDueDate } from '../../dates/read-due-date';
import { ROW_TYPE_OF } from '../../tracker/lists';
import type { Settings } from '../../tracker/settings/settings';
import type { Action } from '../../tracker/tracker';

/** Reads due dates once for each wording. */
export interface DueReader {
  /**
   * What the row's words say of when, for its type and status: by default from the document's date on,
   * or from « Arrêté au » for a row that comes from no document and has no date yet.
   */
  readonly read: (action: Action, from?: CalendarDate) => DueDateReading;
  /** The same for a row as it stands: words without a year are of the year of the dates they say. */
  readonly readRow: (action: Action) => DueDateReading;
  /** What a date typed as text in a date column says. */
  readonly readText: (text: string) => DueDateReading;
}

/** Only serves to tell whether a text lacks its year when the document has no date yet. */
const ANY_REFERENCE: CalendarDate = '2014-01-01';
const WITH_YEAR = /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}\b/u;

export function makeDueReader(settings: Settings, statusDate: CalendarDate | null): DueReader {
  const known = new Map<string, DueDateReading>();
  const ofDocument = settings.referenceDate ?? ANY_REFERENCE;
  const reading = {
    seasons: settings.seasons,
    rentree: settings.backToSchool === 'septembre' ? 'septembre' : 'quinzaine',
    schoolZone: settings.schoolZone,
  } as const;
  const readOnce = (
    text: string,
    { type, status }: Pick<Action, 'type' | 'status'>,
    from: CalendarDate,
  ): DueDateReading => {
    const isDone = status === 'Réalisé';
    const key = `${type ?? ''}|${isDone ? 'done' : ''}|${from}|${text}`;
    const before = known.get(key);
    if (before) return before;
    const rowType = type === null ? undefined : ROW_TYPE_OF[type];
    const context = { referenceDate: from, done: isDone, rowType, settings: reading };
    const read = readDueDate(text, context);
    const isGuess = from === ANY_REFERENCE && !WITH_YEAR.test(text) && read.kind === 'impossible';
    const told = isGuess ? { ...read, nearest: null } : read;
    known.set(key, told);
    return told;
  };
  const read: DueReader['read'] = (
    action,
    from = (isJustTyped(action) ? statusDate : null) ?? ofDocument,
  ) => readOnce(action.dueText, action, from);
  return {
    read,
    readRow: (action) => {
      const due = read(action);
      const after = Number(action.status === 'Réalisé');
      const day = action.start ?? (action.end && addDays(action.end, after));
      if (due.kind !== 'window' || day === null || !isYearMissing(due)) return due;
      if (isSameInterval(due, action)) return due;
      const there = read(action, day);
      if (there.kind !== 'window' || !isSameInterval(there, action)) return due;
      return { ...there, yearSource: 'written' };
    },
    readText: (text) => readOnce(text, { type: null, status: null }, ofDocument),
  };
}

function isSameInterval(one: OpenInterval, other: OpenInterval): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Whether the words lack their year: « le 6 juin », unlike « sous quinzaine ». */
export function isYearMissing(reading: DueWindow): boolean {
  return isYearInferred(reading) && reading.yearSource !== 'relative';
}

/** Whether the year of a window was not written but told from the reference date. */
export function isYearInferred(reading: DueWindow): boolean {
  return (
    (reading.start !== null || reading.end !== null) &&
    reading.relation !== 'antérieur' &&
    reading.yearSource !== 'written'
  );
}

/** Whether a row comes from no document: its words are those of the day it was typed. */
export function isTyped({ source }: Pick<Action, 'source'>): boolean {
  return source === '';
}

/** Whether a typed row still waits for its dates: its words are read from « Arrêté au » on. */
export function isJustTyped(action: Action): boolean {
  return isTyped(action) && action.start === null && action.end === null;
}

/**
 * Whether the words count from the day they were typed, « la semaine prochaine »: nobody knows that day
 * any more once the row has its dates.
 */
export function isOfItsDay(action: Action, { yearSource }: DueWindow): boolean {
  return isTyped(action) && !isJustTyped(action) && yearSource === 'relative';
}

/** Whether the window can be trusted: its year is written, or the document's date is known. */
export function isYearKnown(
  due: DueWindow,
  { settings }: { readonly settings: Settings },
): boolean {
  return settings.referenceDate !== null || !isYearInferred(due);
}
