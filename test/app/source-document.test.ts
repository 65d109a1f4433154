import { checkWorkbook } from '../../src/app/check';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { checkTracker } from '../fixtures/check-at-once';
import { readLeftCells } from '../../src/programme/checks/sheet/left-cells';
import type { CheckReport } from '../../src/programme/checks/report/report';
import type { PlanDecisions, TrackerPlan } from '../../src/programme/intake/plan/plan';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import type { CalendarDate } from '../../src/lib/calendar-date';
import { cellAddress } from '../../src/workbook/location';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { readCsv } from '../fixtures/csv';
import { GOLDEN_FINDINGS, rowsByCode } from '../fixtures/golden-findings';
import { buildWorkbook } from '../host/build-workbook';
import { readFixture } from '../host/read-fixture';
import { CLOCK, DAY_OF_TEXT, structure, trackerIn, valueOf } from './structure-in-excel';

afterEach(closeExcel);

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
    const { 'ACT-13': owners, 'REF-02': renamed, 'CNF-01': open, ...others } = rowsByCode(report);
    expect(others).toEqual(GOLDEN_FINDINGS);
    const undecided = plan.report.deduced.filter(({ isAccepted }) => !isAccepted);
    expect(open?.split(' ')).toEqual(undecided.map(({ id }) => id).sort());
    expect(owners?.split(' ')).toHaveLength(25);
    expect(renamed).toContain('ACC-03');
    expect(report.counts.blocking).toBe(0);
    expect(plan.report.rowsRead).toBe(plan.report.rowsWritten + plan.report.rowsExplained);
    expect(excel.picture('Feuil1')).toEqual(source);
  });

  it('tells the late rows and those to watch at the eleven status dates', async () => {
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook(readFixture('V4')));
    await structure(excel, asTheReaderDoes);
    const snapshot = valueOf(await excel.workbook.read({ sheets: 'all', parts: [] }));
    const tracker = readTracker(snapshot);
    const told = readCsv('golden_late.csv').map(({ date_etat: day = '' }) => {
      const settings = { ...tracker.settings, statusDate: day as CalendarDate };
      const given = { scope: 'tracker', today: null, training: null, stale: [] } as const;
      const { findings } = checkTracker(
        { tracker: { ...tracker, settings }, snapshot, ...given },
        [],
      );
      const late = findings.flatMap((one) =>
        one.code === 'DAT-08' ? [`${one.rowName} (+${String(one.params.days)} j)`] : [],
      );
      const watched = findings.filter(({ code }) => code === 'DAT-16');
      return [day, late, watched.map(({ rowName }) => rowName)];
    });
    const listed = (cell = ''): readonly string[] => cell.split(' ; ').filter((one) => one !== '');
    expect(told).toEqual(
      readCsv('golden_late.csv').map((line) => [
        line.date_etat,
        listed(line.en_retard),
        listed(line.a_surveiller_fenetre_ouverte),
      ]),
    );
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
