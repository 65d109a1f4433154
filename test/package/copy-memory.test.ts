import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { copyPackage } from '../../src/package/copy/copy-package';
import { readPackage } from '../../src/package/read-package';
import { readSkeleton } from '../../src/package/workbook-part';
import { columnLetters } from '../../src/workbook/location';
import { buildWorkbook } from '../host/build-workbook';
import { Package } from '../host/xlsx/zip';
import { keeping, snapshotOf } from './copy-of';

jest.setTimeout(60_000);

const ROWS = 40_000;
/** Bytes by which the most that was held may be missed. */
const TOLERANCE = 2e6;
const SHEET = 'xl/worksheets/sheet1.xml';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is in memory, with what nobody holds any more. */
function inMemory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is held, once all that nobody holds is thrown away. */
function held(): number {
  // What is let go at a first collection is thrown away at the next.
  collect();
  collect();
  return inMemory();
}

/** A sheet of formulas filled down, as long as those of a large programme. */
function aLongFile(): Uint8Array {
  const pack = Package.read(
    buildWorkbook({
      sheets: [
        { name: 'Calculs', cells: [['1']] },
        { name: 'Autre', cells: [] },
      ],
    }),
  );
  const cells = (row: number): string =>
    ['B', 'C', 'D', 'E']
      .map((column) => {
        const formula = `IF($A${row}=0,"",INDEX(Autre!$${column}$1:$${column}$9,$A${row})&amp;" au plus tard"&amp;${column}$1)`;
        return `<c r="${column}${row}" t="str"><f>${formula}</f><v>le ${row % 50}</v></c>`;
      })
      .join('');
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c>${cells(at + 1)}</row>`,
  );
  const text = pack
    .text(SHEET)
    .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows.join('')}</sheetData>`);
  pack.set(SHEET, text);
  return pack.toBytes();
}

/** A line of two hundred columns at the top, another after tens of thousands that are not written. */
function aFileWithGap(): Uint8Array {
  const pack = Package.read(buildWorkbook({ sheets: [{ name: 'Calculs', cells: [['1']] }] }));
  const cells = (row: number): string =>
    Array.from({ length: 200 }, (_, at) => `<c r="${columnLetters(at)}${row}"><v>1</v></c>`).join(
      '',
    );
  const rows = [1, ROWS].map((row) => `<row r="${row}">${cells(row)}</row>`).join('');
  const text = pack
    .text(SHEET)
    .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
  pack.set(SHEET, text);
  return pack.toBytes();
}

/** A few of the texts of a file, of which nothing else is kept. */
async function firstTexts(bytes: Uint8Array): Promise<readonly unknown[]> {
  const { sheets } = await snapshotOf(bytes);
  return sheets.flatMap(({ values }) => values.slice(0, 20).flat());
}

/** At least the most that is held while the steps are taken, above what was held before. */
async function peakOf(steps: AsyncGenerator<number, unknown>): Promise<number> {
  const before = held();
  let peak = 0;
  let count = 0;
  for await (const _ of steps) {
    count += 1;
    // To throw away takes as long as all that is in memory: only when the peak may be well passed.
    if (inMemory() - before > peak + TOLERANCE) peak = Math.max(peak, held() - before);
  }
  expect(count).toBeGreaterThan(16);
  return peak + TOLERANCE;
}

describe('The memory a copy takes, beside its file', () => {
  const file = aLongFile();
  const pack = readSkeleton(file);
  const unpacked = [...pack.archive.values()].reduce((sum, { size }) => sum + size, 0);

  it('is less than the file again: no sheet is ever whole in memory', async () => {
    const peak = await peakOf(copyPackage(pack, keeping(['Calculs', 'Autre'])));
    expect(unpacked).toBeGreaterThan(20e6);
    expect(peak / unpacked).toBeLessThan(0.5);
  });

  it('is that of the cells alone when it is read again, their formulas not wanted', async () => {
    const reading = { isWanted: () => true, isFormulaWanted: () => false };
    expect((await peakOf(readPackage(pack, reading))) / unpacked).toBeLessThan(1);
  });

  it('keeps a line of texts once: what is shown of it is what it holds', async () => {
    const cells = [['Volet', 'Action']];
    const { sheets } = await snapshotOf(buildWorkbook({ sheets: [{ name: 'Suivi', cells }] }));
    expect(sheets[0]?.texts[0]).toBe(sheets[0]?.values[0]);
    expect(sheets[0]?.formulas[0]).toBe(sheets[0]?.values[0]);
  });

  it('is that of the texts that are kept, not of the list they were cut from', async () => {
    const cells = Array.from({ length: ROWS }, (_, at) => [
      `Convention ${at} avec les bailleurs du territoire, à signer au plus tard le ${at % 28}`,
    ]);
    const bytes = buildWorkbook({ sheets: [{ name: 'Suivi', cells }] });
    // What is made once, the code itself, is made by a first reading.
    await firstTexts(bytes);
    const before = held();
    const kept = await firstTexts(bytes);
    // The engine keeps the text of the last search, and of the last ones of each kind.
    expect(''.split(/,/u)).toEqual(['']);
    expect('').toMatch(/^$/);
    expect(held() - before).toBeLessThan(3e6);
    expect(kept).toContain(
      'Convention 7 avec les bailleurs du territoire, à signer au plus tard le 7',
    );
  });

  it('is that of one line for the rows that a sheet does not write', async () => {
    const sparse = readSkeleton(aFileWithGap());
    const before = held();
    const steps = readPackage(sparse, { isWanted: () => true });
    let step = await steps.next();
    while (step.done !== true) step = await steps.next();
    expect(step.value.sheets[0]?.values).toHaveLength(ROWS);
    expect(held() - before).toBeLessThan(10e6);
  });
});
