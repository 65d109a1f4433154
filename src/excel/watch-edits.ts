import type { Failure } from '../app/ports';
import { ok, type Result } from '../lib/result';
import { type Area, parseArea } from '../workbook/location';
import type { CellValue } from '../workbook/snapshot';
import { type Pace, runInExcel } from './run';
import { ifSupported } from './support';

/** Edits of more cells (a whole column, a large paste) are not read one by one. */
const MOST_CELLS = 5_000;

export interface EditedContents {
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
}

/** Cells somebody changed. */
export interface WatchedEdit {
  readonly sheet: string;
  readonly area: Area | null;
  /**
   * The cells as they now stand; null when there are too many to be read for each edit, and when rows
   * or cells came, went or changed places.
   */
  readonly cells: EditedContents | null;
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

/** What Excel tells of a sort, from ExcelApi 1.10 on. */
interface SortedRows {
  readonly worksheetId: string;
  readonly address: string;
  readonly source: string;
}

/**
 * Tells of edits and selections on every sheet. A convenience only: Excel on the web misses choices
 * from drop-down lists, and fast typing comes late.
 */
export async function watchEdits(
  pace: Pace,
  watcher: Watcher,
): Promise<Result<StopWatching, Failure>> {
  const tellEdit = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const area = parseArea(event.address);
    // Cells that come or go move others: what stands at the address does not tell what changed.
    const isInPlace = event.changeType === 'RangeEdited';
    const isSmall = area !== null && area.rowCount * area.columnCount <= MOST_CELLS;
    const address = isInPlace && isSmall ? event.address : null;
    const edited = await readEdited(pace, event.worksheetId, address);
    if (edited === null) return;
    watcher.onEdit({
      ...edited,
      area,
      source: event.source === 'Remote' ? 'remote' : 'local',
      ownWrite: isOwnWrite(event),
    });
  };
  const tellSort = async (event: SortedRows): Promise<void> => {
    const edited = await readEdited(pace, event.worksheetId, null);
    if (edited === null) return;
    const source = event.source === 'Remote' ? 'remote' : 'local';
    watcher.onEdit({ ...edited, area: parseArea(event.address), source, ownWrite: false });
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
        sorts: ifSupported(
          '1.10',
          () => workbook.worksheets.onRowSorted.add(tellSort),
          () => null,
        ),
      })),
  });
  if (!handlers.ok) return handlers;
  const selection = await readSelection(pace);
  if (selection !== null) watcher.onSelect(selection);
  return ok(async () => {
    const { edits, selections, sorts } = handlers.value;
    edits.remove();
    selections.remove();
    sorts?.remove();
    const contexts = [edits, selections, sorts].flatMap((handler) => handler?.context ?? []);
    for (const context of new Set(contexts)) await context.sync();
  });
}

/** The sheet by its name, and its cells; null when the sheet is gone since the event was raised. */
async function readEdited(
  pace: Pace,
  id: string,
  address: string | null,
): Promise<{ readonly sheet: string; readonly cells: EditedContents | null } | null> {
  const read = await runInExcel({
    pace,
    signal: undefined,
    work: (session) =>
      session.sendAnyway(({ workbook }) => {
        const sheet = workbook.worksheets.getItemOrNullObject(id).load('name');
        const range = address === null ? null : sheet.getRange(address).load('values,text');
        return { sheet, range };
      }),
  });
  if (!read.ok || read.value.sheet.isNullObject) return null;
  const { sheet, range } = read.value;
  return { sheet: sheet.name, cells: range === null ? null : contentsOf(range) };
}

function contentsOf({ values, text }: Excel.Range): EditedContents {
  const grid = values as readonly (readonly CellValue[])[];
  return {
    values: grid.map((row) => row.map((value) => (value === '' ? null : value))),
    texts: text,
  };
}

/** Null when several areas or a shape are selected. */
async function readSelection(pace: Pace): Promise<WatchedSelection | null> {
  const selected = await runInExcel({
    pace,
    signal: undefined,
    work: (session) =>
      session.sendAnyway(({ workbook }) =>
        workbook.getSelectedRange().load('address,worksheet/name'),
      ),
  });
  if (!selected.ok) return null;
  const { address, worksheet } = selected.value;
  return { sheet: worksheet.name, area: parseArea(address.slice(address.lastIndexOf('!') + 1)) };
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
