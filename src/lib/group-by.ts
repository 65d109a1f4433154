/**
 * Things by their keys, in the order in which they are first met; a thing may have several keys, or
 * none and be left out.
 *
 * @example groupBy([1, 2, 3], (n) => [n % 2 ? 'odd' : 'even']) // Map { 'odd' => [1, 3], 'even' => [2] }
 */
export function groupBy<Thing, Key>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => readonly Key[],
): ReadonlyMap<Key, readonly [Thing, ...Thing[]]> {
  const groups = new Map<Key, [Thing, ...Thing[]]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const held = groups.get(key);
      if (held) held.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
