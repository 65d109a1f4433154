import type { StructureDraft } from '../../app/structure';
import type { IntakeAnswers } from '../../programme/intake/analysis';
import type { PlanDecisions, TrackerPlan } from '../../programme/intake/plan/plan';

/** What each step shows, and how it tells what the user says. */
export interface StepProps {
  readonly draft: StructureDraft;
  readonly plan: TrackerPlan;
  readonly decisions: PlanDecisions;
  readonly onAnswer: (change: Partial<IntakeAnswers>) => void;
  readonly onDecide: (decisions: PlanDecisions) => void;
}
