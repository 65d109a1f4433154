import type { CalendarDate } from '../../../lib/calendar-date';
import type { DueWindow, ImpossibleDate } from './due-window';

/** A window before its words are known. */
export type WindowDraft = Pick<
  DueWindow,
  | 'start'
  | 'end'
  | 'startBy'
  | 'precision'
  | 'relation'
  | 'confidence'
  | 'alternative'
  | 'yearSource'
  | 'wrongWeekday'
>;

/** Null when the words mean a period that cannot be dated (holidays that are not published). */
export type Evaluated =
  | { readonly kind: 'window'; readonly draft: WindowDraft }
  | {
      readonly kind: 'impossible';
      readonly why: ImpossibleDate['why'];
      readonly nearest: CalendarDate | null;
    }
  | null;
