import { Session, type Profiler } from 'node:inspector/promises';
import { checkWorkbook } from '../../src/app/check';
import type { Clock, RunOptions } from '../../src/app/ports';
import { writeTracker } from '../../src/app/write-tracker';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import { NO_DECISIONS } from '../../src/programme/intake/plan/plan';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { aLongSchedule } from '../fixtures/long-schedule';

jest.setTimeout(120_000);

const ROWS = 100;
const TODAY = '2014-05-15';
const CLOCK: Clock = { today: () => TODAY, timeOfDay: () => '12:00' };

type Command = (options: RunOptions) => Promise<{ readonly ok: boolean }>;

/** Calls of the add-in's functions: work that does not depend on the machine. */
function callsIn({ result }: Profiler.TakePreciseCoverageReturnType): number {
  return result
    .filter(({ url }) => /\/src\/(?:app|excel|lib|programme|workbook)\//.test(url))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges: [whole] }) => sum + (whole?.count ?? 0), 0);
}

/** The calls between two moments at which the pane lives: it is given a pause, or Excel is asked. */
async function stretchesOf({ host }: TestExcel, run: Command): Promise<readonly number[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const taken: Promise<number>[] = [];
  const take = (): void => {
    taken.push(session.post('Profiler.takePreciseCoverage').then(callsIn));
  };
  const answer = host.excel.answer.bind(host.excel);
  host.excel.answer = (text) => {
    take();
    return answer(text);
  };
  const done = await run({
    pause: () => {
      take();
      return Promise.resolve();
    },
  });
  take();
  host.excel.answer = answer;
  const stretches = await Promise.all(taken);
  session.disconnect();
  expect(done.ok).toBe(true);
  return stretches;
}

describe('While the rows of a long schedule are dealt with', () => {
  let excel: TestExcel;

  beforeAll(async () => {
    excel = await openExcel({ today: TODAY }, aLongSchedule(ROWS));
  });
  afterAll(closeExcel);

  it.each<readonly [string, (options: RunOptions) => ReturnType<Command>]>([
    [
      'the tracker is made',
      (options) => {
        const answers = { ...NO_ANSWERS, referenceDate: TODAY } as const;
        const input = { answers, decisions: NO_DECISIONS, words: structureFr };
        return writeTracker(excel.workbook, input, options);
      },
    ],
    [
      'it is checked',
      (options) => {
        const { workbook } = excel;
        const words = CHECK_SHEET_WORDS;
        return checkWorkbook({ workbook, clock: CLOCK, words, scope: 'tracker' }, options);
      },
    ],
  ])('the pane lives often: %s', async (_, run) => {
    const stretches = await stretchesOf(excel, run);
    const total = stretches.reduce((sum, calls) => sum + calls, 0);
    const longest = Math.max(...stretches);
    expect(total).toBeGreaterThan(100 * ROWS);
    expect(longest / total).toBeLessThan(0.3);
  });
});
