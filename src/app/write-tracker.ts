import { err, ok } from '../lib/result';
import { layOutLeftCells } from '../programme/checks/sheet/left-sheet';
import type { CheckSheetWords } from '../programme/checks/sheet/words';
import type { IntakeAnswers } from '../programme/intake/analysis';
import type { IntakeWords } from '../programme/intake/intake-words';
import { pendingOf } from '../programme/intake/plan/pending-values';
import type { PlanDecisions, TrackerPlan } from '../programme/intake/plan/plan';
import type { SynthesisWords } from '../programme/synthesis/synthesis-input';
import { layOutMatches } from '../programme/tracker/layout/lay-out-matches';
import { layOutPending } from '../programme/tracker/layout/lay-out-pending';
import { layOutTracker } from '../programme/tracker/layout/lay-out-tracker';
import { namingSheets } from '../programme/tracker/sheets/name-sheets';
import { chooseSheetNames } from '../programme/tracker/sheets/names';
import type { TrackerWords } from '../programme/tracker/words';
import { GANTT_NAMES } from '../programme/schedule/gantt-frame/gantt-names';
import { layOutWorkings } from '../programme/workings/lay-out-workings';
import { layOutTakenRows } from '../programme/workings/taken-rows';
import type { WorkingWords } from '../programme/workings/action-block';
import { tellLeftCells } from './left-over';
import { layOutAround, programmeTitleOf } from './new-tracker';
import type { Failure, Outcome, RunOptions, WorkbookPort } from './ports';
import { breathe, runSteps } from './run-steps';
import { analyse, previewSteps, type StructureDraft, takenOf } from './structure';
import type { Edits } from '../workbook/edit';

/** What goes into the workbook in words. */
export interface StructureWords extends IntakeWords {
  readonly tracker: TrackerWords;
  readonly checks: CheckSheetWords;
  readonly workings: WorkingWords;
  readonly synthesis: SynthesisWords;
}

/**
 * Writes the tracker on new sheets, or adds to the one that is there, and the list « Non repris » in
 * « Contrôle », which every check keeps. The workbook is read again first: somebody may have changed it
 * since the preview.
 */
export async function writeTracker(
  workbook: WorkbookPort,
  input: {
    readonly answers: IntakeAnswers;
    readonly decisions: PlanDecisions;
    /** What was shown and approved: nothing else is written. */
    readonly shown?: StructureDraft;
    readonly words: StructureWords;
  },
  options?: RunOptions,
): Outcome<TrackerPlan> {
  const draft = await analyse(workbook, input.answers, options);
  if (!draft.ok) return draft;
  const { snapshot, existing } = draft.value;
  const moved = input.shown === undefined ? null : movedSince(input.shown, draft.value);
  if (moved !== null) return err(moved);
  await breathe(options);
  const planned = await runSteps(previewSteps(draft.value, input.decisions), 'computing', options);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const words = namingSheets(input.words, snapshot);
  const sheets = chooseSheetNames(snapshot);
  const content =
    existing === null ? titled(plan.content, draft.value, input.decisions) : plan.content;
  const tracker = layOutTracker({ content, existing, sheets, words: words.tracker });
  await breathe(options);
  const left = tellLeftCells(plan.report.left, words.tellLeft);
  const tables = [
    ...layOutLeftCells({ snapshot, words: words.checks, left }),
    ...withSideTables(tracker, { draft: draft.value, plan, decisions: input.decisions }, words),
  ];
  const around =
    existing === null ? layOutAround({ snapshot, content, sheets, edits: tables }, words) : [];
  const edits = [...tables, ...around, ...(existing?.actions === null ? drawnAnew(snapshot) : [])];
  await breathe(options);
  const applied = await workbook.apply(edits, options);
  return applied.ok ? ok(plan) : applied;
}

/** The Gantt is written whole next time: its formulas read a Suivi that was deleted. */
function drawnAnew({ names }: StructureDraft['snapshot']): Edits {
  return names
    .filter(({ name }) => name.toLowerCase() === GANTT_NAMES.drawing)
    .map(({ name }) => ({ kind: 'removeName', name }));
}

/** The tracker, the tables that stand beside its own, and the workings. */
function withSideTables(
  tracker: Edits,
  {
    draft: { snapshot, existing },
    plan,
    decisions,
  }: {
    readonly draft: StructureDraft;
    readonly plan: TrackerPlan;
    readonly decisions: PlanDecisions;
  },
  words: StructureWords,
): Edits {
  const { settings, actions } = plan.content;
  const sheet = chooseSheetNames(snapshot).tblListes;
  const beside = [
    ...layOutMatches(settings, snapshot, { sheet, words: words.tracker }),
    ...layOutPending(pendingOf(plan, decisions, words), snapshot, sheet),
  ];
  // Rows that come into another table of the sheet would move what is there.
  const isThere = existing?.listPlace != null;
  return [
    ...(isThere ? [...beside, ...tracker] : [...tracker, ...beside]),
    ...layOutWorkings({
      snapshot,
      tracker: existing,
      rowCount: actions.length,
      words: words.workings,
    }),
    ...layOutTakenRows(settings, snapshot, words.tracker),
  ];
}

/** A new tracker bears the title that the user gave, else that of this workbook. */
function titled(
  content: TrackerPlan['content'],
  { analysis, snapshot }: StructureDraft,
  decisions: PlanDecisions,
): TrackerPlan['content'] {
  const programmeTitle = decisions.programmeTitle ?? programmeTitleOf(analysis, snapshot);
  return { ...content, settings: { ...content.settings, programmeTitle } };
}

/** The sheet that is gone, or no longer gives the rows that were shown. */
function movedSince(shown: StructureDraft, now: StructureDraft): Failure | null {
  const before = new Map(takenOf(shown).map(({ sheet, reading }) => [sheet, reading]));
  const names = new Set(now.snapshot.sheets.map(({ name }) => name));
  const gone = [...before.keys()].find((name) => !names.has(name));
  if (gone !== undefined) return { code: 'gone', what: gone };
  const changed = takenOf(now).find(
    ({ sheet, reading }) => JSON.stringify(reading) !== JSON.stringify(before.get(sheet)),
  );
  return changed === undefined ? null : { code: 'changed', sheet: changed.sheet };
}
