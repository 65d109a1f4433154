import { addDays, type CalendarDate, daysBetween, partsOf } from '../../../lib/calendar-date';
import { columnLetters } from '../../../workbook/location';
import type { Precision } from '../../tracker/tracker';
import { type GanttMark, isTimeMark, type TimeMark } from './gantt-marks';
import type { ProposalNote } from '../../reading/proposal';

/** The interval that the marks of a row draw, and what to tell about it. */
export interface GanttWindow {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly precision: Precision | null;
  readonly isConditional: boolean;
  readonly isUnsure: boolean;
  readonly notes: readonly ProposalNote[];
}

export const NO_WINDOW: GanttWindow = {
  start: null,
  end: null,
  precision: null,
  isConditional: false,
  isUnsure: false,
  notes: [],
};

/**
 * One interval from the first mark to the last: a hole is a pause, and is told. On the side where the bar
 * reaches a column that cannot be dated, it has no end.
 */
export function windowOfMarks(all: readonly GanttMark[]): GanttWindow {
  const marks = all.filter(isTimeMark);
  const [first] = marks;
  const last = marks.at(-1);
  const undated = all.flatMap((mark) =>
    mark.kind === 'aside' && mark.period === null ? [mark] : [],
  );
  const toldUndated = tellUndated(
    undated.map(({ label, column }) => label || columnLetters(column)),
  );
  if (!first || !last) {
    const isBar = undated.some(({ words }) => words === '');
    return { ...NO_WINDOW, notes: isBar ? toldUndated : [] };
  }
  const begin = first.kind === 'day' ? first.start : first.period.start;
  const end = endOf(last);
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
      ...(first.period.isOfGuessedYear === true
        ? [{ code: 'gantt-year' as const, params: { year: partsOf(begin).year } }]
        : []),
      ...tellHoles(marks),
      ...toldUndated,
      ...(last.kind === 'until' && last.end === null
        ? [{ code: 'gantt-open' as const, params: { last: last.period.label } }]
        : []),
    ],
  };
}

function tellUndated(labels: readonly string[]): readonly ProposalNote[] {
  if (labels.length === 0) return [];
  const columns = [...new Set([labels[0], labels.at(-1)])].join(' – ');
  return [{ code: 'gantt-undated', params: { columns } }];
}

function endOf(last: TimeMark): CalendarDate | null {
  if (last.kind === 'open') return null;
  return last.kind === 'until' || last.kind === 'day' ? last.end : last.period.end;
}

function tellHoles(marks: readonly TimeMark[]): readonly ProposalNote[] {
  return marks.slice(1).flatMap((mark, index) => {
    const before = marks[index];
    if (!before || daysBetween(addDays(before.period.end, 1), mark.period.start) <= 0) return [];
    const params = { from: before.period.label, to: mark.period.label };
    return [{ code: 'gantt-hole' as const, params }];
  });
}
