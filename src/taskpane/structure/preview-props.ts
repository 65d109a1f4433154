import type { PlanDecisions, TrackerPlan } from '../../programme/intake/plan/plan';

/** What each part of the preview shows, and how it tells what the user decides. */
export interface PreviewProps {
  readonly plan: TrackerPlan;
  readonly decisions: PlanDecisions;
  readonly onDecide: (decisions: PlanDecisions) => void;
}
