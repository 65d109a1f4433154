import type { SheetAnalysis } from '../analysis';
import { markListed } from './row-marks';

/** What the lists of partners and of sites bring to a plan. */
export interface PlannedListed {
  /** Names to add: all of them, but those that an earlier run added, which the user may have removed. */
  readonly partners: readonly string[];
  readonly sites: readonly string[];
  readonly marks: readonly { readonly sheet: string; readonly mark: string }[];
}

/** Takes every partner and site that the source lists once. */
export function planListedNames(
  read: readonly SheetAnalysis[],
  taken: ReadonlySet<string>,
): PlannedListed {
  const entries = (kind: 'partners' | 'sites'): readonly ListedEntry[] =>
    read.flatMap(({ sheet, listed }) =>
      listed[kind].map(({ name }) => ({ sheet, name, mark: markListed(sheet, kind, name) })),
    );
  const [partners, sites] = [entries('partners'), entries('sites')];
  const fresh = (all: readonly ListedEntry[]): readonly string[] =>
    all.filter(({ mark }) => !taken.has(mark)).map(({ name }) => name);
  return {
    partners: fresh(partners),
    sites: fresh(sites),
    marks: [...partners, ...sites].map(({ sheet, mark }) => ({ sheet, mark })),
  };
}

interface ListedEntry {
  readonly sheet: string;
  readonly name: string;
  readonly mark: string;
}
