import type { Applied, Failure, RunOptions } from '../app/ports';
import type { Edit } from '../workbook/edit';
import { codeOf, Stop } from './map-error';
import { reportTo } from './packing';
import { keepRecord, type UndoRecord } from './record/record';
import { readOutlines, writesOfUngroup } from './record/outline';
import { persist, restore } from './record/restore';
import { placeProbes } from './record/structure';
import { lower, readState, type WorkbookState } from './record/workbook-state';
import type { Session } from './run';
import { writesOfGuessedSeries } from './edits/chart-frames';
import { type Plan, planEdits } from './plan-edits';
import { findRefusal } from './edits/validate-edits';
import { sendWrites } from './edits/write';
import { queuePageCheck } from './edits/write-page';

export interface AppliedEdits {
  readonly applied: Applied;
  /** What it takes to go back. */
  readonly record: UndoRecord;
}

/**
 * Writes the edits, all or nothing. Everything that can be known to fail is found before the first
 * write; whatever breaks later, the workbook is put back as it was.
 * @throws Stop or an error of Excel's, once the workbook is as it was.
 */
export async function applyEdits(
  session: Session,
  edits: readonly Edit[],
  options: RunOptions | undefined,
): Promise<AppliedEdits> {
  stopOn(findRefusal(edits));
  const state = await readState(session, edits);
  stopOn(obstacleOf(edits, state));
  const kept = await keepRecord(session, edits, state);
  const plan = planEdits(edits, state, kept);
  const probes = await placeProbes(session, kept.record.structure, 'not-yet');
  const record = await withOutlines(session, kept.record);
  try {
    const writes = [...writesOfUngroup(record.outlines), ...plan.writes];
    await sendWrites(session.send, writes, reportTo(options, 'writing'));
    await sendWrites(session.send, writesOfGuessedSeries(plan.frames), () => undefined);
  } catch (thrown) {
    reportTo(options, 'restoring')(null);
    await restore(session, record, probes);
    throw thrown;
  }
  return { record, applied: { notes: await finish(session, plan) } };
}

/** Reading outlines folds them for a moment: if that breaks, they are unfolded before giving up. */
async function withOutlines(session: Session, record: UndoRecord): Promise<UndoRecord> {
  try {
    return { ...record, outlines: await readOutlines(session.send, record.outlines) };
  } catch (thrown) {
    await persist(record, () => readOutlines(session.sendAnyway, record.outlines));
    throw thrown;
  }
}

function stopOn(failure: Failure | null): void {
  if (failure !== null) throw new Stop(failure);
}

/** What stands in the way, told before anything is written. */
function obstacleOf(edits: readonly Edit[], state: WorkbookState): Failure | null {
  if (state.isReadOnly) return { code: 'read-only' };
  const made = new Set<string>();
  for (const edit of edits) {
    const obstacle = obstacleOfEdit(edit, state, made);
    if (obstacle !== null) return obstacle;
  }
  return null;
}

function obstacleOfEdit(edit: Edit, state: WorkbookState, made: Set<string>): Failure | null {
  if (edit.kind === 'removeName' && !state.names.has(lower(edit.name))) {
    return { code: 'gone', what: edit.name };
  }
  if (!('sheet' in edit)) return null;
  const sheet = state.sheets.get(lower(edit.sheet));
  if (sheet?.isProtected === true) return { code: 'sheet-protected', sheet: sheet.name };
  if (edit.kind === 'ensureSheet' && sheet === undefined) {
    made.add(lower(edit.sheet));
    return state.isStructureProtected ? { code: 'structure-protected' } : null;
  }
  if (sheet === undefined && !made.has(lower(edit.sheet))) {
    return { code: 'gone', what: edit.sheet };
  }
  if (edit.kind === 'placeSheet' || (edit.kind === 'unhide' && edit.what === 'sheet')) {
    return state.isStructureProtected ? { code: 'structure-protected' } : null;
  }
  if (edit.kind !== 'defineTable') return null;
  const table = state.tables.get(lower(edit.name));
  const isElsewhere = table !== undefined && lower(table.sheet) !== lower(edit.sheet);
  const isName = state.names.has(lower(edit.name));
  return isElsewhere || isName ? { code: 'name-taken', name: edit.name } : null;
}

/** The view moves and the page set-up is looked at; neither can spoil what is written. */
async function finish(session: Session, plan: Plan): Promise<Applied['notes']> {
  const notes: Applied['notes'][number][] = [];
  if (plan.views.length > 0 && !(await didMove(session, plan))) {
    const sheets = new Set(plan.views.map(({ sheet }) => sheet));
    notes.push(...[...sheets].map((sheet) => ({ code: 'not-shown' as const, sheet })));
  }
  if (plan.pages.length === 0) return notes;
  const checks = await attempt(() =>
    session.sendAnyway((context) => plan.pages.map((page) => queuePageCheck(context, page))),
  );
  const partial = plan.pages.filter((_, index) => checks?.[index]?.() !== true);
  return [
    ...notes,
    ...partial.map(({ sheet }) => ({ code: 'page-set-up-partial' as const, sheet })),
  ];
}

async function didMove(session: Session, { views }: Plan): Promise<boolean> {
  const moved = await attempt(() =>
    session.sendAnyway((context) => {
      for (const { write } of views) write.queue(context);
      return true;
    }),
  );
  return moved === true;
}

/** What it gives, or null when Excel refuses. */
async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (thrown) {
    if (codeOf(thrown) === null) throw thrown;
    return null;
  }
}
