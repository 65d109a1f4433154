import type { Failure, FilePort, RunOptions, Outcome } from '../app/ports';
import { err, ok } from '../lib/result';
import { askExcel, type Pace } from './run';

/** Office hands a file over in slices of at most 4 MB. */
const SLICE_SIZE = 4 * 1024 * 1024;
/** Bytes turned into text at a time, below what a call can take as arguments. */
const CHUNK = 0x2000;

/** The file of the open workbook, over Office. */
export function createWorkbookFile(): FilePort {
  return {
    get canDownload() {
      return !['Mac', 'iOS', 'Android'].includes(String(Office.context.platform));
    },
    read: readFile,
    open: (bytes) => openWorkbook(base64Of(bytes)),
  };
}

async function readFile(options?: RunOptions): Outcome<Uint8Array> {
  if (!handsOverFiles()) return err({ code: 'no-file-here' });
  const opened = await ask<Office.File>((done) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_SIZE },
      done,
    );
  });
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    return await readSlices(file, options);
  } finally {
    // Office keeps two files at most: one that stays open would stop the next command.
    await ask((done) => file.closeAsync(done));
  }
}

/** One after the other: Office refuses a slice that is asked for while another is on its way. */
async function readSlices(file: Office.File, options: RunOptions | undefined): Outcome<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let index = 0; index < file.sliceCount; index += 1) {
    if (options?.signal?.aborted) return err({ code: 'cancelled' });
    const slice = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
    if (!slice.ok) return slice;
    bytes.set(slice.value.data as ArrayLike<number>, index * SLICE_SIZE);
    options?.onProgress?.({ share: (index + 1) / file.sliceCount, step: 'reading' });
  }
  return ok(bytes);
}

/** Excel on iPad and on a phone does not hand over its files. */
function handsOverFiles(): boolean {
  const { platform, document } = Office.context;
  const isHandheld = ['iOS', 'Android'].includes(String(platform));
  return !isHandheld && typeof (document as Partial<Office.Document>).getFileAsync === 'function';
}

/** Numbers of Office's errors, as its documentation gives them. */
const FAILURES: ReadonlyMap<number, Failure> = new Map<number, Failure>([
  [5000, { code: 'no-file-here' }],
  [5004, { code: 'cell-being-edited' }],
  [7000, { code: 'file-unreadable', why: 'encrypted' }],
  [11_000, { code: 'busy' }],
  [11_001, { code: 'connection-lost' }],
]);

function ask<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Outcome<T> {
  return new Promise((resolve) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(ok(value));
      else
        resolve(err(FAILURES.get(error.code) ?? { code: 'refused', detail: String(error.code) }));
    });
  });
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return btoa(parts.join(''));
}

/** Opens a workbook, given as base64, in a window of its own. False when this Excel cannot. */
export async function openWorkbook(base64: string): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64);
    return true;
  } catch {
    return false;
  }
}

/** The address of the open file; empty when it was never saved. */
function readDocumentAddress(): string {
  const { url } = Office.context.document as { readonly url: string | null };
  return url ?? '';
}

/** What tells the open workbook from the others: its address, or its name as long as it was never saved. */
export async function identifyDocument(pace: Pace): Promise<string> {
  const address = readDocumentAddress();
  if (address !== '') return address;
  const named = await askExcel(pace, ({ workbook }) => workbook.load('name'));
  return named.ok ? named.value.name : '';
}

/** The name of the open file, from its address; empty when it was never saved. */
export function readFileName(): string {
  const name = readDocumentAddress().split(/[/\\]/).at(-1) ?? '';
  return decode(name.split('?')[0] ?? '');
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
