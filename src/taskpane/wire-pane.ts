import type { Clock } from '../app/ports';
import { createExcelWorkbook, type ExcelWorkbook, isUndoneByExcel } from '../excel/excel-workbook';
import { openWorkbook, readDocumentAddress, readFileName } from '../excel/open-workbook';
import { type StopWatching, type Watcher, watchEdits } from '../excel/watch-edits';
import { createWorkbookFile } from '../excel/workbook-file';
import { dateOf } from '../lib/calendar-date';
import { frameFr } from '../locales/pane/frame.fr';
import type { CellPlace } from '../workbook/location';
import type { FrameMessages, Messages } from '../locales/messages';
import { typesetAll } from '../locales/typeset';
import { hearCommands } from './state/notices';
import type { PaneServices } from './state/pane-context';
import { sessionStoreOf } from './state/session-store';

const SAMPLE = 'assets/exemple.xlsx';

const pace = {
  delay: (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Joins the pane to Excel, to the clock and to its language. The only place that does. */
export async function wirePane(): Promise<PaneServices> {
  const own = new Set<() => void>();
  const excel = tellingWrites(createExcelWorkbook(pace), () => own.forEach((tell) => tell()));
  const moves = { last: '' };
  const workbook: ExcelWorkbook = {
    ...excel,
    goTo: (location) => {
      moves.last = nameOf(location.sheet, location);
      return excel.goTo(location);
    },
  };
  return {
    workbook,
    clock: wireClock(),
    files: createWorkbookFile(() => pace.delay(0)),
    messages: await chooseFrame(Office.context.displayLanguage),
    loadMessages: () => chooseMessages(Office.context.displayLanguage),
    store: sessionStoreOf(readDocumentAddress(), () => window.sessionStorage),
    fileName: readFileName,
    isUndoneByExcel: isUndoneByExcel(),
    openSample,
    watch: async (watcher) => {
      own.add(watcher.onOwnWrite);
      const stop = await watch(workbook, {
        onEdit: watcher.onEdit,
        onSelect: (selection) => {
          const { sheet, area } = selection;
          // The pane led there itself: its list must not move under the user's pointer.
          if (area !== null && nameOf(sheet, area) === moves.last) return;
          watcher.onSelect(selection);
        },
      });
      return async () => {
        own.delete(watcher.onOwnWrite);
        await stop?.();
      };
    },
    hearCommands: (onNotice) =>
      hearCommands(readDocumentAddress(), (notice) => {
        workbook.forgetLast();
        own.forEach((tell) => tell());
        onNotice(notice);
      }),
  };
}

/** Excel does not tell the add-in of its own writes: events are off meanwhile. */
function tellingWrites(excel: ExcelWorkbook, tell: () => void): ExcelWorkbook {
  const told = <T extends { readonly ok: boolean }>(result: T): T => {
    if (result.ok) tell();
    return result;
  };
  return {
    ...excel,
    apply: async (edits, options) => told(await excel.apply(edits, options)),
    applyThen: async (edits, next, options) => told(await excel.applyThen(edits, next, options)),
    undoLast: async (options) => told(await excel.undoLast(options)),
  };
}

function nameOf(sheet: string, { row, column }: CellPlace): string {
  return `${sheet}!${String(row)}:${String(column)}`;
}

/** Excel, for commands that run without a pane. */
export function wireWorkbook(): ExcelWorkbook {
  return createExcelWorkbook(pace);
}

/** The day on the user's computer. */
export function wireClock(): Clock {
  return {
    today: () => {
      const now = new Date();
      return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
    timeOfDay: () => {
      const now = new Date();
      const pad = (value: number): string => String(value).padStart(2, '0');
      return `${pad(now.getHours())}:${pad(now.getMinutes())}`;
    },
  };
}

function isFrench(displayLanguage: string): boolean {
  return displayLanguage.toLowerCase().startsWith('fr');
}

/** What the frame says: French, unless Office speaks something else. */
async function chooseFrame(displayLanguage: string): Promise<FrameMessages> {
  if (isFrench(displayLanguage)) return typesetAll(frameFr);
  return (await import('../locales/pane/frame.en')).frameEn;
}

/** Every sentence, fetched in the one language that is needed. */
export async function chooseMessages(displayLanguage: string): Promise<Messages> {
  if (isFrench(displayLanguage)) return typesetAll((await import('../locales/fr')).fr);
  return (await import('../locales/en')).en;
}

/** Edits made by others forget the record of the last operation: going back would lose them. */
async function watch(workbook: ExcelWorkbook, watcher: Watcher): Promise<StopWatching | null> {
  const watching = await watchEdits(pace, {
    onSelect: watcher.onSelect,
    onEdit: (edit) => {
      if (edit.ownWrite) return;
      workbook.forgetLast();
      watcher.onEdit(edit);
    },
  });
  return watching.ok ? watching.value : null;
}

async function openSample(): Promise<boolean> {
  const response = await fetch(SAMPLE);
  if (!response.ok) return false;
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return openWorkbook(btoa(binary));
}
