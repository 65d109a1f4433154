import { Package } from './xlsx/zip';

function packed(text: string): Uint8Array {
  const made = new Package();
  made.set('xl/workbook.xml', text);
  return made.toBytes();
}

/** The same archive, its one entry said to be of another size in both of its headers. */
function saying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const directory = copy.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  copy.writeUInt32LE(size, 22);
  copy.writeUInt32LE(size, directory + 24);
  return copy;
}

describe('The archive of a workbook', () => {
  it('gives back what was put in', () => {
    expect(Package.read(packed('<a/>')).text('xl/workbook.xml')).toBe('<a/>');
  });

  it('is refused when it unpacks to more than it says', () => {
    const read = Package.read(saying(packed('x'.repeat(100_000)), 10));
    expect(() => read.bytes('xl/workbook.xml')).toThrow();
  });

  it('is refused when it says more than a workbook holds', () => {
    expect(() => Package.read(saying(packed('x'), 700_000_000))).toThrow('more than a workbook');
  });
});
