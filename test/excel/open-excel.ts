import { tellApart } from '../../src/app/own-names';
import { createExcelWorkbook, type ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { HostOptions } from '../host/host';
import { type Host, openWorkbook } from '../host/start-node-host';
import { pictureOf } from './picture';

export type FaultKind = 'refused' | 'half-applied' | 'answer-lost';

/** The add-in's workbook over office.js over the stand-in. */
export interface TestExcel {
  readonly workbook: ExcelWorkbook;
  readonly host: Host;
  /** Everything the workbook or one of its sheets holds, to compare two moments. */
  picture(sheet?: string): unknown;
  requests(): number;
  /** The n-th request from now goes wrong. */
  breakRequest(n: number, fault: FaultKind): void;
  /** Milliseconds the add-in asked to wait, in all. */
  waited(): number;
}

const opened: Host[] = [];

/** Opens a workbook; its globals stay until the next one. */
export async function openExcel(
  options: HostOptions & { readonly client?: 'npm' | 'with-undo-groups' | 'with-notes' } = {},
  source: Uint8Array | string = 'blank',
): Promise<TestExcel> {
  const host = await openWorkbook(source, options);
  if (options.client === 'with-undo-groups') groupUndo(host);
  if (options.client === 'with-notes') serveNotes(host);
  host.installGlobals();
  opened.push(host);
  let waited = 0;
  const workbook = tellApart(
    createExcelWorkbook({
      delay: (milliseconds) => {
        waited += milliseconds;
        return Promise.resolve();
      },
    }),
  );
  return {
    workbook,
    host,
    picture: (sheet) => pictureOf(host.workbook, sheet),
    requests: () => host.meter.total.requests,
    breakRequest: (n, fault) => {
      host.faults.at(n, faultOf(fault));
    },
    waited: () => waited,
  };
}

/** Worksheet.notes, which clients newer than npm's have (ExcelApi 1.18): read alone, from the stand-in's sheets. */
function serveNotes({ Excel: api, workbook }: Host): void {
  Object.defineProperty(api.Worksheet.prototype, 'notes', {
    get(this: Excel.Worksheet) {
      this.load('name');
      const items = (): unknown[] =>
        (workbook.sheet(this.name)?.annotations ?? [])
          .filter(({ kind }) => kind === 'note')
          .map(({ author, text, place: { row, column } }) => ({
            authorName: author,
            content: text,
            getLocation: () => this.getRangeByIndexes(row, column, 1, 1),
          }));
      const notes = Object.defineProperty({ load: () => notes }, 'items', { get: items });
      return notes;
    },
  });
}

/**
 * Excel.run as clients newer than npm's take it: the group it is asked for stays open while it runs,
 * and the stand-in is told.
 */
function groupUndo({ Excel: api, excel: { session } }: Host): void {
  const run = api.run.bind(api) as (...given: readonly unknown[]) => Promise<unknown>;
  const grouping = async (...given: readonly unknown[]): Promise<unknown> => {
    const [options] = given;
    const asks = typeof options === 'object' && options !== null && 'mergeUndoGroup' in options;
    const before = session.isUndoGroupOpen;
    session.isUndoGroupOpen = asks || before;
    try {
      return await run(...given);
    } finally {
      session.isUndoGroupOpen = before;
    }
  };
  Object.assign(api, { run: grouping });
}

function faultOf(fault: FaultKind): Parameters<Host['faults']['at']>[1] {
  if (fault === 'refused') return { kind: 'refuse', code: 'GeneralException' };
  return fault === 'half-applied' ? { kind: 'cut', actions: 20 } : { kind: 'lose-answer' };
}

/** To be called after each test: fails when the add-in used what the stand-in lacks. */
export function closeExcel(): void {
  for (const host of opened.splice(0).toReversed()) host.dispose();
}
