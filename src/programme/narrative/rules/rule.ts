/** One way a sentence gives rows. All rules of prose have this shape and stand in the list of `rules.ts`. */
export interface Rule<Asked, Told> {
  /** Shown with every row it makes, in the preview and where a test fails. */
  readonly id: string;
  /** A sentence it reads. */
  readonly example: string;
  /** Null or no row where it does not apply. */
  readonly read: (asked: Asked) => Told;
}
