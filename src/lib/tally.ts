/**
 * How often each value comes, in the order in which they are first met.
 *
 * @example tally(['a', 'b', 'a']) // Map { 'a' => 2, 'b' => 1 }
 */
export function tally<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
