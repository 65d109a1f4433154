import { daysBetween } from '../../../lib/calendar-date';
import type {
  AlternativeReading,
  Confidence,
  DueWindow,
  ImpossibleDate,
  NotADate,
  ReadCondition,
  ReadStatus,
  UnreadableDate,
} from '../windows/due-window';
import { evaluate } from './evaluate';
import type { ParsedExpression } from '../moments/expression';
import { type Frame, lowestConfidence } from '../moments/moment';
import type { WindowDraft } from '../windows/window-draft';

/** What stands around a parsed date. */
export interface ReadingSurroundings {
  readonly words: string;
  readonly frame: Frame;
  readonly status?: ReadStatus | null;
  readonly condition?: ReadCondition | null;
  /** Marks around the words that lower their confidence: « ? », « à confirmer ». */
  readonly doubt?: Confidence;
}

/** A parsed expression as a result; null when its period cannot be dated. */
export function readExpression(
  parsed: ParsedExpression,
  around: ReadingSurroundings,
): DueWindow | ImpossibleDate | null {
  const evaluated = evaluate(parsed.expression, around.frame);
  if (evaluated === null) return null;
  if (evaluated.kind === 'impossible') {
    return { ...evaluated, words: around.words };
  }
  const { draft } = evaluated;
  return {
    kind: 'window',
    ...draft,
    alternative: usefulAlternative(draft),
    confidence: lowestConfidence(draft.confidence, around.doubt ?? 'high'),
    anchor: parsed.anchor,
    words: around.words,
    condition: around.condition ?? null,
    status: around.status ?? null,
  };
}

/** Another reading is worth showing when it is another and its end is not before its start. */
function usefulAlternative({ start, end, alternative }: WindowDraft): AlternativeReading | null {
  if (alternative === null) return null;
  const isSame = alternative.start === start && alternative.end === end;
  const isInverted =
    alternative.start !== null && alternative.end !== null && alternative.end < alternative.start;
  return isSame || isInverted ? null : alternative;
}

/** « fait », « déjà »: done at some time before the reference date. */
export function doneBefore(words: string, frame: Frame): DueWindow {
  return {
    kind: 'window',
    start: null,
    end: frame.reference,
    startBy: null,
    anchor: 'whole',
    precision: 'inconnue',
    relation: 'antérieur',
    confidence: 'high',
    words,
    yearSource: 'relative',
    alternative: null,
    condition: null,
    status: 'done',
    wrongWeekday: null,
  };
}

/** Words that are understood and hold no date. */
export function notADate(fields: Pick<NotADate, 'what'> & Partial<NotADate>): NotADate {
  return { kind: 'not-a-date', condition: null, status: null, ...fields };
}

/** Words that are not understood. */
export function unreadable(words: string): UnreadableDate {
  return { kind: 'unreadable', words };
}

/**
 * « débute en juin » and « débuté en juin » differ by an accent that is often missing: the
 * occurrence nearest to the reference date is read, and the other one proposed when it is the past.
 */
export function readNearestTense(
  parsed: ParsedExpression,
  around: ReadingSurroundings,
): DueWindow | ImpossibleDate | null {
  const next = readExpression(parsed, around);
  if (next?.kind !== 'window' || next.yearSource !== 'next-occurrence') return next;
  const past = readExpression(parsed, { ...around, frame: { ...around.frame, isPast: true } });
  if (past?.kind !== 'window' || past.start === next.start) return next;
  const { reference } = around.frame;
  const ahead = next.start === null ? null : daysBetween(reference, next.start);
  const behind = past.start === null ? null : daysBetween(past.start, reference);
  if (ahead === null || behind === null || ahead <= behind) return next;
  return {
    ...past,
    confidence: 'low',
    alternative: { start: next.start, end: next.end, why: 'next-occurrence' },
  };
}
