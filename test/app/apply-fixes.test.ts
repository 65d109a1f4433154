import { applyFixes, applySafeFixes } from '../../src/app/apply-fixes';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { anAction, aSession } from '../fixtures/builders';
import { cells, check, inChecks, commandOf, findingOf, openTracker, told } from './open-tracker';
import { valueOf } from './structure-in-excel';
import { suivi } from '../fixtures/suivi-cells';

afterEach(closeExcel);

const TRAINING = anAction({
  id: 'FOR-01',
  strand: 'Formations',
  type: 'Récurrent',
  title: 'Formation « tranquillité publique »',
  territory: 'Littoral',
});

/** Two rows whose status the user typed in words of their own. */
async function openWithTypedStatuses(): Promise<TestExcel> {
  const excel = await openTracker({
    actions: [
      anAction({ start: '2014-03-03' }),
      anAction({ id: 'ACC-02', title: 'Visite des logements' }),
    ],
  });
  excel.host.user.type(suivi('status', 5), 'EC');
  excel.host.user.type(suivi('status', 6), 'à faire');
  return excel;
}

describe('« Corriger »', () => {
  it('writes what was shown, and the check that follows says nothing of it any more', async () => {
    const excel = await openWithTypedStatuses();
    const before = await check(excel);
    expect(told(before)).toEqual([`ACT-05 ${suivi('status', 5)}`, `ACT-05 ${suivi('status', 6)}`]);
    const [finding] = before.report.findings;
    if (!finding) throw new Error('Nothing to put right');
    const { fixed, after } = valueOf(
      await applyFixes({ ...commandOf(excel), findings: [finding] }),
    );
    expect(fixed).toBe(1);
    expect(cells(excel, suivi('status', 5), suivi('status', 6))).toEqual(['En cours', 'à faire']);
    expect(told(after)).toEqual([`ACT-05 ${suivi('status', 6)}`]);
    expect(cells(excel, inChecks('code'), inChecks('code', 1))).toEqual(['ACT-05', null]);
  });

  it('touches nothing when the cell changed since it was shown', async () => {
    const excel = await openWithTypedStatuses();
    const [finding] = (await check(excel)).report.findings;
    if (!finding) throw new Error('Nothing to put right');
    excel.host.user.type(suivi('status', 5), 'fait');
    expect(await applyFixes({ ...commandOf(excel), findings: [finding] })).toMatchObject({
      ok: false,
      error: { code: 'gone' },
    });
    expect(cells(excel, suivi('status', 5))).toEqual(['fait']);
  });

  it('adds the session that an action announces at the end of its table, formulas included', async () => {
    const excel = await openTracker({
      actions: [TRAINING],
      sessions: [aSession({ basin: 'Cambrai' })],
    });
    const finding = findingOf(await check(excel), 'SES-01');
    const { after } = valueOf(await applyFixes({ ...commandOf(excel), findings: [finding] }));
    expect(told(after)).not.toContain(`SES-01 ${suivi('title', 5)}`);
    const row = ['A6', 'B6', 'D6', 'P6', 'Q6'].map((cell) => `Formations!${cell}`);
    expect(cells(excel, ...row)).toEqual([
      'S02',
      'Tranquillité publique',
      'Littoral',
      'Prévue',
      expect.stringMatching(/^Non/),
    ]);
    expect(after.tracker.sessions?.rows).toHaveLength(2);
  });

  it('adds a partner that looks like no other', async () => {
    const excel = await openTracker({ actions: [anAction({ partners: ['Emmaüs'] })] });
    const finding = findingOf(await check(excel), 'REF-01');
    const { after } = valueOf(await applyFixes({ ...commandOf(excel), findings: [finding] }));
    expect(told(after)).toEqual([]);
    expect(after.tracker.partners?.rows.map(({ value }) => value.name)).toContain('Emmaüs');
  });
});

describe('« Tout corriger »', () => {
  it('puts right all that asks no question, in one step back', async () => {
    const excel = await openWithTypedStatuses();
    await check(excel);
    const before = excel.picture();
    const { fixed } = valueOf(await applySafeFixes(commandOf(excel)));
    expect(fixed).toBe(2);
    expect(cells(excel, suivi('status', 5), suivi('status', 6))).toEqual(['En cours', 'Prévu']);
    valueOf(await excel.workbook.undoLast());
    expect(excel.picture()).toEqual(before);
    expect(excel.workbook.canUndo()).toBe(false);
  });

  it('leaves the workbook as it was when the check that follows cannot be written', async () => {
    const excel = await openWithTypedStatuses();
    await check(excel);
    excel.host.user.protectSheet('Contrôle');
    const before = excel.picture('Suivi');
    expect(await applySafeFixes(commandOf(excel))).toMatchObject({
      ok: false,
      error: { code: 'sheet-protected', sheet: 'Contrôle' },
    });
    expect(excel.picture('Suivi')).toEqual(before);
  });

  it.each([...Array(24).keys()])(
    'leaves the workbook as it was when request %i breaks, or does the whole',
    async (request) => {
      const excel = await openWithTypedStatuses();
      await check(excel);
      const before = excel.picture();
      excel.breakRequest(request + 1, 'half-applied');
      const done = await applySafeFixes(commandOf(excel));
      if (done.ok)
        expect(cells(excel, suivi('status', 5), suivi('status', 6))).toEqual(['En cours', 'Prévu']);
      else expect(excel.picture()).toEqual(before);
    },
  );
});
