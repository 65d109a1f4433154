/**
 * Some of the properties of a thing, read now.
 *
 * @example pick({ row: 3, column: 1, sheet: 'Suivi' }, ['row', 'column']) // { row: 3, column: 1 }
 */
export function pick<From, Key extends keyof From>(
  from: From,
  keys: readonly Key[],
): Pick<From, Key> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<From, Key>;
}
