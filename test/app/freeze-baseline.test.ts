import { freezeBaseline } from '../../src/app/schedule/freeze-baseline';
import type { Clock } from '../../src/app/ports';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { readBaseline } from '../../src/programme/schedule/baseline/baseline';
import { closeExcel, openExcel } from '../excel/open-excel';
import { goldenActions } from '../fixtures/golden-tracker';
import { openTrackerOf, readWhole } from '../fixtures/open-tracker-of';

afterEach(closeExcel);

const CLOCK: Clock = { today: () => '2014-09-10', timeOfDay: () => '09:12' };
const COMMAND = { clock: CLOCK, words: scheduleFr };

describe('Freezing a reference', () => {
  test('keeps the dates of the status date, in place of an earlier reference', async () => {
    const excel = await openTrackerOf(goldenActions(), { statusDate: '2014-06-15' });
    const { workbook } = excel;
    const frozen = { sheet: 'Référence', frozenOn: '2014-06-15', rows: 36 };
    expect(await freezeBaseline({ ...COMMAND, workbook })).toEqual({ ok: true, value: frozen });
    const once = excel.picture();
    expect(await freezeBaseline({ ...COMMAND, workbook })).toEqual({ ok: true, value: frozen });
    expect(excel.picture()).toEqual(once);
    const baseline = readBaseline(await readWhole(excel));
    expect(baseline?.frozenOn).toBe('2014-06-15');
    expect(baseline?.rows.find(({ id }) => id === 'MAI-02')).toMatchObject({ end: '2014-06-06' });
  });

  test('asks for a tracker first', async () => {
    const { workbook } = await openExcel();
    const failure = { ok: false, error: { code: 'no-tracker' } };
    expect(await freezeBaseline({ ...COMMAND, workbook })).toEqual(failure);
  });
});
