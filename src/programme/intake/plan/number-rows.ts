import { fold } from '../../../lib/text';
import {
  choosePrefix,
  highestNumbers,
  nextNumber,
  NO_STRAND_PREFIX,
  writeActionNumber,
} from '../../tracker/rows/action-numbers';
import type { Strand } from '../../tracker/lists';

/** Gives the next free N° of a strand: `ACC-19`. Numbers once given are never given again. */
export interface Numbering {
  readonly next: (strand: string) => string;
}

/** Starts after the numbers that exist. */
export function startNumbering(strands: readonly Strand[], existing: readonly string[]): Numbering {
  const highest = highestNumbers(existing);
  const prefixes = new Map(strands.map(({ name, prefix }) => [fold(name), prefix]));
  return {
    next: (strand) => {
      const prefix = prefixes.get(fold(strand)) ?? NO_STRAND_PREFIX;
      const number = nextNumber(highest, prefix);
      highest.set(prefix.toUpperCase(), number);
      return writeActionNumber({ prefix, number });
    },
  };
}

/** Adds strands met in the source to the list, each at its place in `order` and with three capitals of its own. */
export function addStrands(
  strands: readonly Strand[],
  names: readonly string[],
  order: readonly string[],
): readonly Strand[] {
  const all = [...strands];
  for (const name of names) {
    if (name === '' || all.some((strand) => fold(strand.name) === fold(name))) continue;
    all.splice(placeOf(name, all, order), 0, { name, prefix: choosePrefix(name, all) });
  }
  return all;
}

/** After the strand that the source has before it, or before the one that it has after it; last without either. */
function placeOf(name: string, all: readonly Strand[], order: readonly string[]): number {
  const keys = order.map(fold);
  const at = keys.indexOf(fold(name));
  const placeIn = (key: string): number => all.findIndex((strand) => fold(strand.name) === key);
  const before = keys.slice(0, Math.max(at, 0)).findLast((key) => placeIn(key) >= 0);
  const after = at < 0 ? undefined : keys.slice(at + 1).find((key) => placeIn(key) >= 0);
  if (before !== undefined) return placeIn(before) + 1;
  return after === undefined ? all.length : placeIn(after);
}

/** Gives ids to sessions that have none, or one that is taken: the next free `S01`. */
export function numberSessions<Row extends { readonly id: string }>(
  rows: readonly Row[],
  existing: readonly string[],
): readonly Row[] {
  const taken = new Set([...existing, ...rows.map(({ id }) => id)].map(fold));
  const seen = new Set(existing.map(fold));
  let number = 0;
  return rows.map((row) => {
    let { id } = row;
    while (id === '' || seen.has(fold(id)) || (id !== row.id && taken.has(fold(id)))) {
      number += 1;
      id = `S${String(number).padStart(2, '0')}`;
    }
    seen.add(fold(id));
    return { ...row, id };
  });
}
