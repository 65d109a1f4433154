import type { CalendarDate } from '../../lib/calendar-date';
import type { TrainingFacts } from '../../programme/checks/context/context';
import type { Tracker } from '../../programme/tracker/tracker';
import { computeTraining } from '../../programme/training/counts/compute-training';
import { isExact, isNumber, type TrainingFigures } from '../../programme/training/counts/figures';
import type { Clock } from '../ports';

/** The training figures as of a day; null without a table of sessions. */
export function trainingFiguresOf(
  { sessions, attendances, settings }: Tracker,
  statusDate: CalendarDate,
): TrainingFigures | null {
  if (sessions === null) return null;
  return computeTraining({
    sessions: sessions.rows.map(({ value }) => value),
    attendances: attendances?.rows.map(({ value }) => value) ?? null,
    settings,
    statusDate,
  });
}

/** What the rules of the target need of the training figures; null when no session is there. */
export function trainingFactsOf(tracker: Tracker, statusDate: CalendarDate): TrainingFacts | null {
  const figures = trainingFiguresOf(tracker, statusDate);
  if (figures === null || tracker.sessions?.rows.length === 0) return null;
  const { linear } = figures.projections;
  return {
    persons: figures.persons.high,
    participations: figures.participations,
    registered: figures.registered,
    isExact: isExact(figures.persons),
    projection: isNumber(linear) ? linear : null,
    requiredPace: isNumber(figures.requiredPace) ? figures.requiredPace : null,
    countingEnd: figures.reading.end,
    sessionsWithoutCount: figures.sessionsWithoutCount,
  };
}

/** « Arrêté au »: the day the settings say, today when they say none. */
export function statusDateOf({ settings }: Tracker, clock: Clock): CalendarDate {
  return settings.statusDate ?? clock.today();
}
