import { checkWorkbook } from '../../src/app/check';
import { type HomeCheck, readHome } from '../../src/app/read-home';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { anAction } from '../fixtures/builders';
import { suivi } from '../fixtures/suivi-cells';
import { openPage } from '../programme/synthesis/page';
import { commandOf, openTracker } from './open-tracker';
import { valueOf } from './structure-in-excel';

afterEach(closeExcel);

async function lastCheck({ workbook, host }: TestExcel): Promise<HomeCheck | null> {
  await host.save();
  const home = valueOf(await readHome(workbook));
  return home.kind === 'tracker' ? home.home.check : null;
}

describe('What « Accueil » says of the last check', () => {
  it('is nothing before the first one', async () => {
    const excel = await openTracker({ actions: [anAction()] });
    expect(await lastCheck(excel)).toBeNull();
  });

  it('is its day and its blocking points', async () => {
    const excel = await openPage();
    expect(await lastCheck(excel)).toMatchObject({ on: '31/03/2015', blocking: 0 });
    excel.host.user.type(suivi('status', 6), 'inconnu');
    const { report } = valueOf(await checkWorkbook(commandOf(excel)));
    expect(report.counts.blocking).toBe(1);
    expect(await lastCheck(excel)).toMatchObject({ blocking: 1 });
  }, 60_000);
});
