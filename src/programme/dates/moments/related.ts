import type { CalendarDate } from '../../../lib/calendar-date';
import type {
  AlternativeReading,
  Confidence,
  OpenInterval,
  WindowPrecision,
  WindowRelation,
} from '../windows/due-window';
import type { Frame, Interval, Moment } from './moment';

/** What an opener makes of a period, before the doubts about its year. */
export interface Related extends OpenInterval {
  readonly startBy: CalendarDate | null;
  readonly relation: WindowRelation;
  readonly precision: WindowPrecision;
  readonly confidence: Confidence;
  readonly alternative: AlternativeReading | null;
}

export interface Situation {
  readonly moment: Moment;
  readonly interval: Interval;
  readonly index: number;
  readonly frame: Frame;
  /** « le 30 juin inclus » */
  readonly isIncluded: boolean;
}
