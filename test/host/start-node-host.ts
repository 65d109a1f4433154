import { readFile } from 'node:fs/promises';
import { blankWorkbook } from './build-workbook';
import { getFileAsync } from './document-files';
import type { HostOptions } from './host';
import { type ExcelHost, openHost } from './host';
import type { OfficeWindow } from './office-window';
import { openOfficeWindow } from './office-window';
import type { Workbook } from './model/workbook';
import type { EventEntry } from './rich-api/event-hub';

/** office.js running on a workbook, in this process. */
export interface Host {
  /** The globals of the add-in's page. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly workbook: Workbook;
  readonly meter: ExcelHost['meter'];
  readonly faults: ExcelHost['faults'];
  readonly user: ExcelHost['user'];
  /** Members the add-in used that the stand-in lacks. */
  readonly gaps: readonly string[];
  /** The host behind the transport. */
  readonly excel: ExcelHost;
  /** The file as it would be saved now. */
  save(): Promise<Uint8Array>;
  /** Makes `Excel` and `Office` globals of this process, for code that uses them as such. */
  installGlobals(): void;
  /** Takes the globals away. Throws when the add-in used something the stand-in lacks. */
  dispose(): void;
}

/**
 * Opens a workbook (bytes, a path, or `'blank'`) in the stand-in, with the unmodified office.js.
 *
 * @example const host = await openWorkbook('assets/exemple.xlsx', { apiVersion: '1.9' });
 */
export async function openWorkbook(
  source: Uint8Array | string,
  options: HostOptions = {},
): Promise<Host> {
  const bytes = typeof source === 'string' ? await bytesOf(source) : source;
  const excel = openHost(bytes, options);
  const page = openOfficeWindow(options);
  connect(page, excel);
  const { document } = page.Office.context;
  Object.assign(document, { getFileAsync: getFileAsync(excel.files) });
  return new NodeHost(excel, page);
}

async function bytesOf(source: string): Promise<Uint8Array> {
  return source === 'blank' ? blankWorkbook() : new Uint8Array(await readFile(source));
}

/** Those whose globals are installed: the last one's are seen. */
let installed: readonly Host[] = [];

class NodeHost implements Host {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;

  constructor(
    readonly excel: ExcelHost,
    page: OfficeWindow,
  ) {
    this.Excel = page.Excel;
    this.Office = page.Office;
  }

  get workbook(): Workbook {
    return this.excel.workbook;
  }

  get meter(): ExcelHost['meter'] {
    return this.excel.meter;
  }

  get faults(): ExcelHost['faults'] {
    return this.excel.faults;
  }

  get user(): ExcelHost['user'] {
    return this.excel.user;
  }

  get gaps(): readonly string[] {
    return this.excel.gaps;
  }

  save(): Promise<Uint8Array> {
    return Promise.resolve(this.excel.save());
  }

  installGlobals(): void {
    installed = [...installed.filter((host) => host !== this), this];
    // Read, never assigned: a test runner keeps every value that a global was given.
    for (const name of ['Excel', 'Office'] as const) {
      const get = (): unknown => installed.at(-1)?.[name];
      Object.defineProperty(globalThis, name, { configurable: true, get });
    }
  }

  dispose(): void {
    installed = installed.filter((host) => host !== this);
    if (this.gaps.length > 0) {
      throw new Error(`The stand-in lacks: ${[...new Set(this.gaps)].join('; ')}`);
    }
  }
}

/** The bridge office.js finds in its window: one JSON message a sync, one back. */
function connect(page: OfficeWindow, excel: ExcelHost): void {
  page.bridge.sendMessageToHost = (text) => {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
    const respond = (): void => {
      const answer = excel.answer(JSON.stringify(message.body));
      if (answer.kind === 'silence') return;
      const body = answer.kind === 'body' ? answer.body : JSON.stringify(refusal(answer.code));
      const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      page.bridge.onMessageFromHost?.(JSON.stringify(reply));
      setImmediate(() => {
        excel.afterAnswer();
      });
    };
    if (excel.latency > 0) setTimeout(respond, excel.latency);
    else queueMicrotask(respond);
  };
  excel.session.events.deliver = (entries: readonly EventEntry[]): void => {
    page.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  };
}

function refusal(code: string): object {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: code, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
  };
}
