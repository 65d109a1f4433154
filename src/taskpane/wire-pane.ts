import type { Clock } from '../app/ports';
import { createExcelWorkbook, type ExcelWorkbook } from '../excel/excel-workbook';
import {
  createWorkbookFile,
  identifyDocument,
  openWorkbook,
  readFileName,
} from '../excel/workbook-file';
import {
  type StopWatching,
  type WatchedEdit,
  type Watcher,
  watchEdits,
} from '../excel/watch-edits';
import { dateOf } from '../lib/calendar-date';
import { frameFr } from '../locales/pane/frame/frame.fr';
import type { CellPlace } from '../workbook/location';
import type { Messages } from '../locales/messages';
import type { FrameMessages } from '../locales/pane/frame/frame-words';
import { typeset } from '../locales/typeset';
import { mapWords } from '../lib/map-words';
import { nameSheets } from '../programme/tracker/sheets/name-sheets';
import { type NamedApart, tellApart } from '../app/own-names';
import { takeCommands } from './state/handed-commands';
import { hearCommands } from './state/notices';
import type { PaneServices } from './state/pane-context';
import { storeOf } from './state/store';
import { isSupported } from '../excel/support';

const SAMPLE = 'assets/exemple.xlsx';

/** How long after « Annuler » an answer of Excel's is still awaited. */
const SILENT_AFTER_MS = 8_000;

export const pace = {
  delay: (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
  silence: (): Promise<void> => pace.delay(SILENT_AFTER_MS),
};

/** Joins the pane to Excel, to the clock and to its language. The only place that does. */
export async function wirePane(): Promise<PaneServices> {
  const own = new Set<() => void>();
  const excel = tellingWrites(wireWorkbook(), () => own.forEach((tell) => tell()));
  const document = await identifyDocument(pace);
  const moves = { last: '' };
  const typed: { last: WatchedEdit | null } = { last: null };
  const workbook: OpenWorkbook = {
    ...excel,
    goTo: (location) => {
      moves.last = nameOf(location.sheet, location);
      return excel.goTo(location);
    },
  };
  return {
    workbook,
    clock: wireClock(),
    files: createWorkbookFile(),
    messages: await chooseFrame(Office.context.displayLanguage, workbook),
    loadMessages: () => chooseMessages(Office.context.displayLanguage, workbook),
    store: storeOf(document, () => window.sessionStorage),
    answers: storeOf(document, () =>
      // Workbooks that were never saved have no name to tell them apart.
      readFileName() === '' ? window.sessionStorage : window.localStorage,
    ),
    fileName: readFileName,
    isUndoneByExcel: isSupported('1.20'),
    openSample,
    lastTyped: () => typed.last,
    watch: (watcher) => {
      own.add(watcher.onOwnWrite);
      const watching = watch(workbook, {
        onEdit: (edit) => {
          typed.last = edit.source === 'local' ? edit : typed.last;
          watcher.onEdit(edit);
        },
        ...(watcher.onSelect === undefined ? {} : { onSelect: notLed(moves, watcher.onSelect) }),
      });
      return () => {
        own.delete(watcher.onOwnWrite);
        void watching.then((stop) => stop?.());
      };
    },
    hearCommands: (onNotice) =>
      hearCommands(document, (notice) => {
        workbook.forgetLast();
        own.forEach((tell) => tell());
        onNotice(notice);
      }),
    takeCommands: (run) => takeCommands(document, run),
  };
}

/** Excel does not tell the add-in of its own writes: events are off meanwhile. */
function tellingWrites(excel: OpenWorkbook, tell: () => void): OpenWorkbook {
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

/** Where the pane led itself: its list must not move under the user's pointer. */
function notLed(
  moves: { readonly last: string },
  onSelect: NonNullable<Watcher['onSelect']>,
): NonNullable<Watcher['onSelect']> {
  return (selection) => {
    const { sheet, area } = selection;
    if (area === null || nameOf(sheet, area) !== moves.last) onSelect(selection);
  };
}

function nameOf(sheet: string, { row, column }: CellPlace): string {
  return `${sheet}!${String(row)}:${String(column)}`;
}

type OpenWorkbook = ExcelWorkbook & NamedApart;

/** The workbook open in Excel, for the pane and for commands that run without it. */
export function wireWorkbook(): OpenWorkbook {
  return tellApart(createExcelWorkbook(pace));
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
async function chooseFrame(displayLanguage: string, workbook: NamedApart): Promise<FrameMessages> {
  if (isFrench(displayLanguage)) return saidOf(frameFr, workbook, typeset);
  return saidOf((await import('../locales/pane/frame/frame.en')).frameEn, workbook);
}

/** Every sentence, fetched in the one language that is needed. */
export async function chooseMessages(
  displayLanguage: string,
  workbook: NamedApart,
): Promise<Messages> {
  if (isFrench(displayLanguage)) {
    return saidOf((await import('../locales/fr')).fr, workbook, typeset);
  }
  return saidOf((await import('../locales/en')).en, workbook);
}

/** Sentences name the sheets as this workbook does. */
function saidOf<Words>(
  words: Words,
  workbook: NamedApart,
  finish: (sentence: string) => string = String,
): Words {
  return mapWords(words, (sentence) => finish(nameSheets(sentence, workbook.sheetNames())));
}

/** Edits made by others stay when the last operation is taken back. */
async function watch(workbook: ExcelWorkbook, watcher: Watcher): Promise<StopWatching | null> {
  const watching = await watchEdits(pace, {
    ...watcher,
    onEdit: (edit) => {
      workbook.noteEdit(edit);
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
