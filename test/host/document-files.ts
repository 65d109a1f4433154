import type { ExcelHost } from './host';

/** Codes of Office for what `getFileAsync` and what follows it refuse. */
const INDEX_OUT_OF_RANGE = 5008;
const NOT_SUPPORTED = 5000;
const TOO_MANY_FILES = 11_000;
const COULD_NOT_RETRIEVE = 11_001;
const BAD_SLICE_SIZE = 11_002;
const LARGEST_SLICE = 4 * 1024 * 1024;
/** Office keeps no more copies of a document at a time. */
const MOST_FILES = 2;

/** What the host answers: an error of Office's by its number, or a value. */
export type FileAnswer<T> = { readonly error: number } | { readonly error: 0; readonly value: T };

export interface OpenedFile {
  readonly handle: number;
  readonly size: number;
}

/**
 * The file of the workbook as an add-in asks for it: a copy made when it is opened, handed over slice
 * by slice, kept until it is closed.
 */
export class DocumentFiles {
  /** How many were opened and closed, and the largest slice asked for: what a test looks at. */
  readonly told = { opened: 0, closed: 0, slices: 0 };
  /** The n-th slice from now cannot be had, as when the network is lost. */
  failAtSlice: number | null = null;
  readonly #files = new Map<number, { readonly bytes: Uint8Array; readonly slice: number }>();

  constructor(
    private readonly excel: ExcelHost,
    private readonly hasFiles: boolean,
  ) {}

  get openCount(): number {
    return this.#files.size;
  }

  open(sliceSize: number): FileAnswer<OpenedFile> {
    if (!this.hasFiles) return { error: NOT_SUPPORTED };
    if (!(sliceSize > 0 && sliceSize <= LARGEST_SLICE)) return { error: BAD_SLICE_SIZE };
    if (this.#files.size >= MOST_FILES) return { error: TOO_MANY_FILES };
    const bytes = this.excel.save();
    this.told.opened += 1;
    const handle = this.told.opened;
    this.#files.set(handle, { bytes, slice: sliceSize });
    return { error: 0, value: { handle, size: bytes.length } };
  }

  slice(handle: number, index: number): FileAnswer<readonly number[]> {
    const file = this.#files.get(handle);
    if (!file) return { error: COULD_NOT_RETRIEVE };
    if (this.failAtSlice === index) return { error: COULD_NOT_RETRIEVE };
    const start = index * file.slice;
    if (index < 0 || start >= file.bytes.length) return { error: INDEX_OUT_OF_RANGE };
    this.told.slices += 1;
    return { error: 0, value: [...file.bytes.subarray(start, start + file.slice)] };
  }

  close(handle: number): FileAnswer<null> {
    if (!this.#files.delete(handle)) return { error: COULD_NOT_RETRIEVE };
    this.told.closed += 1;
    return { error: 0, value: null };
  }
}

interface AsyncResult<T> {
  readonly status: 'succeeded' | 'failed';
  readonly value?: T;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}
type Callback<T> = (result: AsyncResult<T>) => void;

/** `getFileAsync` of the document, as office.js offers it where it starts without a page. */
export function getFileAsync(
  files: DocumentFiles,
): (kind: string, options: { readonly sliceSize?: number }, done: Callback<object>) => void {
  return (kind, options, done) => {
    const sliceSize = options.sliceSize ?? LARGEST_SLICE;
    const opened = kind === 'compressed' ? files.open(sliceSize) : { error: NOT_SUPPORTED };
    reply(opened, done, ({ handle, size }) => ({
      size,
      sliceCount: Math.ceil(size / sliceSize),
      getSliceAsync: (index: number, onSlice: Callback<object>) => {
        reply(files.slice(handle, index), onSlice, (data) => ({ data, index, size: data.length }));
      },
      closeAsync: (onClosed?: Callback<null>) => {
        reply(files.close(handle), onClosed ?? (() => undefined), () => null);
      },
    }));
  };
}

function reply<T, Shown>(
  answer: FileAnswer<T>,
  done: Callback<Shown>,
  show: (value: T) => Shown,
): void {
  queueMicrotask(() => {
    if ('value' in answer) done({ status: 'succeeded', value: show(answer.value) });
    else {
      const error = { code: answer.error, name: 'Erreur', message: 'Erreur' };
      done({ status: 'failed', error });
    }
  });
}
