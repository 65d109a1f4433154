import { checkWorkbook } from '../../src/app/check';
import { computeTrainingSummary } from '../../src/app/training/compute-training';
import { generateGantt } from '../../src/app/schedule/generate-gantt';
import { tellLeftCells } from '../../src/app/left-over';
import type { Clock, Failure, RunOptions, WorkbookPort } from '../../src/app/ports';
import { saveSettings } from '../../src/app/settings';
import { analyse, reanalyse } from '../../src/app/structure';
import { writeTracker } from '../../src/app/write-tracker';
import type { CalendarDate } from '../../src/lib/calendar-date';
import { err, ok, type Result } from '../../src/lib/result';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { fr } from '../../src/locales/fr';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import trackerFr from '../../src/programme/tracker/words.fr.json';
import { trainingFr } from '../../src/locales/sheets/training.fr';
import type { LeftCell } from '../../src/programme/checks/sheet/left-cells';
import type { CheckReport } from '../../src/programme/checks/report/report';
import { NO_ANSWERS, type WorkbookAnalysis } from '../../src/programme/intake/analysis';
import {
  NO_DECISIONS,
  type PlanDecisions,
  type TrackerPlan,
} from '../../src/programme/intake/plan/plan';
import type { KindProposals } from '../../src/programme/intake/propose-kinds';
import { NO_FILTER } from '../../src/programme/schedule/rows/select-rows';
import type { TrainingFigures } from '../../src/programme/training/counts/figures';
import { type UpdateReport, updateAll } from '../../src/app/update-all';
import { updateFr } from '../../src/locales/sheets/update.fr';
import type { GanttReport } from '../../src/app/schedule/generate-gantt';
import { columnMatchesOf, type UserWords } from './user-words';

/** What the four commands need, whichever runs. */
export interface StepContext {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly reference: CalendarDate | null;
  readonly status: CalendarDate;
  readonly options: RunOptions;
  /** What the command line says of sheets and columns. */
  readonly words?: UserWords;
}

export interface Structured {
  readonly analysis: WorkbookAnalysis;
  readonly plan: TrackerPlan;
  readonly left: readonly LeftCell[];
}

/** No sheet holds anything to take: the analysis says why of each, the proposals what it would give otherwise. */
export interface NothingToStructure {
  readonly code: 'nothing-to-structure';
  readonly analysis: WorkbookAnalysis;
  readonly proposals: KindProposals;
}

/** Every question is answered yes; a doubtful date is a choice, left to the user. */
const YES: PlanDecisions = { ...NO_DECISIONS, implied: 'all', deduced: 'all' };

/** Structurer: looks, answers what is asked, writes, and notes the status date. */
export async function structure(
  context: StepContext,
): Promise<Result<Structured, Failure | NothingToStructure>> {
  const { workbook, reference, status, options, words } = context;
  const given = { ...NO_ANSWERS, referenceDate: reference, kinds: words?.kinds ?? {} };
  const looked = await analyse(workbook, given, options);
  if (!looked.ok) return looked;
  const columnMatches = words === undefined ? {} : columnMatchesOf(words, looked.value.analysis);
  const answers = { ...given, columnMatches };
  const answered = await reanalyse(looked.value, answers, options);
  if (!answered.ok) return answered;
  const { analysis, existing, proposals } = answered.value;
  if (analysis.isEmpty && existing === null) {
    return err({ code: 'nothing-to-structure', analysis, proposals });
  }
  const plan = await writeTracker(
    workbook,
    { answers, decisions: YES, words: structureFr },
    options,
  );
  if (!plan.ok) return plan;
  const change = { statusDate: status };
  const saved = await saveSettings(workbook, { change, words: trackerFr }, options);
  if (!saved.ok) return saved;
  const left = tellLeftCells(plan.value.report.left, fr.intake.tellLeft);
  return ok({ analysis, plan: plan.value, left });
}

export async function check(
  context: StepContext,
  scope: 'tracker' | 'sharing',
  left: readonly LeftCell[] | null,
): Promise<Result<CheckReport, Failure>> {
  const { workbook, clock, options } = context;
  const command = { workbook, clock, words: CHECK_SHEET_WORDS, scope, left };
  const checked = await checkWorkbook(command, options);
  return checked.ok ? ok(checked.value.report) : checked;
}

export function train({
  workbook,
  clock,
  options,
}: StepContext): Promise<Result<TrainingFigures, Failure>> {
  return computeTrainingSummary({ workbook, clock, words: trainingFr }, options);
}

/** Tout mettre à jour. */
export function update({
  workbook,
  clock,
  options,
}: StepContext): Promise<Result<UpdateReport, Failure>> {
  return updateAll({ workbook, clock, words: updateFr }, options);
}

export function schedule({
  workbook,
  clock,
  options,
}: StepContext): Promise<Result<GanttReport, Failure>> {
  const words = scheduleFr;
  const drawing = { choice: 'Automatique', filters: NO_FILTER } as const;
  return generateGantt({ workbook, clock, words, ...drawing }, options);
}
