import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRENCH_FINDINGS } from '../../../src/locales/checks/checks.fr';
import { showPlace } from '../../../src/programme/checks/context/show-place';
import type { Finding } from '../../../src/programme/checks/report/judged-finding';
import { tellFinding } from '../../../src/programme/checks/sheet/words';
import { ROW_TABLES, TABLE_DEFINITIONS } from '../../../src/programme/tracker/columns';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { columnLetters } from '../../../src/workbook/location';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { proposeFix } from '../../fixtures/propose-fix';
import { CASES } from './cases/all-cases';
import { EDGES } from './cases/edge-cases';
import { check } from './cases/rule-case';

/**
 * What the user reads of each case, and at the edges of the rules, line by line: the finding, its place, its sentence, and under it
 * what « Corriger » would write. `WRITE_FINDINGS=1` writes it anew, to be read before it is committed.
 */
const FILE = join(__dirname, '../../data/findings-told.txt');
const MARKS = { blocking: '■', warning: '▲', info: '○' } as const;
const MODES = { automatic: 'at once', 'on-confirmation': 'asked' } as const;

const ALL = { ...CASES, ...EDGES } as const;

function tellCase(name: string): string {
  const { wrong, given } = ALL[name] ?? {};
  if (wrong === undefined) throw new Error(`No case ${name}`);
  const { findings, unchecked } = check(wrong, given);
  const missed = unchecked.filter(({ code }) => name.startsWith(code));
  const lines = [
    name,
    ...findings.flatMap(tellOne),
    ...missed.map((rule) => `  – ${rule.code} ${FRENCH_FINDINGS.unchecked(rule)}`),
  ];
  return byHeader(lines.map((line) => line.replaceAll('\n', '⏎')).join('\n'), wrong);
}

/** `Suivi!M5` as `Suivi![Début]5`: the lines stay as they are when a column comes before it. */
function byHeader(told: string, workbook: WorkbookSnapshot): string {
  const tracker = readTracker(workbook);
  const headers = new Map(
    ROW_TABLES.flatMap((table) => {
      const { sheet, columns } = tracker[table]?.place ?? {};
      const held: Readonly<Record<string, number | undefined>> = columns ?? {};
      return TABLE_DEFINITIONS[table].columns.map(({ key, header }) => [
        `${sheet ?? ''}!${columnLetters(held[key] ?? -1)}`,
        header,
      ]);
    }),
  );
  return told.replace(/([\p{L}\d]+!)([A-Z]+)(?=\d)/gu, (place, sheet: string) => {
    const header = headers.get(place);
    return header === undefined ? place : `${sheet}[${header}]`;
  });
}

function tellOne(finding: Finding): readonly string[] {
  const { says, todo } = tellFinding(finding, FRENCH_FINDINGS);
  const { code, severity, place } = finding;
  const told = `  ${MARKS[severity]} ${code} ${showPlace(place)} ${says} ${todo}`.trimEnd();
  const fix = proposeFix(finding);
  if (fix === null) return [told];
  const lines = fix.changes.map(
    ({ place: at, before, after }) => `    ${at} « ${before} » → « ${after} »`,
  );
  return [told, `    ${MODES[fix.mode]}${fix.other.map((kind) => `, ${kind}`).join('')}`, ...lines];
}

const NAMES = Object.keys(ALL);

if (process.env['WRITE_FINDINGS'] === '1') {
  writeFileSync(FILE, `${NAMES.map(tellCase).join('\n')}\n`);
}

const EXPECTED = readFileSync(FILE, 'utf8')
  .trimEnd()
  .split(/\n(?! )/u);

describe('What is read of each case', () => {
  it('is held for every case', () => {
    expect(EXPECTED.map((told) => told.split('\n')[0])).toEqual(NAMES);
  });

  it.each(EXPECTED.map((told) => [told.split('\n')[0] ?? '', told]))('%s', (name, told) => {
    expect(tellCase(name)).toBe(told);
  });
});
