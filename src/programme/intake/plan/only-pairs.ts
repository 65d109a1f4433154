import { groupBy } from '../../../lib/group-by';

/** One of each that alone share a key, in the order of the first; a thing is paired once. */
export function onlyPairs<One, Other>(
  [ones, keysOfOne]: readonly [Iterable<One>, (one: One) => readonly string[]],
  [others, keysOfOther]: readonly [Iterable<Other>, (other: Other) => readonly string[]],
): readonly (readonly [One, Other])[] {
  const byKey = groupBy(others, keysOfOther);
  const paired = new Set<Other>();
  return [...groupBy(ones, keysOfOne)].flatMap(([key, [one, ...more]]) => {
    const [other, ...rest] = byKey.get(key) ?? [];
    const isOnly = more.length + rest.length === 0;
    if (other === undefined || !isOnly || paired.has(other)) return [];
    paired.add(other);
    return [[one, other] as const];
  });
}
