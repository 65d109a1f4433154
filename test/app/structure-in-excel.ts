import type { Clock } from '../../src/app/ports';
import { analyse, preview, type StructureDraft } from '../../src/app/structure';
import { writeTracker } from '../../src/app/write-tracker';
import type { CalendarDate } from '../../src/lib/calendar-date';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import { type IntakeAnswers, NO_ANSWERS } from '../../src/programme/intake/analysis';
import {
  NO_DECISIONS,
  type PlanDecisions,
  type TrackerPlan,
} from '../../src/programme/intake/plan/plan';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import type { Tracker } from '../../src/programme/tracker/tracker';
import type { Result } from '../../src/lib/result';
import type { TestExcel } from '../excel/open-excel';

export const DAY_OF_TEXT: CalendarDate = '2014-05-15';

export const CLOCK: Clock = { today: () => DAY_OF_TEXT, timeOfDay: () => '12:00' };

/** Looks at the workbook and decides on what is seen; nothing is written. */
export async function lookAt(
  { workbook }: TestExcel,
  answers: Partial<IntakeAnswers> = {},
): Promise<StructureDraft> {
  return valueOf(await analyse(workbook, { ...NO_ANSWERS, ...answers }));
}

/** Structures the workbook as the user decides on its preview. */
export async function structure(
  excel: TestExcel,
  decide: (preview: TrackerPlan) => Partial<PlanDecisions> = () => ({}),
  given: Partial<IntakeAnswers> = {},
): Promise<TrackerPlan> {
  const answers = { ...NO_ANSWERS, ...given };
  const shown = preview(await lookAt(excel, given), { ...NO_DECISIONS, implied: 'all' });
  const decisions = { ...NO_DECISIONS, ...decide(shown) };
  return valueOf(await writeTracker(excel.workbook, { answers, decisions, words: structureFr }));
}

/** The tracker as it stands in the workbook. */
export async function trackerIn({ workbook }: TestExcel): Promise<Tracker> {
  return readTracker(valueOf(await workbook.read({ sheets: 'all', parts: [] })));
}

/** The value of a command that must succeed. */
export function valueOf<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(`The command failed: ${JSON.stringify(result.error)}`);
  return result.value;
}
