import type { Clock } from '../../src/app/ports';
import type { TestExcel } from '../excel/open-excel';
import { STEPS } from './options';
import { type Notes, TOLD_STEPS } from './told-steps';

const CLOCK: Clock = { today: () => '2015-03-31', timeOfDay: () => '12:00' };

/** Runs every step as the demonstration does, each of which must succeed. */
export async function runEverything({ workbook }: TestExcel): Promise<Notes> {
  const notes: Notes = {
    workbook: '',
    result: '',
    referenceDate: null,
    statusDate: '2015-03-31',
    rows: null,
    added: null,
    left: [],
    checks: {},
    training: null,
    gantt: null,
    steps: [],
  };
  const context = {
    workbook,
    clock: CLOCK,
    reference: '2014-05-15',
    status: '2015-03-31',
  } as const;
  for (const step of STEPS) {
    const told = await TOLD_STEPS[step]({ ...context, options: {} }, notes);
    expect({ step, ok: told.ok }).toEqual({ step, ok: true });
  }
  return notes;
}
