import { fold } from '../../../lib/text';
import type { Grid } from '../../reading/grid';
import type { AxisColumn } from './axis-columns';
import type { FoundAxis } from './axis-rows';
import { isOfOneYear, yearOf } from './axis-year';
import { PAUSE_START } from './mark-words';

/** « M1 », « Mois 1 ». */
const COUNTED = /^m(?:ois)?\s?1$/u;

/** Whether columns are the times of a project or a term, and of no year: « Semaine 1 » to « Semaine 8 ». */
export function isOfProject(grid: Grid, axis: FoundAxis, columns: readonly AxisColumn[]): boolean {
  const labels = columns.flatMap((column) => column.labels);
  const days = new Set(labels.filter(({ kind }) => kind === 'day'));
  const isCounted = days.size < 2 && startsAtOne(columns) && !isOfOneYear(grid, axis);
  return isCounted || passesWeeks(columns);
}

/** « S5 | Vacances | S6 »: weeks of a term, and none of the year. */
function passesWeeks(columns: readonly AxisColumn[]): boolean {
  const weekAt = (index: number): number => {
    const fine = columns[index]?.labels.at(-1);
    return fine?.kind === 'week' ? fine.week : NaN;
  };
  const isPause = (text: string): boolean => PAUSE_START.test(fold(text));
  return columns.some(({ text }, at) => isPause(text) && weekAt(at + 1) === weekAt(at - 1) + 1);
}

function startsAtOne(columns: readonly AxisColumn[]): boolean {
  const labels = columns[0]?.labels ?? [];
  const isOfYear = labels.some((label) => label.kind !== 'day' && yearOf(label) !== null);
  // Over the days of each, « 1 » to « 5 », too.
  const isFirst = labels.some((label) => label.kind === 'week' && label.week === 1);
  const isOfMonth = labels.some(({ kind }) => kind === 'month');
  return !isOfYear && ((isFirst && !isOfMonth) || COUNTED.test(fold(columns[0]?.text ?? '')));
}
