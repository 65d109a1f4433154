import type { PlanReport, TrackerPlan } from '../programme/intake/plan/plan';
import { type StructureDraft, takenOf } from './structure';

/** What an analysis found, and what the user does next. */
export interface StructureNews {
  /** Sheets that are read, and what would be written of them. */
  readonly sheets: number;
  readonly proposed: Pick<PlanReport['added'], 'actions' | 'sessions' | 'attendances'>;
  /** Rows of the tracker that are new, that their source changes, that their source no longer has. */
  readonly added: number;
  readonly changed: number;
  readonly vanished: number;
  readonly next: 'create' | 'date' | 'create-empty' | 'update' | 'nothing';
}

/** An analysis in figures. */
export function newsOf(draft: StructureDraft, { differences, report }: TrackerPlan): StructureNews {
  const taken = takenOf(draft);
  const { actions, sessions, attendances, partners, sites } = report.added;
  // The names that come with new rows are no rows of their own.
  const added = actions + sessions + attendances || partners + sites;
  const changed = differences.length;
  const vanished = report.vanished.length;
  const isNews = added + changed + vanished > 0;
  return {
    sheets: taken.length,
    proposed: { actions, sessions, attendances },
    added,
    changed,
    vanished,
    next: nextOf(draft, isNews),
  };
}

function nextOf({ analysis, existing }: StructureDraft, isNews: boolean): StructureNews['next'] {
  if (analysis.needsReferenceDate) return 'date';
  if (existing !== null) return isNews ? 'update' : 'nothing';
  return analysis.isEmpty ? 'create-empty' : 'create';
}
