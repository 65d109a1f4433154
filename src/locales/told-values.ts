/** A field of a row and what it would hold, in the words of the pane. */
export interface ToldValue {
  readonly field: string;
  readonly value: string;
}

/** « Échéance, Début et Fin : 30/06/2014 » rather than the same day three times. */
export function alike(values: readonly ToldValue[], and: string): readonly ToldValue[] {
  const [first] = values;
  if (first === undefined || values.some(({ value }) => value !== first.value)) return values;
  const fields = values.map(({ field }) => field).join(', ');
  return [{ field: fields.replace(/, (?=[^,]*$)/u, and), value: first.value }];
}

/** How many rows are explained, by reason; a reason has a word for one and for several. */
export function tellReasons(
  reasons: Readonly<Partial<Record<string, number>>>,
  words: Readonly<Record<string, readonly string[]>>,
  plural: (count: number, one: string, many: string) => string,
): string {
  return Object.entries(reasons)
    .map(([reason, rows = 0]) => {
      const [one = '', many = ''] = words[reason] ?? [];
      return plural(rows, one, many);
    })
    .join(', ');
}
