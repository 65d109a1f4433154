import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNewerMembers, isNewer, sourcesIn, type UsedMember } from './api-sets';

const EXCEL_FOLDER = join(__dirname, '../../src/excel');

/** Used without asking for the version that brought it. */
function isUngated({ needs, gate }: UsedMember): boolean {
  return gate === null || isNewer(needs, gate);
}

function membersIn(code: string): readonly UsedMember[] {
  const folder = mkdtempSync(join(__dirname, 'sample-'));
  const file = join(folder, 'sample.ts');
  try {
    writeFileSync(file, code);
    return findNewerMembers([file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('no member newer than the oldest Excel accepted is used without asking for its version', () => {
  const used = findNewerMembers(sourcesIn(EXCEL_FOLDER));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(isUngated)).toEqual([]);
}, 60_000);

test('a newer member outside a gate, or behind too old a gate, is found', () => {
  const found = membersIn(`
    declare function ifSupported<T>(version: string, use: () => T, otherwise: () => T): T;
    export function sample(range: Excel.Range, sheet: Excel.Worksheet): void {
      range.getMergedAreasOrNullObject();
      ifSupported('1.10', () => range.getMergedAreasOrNullObject(), () => null);
      ifSupported('1.13', () => range.getMergedAreasOrNullObject(), () => null);
      ifSupported('1.13', () => null, () => range.getMergedAreasOrNullObject());
      sheet.load('name,tabId');
      range.load('values');
    }
  `);
  expect(found.map(({ member, needs, gate }) => [member, needs, gate])).toEqual([
    ['getMergedAreasOrNullObject', '1.13', null],
    ['getMergedAreasOrNullObject', '1.13', '1.10'],
    ['getMergedAreasOrNullObject', '1.13', '1.13'],
    ['getMergedAreasOrNullObject', '1.13', null],
    ['tabId', '1.14', null],
  ]);
}, 60_000);
