import { strToU8 } from 'fflate';
import type { Entry } from './archive';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
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

/** What each byte does to a sum, and what it does one, two and three bytes further on. */
const TABLES = tables();

function tables(): readonly Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = ((sum & 1) === 1 ? 0xedb88320 : 0) ^ (sum >>> 1);
    return sum;
  });
  const all = [first];
  for (let step = 1; step < 4; step += 1) {
    all.push((all[step - 1] ?? first).map((sum) => (sum >>> 8) ^ (first[sum & 0xff] ?? 0)));
  }
  return all;
}

/** The check sum of bytes that follow those of another sum; 0 before the first. */
export function checkSum(bytes: Uint8Array, before: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [one, two, three, four] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  const whole = bytes.length - (bytes.length % 4);
  let sum = ~before;
  for (let at = 0; at < whole; at += 4) {
    sum ^= view.getInt32(at, true);
    sum =
      (four[sum & 0xff] ?? 0) ^
      (three[(sum >>> 8) & 0xff] ?? 0) ^
      (two[(sum >>> 16) & 0xff] ?? 0) ^
      (one[sum >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    sum = (sum >>> 8) ^ (one[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~sum >>> 0;
}
