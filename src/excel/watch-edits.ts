import type { Failure } from '../app/ports';
import { ok, type Result } from '../lib/result';
import { type Area, parseArea } from '../workbook/location';
import { type Pace, runInExcel } from './run';
import { ifSupported } from './support';

/** Cells somebody changed. */
export interface WatchedEdit {
  readonly sheet: string;
  readonly area: Area | null;
  /** `remote`: a co-author. */
  readonly source: 'local' | 'remote';
  /** The add-in's own write, where Excel tells; own writes are otherwise made with events off. */
  readonly ownWrite: boolean;
}

export interface WatchedSelection {
  readonly sheet: string;
  readonly area: Area | null;
}

export interface Watcher {
  readonly onEdit: (edit: WatchedEdit) => void;
  readonly onSelect: (selection: WatchedSelection) => void;
}

/** Stops watching. */
export type StopWatching = () => Promise<void>;

/**
 * Tells of edits and selections on every sheet. A convenience only: Excel on the web misses choices
 * from drop-down lists, and fast typing comes late.
 */
export async function watchEdits(
  pace: Pace,
  watcher: Watcher,
): Promise<Result<StopWatching, Failure>> {
  const tellEdit = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const sheet = await nameOf(pace, event.worksheetId);
    if (sheet === null) return;
    watcher.onEdit({
      sheet,
      area: parseArea(event.address),
      source: event.source === 'Remote' ? 'remote' : 'local',
      ownWrite: isOwnWrite(event),
    });
  };
  const tellSelection = async (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const sheet = await nameOf(pace, event.worksheetId);
    if (sheet !== null) watcher.onSelect({ sheet, area: parseArea(event.address) });
  };
  const handlers = await runInExcel({
    pace,
    signal: undefined,
    work: (session) =>
      session.sendAnyway(({ workbook }) => ({
        edits: workbook.worksheets.onChanged.add(tellEdit),
        selections: workbook.worksheets.onSelectionChanged.add(tellSelection),
      })),
  });
  if (!handlers.ok) return handlers;
  return ok(async () => {
    const { edits, selections } = handlers.value;
    edits.remove();
    selections.remove();
    await edits.context.sync();
    if (selections.context !== edits.context) await selections.context.sync();
  });
}

/** The sheet may have been renamed, or be gone, since the event was raised. */
async function nameOf(pace: Pace, id: string): Promise<string | null> {
  const sheet = await runInExcel({
    pace,
    signal: undefined,
    work: (session) =>
      session.sendAnyway(({ workbook }) =>
        workbook.worksheets.getItemOrNullObject(id).load('name'),
      ),
  });
  return sheet.ok && !sheet.value.isNullObject ? sheet.value.name : null;
}

function isOwnWrite(event: Excel.WorksheetChangedEventArgs): boolean {
  return ifSupported(
    '1.14',
    () => event.triggerSource === 'ThisLocalAddin',
    () => false,
  );
}
