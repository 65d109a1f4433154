import { inflate, inflateHere, type Packed } from './streams';
import { UnreadablePackage } from './trouble';
import { parseXml, type XmlElement } from './xml';
import { strToU8 } from 'fflate';

/** The parts of a package by name, as they stand in the bytes of the file. */
export type Archive = ReadonlyMap<string, Entry>;

/** A part as it is packed. */
export interface Entry extends Packed {
  readonly method: number;
  /** Of what it unpacks to. */
  readonly size: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
/** A mark of byte order is told apart where a part begins: within a text it is one of its signs. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
export const DEFLATED = 8;
/** Old Excel files, and those a password or a label encrypts, are « compound files ». */
const COMPOUND_FILE = 0xe011cfd0;
/** The stream of an encrypted workbook: « EncryptedPackage » in UTF-16. */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));

/**
 * Reads the directory of the archive; nothing is unpacked.
 *
 * @throws UnreadablePackage when the bytes are none, are encrypted or are of another format
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 8 && view.getUint32(0, true) === COMPOUND_FILE) {
    throw new UnreadablePackage(isEncrypted(bytes) ? 'encrypted' : 'other-format');
  }
  const end = findEnd(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
      throw new UnreadablePackage('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = UTF8.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/').toLowerCase(), readEntry(bytes, at));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function isEncrypted(bytes: Uint8Array): boolean {
  const [first = 0] = ENCRYPTED_STREAM;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED_STREAM.every((code, index) => bytes[at + 2 * index] === code)) return true;
  }
  return false;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new UnreadablePackage('damaged');
}

function readEntry(bytes: Uint8Array, central: number): Entry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const local = view.getUint32(central + 42, true);
  const isCut = local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL;
  if (isCut) throw new UnreadablePackage('damaged');
  if ((view.getUint16(central + 8, true) & 1) === 1) throw new UnreadablePackage('encrypted');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + view.getUint32(central + 20, true));
  const method = view.getUint16(central + 10, true);
  const size = view.getUint32(central + 24, true);
  return { method, packed, size, crc: view.getUint32(central + 16, true) };
}

/** A part as it is packed. */
export function entryOf(archive: Archive, part: string): Entry {
  const entry = archive.get(part.toLowerCase());
  if (!entry || (entry.method !== STORED && entry.method !== DEFLATED)) {
    throw new UnreadablePackage('damaged');
  }
  return entry;
}

/** The text of a part, slice by slice; rows are not cut. */
export async function* textsOf(archive: Archive, part: string): AsyncGenerator<string> {
  const { method, packed, size } = entryOf(archive, part);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let left = size;
  for await (const slice of method === STORED ? [packed] : inflate(packed)) {
    left -= slice.length;
    yield decoder.decode(slice, { stream: true });
  }
  if (left !== 0) throw new UnreadablePackage('damaged');
}

/** The whole text of a part; null when the package has none of that name. */
export function textOfPart(archive: Archive, part: string): string | null {
  if (!archive.has(part.toLowerCase())) return null;
  const { method, packed, size } = entryOf(archive, part);
  const bytes = method === STORED ? packed : inflateHere(packed);
  if (bytes.length !== size) throw new UnreadablePackage('damaged');
  const text = UTF8.decode(bytes);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The outermost element of a small part; null when the package has none of that name. */
export function rootOf(archive: Archive, part: string): XmlElement | null {
  const text = textOfPart(archive, part);
  return text === null ? null : parseXml(text);
}

const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x800;
/** 2 January 1980, about the first day an archive knows: the same parts give the same bytes. */
const DATE = 0x22;

interface NamedPart {
  readonly name: Uint8Array;
  readonly entry: Entry;
}

/** The bytes of an archive of these parts, in their order. */
export function writeArchive(parts: ReadonlyMap<string, Entry>): Uint8Array {
  const named = Array.from(parts, ([name, entry]): NamedPart => ({ name: strToU8(name), entry }));
  const body = named.reduce(
    (sum, { name, entry }) => sum + 30 + name.length + entry.packed.length,
    0,
  );
  const directory = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(body + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = body;
  for (const part of named) {
    const { name, entry } = part;
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, VERSION, true);
    describe(view, central + 6, part);
    view.setUint32(central + 42, at, true);
    bytes.set(name, central + 46);
    central += 46 + name.length;
    view.setUint32(at, LOCAL, true);
    describe(view, at + 4, part);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  }
  view.setUint32(central, END, true);
  view.setUint16(central + 8, named.length, true);
  view.setUint16(central + 10, named.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, body, true);
  return bytes;
}

/** What a part's two headers say alike. */
function describe(view: DataView, at: number, { name, entry }: NamedPart): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
