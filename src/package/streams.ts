import { Gzip, Inflate } from 'fflate';
import { UnreadablePackage } from './trouble';

/** Packed bytes handed over at a time: what they stand for is in memory at once. */
const PACKED_SLICE = 1 << 16;
/** Bytes gathered before they are worked on: what stands between two looks at « Annuler ». */
const SLICE = 1 << 16;

/**
 * The bytes that deflated ones stand for, slice by slice: by the platform, several times faster, or by
 * the library where the platform cannot. A slice ends with a row where it holds the end of one, and never
 * within a sign: each is decoded alone, and nothing of it is copied to reach the next one.
 *
 * @throws UnreadablePackage
 */
export async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const platform = ifAble(() => new DecompressionStream('deflate-raw'));
  const pieces = platform ? inflateByPlatform(packed, platform) : inflateHere(packed);
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < SLICE) continue;
    const slice = joined(waiting);
    const end = endOfRow(slice) ?? startOfLastSign(slice);
    yield slice.subarray(0, end);
    waiting = [slice.subarray(end)];
    size -= end;
  }
  if (size > 0) yield joined(waiting);
}

/** `row>` */
const ROW_END = Array.from('row>', (sign) => sign.charCodeAt(0));

/** Just after the last tag of a row. */
function endOfRow(bytes: Uint8Array): number | null {
  const [r = 0, ...rest] = ROW_END;
  for (let at = bytes.lastIndexOf(r); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(r, at - 1)) {
    if (rest.every((code, index) => bytes[at + 1 + index] === code)) return at + ROW_END.length;
  }
  return null;
}

/** Where the last sign of UTF-8 begins: the bytes that go on with one bear a mark. */
function startOfLastSign(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

async function* inflateByPlatform(
  packed: Uint8Array,
  { readable, writable }: DecompressionStream,
): AsyncGenerator<Uint8Array> {
  const writer = writable.getWriter();
  const feed = async (): Promise<void> => {
    for (const slice of slicesOf(packed)) await writer.write(slice);
    await writer.close();
  };
  // The reader hears of what goes wrong.
  feed().catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new UnreadablePackage('damaged');
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** The same at once, for small parts. */
export function* inflateHere(packed: Uint8Array): Generator<Uint8Array> {
  const unpacked: Uint8Array[] = [];
  const stream = new Inflate((chunk) => unpacked.push(chunk));
  const slices = [...slicesOf(packed)];
  for (const [index, slice] of slices.entries()) {
    try {
      stream.push(slice, index === slices.length - 1);
    } catch {
      // The library throws on bytes that are no deflated stream.
      throw new UnreadablePackage('damaged');
    }
    yield* unpacked.splice(0);
  }
}

function* slicesOf(packed: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  // A package is bytes of its own: never memory that threads share.
  const own = packed as Uint8Array<ArrayBuffer>;
  for (let at = 0; at < Math.max(1, own.length); at += PACKED_SLICE) {
    yield own.subarray(at, at + PACKED_SLICE);
  }
}

/** What bytes are packed to, with the check sum of what they were. */
export interface Packed {
  readonly packed: Uint8Array;
  readonly crc: number;
}

/** Bytes on their way to a deflated part. */
export interface Deflating {
  readonly push: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly end: () => Promise<Packed>;
}

export function startDeflating(): Deflating {
  const platform = ifAble(() => new CompressionStream('gzip'));
  return platform ? deflateByPlatform(platform) : deflateHere();
}

const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

/** A gzip stream is a deflated one that ends with the check sum an archive wants. */
function packedOf(gzip: Uint8Array): Packed {
  const end = gzip.length - GZIP_TAIL;
  const crc = new DataView(gzip.buffer, gzip.byteOffset + end).getUint32(0, true);
  return { packed: gzip.subarray(GZIP_HEAD, end), crc };
}

function deflateByPlatform({ readable, writable }: CompressionStream): Deflating {
  const writer = writable.getWriter();
  const packed = gather(readable);
  packed.catch(() => undefined);
  let before: Promise<void> = Promise.resolve();
  return {
    // One slice is deflated while the next one is made.
    push: async (bytes) => {
      await before;
      before = writer.write(bytes);
      before.catch(() => undefined);
    },
    end: async () => {
      await writer.close();
      return packedOf(joined(await packed));
    },
  };
}

async function gather(stream: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
  }
  return chunks;
}

function deflateHere(): Deflating {
  const chunks: Uint8Array[] = [];
  const stream = new Gzip({ level: 4 }, (chunk) => chunks.push(chunk));
  return {
    push: async (bytes) => {
      stream.push(bytes);
      await Promise.resolve();
    },
    end: async () => {
      stream.push(new Uint8Array(0), true);
      return Promise.resolve(packedOf(joined(chunks)));
    },
  };
}

/** What the platform makes; null where it cannot. */
function ifAble<Stream>(make: () => Stream): Stream | null {
  try {
    return make();
  } catch {
    return null;
  }
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
