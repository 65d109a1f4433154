import { freezeBaseline } from '../../src/app/schedule/freeze-baseline';
import type { Clock } from '../../src/app/ports';
import { dateOf } from '../../src/lib/calendar-date';
import { fr } from '../../src/locales/fr';
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
    const frozen = { sheet: 'Référence', frozenOn: '2014-06-15', rows: 10, undated: 26 };
    expect(await freezeBaseline({ ...COMMAND, workbook })).toEqual({ ok: true, value: frozen });
    const once = excel.picture();
    expect(await freezeBaseline({ ...COMMAND, workbook })).toEqual({ ok: true, value: frozen });
    expect(excel.picture()).toEqual(once);
    const baseline = readBaseline(await readWhole(excel));
    expect(baseline?.frozenOn).toBe('2014-06-15');
    expect(baseline?.rows.find(({ id }) => id === 'MAI-02')).toMatchObject({ end: '2014-06-06' });
  });

  test('tells the rows that have no date, and keeps nothing where none has any', async () => {
    const [plain] = goldenActions();
    if (plain === undefined) throw new Error('no golden row');
    const bare = { ...plain, id: 'X-1', dueText: '', start: null, end: null, precision: null };
    const dated = { ...bare, id: 'X-2', dueText: '06/06/2014', start: dateOf(2014, 6, 6) };
    const { workbook } = await openTrackerOf([bare, { ...dated, precision: 'jour' }]);
    const some = await freezeBaseline({ ...COMMAND, workbook });
    expect(some).toMatchObject({ value: { rows: 1, undated: 1 } });
    const { frozen } = fr.gantt.baseline;
    expect(some.ok && frozen(some.value)).toMatch(
      /^Dates de 1 ligne mémorisées au 15\/05\/2014 \(1 autre est sans date\)\./u,
    );
    closeExcel();
    const none = await openTrackerOf([bare]);
    const kept = await freezeBaseline({ ...COMMAND, workbook: none.workbook });
    expect(kept.ok && frozen(kept.value)).toBe(
      'Suivi n’a aucune ligne datée : rien n’est mémorisé.',
    );
    expect(readBaseline(await readWhole(none))).toBeNull();
  });

  test('asks for a tracker first', async () => {
    const { workbook } = await openExcel();
    const failure = { ok: false, error: { code: 'no-tracker' } };
    expect(await freezeBaseline({ ...COMMAND, workbook })).toEqual(failure);
  });
});
