import type { Applied, Failure, RunOptions } from '../app/ports';
import type { Edit, Edits } from '../workbook/edit';
import type { LeftEdits } from './changed-edits';
import { finishEdits } from './finish-edits';
import type { Send, Session } from './run';
import { isRefusal, Stop } from './map-error';
import { reportTo } from './packing';
import { keepRecord, type UndoRecord } from './record/record';
import { readOutlines, writesOfUngroup } from './record/outline';
import { persist, restore } from './record/restore';
import { placeProbes } from './record/structure';
import { lower, readState, type WorkbookState } from './record/workbook-state';
import { isSupported } from './support';
import { writesOfGuessedSeries } from './edits/write-charts';
import { planEdits } from './plan-edits';
import { findRefusal } from './edits/validate-edits';
import { sendWrites } from './edits/write';

/**
 * Writes the edits, all or nothing. Everything that can be known to fail is found before the first
 * write; whatever breaks later, the workbook is put back as it was. The record is what it takes to go back.
 * @throws Stop or an error of Excel's, once the workbook is as it was.
 */
export async function applyEdits(
  session: Session,
  { edits, seen }: LeftEdits,
  options: RunOptions | undefined,
): Promise<{ readonly applied: Applied; readonly record: UndoRecord }> {
  stopOn(findRefusal(edits));
  const state = await readState(session, edits);
  stopOn(obstacleOf(edits, state));
  const kept = await keepRecord(session, { edits, seen }, state);
  const plan = await planEdits(edits, { state, kept, pause: options?.pause });
  const probes = await placeProbes(session, kept.record.structure, 'not-yet');
  const record = await withOutlines(session, kept.record);
  const writes = [...writesOfUngroup(record.outlines), ...plan.writes];
  const writeAll = async (send: Send): Promise<void> => {
    await sendWrites(send, writes, reportTo(options, 'writing'));
    await sendWrites(send, writesOfGuessedSeries(plan.frames), () => undefined);
  };
  /** A read-only file may be written in memory; one that is only looked at may not. */
  const tellReadOnly = (thrown: unknown): unknown =>
    state.isReadOnly && isRefusal(thrown) ? new Stop({ code: 'read-only' }) : thrown;
  const orGoBack = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (thrown) {
      reportTo(options, 'restoring')(null);
      await restore(session, record, probes);
      throw tellReadOnly(thrown);
    }
  };
  await writeInGroup(session, edits, { writeAll, orGoBack });
  const notes = [...notesOf(state, kept.record), ...(await finishEdits(session, plan, state))];
  return { record, applied: { notes } };
}

interface Writing {
  readonly writeAll: (send: Send) => Promise<void>;
  /** Puts the workbook back when the write breaks, and throws what broke it. */
  readonly orGoBack: (write: () => Promise<void>) => Promise<void>;
}

/** One step of Excel's own undo where it can be had; groups fail in places where single calls do not. */
async function writeInGroup(
  session: Session,
  edits: Edits,
  { writeAll, orGoBack }: Writing,
): Promise<void> {
  if (!isSupported('1.20') || !edits.every(canBeGrouped)) {
    await orGoBack(() => writeAll(session.send));
    return;
  }
  try {
    await orGoBack(() => session.group(writeAll));
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    await orGoBack(() => writeAll(session.send));
  }
}

/** What is told of a workbook whose writes are kept. */
function notesOf({ isReadOnly }: WorkbookState, { rules }: UndoRecord): Applied['notes'] {
  const unmarked = rules.filter((read) => read.rules === null && read.scope.names !== 'all');
  return [
    ...(isReadOnly ? [{ code: 'read-only' as const, sheet: '' }] : []),
    ...unmarked.map(({ scope: { sheet } }) => ({ code: 'not-marked' as const, sheet })),
  ];
}

/** Excel refuses, in a group, the calls that its own undo cannot take back. */
function canBeGrouped({ kind, ...edit }: Edit): boolean {
  if (kind === 'unhide') return !('what' in edit) || edit.what !== 'sheet';
  return kind !== 'placeSheet' && kind !== 'setProperty';
}

/** Reading outlines folds them for a moment: if that breaks, they are unfolded before giving up. */
async function withOutlines(session: Session, record: UndoRecord): Promise<UndoRecord> {
  try {
    return { ...record, outlines: await readOutlines(session.send, record.outlines) };
  } catch (thrown) {
    await persist(session, record, () => readOutlines(session.sendAnyway, record.outlines));
    throw thrown;
  }
}

function stopOn(failure: Failure | null): void {
  if (failure !== null) throw new Stop(failure);
}

/** What stands in the way, told before anything is written. */
function obstacleOf(edits: Edits, state: WorkbookState): Failure | null {
  const filtered = edits.find(
    (edit) =>
      edit.kind === 'deleteRows' && state.sheets.get(lower(edit.sheet))?.isFiltered === true,
  );
  if (filtered?.kind === 'deleteRows') return { code: 'filtered', sheet: filtered.sheet };
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
