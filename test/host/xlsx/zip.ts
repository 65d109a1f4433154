import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** An entry as it stands in the archive: untouched entries are copied without being unpacked. */
interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: Buffer;
  readonly size: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Bytes that a workbook may hold once unpacked: far more than any, far less than a memory. */
const MOST_BYTES = 600_000_000;
/** 1 January 1980: the archive of the same workbook is always the same bytes. */
const DOS_DATE = 0x0021;

/** The parts of an .xlsx package by name. */
export class Package {
  readonly #entries = new Map<string, Entry>();

  static read(bytes: Uint8Array): Package {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const result = new Package();
    const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0) throw new Error('Not a zip archive');
    let at = buffer.readUInt32LE(end + 16);
    let total = 0;
    for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
      if (buffer.readUInt32LE(at) !== CENTRAL) throw new Error('Damaged zip archive');
      const nameLength = buffer.readUInt16LE(at + 28);
      const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
      const entry = readEntry(buffer, at);
      total += entry.size;
      if (total > MOST_BYTES) throw new Error('The archive unpacks to more than a workbook holds');
      result.#entries.set(name, entry);
      at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
    return result;
  }

  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  bytes(name: string): Buffer {
    const entry = this.#entries.get(name);
    if (!entry) throw new Error(`No part ${name} in the package`);
    // An entry that holds more than it says is made to fill the memory.
    return entry.method === 0
      ? entry.packed
      : inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, entry.size) });
  }

  text(name: string): string {
    const text = this.bytes(name).toString('utf8');
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  set(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
    this.#entries.set(name, {
      method: 8,
      crc: crc32(bytes),
      packed: deflateRawSync(bytes),
      size: bytes.length,
    });
  }

  delete(name: string): void {
    this.#entries.delete(name);
  }

  /** A copy that shares the packed bytes. */
  clone(): Package {
    const copy = new Package();
    for (const [name, entry] of this.#entries) copy.#entries.set(name, entry);
    return copy;
  }

  toBytes(): Uint8Array {
    const parts: Buffer[] = [];
    const directory: Buffer[] = [];
    let offset = 0;
    for (const [name, entry] of this.#entries) {
      const nameBytes = Buffer.from(name, 'utf8');
      const head = localHeader(nameBytes, entry);
      directory.push(centralHeader(nameBytes, entry, offset));
      parts.push(head, entry.packed);
      offset += head.length + entry.packed.length;
    }
    const central = Buffer.concat(directory);
    return new Uint8Array(
      Buffer.concat([...parts, central, endRecord(directory.length, central.length, offset)]),
    );
  }
}

function readEntry(buffer: Buffer, at: number): Entry {
  const local = buffer.readUInt32LE(at + 42);
  if (buffer.readUInt32LE(local) !== LOCAL) throw new Error('Damaged zip archive');
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  return {
    method: buffer.readUInt16LE(at + 10),
    crc: buffer.readUInt32LE(at + 16),
    packed: buffer.subarray(start, start + buffer.readUInt32LE(at + 20)),
    size: buffer.readUInt32LE(at + 24),
  };
}

/** The fields shared by both headers: version, flags (UTF-8 names), method, date, sizes. */
function common(name: Buffer, entry: Entry): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x0800, 2);
  head.writeUInt16LE(entry.method, 4);
  head.writeUInt16LE(0, 6);
  head.writeUInt16LE(DOS_DATE, 8);
  head.writeUInt32LE(entry.crc, 10);
  head.writeUInt32LE(entry.packed.length, 14);
  head.writeUInt32LE(entry.size, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

function localHeader(name: Buffer, entry: Entry): Buffer {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(LOCAL, 0);
  return Buffer.concat([mark, common(name, entry), name]);
}

function centralHeader(name: Buffer, entry: Entry, offset: number): Buffer {
  const mark = Buffer.alloc(6);
  mark.writeUInt32LE(CENTRAL, 0);
  mark.writeUInt16LE(20, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([mark, common(name, entry), tail, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
