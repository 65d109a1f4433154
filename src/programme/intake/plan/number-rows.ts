import { fold } from '../../../lib/text';
import {
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
    const prefix = choosePrefix(name, new Set(all.map((strand) => strand.prefix)));
    all.splice(placeOf(name, all, order), 0, { name, prefix });
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

function choosePrefix(name: string, taken: ReadonlySet<string>): string {
  const letters = fold(name)
    .replace(/^(?:l[ea]s? |l'|d[eu]s? )/u, '')
    .replace(/[^a-z]/gu, '')
    .toUpperCase();
  const padded = `${letters}XXX`;
  const [start, endings] = [padded.slice(0, 2), `${padded.slice(2)}ABCDEFGHIJKLMNOPQRSTUVWXYZ`];
  const prefixes = Array.from(endings, (letter) => start + letter);
  const free = prefixes.find((prefix) => !taken.has(prefix) && prefix !== NO_STRAND_PREFIX);
  return free ?? padded.slice(0, 3);
}

/** Gives ids to sessions that have none: the next free `S01`. */
export function numberSessions<Row extends { readonly id: string }>(
  rows: readonly Row[],
  existing: readonly string[],
): readonly Row[] {
  const taken = new Set([...existing, ...rows.map(({ id }) => id)].map(fold));
  let number = 0;
  const seen = new Set<string>(existing.map(fold));
  return rows.map((row) => {
    if (row.id !== '' && !seen.has(fold(row.id))) {
      seen.add(fold(row.id));
      return row;
    }
    let id = row.id;
    do {
      number += 1;
      id = `S${String(number).padStart(2, '0')}`;
    } while (taken.has(fold(id)));
    taken.add(fold(id));
    return { ...row, id };
  });
}
