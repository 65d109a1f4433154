import type { Failure } from '../../src/app/ports';
import { err, ok, type Result } from '../../src/lib/result';
import type { LeftCell } from '../../src/programme/checks/sheet/left-cells';
import type { SheetAnalysis, WorkbookAnalysis } from '../../src/programme/intake/analysis';
import { TARGET_LABELS } from '../../src/programme/intake/columns/column-targets';
import { columnLetters } from '../../src/workbook/location';
import { fr } from '../../src/locales/fr';
import type { TrackerPlan } from '../../src/programme/intake/plan/plan';
import type { Step } from './options';
import {
  check,
  type NothingToStructure,
  schedule,
  type StepContext,
  structure,
  train,
  update,
} from './run-steps';
import { type DemoReport, reportCheck, reportGantt } from './step-report';
import { tellFailure } from './tell-failure';
import { spokenKind } from './user-words';
import { SAYS } from './words.fr';

/** The report while it is written. */
export type Notes = {
  -readonly [Key in keyof Omit<DemoReport, 'steps' | 'checks' | 'gaps'>]: DemoReport[Key];
} & {
  readonly steps: DemoReport['steps'][number][];
  checks: DemoReport['checks'];
};

/** Runs a step, notes its figures and gives the sentences that tell them. */
export type ToldStep = (
  context: StepContext,
  notes: Notes,
) => Promise<Result<readonly string[], readonly string[]>>;

export const TOLD_STEPS: Readonly<Record<Step, ToldStep>> = {
  structurer: async (context, notes) => {
    const done = await structure(context);
    if (!done.ok) return err(tellNotStructured(done.error));
    const { analysis, plan, left } = done.value;
    const { rowsRead: read, rowsWritten: written, rowsExplained: explained } = plan.report;
    notes.rows = { read, written, explained };
    notes.added = plan.report.added;
    notes.left = left;
    notes.referenceDate = analysis.referenceDate?.date ?? null;
    return ok([
      ...analysis.sheets.flatMap(tellSheet),
      SAYS.reference(analysis.referenceDate),
      ...(analysis.needsReferenceDate ? [SAYS.noReference] : []),
      SAYS.status(context.status),
      ...yesses(plan),
      ...legendOf(analysis),
      SAYS.rows({ read, written, explained }),
      SAYS.added(plan.report.added),
    ]);
  },
  controler: (context, notes) => tellCheck(context, notes, 'controler'),
  partage: (context, notes) => tellCheck(context, notes, 'partage'),
  formations: async (context, notes) => {
    const done = await train(context);
    if (!done.ok) return err([tellFailure(done.error)]);
    notes.training = done.value;
    return ok([SAYS.training(done.value)]);
  },
  gantt: async (context, notes) => {
    const done = await schedule(context);
    if (!done.ok) return err([tellFailure(done.error)]);
    notes.gantt = reportGantt(done.value);
    return ok([SAYS.gantt(done.value)]);
  },
  tout: async (context) => {
    const done = await update(context);
    return done.ok ? ok(SAYS.updated(done.value)) : err([tellFailure(done.error)]);
  },
};

/** What a sheet was taken for and why, and where each of its columns went. */
function tellSheet({
  sheet,
  reason,
  tables,
  reading,
  isSelected,
}: SheetAnalysis): readonly string[] {
  const rows = reading.actions.length + reading.sessions.length;
  const columns = tables.flatMap((table) =>
    table.columns
      .filter(({ target }) => target !== 'period')
      .map(
        ({ header, column, target }) =>
          `${header || columnLetters(column)} → ${TARGET_LABELS[target]}`,
      ),
  );
  const told = SAYS.sheet(sheet, fr.intake.tellNote(reason), rows);
  return isSelected && columns.length > 0 ? [told, SAYS.columns(columns)] : [told];
}

/** What each sheet was taken for, where none has anything to take, and how it may be read all the same. */
function tellNotStructured(refused: Failure | NothingToStructure): readonly string[] {
  if (refused.code !== 'nothing-to-structure') return [tellFailure(refused)];
  const { analysis, proposals } = refused;
  const words = fr.structure.sheets;
  const hints = Object.entries(proposals).map(([sheet, one]) =>
    SAYS.readAs(sheet, spokenKind(one.kind), words.proposal(one)),
  );
  return [
    ...analysis.sheets.flatMap(tellSheet),
    ...hints,
    hints.length > 0 ? SAYS.sayWhatItIs : SAYS.nothingToStructure,
  ];
}

async function tellCheck(
  context: StepContext,
  notes: Notes,
  step: 'controler' | 'partage',
): Promise<Result<readonly string[], readonly string[]>> {
  const left: readonly LeftCell[] | null = notes.rows === null ? null : leftOf(notes);
  const done = await check(context, step === 'controler' ? 'tracker' : 'sharing', left);
  if (!done.ok) return err([tellFailure(done.error)]);
  notes.checks = { ...notes.checks, [step]: reportCheck(done.value) };
  return ok([
    SAYS.findings(done.value.counts),
    ...(step === 'partage' ? [`${fr.check.verdict(done.value)}.`] : []),
  ]);
}

function leftOf({ left }: Notes): readonly LeftCell[] {
  return left.flatMap(({ sheet, cell, text, reason }) =>
    sheet === null || cell === null ? [] : [{ sheet, cell, text, reason }],
  );
}

/** What a user would have been asked, and was answered yes. */
function yesses({ report }: TrackerPlan): readonly string[] {
  const implied = report.implied.length;
  const deduced = report.deduced.filter(({ isAccepted }) => isAccepted).length;
  const choices = report.deduced.length - deduced;
  return [
    ...(implied > 0 ? [SAYS.implied(implied)] : []),
    ...(deduced > 0 ? [SAYS.deduced(deduced)] : []),
    ...(choices > 0 ? [SAYS.choices(choices)] : []),
  ];
}

/** The colours whose meaning the workbook says itself. */
function legendOf({ colours }: WorkbookAnalysis): readonly string[] {
  const told = colours.filter(({ status }) => status !== null && status !== '');
  return told.length > 0 ? [SAYS.colours(told.length)] : [];
}
