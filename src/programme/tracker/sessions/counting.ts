import { addDays, addMonths, type CalendarDate, earliestOf } from '../../../lib/calendar-date';
import { remember } from '../../../lib/remember';
import { collapseSpaces } from '../../../lib/text';
import type { OpenInterval } from '../../dates/windows/due-window';
import type { Settings } from '../settings/settings';
import type { Attendance, Session } from '../tracker';
import verdictWords from './verdict-words.json';

/** The words of the column « Compte dans l’objectif », which the formulas write and compare. */
export const VERDICT_WORDS = verdictWords;

/** Whether a session counts toward the target, and otherwise the first reason why not. */
export type CountVerdict = keyof typeof VERDICT_WORDS;
export type ExclusionReason = Exclude<CountVerdict, 'counted'>;

const REMEMBERED_NAMES = 1_000;

/** First and last day whose sessions count. A null start does not bound; a null end counts nothing. */
export type CountingPeriod = OpenInterval;

/** Stands in « Formations comptées » for every training of the programme. */
export const ALL_TRAININGS = 'Toutes';

/**
 * The days whose sessions count. The start of the counting is that of the one training counted; with
 * several, the programme's trainings began before it, so sessions count from the programme's start,
 * or from the first one when the workbook does not say when the programme started.
 *
 * @example countingPeriodOf(DEFAULT_SETTINGS) // { start: '2014-09-01', end: '2017-08-31' }
 */
export function countingPeriodOf(settings: Settings): CountingPeriod {
  const { countingStart, countingMonths, countedTrainings, programmeStart } = settings;
  if (countingStart === null || countingMonths === null) return { start: null, end: null };
  const end = addDays(addMonths(countingStart, countingMonths), -1);
  const isSeveral = countedTrainings.length > 1 || countsAll(countedTrainings);
  if (!isSeveral) return { start: countingStart, end };
  return { start: programmeStart && earliestOf(programmeStart, countingStart), end };
}

/** Whether a training is ticked as counted, or all are; case and spaces do not matter. */
export function isCountedTraining(training: string, counted: readonly string[]): boolean {
  const name = sameName(training);
  return name !== '' && (countsAll(counted) || counted.some((one) => sameName(one) === name));
}

/** Whether a session is planned without a day yet. */
export function isUnscheduled({ status, start }: Pick<Session, 'status' | 'start'>): boolean {
  return status === 'Prévue' && start === null;
}

/** Whether a session does not take place on its day. */
export function isCalledOff({ status }: Pick<Session, 'status'>): boolean {
  return status === 'Annulée' || status === 'Reportée';
}

/** Whether « Toutes » stands among the trainings counted. */
export function countsAll(counted: readonly string[]): boolean {
  return counted.some((one) => sameName(one) === sameName(ALL_TRAININGS));
}

/**
 * Whether a session counts toward the target on the status date, or the first reason why not.
 * It counts when its training is counted, it was held, it starts in the period and not after the
 * status date, and its number of persons present is known (zero is a number).
 */
export function countVerdictOf(
  session: Session,
  settings: Settings,
  statusDate: CalendarDate,
): CountVerdict {
  const { start, end } = countingPeriodOf(settings);
  if (!isCountedTraining(session.training, settings.countedTrainings)) return 'other-training';
  if (session.status === 'Annulée') return 'cancelled';
  if (session.status === 'Reportée') return 'postponed';
  if (session.start === null) return 'no-date';
  if (end === null) return 'no-period';
  if (session.start > statusDate) return session.present === null ? 'future' : 'future-with-count';
  if (start !== null && session.start < start) return 'before-period';
  if (session.start > end) return 'after-period';
  if (session.status !== 'Réalisée') return 'not-held';
  return session.present === null ? 'no-count' : 'counted';
}

/** How two names typed by users are compared where a formula compares them too. */
export const sameName = remember((name) => collapseSpaces(name).toLowerCase(), REMEMBERED_NAMES);

/** Whether an attendance makes the person present, a partial one as the setting says. */
export function isCountedPresent(
  { mark }: Pick<Attendance, 'mark'>,
  { partialAttendance }: Pick<Settings, 'partialAttendance'>,
): boolean {
  return mark === 'Présent' || (mark === 'Partiel' && partialAttendance === 'présente');
}
