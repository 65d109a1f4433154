import { oncePer } from '../../../lib/remember';
import { tally } from '../../../lib/tally';
import { fold } from '../../../lib/text';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from './context';
import { mayMeet } from './possible-dates';
import type { ActionRow } from './tables';

/** Titles that count differently (« lot 1 », « lot 2 », « zone A », « tranche II ») are different actions. */
export function ranksIn(title: string): string {
  return (title.match(/\d+|(?<![\p{L}’'])(?:[A-Z]|[IVX]+)(?![\p{L}’'])/gu) ?? []).join(',');
}

/** Whether rows of the same words are two actions all the same: done on other days, or for another thing. */
export function isOtherAction(one: ActionRow, other: ActionRow, context: CheckContext): boolean {
  return (
    !mayMeet(one.value, other.value) ||
    sayOtherDays(one.value, other.value) ||
    areSortedApart(one, other, context)
  );
}

/** Whether one row goes on where the other ends, or rows without dates have each their own words of when. */
function sayOtherDays(one: Action, other: Action): boolean {
  if (goesOn(one, other) || goesOn(other, one)) return true;
  const isUndated = one.start === null && one.end === null;
  const [said, saidToo] = [fold(one.dueText), fold(other.dueText)];
  return isUndated && said !== '' && saidToo !== '' && said !== saidToo;
}

/** « du 1er au 8 », « du 8 au 15 »: the same work of every week. */
function goesOn(one: Action, next: Action): boolean {
  return (
    one.end !== null && one.end === next.start && one.start !== one.end && next.end !== one.end
  );
}

/** What sorts the rows in a column of the user's: by row, its word where that comes back on other rows. */
const sortings = oncePer(({ tables: { actions }, sheetNamed }: CheckContext) => {
  if (actions === null) return [];
  const { place, rows } = actions;
  const values = sheetNamed(place.sheet)?.values ?? [];
  return place.foreign.map(({ column }) => {
    const words = rows.map(({ raw: { row } }) => {
      const value = values[row]?.[column];
      return [row, typeof value === 'string' ? fold(value) : ''] as const;
    });
    const counts = tally(words.map(([, word]) => word));
    return new Map(words.filter(([, word]) => word !== '' && (counts.get(word) ?? 0) > 1));
  });
});

/** Whether a column of the user's own sorts two rows apart: « Sous-axe », « Phase ». */
function areSortedApart(one: ActionRow, other: ActionRow, context: CheckContext): boolean {
  return sortings(context).some((words) => {
    const [said, saidToo] = [words.get(one.raw.row), words.get(other.raw.row)];
    return said !== undefined && saidToo !== undefined && said !== saidToo;
  });
}
