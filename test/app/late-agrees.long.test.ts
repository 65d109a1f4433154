import { lookForFindings } from '../../src/app/check';
import { readHome } from '../../src/app/read-home';
import type { CalendarDate } from '../../src/lib/calendar-date';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { type CsvRow, readCsv } from '../fixtures/csv';
import { openPage, toldIn, typeStatusDate } from '../programme/synthesis/page';
import { sortedList } from '../programme/schedule/read-drawing';

/** A page is made in seconds: one for all. */
const PATIENCE = 120_000;
/** The day it is, for whoever asks for none. */
const TODAY = '2014-09-23';
const NUMBER = /^[A-Z]{3}-\d+/u;

let excel: TestExcel;
beforeAll(async () => {
  excel = await openPage(TODAY);
}, PATIENCE);
afterAll(closeExcel);

/** N° of the rows of a sheet in which a cell says so, in order. */
function saidOn(sheet: string, words: RegExp): readonly string[] {
  const rows = [...(excel.host.workbook.sheet(sheet)?.rows.values() ?? [])];
  const found = rows.flatMap((row) => {
    const texts = [...row.values()].map(({ value }) => (typeof value === 'string' ? value : ''));
    const id = texts.map((text) => NUMBER.exec(text)?.[0]).find((name) => name !== undefined);
    return id !== undefined && texts.some((text) => words.test(text)) ? [id] : [];
  });
  return [...new Set(found)].sort();
}

/** N° of the late rows that the checks tell. */
async function checked(): Promise<readonly string[]> {
  const clock = { today: (): CalendarDate => TODAY, timeOfDay: (): string => '10:00' };
  const command = { workbook: excel.workbook, clock, words: CHECK_SHEET_WORDS };
  const found = await lookForFindings({ ...command, scope: 'tracker' });
  if (!found.ok) throw new Error(found.error.code);
  const late = found.value.report.findings.filter(({ code }) => code === 'DAT-08');
  return late.map(({ subject }) => subject?.id ?? '').sort();
}

async function shownAtHome(): Promise<number | null> {
  const home = await readHome(excel.workbook);
  if (!home.ok || home.value.kind !== 'tracker') throw new Error('There is no tracker');
  return home.value.home.figures.late;
}

/** Every reader says these rows and no other. */
async function expectLate(line: CsvRow | undefined): Promise<void> {
  const late = sortedList(line?.['en_retard']).map((told) => told.split(' ')[0] ?? '');
  await excel.host.save();
  expect(await checked()).toEqual(late);
  expect(saidOn('Gantt', /Retard \d+ j$/u)).toEqual(late);
  const listed = saidOn('Jalons', /./u);
  expect(listed.length).toBeGreaterThan(5);
  expect(saidOn('Jalons', /^Retard /u)).toEqual(late.filter((id) => listed.includes(id)));
  expect(toldIn(excel.host.workbook, excel).late).toBe(late.length);
  expect(await shownAtHome()).toBe(late.length);
}

describe('What is late, told everywhere', () => {
  const lines = readCsv('golden_late.csv');

  it.each(lines)(
    'is the same rows on $date_etat',
    async (line) => {
      typeStatusDate(excel, line['date_etat'] as CalendarDate);
      await expectLate(line);
    },
    PATIENCE,
  );

  it(
    'is counted to the day it is where « Arrêté au » is empty',
    async () => {
      typeStatusDate(excel, null);
      await expectLate(lines.find(({ date_etat: day }) => day === TODAY));
    },
    PATIENCE,
  );
});
