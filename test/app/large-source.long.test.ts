import type { Progress } from '../../src/app/ports';
import { writeTracker } from '../../src/app/write-tracker';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import { NO_DECISIONS } from '../../src/programme/intake/plan/plan';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { aLongSchedule } from '../fixtures/long-schedule';
import { DAY_OF_TEXT, structure, trackerIn } from './structure-in-excel';

afterEach(closeExcel);
jest.setTimeout(900_000);

function open(rows: number): Promise<TestExcel> {
  return openExcel({ today: DAY_OF_TEXT }, aLongSchedule(rows));
}

const ANSWERS = { ...NO_ANSWERS, referenceDate: DAY_OF_TEXT };
const INPUT = { answers: ANSWERS, decisions: NO_DECISIONS, words: structureFr };

describe('Five thousand rows of a schedule', () => {
  it('ask Excel no more often than fifty, but for chunks of 4 MB, are all there, and can be taken back', async () => {
    const few = await open(50);
    await structure(few, undefined, ANSWERS);
    const many = await open(5_000);
    const before = many.picture();
    const steps: Progress[] = [];
    const written = await writeTracker(many.workbook, INPUT, {
      onProgress: (progress) => steps.push(progress),
    });
    expect(written.ok).toBe(true);
    const { bytesIn, bytesOut } = many.host.meter.total;
    const chunks = Math.ceil((bytesIn + bytesOut) / 4_000_000);
    expect(many.requests()).toBeLessThanOrEqual(few.requests() + chunks);
    expect((await trackerIn(many)).actions?.rows).toHaveLength(5_000);
    expect(new Set(steps.map(({ step }) => step))).toEqual(
      new Set(['reading', 'computing', 'writing']),
    );
    expect((await many.workbook.undoLast()).ok).toBe(true);
    expect(many.picture()).toEqual(before);
  });
});

describe('Five thousand rows cancelled between two chunks', () => {
  it('leave the workbook as it was', async () => {
    const excel = await open(5_000);
    const before = excel.picture();
    const stop = new AbortController();
    const shares: (number | null)[] = [];
    const cancelled = await writeTracker(excel.workbook, INPUT, {
      signal: stop.signal,
      onProgress: ({ step, share }) => {
        if (step !== 'writing') return;
        shares.push(share);
        if (share !== null && share > 0) stop.abort();
      },
    });
    expect(cancelled).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(shares.at(-1)).toBeGreaterThan(0);
    expect(shares.at(-1)).toBeLessThan(1);
    expect(excel.picture()).toEqual(before);
  });
});

describe('Structuring that the user cancels', () => {
  it.each([
    ['the workbook is read', 'reading'],
    ['the rows are worked out', 'computing'],
  ])('writes nothing when it is cancelled while %s', async (_while, cancelledStep) => {
    const excel = await open(200);
    const before = excel.picture();
    const stop = new AbortController();
    const result = await writeTracker(excel.workbook, INPUT, {
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === cancelledStep) stop.abort();
      },
    });
    expect(result).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(excel.picture()).toEqual(before);
  });

  it('is taken back as one operation once it is done', async () => {
    const excel = await open(200);
    const before = excel.picture();
    await structure(excel, undefined, ANSWERS);
    expect(excel.picture()).not.toEqual(before);
    expect((await excel.workbook.undoLast()).ok).toBe(true);
    expect(excel.picture()).toEqual(before);
  });
});
