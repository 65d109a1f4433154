import { inflateSync } from 'fflate';
import { UnreadablePackage } from './trouble';

/** Bytes gathered before they are worked on: what stands between two looks at « Annuler ». */
const SLICE = 1 << 16;

/**
 * The bytes that deflated ones stand for, slice by slice: by the platform, several times faster than
 * the library. A slice ends with a row where it holds the end of one.
 *
 * @throws UnreadablePackage
 */
export async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of piecesOf(packed)) {
    waiting.push(piece);
    size += piece.length;
    if (size < SLICE) continue;
    const slice = joined(waiting);
    const end = endOfRow(slice) ?? slice.length;
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

async function* piecesOf(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  // A package is bytes of its own: never memory that threads share.
  const bytes = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = bytes.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
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
export function inflateHere(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed);
  } catch {
    // The library throws on bytes that are no deflated stream.
    throw new UnreadablePackage('damaged');
  }
}

/** What bytes are packed to, with the check sum of what they were. */
export interface Packed {
  readonly packed: Uint8Array;
  readonly crc: number;
}

const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

/** A gzip stream is a deflated one that ends with the check sum an archive wants. */
function packedOf(gzip: Uint8Array): Packed {
  const end = gzip.length - GZIP_TAIL;
  const crc = new DataView(gzip.buffer, gzip.byteOffset + end).getUint32(0, true);
  return { packed: gzip.subarray(GZIP_HEAD, end), crc };
}

export function startDeflating(): {
  readonly push: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly end: () => Promise<Packed>;
} {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const packed = new Response(readable).arrayBuffer();
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
      return packedOf(new Uint8Array(await packed));
    },
  };
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
