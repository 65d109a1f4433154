import type { WindowDraft } from '../windows/window-draft';
import type { Frame, Interval, Moment } from './moment';

/** What an opener makes of a period, before the doubts about its year. */
export type Related = Omit<WindowDraft, 'yearSource' | 'wrongWeekday'>;

export interface Situation {
  readonly moment: Moment;
  readonly interval: Interval;
  readonly index: number;
  readonly frame: Frame;
  /** « le 30 juin inclus » */
  readonly isIncluded: boolean;
}
