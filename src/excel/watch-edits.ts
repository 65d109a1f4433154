import { ok } from '../lib/result';
import { cellCount } from '../workbook/areas';
import { type Area, parseArea } from '../workbook/location';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellsOf } from './read/read-grids';
import { askExcel, type Pace } from './run';
import { ifSupported } from './support';
import type { Outcome } from '../app/ports';

/** Edits of more cells (a whole column, a large paste), or of more at once, are not read one by one. */
const MOST_CELLS = 5_000;

/** Cells somebody changed. */
export interface WatchedEdit extends WatchedSelection {
  /**
   * The cells as they now stand; null when there are too many to be read for each edit, and when rows
   * or cells came, went or changed places.
   */
  readonly cells: Pick<SheetSnapshot, 'values' | 'texts'> | null;
  /** `remote`: a co-author. */
  readonly source: 'local' | 'remote';
}

export interface WatchedSelection {
  readonly sheet: string;
  readonly area: Area | null;
}

export interface Watcher {
  readonly onEdit: (edit: WatchedEdit) => void;
  /** Watching what is selected clears Excel's own undo below ExcelApi 1.20: only where it serves. */
  readonly onSelect?: (selection: WatchedSelection) => void;
}

/** Stops watching. */
export type StopWatching = () => Promise<void>;

/** An edit as Excel tells it, before anything is asked of the workbook. */
interface Heard {
  readonly id: string;
  readonly area: Area | null;
  /** The cells to read; null when what stands there does not tell what changed. */
  readonly address: string | null;
  readonly source: WatchedEdit['source'];
}

/** Names of sheets by their ids, as they were last told. */
type SheetNames = Map<string, string>;

/**
 * Tells of edits on every sheet, and of selections where they are asked for. A convenience only: Excel
 * on the web misses choices from drop-down lists, and fast typing comes late. The add-in's own writes
 * are left out before anything is read, and what comes while a read is under way is read together.
 */
export async function watchEdits(pace: Pace, { onEdit, onSelect }: Watcher): Outcome<StopWatching> {
  const names: SheetNames = new Map();
  const hear = readingTogether(pace, names, onEdit);
  const handlers = await askExcel(pace, ({ workbook: { worksheets } }) => ({
    sheets: worksheets.load('items/id,items/name'),
    edits: worksheets.onChanged.add((event) =>
      ifSupported(
        '1.14',
        () => event.triggerSource === 'ThisLocalAddin',
        () => false,
      )
        ? Promise.resolve()
        : hear(heardOf(event, event.changeType === 'RangeEdited' ? 'edited' : 'moved')),
    ),
    sorts: ifSupported(
      '1.10',
      () => worksheets.onRowSorted.add((event) => hear(heardOf(event, 'moved'))),
      () => null,
    ),
    selections:
      onSelect === undefined
        ? null
        : worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
            const sheet = names.get(worksheetId) ?? (await nameOf(pace, names, worksheetId));
            if (sheet !== null) onSelect({ sheet, area: parseArea(address) });
          }),
  }));
  if (!handlers.ok) return handlers;
  const { sheets, edits, sorts, selections } = handlers.value;
  for (const { id, name } of sheets.items) names.set(id, name);
  const selection = onSelect === undefined ? null : await readSelection(pace);
  if (selection !== null) onSelect?.(selection);
  return ok(async () => {
    const all = [edits, sorts, selections].flatMap((handler) => handler ?? []);
    for (const handler of all) handler.remove();
    for (const context of new Set(all.map(({ context: one }) => one))) await context.sync();
  });
}

/** Rows that come, go or change places move others: what stands at the address does not tell what changed. */
function heardOf(
  event: { readonly worksheetId: string; readonly address: string; readonly source: string },
  what: 'edited' | 'moved',
): Heard {
  const { worksheetId: id, address, source } = event;
  const area = parseArea(address);
  const isRead = what === 'edited' && area !== null;
  const from = source === 'Remote' ? 'remote' : 'local';
  return { id, area, address: isRead ? address : null, source: from };
}

/** One read at a time: while a cell is being typed in, Excel is asked again for all that came since. */
function readingTogether(
  pace: Pace,
  names: SheetNames,
  onEdit: Watcher['onEdit'],
): (heard: Heard) => Promise<void> {
  let waiting: Heard[] = [];
  let isReading = false;
  return async (heard) => {
    waiting.push(heard);
    if (isReading) return;
    isReading = true;
    try {
      while (waiting.length > 0) {
        const asked = waiting;
        waiting = [];
        for (const edit of await readEdits(pace, names, asked)) onEdit(edit);
      }
    } finally {
      isReading = false;
    }
  };
}

/** Edits of sheets that are gone since are left out; what cannot be read is told without its cells. */
async function readEdits(
  pace: Pace,
  names: SheetNames,
  asked: readonly Heard[],
): Promise<readonly WatchedEdit[]> {
  let room = MOST_CELLS;
  const read = await askExcel(pace, ({ workbook: { worksheets } }) =>
    asked.map(({ id, area, address }) => {
      const sheet = worksheets.getItemOrNullObject(id).load('name');
      room -= address === null || area === null ? 0 : cellCount(area);
      const isRead = address !== null && room >= 0;
      return { sheet, range: isRead ? sheet.getRange(address).load('values,text') : null };
    }),
  );
  return asked.flatMap(({ id, area, source }, index): readonly WatchedEdit[] => {
    const found = read.ok ? read.value[index] : undefined;
    if (found === undefined) {
      const sheet = names.get(id);
      return sheet === undefined ? [] : [{ sheet, area, source, cells: null }];
    }
    if (found.sheet.isNullObject) return [];
    const { name: sheet } = found.sheet;
    names.set(id, sheet);
    const { range } = found;
    const cells = range && { values: cellsOf(range.values), texts: range.text };
    return [{ sheet, area, source, cells }];
  });
}

/** Null when several areas or a shape are selected. */
async function readSelection(pace: Pace): Promise<WatchedSelection | null> {
  const selected = await askExcel(pace, ({ workbook }) =>
    workbook.getSelectedRange().load('address,worksheet/name'),
  );
  if (!selected.ok) return null;
  const { address, worksheet } = selected.value;
  return { sheet: worksheet.name, area: parseArea(address.slice(address.lastIndexOf('!') + 1)) };
}

/** A sheet made since the watch began. */
async function nameOf(pace: Pace, names: SheetNames, id: string): Promise<string | null> {
  const sheet = await askExcel(pace, ({ workbook }) =>
    workbook.worksheets.getItemOrNullObject(id).load('name'),
  );
  if (!sheet.ok || sheet.value.isNullObject) return null;
  names.set(id, sheet.value.name);
  return sheet.value.name;
}
