import { openServedPage, type ServedPage, structureIn } from './open-served-page';
import { suivi } from '../fixtures/suivi-cells';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

describe('The buttons of the ribbon', () => {
  const browser = useBrowser();
  let served: ServedPage;

  beforeAll(async () => {
    served = await openServedPage(browser(), 'assets/exemple.xlsx');
    await structureIn(served);
    await closePane();
  });
  afterAll(() => served.close());

  const closePane = (): Promise<void> =>
    served.page.getByRole('button', { name: 'Fermer le volet' }).click();
  const shown = (sheet: string): Promise<void> =>
    served.page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();

  it('open a pane that says what can no longer be taken back since it is loaded again', async () => {
    await served.pressRibbon('Ouvrir le panneau');
    expect(await served.told(/rechargé/)).toContain('ne peut plus être annulée');
    await closePane();
  });

  it.each([
    { button: 'Contrôler', sheet: 'Contrôle' },
    { button: 'Formations', sheet: 'Bilan formations' },
    { button: 'Gantt', sheet: 'Gantt' },
  ])('$button runs without the pane and shows « $sheet »', async ({ button, sheet }) => {
    await served.pressRibbon(button);
    await shown(sheet);
    expect(await served.page.locator('iframe[title="Suivi du programme"]').count()).toBe(0);
  });

  it('keeps the scale chosen on the sheet when the Gantt is generated again', async () => {
    const { host } = served.desk;
    host.user.type('Gantt!B3', 'Trimestre');
    await served.pressRibbon('Gantt');
    expect(host.workbook.sheet('Gantt')?.cell(2, 1)?.value).toBe('Trimestre');
  });

  it('is taken back by the pane that was open', async () => {
    const { host } = served.desk;
    const titleOf = (): unknown => host.workbook.sheet('Gantt')?.cell(0, 0)?.value;
    await served.pressRibbon('Ouvrir le panneau');
    await served.pane.getByText('Arrêté au').first().waitFor();
    host.user.type('Gantt!A1', 'À refaire');
    await served.pressRibbon('Gantt');
    await served.told(/écrits/);
    await shown('Gantt');
    expect(titleOf()).not.toBe('À refaire');
    await served.pane.getByRole('button', { name: 'Annuler la dernière opération' }).click();
    await served.told(/annulée/);
    expect(titleOf()).toBe('À refaire');
    await closePane();
  });

  it('tells the refusal of a command when the pane is opened next', async () => {
    served.desk.host.user.protectSheet('Contrôle');
    await served.pressRibbon('Contrôler');
    await served.pressRibbon('Ouvrir le panneau');
    expect(await served.told(/protégée/)).toContain('Contrôle');
  });

  it('tells it at once to the pane that is open', async () => {
    served.desk.host.user.protectSheet('Gantt');
    await served.pressRibbon('Gantt');
    expect(await served.told(/protégée/)).toContain('Gantt');
  });

  it('opens the pane on what was found on the row under a right click', async () => {
    const { page, pane } = served;
    await page.getByRole('tab', { name: 'Suivi', exact: true }).click();
    await shown('Suivi');
    await page.getByRole('gridcell', { name: 'ACC-04', exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Contrôler cette ligne' }).click();
    await pane.getByRole('tab', { name: 'Contrôler', selected: true }).waitFor();
    const chosen = pane.getByRole('list', { name: /^Ligne choisie/ });
    await chosen.getByText(suivi('owner', 8)).first().waitFor();
    const rows = await chosen.getByText(/^Suivi!/).allInnerTexts();
    expect(new Set(rows.map((place) => place.replace(/^Suivi![A-Z]+/, '')))).toEqual(
      new Set(['8']),
    );
  });

  it('lets the pane be closed while Excel is still answering it', async () => {
    const { page, desk } = served;
    await closePane();
    desk.host.latency = 500;
    const asking = page.waitForRequest('**/excel/answer');
    await served.pressRibbon('Ouvrir le panneau');
    const asked = await asking;
    await closePane();
    await (await asked.response())?.finished();
    desk.host.latency = 0;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(served.complaints).toEqual([]);
  });

  it('opens the pane on the preview of Structurer: nothing is written unseen', async () => {
    await served.pressRibbon('Structurer');
    await served.pane.getByRole('tab', { name: 'Structurer', selected: true }).waitFor();
    expect(served.complaints).toEqual([]);
  });
});
