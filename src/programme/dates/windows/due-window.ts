import type { CalendarDate } from '../../../lib/calendar-date';

/** How exactly a due date is known, in the words of the tracker's list « Précision ». */
export const PRECISIONS = [
  'jour',
  'semaine',
  'décade',
  'quinzaine',
  'mois',
  'bimestre',
  'trimestre',
  'saison',
  'semestre',
  'année',
  'inconnue',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How fine a window is; « récurrence » is a period filled by repeats. */
export type WindowPrecision = Precision | 'récurrence';

/** How the words tie the work to the period they name. */
export type WindowRelation =
  | 'à'
  | 'dans'
  | 'dès'
  | 'à partir de'
  | 'après'
  | 'avant'
  | 'jusqu’à'
  | 'au plus tard'
  | 'd’ici'
  | 'vers'
  | 'entre'
  | 'de … à'
  | 'depuis'
  | 'durée'
  | 'ou'
  | 'énumération'
  | 'récurrent'
  | 'réalisé le'
  | 'antérieur';

/** Low confidence is shown and proposed, and never written without the user's yes. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where the year comes from: the words, or the occurrence after, before or counted from the reference date. */
export type YearSource = 'written' | 'next-occurrence' | 'last-occurrence' | 'relative';

/** Both days inclusive; null where open. */
export interface OpenInterval {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

/** Why a second reading stands beside the first. */
export type AlternativeReason =
  | 'month-first'
  | 'month-and-year'
  | 'day-of-month'
  | 'weekday'
  | 'last-occurrence'
  | 'next-occurrence'
  | 'office-season'
  | 'calendar-season'
  | 'rentree-setting'
  | 'week-or-semester'
  | 'week-of-seven-days'
  | 'year-part'
  | 'civil-years'
  | 'school-year'
  | 'bound-included'
  | 'bound-excluded'
  | 'within-the-period'
  | 'exact-day'
  | 'eight-days';

export interface AlternativeReading extends OpenInterval {
  readonly why: AlternativeReason;
}

/** « si retenu », « sous réserve »: the user's own words, and whether the work waits for it. */
export interface ReadCondition {
  readonly words: string;
  readonly effect: 'blocking' | 'non-blocking';
}

/** What a status word in a due date says of the row. */
export type ReadStatus =
  | 'planned'
  | 'in-preparation'
  | 'in-progress'
  | 'awaiting-decision'
  | 'done'
  | 'on-hold'
  | 'dropped';

/** What the words say of when: an interval, a precision, a relation. */
export interface DueWindow extends OpenInterval {
  readonly kind: 'window';
  /** The last day on which the work is expected to have begun; after it the row is late. Null when none. */
  readonly startBy: CalendarDate | null;
  /** « démarre en juin » dates the start only, « se termine en juin » the end only. */
  readonly anchor: 'start' | 'end' | 'whole';
  readonly precision: WindowPrecision;
  readonly relation: WindowRelation;
  readonly confidence: Confidence;
  /** The exact words that were read, as typed. */
  readonly words: string;
  readonly yearSource: YearSource;
  readonly alternative: AlternativeReading | null;
  readonly condition: ReadCondition | null;
  readonly status: ReadStatus | null;
  /** Beside another day, 1 (Monday) to 7. */
  readonly wrongWeekday: { readonly written: number; readonly actual: number } | null;
}

/** Words that are understood and hold no date. */
export type NotDate =
  | 'condition'
  | 'event'
  | 'status'
  | 'undated'
  | 'duration'
  | 'recurrence'
  | 'quantity'
  | 'place-number'
  | 'label';

export interface NotADate {
  readonly kind: 'not-a-date';
  readonly what: NotDate;
  readonly condition: ReadCondition | null;
  readonly status: ReadStatus | null;
}

/** 31/06/2014, week 53 of a year of 52: refused, with the nearest real date when there is one. */
export interface ImpossibleDate {
  readonly kind: 'impossible';
  readonly why: 'no-such-day' | 'no-such-month' | 'no-such-week' | 'end-before-start';
  readonly words: string;
  readonly nearest: CalendarDate | null;
}

export interface UnreadableDate {
  readonly kind: 'unreadable';
  readonly words: string;
}

export type DueDateReading = DueWindow | NotADate | ImpossibleDate | UnreadableDate;

/** A reading with its place in a running text, in UTF-16 units. */
export type FoundDueDate = (DueWindow | ImpossibleDate) & {
  readonly index: number;
  readonly length: number;
};

export const ROW_TYPES = ['milestone', 'task', 'recurring', 'decision'] as const;
export type RowType = (typeof ROW_TYPES)[number];

/** How the organisation reads words that have two customs. */
export interface ReadingSettings {
  /** Calendar seasons (21/06–22/09), or the office's summer (01/07–31/08). */
  readonly seasons: 'calendrier' | 'bureau';
  /** All of September, or its first half. */
  readonly rentree: 'septembre' | 'quinzaine';
  readonly schoolZone: 'A' | 'B' | 'C';
}

export const DEFAULT_READING_SETTINGS: ReadingSettings = {
  seasons: 'calendrier',
  rentree: 'septembre',
  schoolZone: 'B',
};

/** What is known outside the words. The reference date is the document's, never today's. */
export interface ReadingContext {
  readonly referenceDate: CalendarDate;
  /** The row is done: a yearless date is then the last one, not the next. */
  readonly done?: boolean | undefined;
  /** Without it, the words are read alone. */
  readonly rowType?: RowType | undefined;
  readonly settings?: Partial<ReadingSettings> | undefined;
}
