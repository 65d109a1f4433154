/**
 * Neighbours together, as long as each goes on from the one before it.
 *
 * @example runs([1, 2, 5], (before, next) => next === before + 1) // [[1, 2], [5]]
 */
export function runs<Thing>(
  things: readonly Thing[],
  goesOn: (before: Thing, next: Thing) => boolean,
): readonly (readonly [Thing, ...Thing[]])[] {
  const found: [Thing, ...Thing[]][] = [];
  for (const thing of things) {
    const run = found.at(-1);
    if (run && goesOn(run.at(-1) ?? run[0], thing)) run.push(thing);
    else found.push([thing]);
  }
  return found;
}
