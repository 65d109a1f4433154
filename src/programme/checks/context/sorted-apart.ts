import { oncePer } from '../../../lib/remember';
import { tally } from '../../../lib/tally';
import { fold } from '../../../lib/text';
import type { CheckContext } from './context';
import type { ActionRow } from './tables';

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
export function areSortedApart(one: ActionRow, other: ActionRow, context: CheckContext): boolean {
  return sortings(context).some((words) => {
    const [said, saidToo] = [words.get(one.raw.row), words.get(other.raw.row)];
    return said !== undefined && saidToo !== undefined && said !== saidToo;
  });
}
