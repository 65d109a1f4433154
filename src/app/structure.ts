import { err, ok } from '../lib/result';
import { atOnce, type Steps } from '../lib/steps';
import { analysisSteps } from '../programme/intake/analyse-workbook';
import {
  type IntakeAnswers,
  NO_ANSWERS,
  type SheetAnalysis,
  type StatusQuestion,
  type WorkbookAnalysis,
} from '../programme/intake/analysis';
import { correctAnalysis } from '../programme/intake/plan/correct-analysis';
import type { PlanDecisions, PlanReport, TrackerPlan } from '../programme/intake/plan/plan';
import { type KindProposals, proposalSteps } from '../programme/intake/propose-kinds';
import { planSteps } from '../programme/intake/plan/plan-tracker';
import { NOTHING_READ } from '../programme/reading/proposal';
import { countLacking } from '../programme/tracker/sheets/lacking';
import { hasTracker, readTracker } from '../programme/tracker/read-tracker';
import { DRAWN_MARKS, OWN_MARKS } from '../programme/tracker/sheets/names';
import type { Tracker } from '../programme/tracker/tracker';
import type { ReadRequest, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { obstacleTo } from './load-tracker';
import type { RunOptions, WorkbookPort, Outcome } from './ports';
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

/** A workbook that was read, what was understood of it, and the tracker it already holds. */
export interface StructureDraft {
  readonly snapshot: WorkbookSnapshot;
  readonly analysis: WorkbookAnalysis;
  readonly existing: Tracker | null;
  /** The statuses that were not recognised when the workbook was read: an answer may be changed. */
  readonly asked: readonly StatusQuestion[];
  /** Where there is nothing to take: how each sheet may be read all the same. */
  readonly proposals: KindProposals;
  /** Sheets left aside that tell who came to trainings: another tab takes them. */
  readonly attendanceLists: readonly string[];
}

/** Reads the workbook and says what it would give. Nothing is written. */
export async function analyse(
  workbook: WorkbookPort,
  answers: IntakeAnswers = NO_ANSWERS,
  options?: RunOptions,
): Outcome<StructureDraft> {
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
): Outcome<StructureDraft> {
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

/** The same, with pauses. */
export function previewSteps(
  { analysis, existing }: Pick<StructureDraft, 'analysis' | 'existing'>,
  decisions: PlanDecisions,
): Steps<TrackerPlan> {
  const corrected = correctAnalysis(analysis, decisions.corrections);
  const refused = [...decisions.refused, ...corrected.joined];
  return planSteps(corrected.analysis, { ...decisions, refused }, existing);
}

/** The sheet whose proposed reading is the next thing to try, where none is read and nothing speaks against it. */
export function bestProposal({ existing, proposals, analysis }: StructureDraft): string | null {
  const isMeant = ({ sheet, reason }: SheetAnalysis): boolean =>
    sheet in proposals && reason.code !== 'ignored-other-table';
  return existing === null ? (analysis.sheets.find(isMeant)?.sheet ?? null) : null;
}

/** The sheets that are read. */
export function takenOf({ analysis }: StructureDraft): readonly SheetAnalysis[] {
  return analysis.sheets.filter(({ isSelected }) => isSelected);
}

async function draftOf(
  snapshot: WorkbookSnapshot,
  answers: IntakeAnswers,
  options: RunOptions | undefined,
): Outcome<StructureDraft> {
  const read = await understand(snapshot, answers, options);
  if (!read.ok) return read;
  await breathe(options);
  const proposals = await runSteps(proposalSteps(snapshot, read.value), 'computing', options);
  if (!proposals.ok) return proposals;
  const asides = read.value.sheets.filter(
    ({ isSelected, kind }) => !isSelected && kind !== 'name-list',
  );
  const names = new Set(asides.map(({ sheet }) => sheet));
  const { findLists } = await import('../programme/training/lists/find-list');
  const lists = snapshot.sheets.filter((sheet) => names.has(sheet.name)).flatMap(findLists);
  return ok({
    snapshot,
    analysis: read.value,
    proposals: proposals.value,
    attendanceLists: lists.map(({ sheet }) => sheet),
    existing: hasTracker(snapshot) ? readTracker(snapshot) : null,
    asked: read.value.unknownStatuses,
  });
}

/** What reads prose is loaded when a sheet holds some: most workbooks have none. */
async function understand(
  snapshot: WorkbookSnapshot,
  answers: IntakeAnswers,
  options: RunOptions | undefined,
): Outcome<WorkbookAnalysis> {
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

/** What an analysis found, and what the user does next. */
export interface StructureNews {
  /** Sheets that are read, and what would be written of them. */
  readonly sheets: number;
  readonly proposed: Pick<PlanReport['added'], 'actions' | 'sessions' | 'attendances'>;
  /** Rows of the tracker: new, changed or no longer in their source; and sheets of it that are gone. */
  readonly added: number;
  readonly changed: number;
  readonly vanished: number;
  readonly lacking: number;
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
  const lacking = draft.existing === null ? 0 : countLacking(draft.existing);
  // A row that is gone from the source stays: an update would write nothing of it.
  const isNews = added + changed + lacking > 0;
  return {
    sheets: taken.length,
    proposed: { actions, sessions, attendances },
    added,
    changed,
    vanished,
    lacking,
    next: nextOf(draft, isNews),
  };
}

function nextOf({ analysis, existing }: StructureDraft, isNews: boolean): StructureNews['next'] {
  if (analysis.needsReferenceDate) return 'date';
  if (existing !== null) return isNews ? 'update' : 'nothing';
  return analysis.isEmpty ? 'create-empty' : 'create';
}
