/**
 * Records of lists as one, each list joined in order; `none` has each of them empty, a record may lack some.
 *
 * @example joinLists({ rows: [] }, [{ rows: [1] }, { rows: [2, 3] }]) // { rows: [1, 2, 3] }
 */
export function joinLists<Lists extends { readonly [Key in keyof Lists]: readonly unknown[] }>(
  none: Lists,
  records: readonly Partial<Lists>[],
): Lists {
  const keys = Object.keys(none) as (keyof Lists)[];
  const joined = keys.map((key): readonly [keyof Lists, unknown] => [
    key,
    records.flatMap((record) => record[key] ?? []),
  ]);
  return Object.fromEntries(joined) as unknown as Lists;
}
