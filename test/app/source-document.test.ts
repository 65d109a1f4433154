import { checkWorkbook } from '../../src/app/check';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { readLeftCells } from '../../src/programme/checks/left-cells';
import type { CheckReport } from '../../src/programme/checks/report';
import type { PlanDecisions, TrackerPlan } from '../../src/programme/intake/plan';
import { cellAddress } from '../../src/workbook/location';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { buildWorkbook } from '../host/build-workbook';
import { readFixture } from '../host/read-fixture';
import { CLOCK, DAY_OF_TEXT, structure, trackerIn, valueOf } from './structure-in-excel';

afterEach(closeExcel);

/** What the rules say of the source document on 15/05/2014, rows without responsible person apart. */
const EXPECTED: Readonly<Record<string, string>> = {
  'ACT-08': 'ACC-06 COO-02 REL-02',
  'ACT-12': 'ACC-02 ACC-03 ACC-05 ACC-09 ACC-11 ACC-14 ACC-16 COO-02 JUR-01 MAI-01 REL-01',
  'ACT-18': 'ACC-13 COO-03',
  'DAT-01': 'ACC-06 ACC-07 ACC-08 ACC-12 ACC-13 COO-03 REL-02',
  'DAT-02': 'ACC-01 ACC-04 ACC-10 ACC-15 ACC-17 FOR-04 JUR-02 JUR-03',
  'DAT-05': 'ACC-18 COO-01 FOR-01 FOR-02 FOR-03 FOR-05 MAI-02 MAI-03 PAR-01 REL-03',
  'DAT-06': 'ACC-18',
  'DEP-05': 'ACC-13 REL-03',
  'DEP-07': 'MAI-03',
  'REF-03': 'ACC-09',
  'REF-04': 'FOR-02',
  'REF-05': 'ACC-08 ACC-09 ACC-10 ACC-11 ACC-13 ACC-16',
  'SES-01': 'FOR-01 FOR-02 FOR-03 FOR-05',
};

/** The reader of the document accepts what a pronoun or the next sentence names, not geography. */
function asTheReaderDoes({ report }: TrackerPlan): Partial<PlanDecisions> {
  const deduced = report.deduced
    .filter(({ field }) => field === 'partners' || field === 'site')
    .map(({ key, field }) => `${key}:${field}`);
  return { implied: 'all', deduced };
}

async function check({ workbook }: TestExcel): Promise<CheckReport> {
  const command = { workbook, clock: CLOCK, words: CHECK_SHEET_WORDS, scope: 'tracker' } as const;
  return valueOf(await checkWorkbook(command)).report;
}

describe('The source document, structured then checked in Excel on 15/05/2014', () => {
  it('gives the findings that the programme expects, no more and no less', async () => {
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook(readFixture('V4')));
    const source = excel.picture('Feuil1');
    const plan = await structure(excel, asTheReaderDoes);
    const report = await check(excel);
    const rows: Record<string, string[]> = {};
    for (const { code, rowName } of report.findings) (rows[code] ??= []).push(rowName);
    const told = Object.entries(rows).map(
      ([code, names]) => [code, names.sort().join(' ')] as const,
    );
    const { 'ACT-13': owners, 'REF-02': renamed, ...others } = Object.fromEntries<string>(told);
    expect(others).toEqual(EXPECTED);
    expect(owners?.split(' ')).toHaveLength(25);
    expect(renamed).toContain('ACC-03');
    expect(report.counts.blocking).toBe(0);
    expect(plan.report.rowsRead).toBe(plan.report.rowsWritten + plan.report.rowsExplained);
    expect(excel.picture('Feuil1')).toEqual(source);
  });

  it('no longer calls a row implied once the user confirmed it, even after an update', async () => {
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook(readFixture('V4')));
    await structure(excel, asTheReaderDoes);
    const before = (await trackerIn(excel)).actions?.rows.map(({ value }) => value.source) ?? [];
    expect(before.filter((source) => source.endsWith('(implicite)'))).toHaveLength(2);
    const { place, rows } = (await trackerIn(excel)).actions ?? {};
    const confirmed = rows?.find(({ value }) => value.id === 'ACC-13');
    const provenance = { row: confirmed?.raw.row ?? -1, column: place?.columns.source ?? -1 };
    excel.host.user.type(`Suivi!${cellAddress(provenance)}`, 'Feuil1!A11');
    const again = await structure(excel, asTheReaderDoes);
    expect(again.report.added.actions).toBe(0);
    const after = (await trackerIn(excel)).actions?.rows.map(({ value }) => value.source) ?? [];
    expect(after.filter((source) => source.endsWith('(implicite)'))).toHaveLength(1);
  });
});

describe('What was not taken over', () => {
  it('stands in « Contrôle » at once, and every later check keeps it', async () => {
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook(readFixture('V1')));
    const plan = await structure(excel);
    const listed = async (): Promise<readonly string[]> => {
      const read = valueOf(await excel.workbook.read({ sheets: 'all', parts: [] }));
      return readLeftCells(read, CHECK_SHEET_WORDS).map(({ sheet, cell }) => `${sheet}!${cell}`);
    };
    expect(plan.report.left.length).toBeGreaterThan(2);
    const first = await listed();
    expect(first).toHaveLength(plan.report.left.length);
    await check(excel);
    await check(excel);
    expect(await listed()).toEqual(first);
    excel.host.user.type('Echeancier!J2', 'Version de travail');
    const again = await structure(excel);
    expect(await listed()).toHaveLength(again.report.left.length);
    expect(again.report.left.length).toBe(plan.report.left.length + 1);
  });
});
