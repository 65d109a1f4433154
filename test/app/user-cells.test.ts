import { computeTrainingSummary } from '../../src/app/training/compute-training';
import { trainingFr } from '../../src/locales/sheets/training.fr';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { aSession, anAttendance } from '../fixtures/builders';
import { cells, openTracker } from './open-tracker';
import { CLOCK, valueOf } from './structure-in-excel';

afterEach(closeExcel);
jest.setTimeout(120_000);

const BESIDE = ['Présences!AB2', 'Présences!AC5', 'Présences!AF40', 'Présences!BA6'];
const BESIDE_BILAN = ["'Bilan formations'!AC3", "'Bilan formations'!AD60"];

async function train({ workbook }: TestExcel): Promise<void> {
  valueOf(await computeTrainingSummary({ workbook, clock: CLOCK, words: trainingFr }));
}

describe('What a user writes right of column AA, beside what the add-in writes', () => {
  it('stays when the trainings are computed, computed anew, and taken back', async () => {
    const excel = await openTracker({
      sessions: [aSession({ id: 'S01', present: 2 })],
      attendances: [anAttendance({ code: 'A1' }), anAttendance({ code: 'A2' })],
    });
    const { user } = excel.host;
    for (const cell of BESIDE) user.type(cell, `à moi ${cell}`);
    const mine = BESIDE.map((cell) => `à moi ${cell}`);
    await train(excel);
    expect(cells(excel, ...BESIDE)).toEqual(mine);

    for (const cell of BESIDE_BILAN) user.type(cell, `à moi ${cell}`);
    user.type('Présences!A7', 'A3');
    const all = [...BESIDE, ...BESIDE_BILAN];
    const kept = all.map((cell) => `à moi ${cell}`);
    await train(excel);
    expect(cells(excel, ...all)).toEqual(kept);

    expect((await excel.workbook.undoLast()).ok).toBe(true);
    expect(cells(excel, ...all)).toEqual(kept);
  });
});
