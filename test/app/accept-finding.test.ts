import { acceptWithReason } from '../../src/app/check';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { anAction } from '../fixtures/builders';
import { cells, check, inChecks, commandOf, findingOf, openTracker } from './open-tracker';
import { valueOf } from './structure-in-excel';
import { suivi } from '../fixtures/suivi-cells';

afterEach(closeExcel);

const REASON = 'Le responsable est en cours de nomination';

/** A row without anybody responsible, which the user accepts. */
async function openAccepted(): Promise<TestExcel> {
  const excel = await openTracker({ actions: [anAction({ owner: '' })] });
  const finding = findingOf(await check(excel), 'ACT-13');
  valueOf(
    await acceptWithReason({ ...commandOf(excel), findings: [finding], reason: ` ${REASON} ` }),
  );
  return excel;
}

describe('« Accepter avec motif »', () => {
  it('is not asked about again, and « Contrôle » holds its reason and its day', async () => {
    const excel = await openAccepted();
    const { report } = await check(excel);
    expect(findingOf({ report }, 'ACT-13').acceptance).toMatchObject({
      reason: REASON,
      acceptedOn: '2014-05-15',
    });
    expect(report.counts.warning).toBe(0);
    expect(report.acceptedCount).toBe(1);
    expect(cells(excel, inChecks('code'), inChecks('reason'), inChecks('acceptedOn'))).toEqual([
      'ACT-13',
      REASON,
      41774,
    ]);
  });

  it('stays with its row when rows are inserted above it', async () => {
    const excel = await openAccepted();
    excel.host.user.insertRows('Suivi', 5);
    const { report } = await check(excel);
    expect(findingOf({ report }, 'ACT-13')).toMatchObject({
      place: { row: 5 },
      acceptance: { reason: REASON },
    });
  });

  it('is asked about again once its cell has been filled and emptied otherwise', async () => {
    const excel = await openTracker({ actions: [anAction({ dwellings: 1200 })] });
    const finding = findingOf(await check(excel), 'ACT-15');
    valueOf(
      await acceptWithReason({
        ...commandOf(excel),
        findings: [finding],
        reason: 'Chiffre vérifié',
      }),
    );
    excel.host.user.type(suivi('dwellings', 5), '1500');
    const { report } = await check(excel);
    expect(findingOf({ report }, 'ACT-15').acceptance).toBeNull();
    expect(cells(excel, inChecks('reason'))).toEqual([null]);
  });

  it('is no longer accepted once its reason is taken out of the sheet', async () => {
    const excel = await openAccepted();
    excel.host.user.type(inChecks('reason'), '');
    const { report } = await check(excel);
    expect(findingOf({ report }, 'ACT-13').acceptance).toBeNull();
  });

  it('leaves the marks of the other findings alone and takes its own away', async () => {
    const excel = await openAccepted();
    expect(cells(excel, inChecks('mark'))).toEqual([null]);
  });
});
