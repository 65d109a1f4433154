import { shareTrainingSummary } from '../../src/app/training/share-training';
import type { CalendarDate } from '../../src/lib/calendar-date';
import { trainingFr } from '../../src/locales/training.fr';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { namedFigures, openSummary, pageTable, valueAt } from '../fixtures/summary-workbook';
import { exampleAttendances, exampleSessions } from '../fixtures/training-data';

const COPY = 'Bilan (partage)';
const clock = { today: (): CalendarDate => '2015-03-31', timeOfDay: (): string => '10:00' };

/** The worked example, where two jobs and a basin have few persons. */
async function openExample(): Promise<TestExcel> {
  const attendances = exampleAttendances().map((line, index) => ({
    ...line,
    job: index % 40 === 0 ? 'Siège' : line.job,
  }));
  return openSummary({ sessions: exampleSessions(), attendances });
}

async function share({ workbook }: TestExcel): Promise<void> {
  const shared = await shareTrainingSummary({ workbook, clock, words: trainingFr });
  if (!shared.ok) throw new Error(shared.error.code);
}

describe('The copy of the summary that may be shared', () => {
  let excel: TestExcel;
  let before: unknown;
  let summary: unknown;

  beforeAll(async () => {
    excel = await openExample();
    before = excel.picture();
    summary = excel.picture('Bilan formations');
    await share(excel);
  }, 60_000);
  afterAll(closeExcel);

  it('shows the figures of the summary, as values alone', () => {
    const copy = excel.host.workbook.sheet(COPY);
    const cells = [...(copy?.rows.values() ?? [])].flatMap((line) => [...line.values()]);
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(valueAt(excel.host.workbook, `'${COPY}'!C17`)).toBe(64);
    expect(valueAt(excel.host.workbook, `'${COPY}'!B2`)).toContain('01/09/2014 – 31/08/2017');
  });

  it('masks the small counts and another one, so that none can be told from the total', () => {
    const jobs = pageTable(
      excel.host.workbook,
      { column: 'L', header: 'Métier', value: 'N' },
      COPY,
    );
    expect(jobs).toMatchObject({ Siège: '< 5', 'Agent de proximité': 'masqué', Total: 64 });
  });

  it('carries nothing by code, and draws its charts from itself', () => {
    const told = JSON.stringify(excel.picture(COPY));
    expect(told).not.toMatch(/A0\d\d/);
    expect(told).not.toContain('Présences!');
    expect(told).not.toContain("'Bilan formations'!");
    expect(excel.host.workbook.sheet(COPY)?.charts).toHaveLength(2);
  });

  it('leaves the summary itself with all its counts', () => {
    expect(excel.picture('Bilan formations')).toEqual(summary);
    expect(namedFigures(excel.host.workbook)).toMatchObject({ personnes: 64 });
  });

  it('is taken back as one operation, and written again in place', async () => {
    const first = excel.picture(COPY);
    await excel.workbook.undoLast();
    expect(excel.picture()).toEqual(before);
    await share(excel);
    await share(excel);
    expect(excel.picture(COPY)).toEqual(first);
  }, 60_000);
});
