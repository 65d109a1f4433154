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
