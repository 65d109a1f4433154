import { fold } from '../../../lib/text';
import {
  nextNumber,
  NO_STRAND_PREFIX,
  readActionNumber,
  writeActionNumber,
} from '../../tracker/rows/action-numbers';
import type { TrackerLists } from '../../tracker/lists';
import type { RowOf } from './tables';

/** The capitals that begin the N° of a strand's rows; null for a strand without any. */
export function prefixOf(strand: string, { strands }: TrackerLists): string | null {
  const found = strands.find(({ name }) => fold(name) === fold(strand));
  return found && found.prefix !== '' ? found.prefix : null;
}

/**
 * That many N° that no action bears yet, for rows beside one: under the capitals of its strand, else of
 * its own N°, else of rows without a strand; none when its strand is none of the list.
 */
export function freeNumbers(
  { strand, id }: { readonly strand: string; readonly id: string },
  count: number,
  known: {
    readonly lists: TrackerLists;
    readonly highestNumbers: ReadonlyMap<string, number>;
  },
): readonly string[] {
  const own = prefixOf(strand, known.lists) ?? readActionNumber(id)?.prefix;
  const prefix = own ?? (strand === '' ? NO_STRAND_PREFIX : null);
  if (prefix === null) return [];
  const next = nextNumber(known.highestNumbers, prefix);
  return Array.from({ length: count }, (_, at) => writeActionNumber({ prefix, number: next + at }));
}

/** `S14`: the N° after the highest one used by a session. */
export function freeSessionIdOf(rows: readonly RowOf<'sessions'>[]): string {
  const highest = rows.reduce(
    (most, { value }) => Math.max(most, Number(/^s(\d+)$/iu.exec(value.id)?.[1] ?? 0)),
    0,
  );
  return `S${String(highest + 1).padStart(2, '0')}`;
}
