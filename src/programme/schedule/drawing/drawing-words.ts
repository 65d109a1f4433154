import type { DrawingField } from './drawing-block';

/** The words in which « Calculs » tells how a row stands, always in French. */
export interface DrawingWords {
  readonly status: {
    readonly late: string;
    readonly heldSince: string;
    readonly heldReason: string;
    readonly days: string;
    readonly toWatch: string;
    readonly dueToday: string;
  };
  readonly noDue: string;
  readonly dependsOn: string;
  readonly moved: string;
  readonly reading: {
    readonly doneUndated: string;
    readonly doneOn: string;
    readonly running: string;
    readonly on: string;
    readonly by: string;
    readonly between: string;
    readonly and: string;
    readonly startsBetween: string;
    readonly startsOn: string;
    readonly until: string;
    readonly openEnd: string;
    readonly begun: string;
    readonly undated: string;
    readonly condition: string;
  };
  /** Headers of the block. */
  readonly drawing: Readonly<Record<DrawingField, string>>;
}
