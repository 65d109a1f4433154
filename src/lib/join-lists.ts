/**
 * Records of lists as one, each list joined in order; `none` has each of them empty, a record may lack some.
 *
 * @example joinLists({ rows: [] }, [{ rows: [1] }, { rows: [2, 3] }]) // { rows: [1, 2, 3] }
 */
export function joinLists<Items extends object>(
  none: ListsOf<Items>,
  records: readonly Partial<ListsOf<Items>>[],
): ListsOf<Items> {
  const joined: { -readonly [Key in keyof Items]: ListsOf<Items>[Key] } = { ...none };
  for (const key of Object.keys(none) as (keyof Items)[]) {
    joined[key] = records.flatMap((record): readonly Items[keyof Items][] => record[key] ?? []);
  }
  return joined;
}

type ListsOf<Items extends object> = { readonly [Key in keyof Items]: readonly Items[Key][] };
