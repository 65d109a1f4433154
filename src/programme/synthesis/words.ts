import type { StrandState } from './figures';

/** Every sentence that the page « Synthèse » shows. */
export interface SynthesisWords {
  readonly asOf: string;
  readonly draft: string;
  readonly stale: { readonly outgrown: string; readonly strandMissing: string };
  readonly cards: {
    readonly late: string;
    readonly ahead: string;
    readonly decisions: string;
    readonly persons: string;
    readonly dwellings: string;
  };
  readonly subs: {
    readonly of: string;
    /** One, several. */
    readonly dated: readonly [string, string];
    readonly until: string;
    readonly awaited: string;
    readonly expected: readonly [string, string];
    readonly noSummary: string;
    readonly noAttendances: string;
    readonly noSession: string;
    readonly dwellings: string;
    readonly noDwellings: string;
    readonly noSites: string;
    readonly planned: string;
  };
  readonly sections: {
    readonly strands: string;
    readonly ahead: string;
    readonly late: string;
    readonly decisions: string;
    readonly training: string;
    readonly progress: string;
    readonly pace: string;
    readonly changes: string;
    readonly facts: string;
    readonly watch: string;
  };
  readonly columns: {
    readonly strand: string;
    readonly state: string;
    readonly actions: string;
    readonly done: string;
    readonly running: string;
    readonly late: string;
    readonly conditional: string;
    readonly undated: string;
    readonly next: string;
    readonly opinion: string;
  };
  readonly states: Readonly<Record<StrandState, string>>;
  readonly noStrand: string;
  readonly all: string;
  readonly none: { readonly ahead: string; readonly late: string; readonly decisions: string };
  readonly others: readonly [string, string];
  readonly unknownDecider: string;
  readonly pace: {
    readonly trained: readonly [string, string];
    readonly on: string;
    readonly fewer: string;
    readonly more: string;
    readonly even: string;
    readonly observed: string;
    readonly needed: string;
    readonly early: string;
    readonly absent: string;
    readonly noSession: string;
  };
  readonly changes: {
    readonly since: string;
    readonly none: string;
    /** The planning was memorised after the page was made. */
    readonly justKept: string;
    readonly moved: readonly [string, string];
    readonly added: readonly [string, string];
    readonly done: readonly [string, string];
    readonly late: readonly [string, string];
    readonly gone: readonly [string, string];
  };
  readonly chart: {
    readonly alt: string;
    readonly trained: string;
    readonly expected: string;
  };
  readonly links: string;
  readonly footer: string;
  /** Where deciders may be persons. */
  readonly namingFooter: string;
}
