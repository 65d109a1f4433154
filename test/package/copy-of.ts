import { copyPackage, type PackageCopy } from '../../src/package/copy/copy-package';
import { readPackage } from '../../src/package/read-package';
import { readSkeleton } from '../../src/package/workbook-part';
import type { CopyPlan } from '../../src/workbook/copy';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { Package } from '../host/xlsx/zip';

/** A plan that keeps these sheets and changes nothing else. */
export function keeping(sheets: readonly string[], plan: Partial<CopyPlan> = {}): CopyPlan {
  return {
    sheets,
    frozen: [],
    emptied: [],
    columns: [],
    masks: [],
    written: [],
    withheld: new Set(),
    replaced: new Map(),
    footers: new Map(),
    hidden: 'shown',
    ...plan,
  };
}

/** Makes the copy without a pause. */
export async function copyOf(bytes: Uint8Array, plan: CopyPlan): Promise<PackageCopy> {
  return lastOf(copyPackage(readSkeleton(bytes), plan));
}

/** Every cell of a file. */
export function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return lastOf(readPackage(readSkeleton(bytes), { isWanted: () => true }));
}

async function lastOf<T>(steps: AsyncGenerator<number, T>): Promise<T> {
  let step = await steps.next();
  while (step.done !== true) step = await steps.next();
  return step.value;
}

/** All that the parts of a file say, unpacked, one after the other. */
export function unpacked(bytes: Uint8Array): string {
  const parts = Package.read(bytes);
  return parts
    .names()
    .map((name) => `\n== ${name}\n${parts.bytes(name).toString('latin1')}${parts.text(name)}`)
    .join('');
}

/** The names of the parts of a file. */
export function partsOf(bytes: Uint8Array): readonly string[] {
  return Package.read(bytes).names();
}

/** Values and formulas by address: `{ B2: '=A1' }`. */
export async function cellsOf(
  bytes: Uint8Array,
  sheet: string,
): Promise<Readonly<Record<string, unknown>>> {
  const found = (await snapshotOf(bytes)).sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`No sheet ${sheet}`);
  return Object.fromEntries(
    found.formulas.flatMap((line, row) =>
      line.flatMap((formula, column) =>
        formula === null ? [] : [[`${String.fromCharCode(65 + column)}${row + 1}`, formula]],
      ),
    ),
  );
}
