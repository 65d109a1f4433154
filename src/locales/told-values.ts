/** A field of a row and what it would hold, in the words of the pane. */
export interface ToldValue {
  readonly field: string;
  readonly value: string;
}

/** « Début et Fin : 30/06/2014 » rather than the same day twice. */
export function alike(values: readonly ToldValue[], and: string): readonly ToldValue[] {
  const [first] = values;
  if (first === undefined || values.some(({ value }) => value !== first.value)) return values;
  return [{ field: values.map(({ field }) => field).join(and), value: first.value }];
}
