import { type DueWindow, PRECISIONS, type RowType, type WindowPrecision } from './due-window';

/** Periods short enough to be the start of something that comes back. */
const START_PERIODS: ReadonlySet<WindowPrecision> = new Set(
  PRECISIONS.slice(PRECISIONS.indexOf('semaine'), PRECISIONS.indexOf('semestre')),
);

/**
 * What a window means for the row that holds it. « dès juillet » promises a milestone within July;
 * for a task it opens a work without a known end. « démarre en juin », and a bare period on a
 * recurring row, date the start only: the end stays open, and the row is late after `startBy`.
 *
 * @example applyRowType(readingOf('en juin'), 'recurring') // 2014-06-01 → open, startBy 2014-06-30
 */
export function applyRowType(window: DueWindow, rowType: RowType): DueWindow {
  const isMoment = rowType === 'milestone' || rowType === 'decision';
  return isMoment ? asMilestone(window) : asWork(window, rowType);
}

function asMilestone(window: DueWindow): DueWindow {
  const isPromise = window.relation === 'dès' || window.relation === 'à partir de';
  if (!isPromise || window.end !== null || window.startBy === null) return window;
  const closed = { ...window, end: window.startBy };
  const isSame =
    closed.alternative?.start === closed.start && closed.alternative.end === closed.end;
  return isSame ? { ...closed, alternative: null } : closed;
}

function asWork(window: DueWindow, rowType: RowType): DueWindow {
  const isWithin =
    window.relation === 'à' || window.relation === 'dans' || window.relation === 'vers';
  if (!isWithin || window.end === null) return window;
  if (window.anchor === 'end') return { ...window, start: null };
  const isBarePeriod =
    rowType === 'recurring' && window.anchor === 'whole' && START_PERIODS.has(window.precision);
  const isStart = window.anchor === 'start' || isBarePeriod;
  return isStart ? { ...window, end: null } : window;
}
