import type { LeftReason, ProposalNote } from '../reading/proposal';

/** The sentences of the preview and of « Non repris ». */
export interface IntakeWords {
  /** What a reading has to say: why a sheet is of a kind, what to know about a row. */
  readonly tellNote: (note: ProposalNote) => string;
  /** Why cells are not taken over. */
  readonly tellLeft: (reason: LeftReason) => string;
}
