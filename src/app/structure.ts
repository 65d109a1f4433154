import { err, ok, type Result } from '../lib/result';
import { atOnce, type Steps } from '../lib/steps';
import { layOutLeftCells } from '../programme/checks/sheet/left-sheet';
import type { CheckSheetWords } from '../programme/checks/sheet/words';
import { analysisSteps } from '../programme/intake/analyse-workbook';
import {
  type IntakeAnswers,
  NO_ANSWERS,
  type SheetAnalysis,
  type StatusQuestion,
  type WorkbookAnalysis,
} from '../programme/intake/analysis';
import type { IntakeWords } from '../programme/intake/intake-words';
import { correctAnalysis } from '../programme/intake/plan/correct-analysis';
import type { PlanDecisions, TrackerPlan } from '../programme/intake/plan/plan';
import { planSteps } from '../programme/intake/plan/plan-tracker';
import { NOTHING_READ } from '../programme/reading/proposal';
import { pendingOf } from '../programme/intake/plan/pending-values';
import { layOutMatches } from '../programme/tracker/layout/lay-out-matches';
import { layOutPending } from '../programme/tracker/layout/lay-out-pending';
import { layOutTracker } from '../programme/tracker/layout/lay-out-tracker';
import { hasTracker, readTracker } from '../programme/tracker/read-tracker';
import { namingSheets } from '../programme/tracker/name-sheets';
import { chooseSheetNames, DRAWN_MARKS, OWN_MARKS } from '../programme/tracker/sheet-names';
import type { Tracker } from '../programme/tracker/tracker';
import type { TrackerWords } from '../programme/tracker/words';
import { layOutWorkings } from '../programme/workings/lay-out-workings';
import { layOutTakenRows } from '../programme/workings/taken-rows';
import type { SynthesisWords } from '../programme/synthesis/words';
import type { WorkingWords } from '../programme/workings/words';
import type { ReadRequest, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { layOutAround, programmeTitleOf } from './new-tracker';
import { tellLeftCells } from './left-over';
import { obstacleTo } from './load-tracker';
import type { Failure, RunOptions, WorkbookPort } from './ports';
import { breathe, runSteps } from './run-steps';

/**
 * Everything a person sees on a sheet may carry meaning: looks, merges, what is hidden, comments. The
 * add-in's own sheets are no source: of those only what they hold is read.
 */
const SOURCE_REQUEST: ReadRequest = {
  sheets: 'all',
  drawn: DRAWN_MARKS,
  unseen: OWN_MARKS,
  parts: ['looks', 'merges', 'hidden', 'filter', 'comments'],
};

/** What goes into the workbook in words. */
export interface StructureWords {
  readonly tracker: TrackerWords;
  readonly checks: CheckSheetWords;
  readonly tellLeft: IntakeWords['tellLeft'];
  readonly tellNote: IntakeWords['tellNote'];
  readonly workings: WorkingWords;
  readonly synthesis: SynthesisWords;
}

/** A workbook that was read, what was understood of it, and the tracker it already holds. */
export interface StructureDraft {
  readonly snapshot: WorkbookSnapshot;
  readonly analysis: WorkbookAnalysis;
  readonly existing: Tracker | null;
  /** The statuses that were not recognised when the workbook was read: an answer may be changed. */
  readonly asked: readonly StatusQuestion[];
}

/** Reads the workbook and says what it would give. Nothing is written. */
export async function analyse(
  workbook: WorkbookPort,
  answers: IntakeAnswers = NO_ANSWERS,
  options?: RunOptions,
): Promise<Result<StructureDraft, Failure>> {
  const snapshot = await workbook.read(SOURCE_REQUEST, options);
  if (!snapshot.ok) return snapshot;
  const obstacle = obstacleTo(snapshot.value, readTracker(snapshot.value));
  if (obstacle !== null) return err(obstacle);
  options?.onProgress?.({ share: null, step: 'computing' });
  return draftOf(snapshot.value, answers, options);
}

/** The same workbook understood with other answers; Excel is not asked again. */
export async function reanalyse(
  { snapshot, asked }: StructureDraft,
  answers: IntakeAnswers,
  options?: RunOptions,
): Promise<Result<StructureDraft, Failure>> {
  const draft = await draftOf(snapshot, answers, options);
  if (!draft.ok) return draft;
  const before = new Set(asked.map(({ words }) => words));
  const more = draft.value.asked.filter(({ words }) => !before.has(words));
  return ok({ ...draft.value, asked: [...asked, ...more] });
}

/** What would be written, given what the user decided. */
export function preview(
  { analysis, existing }: StructureDraft,
  decisions: PlanDecisions,
): TrackerPlan {
  return atOnce(previewSteps({ analysis, existing }, decisions));
}

function previewSteps(
  { analysis, existing }: Pick<StructureDraft, 'analysis' | 'existing'>,
  decisions: PlanDecisions,
): Steps<TrackerPlan> {
  const corrected = correctAnalysis(analysis, decisions.corrections);
  const refused = [...decisions.refused, ...corrected.joined];
  return planSteps(corrected.analysis, { ...decisions, refused }, existing);
}

/**
 * Writes the tracker on new sheets, or adds to the one that is there, and the list « Non repris » in
 * « Contrôle », which every check keeps. The workbook is read again
 * first: somebody may have changed it since the preview.
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
): Promise<Result<TrackerPlan, Failure>> {
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
  const tracker = layOutTracker({
    content,
    existing,
    sheets,
    words: words.tracker,
  });
  await breathe(options);
  const { settings } = plan.content;
  const beside = [
    ...layOutMatches(settings, snapshot, { sheet: sheets.tblListes, words: words.tracker }),
    ...layOutPending(pendingOf(plan, input.decisions, words), snapshot, sheets.tblListes),
  ];
  // Rows that come into another table of the sheet would move what is there.
  const isThere = existing?.listPlace != null;
  const left = tellLeftCells(plan.report.left, words.tellLeft);
  const workings = layOutWorkings({
    snapshot,
    tracker: existing,
    rowCount: plan.content.actions.length,
    words: words.workings,
  });
  const leftCells = layOutLeftCells({ snapshot, words: words.checks, left });
  const written = isThere ? [...beside, ...tracker] : [...tracker, ...beside];
  const taken = layOutTakenRows(settings, snapshot, words.tracker);
  const tables = [...leftCells, ...written, ...workings, ...taken];
  const around =
    existing === null ? layOutAround({ snapshot, content, sheets, edits: tables }, words) : [];
  const edits = [...tables, ...around];
  await breathe(options);
  const applied = await workbook.apply(edits, options);
  return applied.ok ? ok(plan) : applied;
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

/** The sheets that are read. */
export function takenOf({ analysis }: StructureDraft): readonly SheetAnalysis[] {
  return analysis.sheets.filter(({ isSelected }) => isSelected);
}

async function draftOf(
  snapshot: WorkbookSnapshot,
  answers: IntakeAnswers,
  options: RunOptions | undefined,
): Promise<Result<StructureDraft, Failure>> {
  const read = await understand(snapshot, answers, options);
  if (!read.ok) return read;
  await breathe(options);
  return ok({
    snapshot,
    analysis: read.value,
    existing: hasTracker(snapshot) ? readTracker(snapshot) : null,
    asked: read.value.unknownStatuses,
  });
}

/** What reads prose is loaded when a sheet holds some: most workbooks have none. */
async function understand(
  snapshot: WorkbookSnapshot,
  answers: IntakeAnswers,
  options: RunOptions | undefined,
): Promise<Result<WorkbookAnalysis, Failure>> {
  const prose: SheetSnapshot[] = [];
  const withoutProse = analysisSteps(snapshot, answers, (sheet) => {
    prose.push(sheet);
    return NOTHING_READ;
  });
  const analysis = await runSteps(withoutProse, 'computing', options);
  if (!analysis.ok || prose.length === 0) return analysis;
  const { readNarrative } = await import('../programme/narrative/read-narrative');
  return runSteps(analysisSteps(snapshot, answers, readNarrative), 'computing', options);
}
