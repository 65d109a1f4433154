import { type CalendarDate, partsOf } from '../../../lib/calendar-date';
import { columnLetters } from '../../../workbook/location';
import type { OpenInterval } from '../../dates/windows/due-window';
import type { Precision } from '../../tracker/tracker';
import { type GanttMark, type TimeMark } from './gantt-marks';
import { noteIf, type ProposalNote } from '../../reading/proposal';

/** The interval that the marks of a row draw, and what to tell about it. */
export interface GanttWindow extends OpenInterval {
  readonly precision: Precision | null;
  readonly isConditional: boolean;
  readonly isUnsure: boolean;
  readonly notes: readonly ProposalNote[];
}

/**
 * One interval from the first mark to the last, whatever is between them. On the side where the bar
 * reaches a column that cannot be dated, it has no end.
 */
export function windowOfMarks(all: readonly GanttMark[]): GanttWindow {
  const marks = all.filter((mark) => mark.kind !== 'aside');
  const [first] = marks;
  const last = marks.at(-1);
  const undated = all.flatMap((mark) =>
    mark.kind === 'aside' && mark.period === null ? [mark] : [],
  );
  const toldUndated = tellUndated(
    undated.map(({ label, column }) => label || columnLetters(column)),
  );
  if (!first || !last) {
    const notes = undated.some(({ words }) => words === '') ? toldUndated : [];
    const none = { start: null, end: null, precision: null };
    return { ...none, isConditional: false, isUnsure: false, notes };
  }
  const begin = first.kind === 'day' ? first.start : first.period.start;
  const { year } = partsOf(begin);
  const end = endOf(last);
  const isOpen = last.kind === 'until' && last.end === null;
  const isBefore = undated.some(({ column }) => column < first.period.column);
  const isAfter = undated.some(({ column }) => column > last.period.column);
  return {
    start: isBefore ? null : begin,
    end: isAfter ? null : end !== null && end < begin ? begin : end,
    precision: first.kind === 'day' ? 'jour' : first.period.precision,
    isConditional: marks.some(({ kind }) => kind === 'conditional'),
    isUnsure: marks.some(({ kind }) => kind === 'unsure'),
    notes: [
      { code: 'gantt-window', params: { first: first.period.label, last: last.period.label } },
      ...noteIf(first.period.isOfGuessedYear === true, 'gantt-year', { year }),
      ...toldUndated,
      ...noteIf(isOpen, 'gantt-open', { last: last.period.label }),
    ],
  };
}

function tellUndated(labels: readonly string[]): readonly ProposalNote[] {
  const columns = [...new Set([labels[0], labels.at(-1)])].join(' – ');
  return noteIf(labels.length > 0, 'gantt-undated', { columns });
}

function endOf(last: TimeMark): CalendarDate | null {
  if (last.kind === 'open') return null;
  return last.kind === 'until' || last.kind === 'day' ? last.end : last.period.end;
}
