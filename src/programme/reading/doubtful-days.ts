import { formatFrenchDate } from '../../lib/calendar-date';
import type { DueDateReading, DueWindow, OpenInterval } from '../dates/windows/due-window';
import type { Precision } from '../tracker/tracker';
import type { DeducedValue, ProposalNote, ProposedSession } from './proposal';

/** What a doubtful date gives: nothing written, its readings proposed with the reason. */
type DoubtfulDays = Pick<ProposedSession, 'notes' | 'deduced'>;

/** 31/06/2014 is refused; the nearest day, or the English reading, is proposed. */
export function impossibleFields(
  reading: Extract<DueDateReading, { kind: 'impossible' }>,
): DoubtfulDays {
  const { nearest } = reading;
  const params = {
    words: reading.words,
    nearest: nearest === null ? '' : formatFrenchDate(nearest),
  };
  return choiceOf([{ start: nearest, end: nearest }], { code: 'due-impossible', params });
}

/** « lundi 10/10 » that is no Monday is of another year. */
export function isOfOtherYear({ yearSource, wrongWeekday }: DueWindow): boolean {
  return yearSource !== 'written' && wrongWeekday !== null;
}

/** Beside 05/30/2014, 06/05/2014 may be 6 May or 5 June: both are offered, the likelier first. */
export function twoReadings(
  words: string,
  likelier: OpenInterval,
  other: OpenInterval,
): DoubtfulDays {
  const params = { words, first: dayOf(likelier), second: dayOf(other) };
  return choiceOf([likelier, other], { code: 'due-day-or-month', params });
}

/** Days of which each is offered, and why. */
function choiceOf(days: readonly OpenInterval[], why: ProposalNote): DoubtfulDays {
  const deduced = days.flatMap((day) => readingOf({ ...day, precision: 'jour' }, why, dayOf(day)));
  return { notes: [why], deduced };
}

function dayOf({ start }: OpenInterval): string {
  return start === null ? '' : formatFrenchDate(start);
}

/** A window that is hardly sure. */
export function lowWindow(window: DueWindow): readonly DeducedValue[] {
  const { words } = window;
  const why: ProposalNote = { code: 'due-uncertain', params: { words } };
  return readingOf({ ...window, precision: precisionOf(window) }, why, words);
}

/** The precision as the tracker writes it. */
export function precisionOf({ precision }: DueWindow): Precision {
  return precision === 'récurrence' ? 'inconnue' : precision;
}

type Days = OpenInterval & { readonly precision: Precision };

/** The two ends of one reading, taken by one yes. */
function readingOf(days: Days, why: ProposalNote, reading: string): readonly DeducedValue[] {
  return proposeDays(days, why).map((day) => ({ ...day, reading }));
}

/** The days of an interval, each to be taken or not. */
export function proposeDays(
  { start, end, precision }: Days,
  why: ProposalNote,
): readonly DeducedValue[] {
  return [
    ...(start === null ? [] : [{ field: 'start', value: start, why, precision }]),
    ...(end === null ? [] : [{ field: 'end', value: end, why, precision }]),
  ];
}
