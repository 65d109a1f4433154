import type { Browser } from 'playwright-core';
import { showLocation } from '../../src/workbook/location';
import { launchBrowser } from '../host/web/find-browser';
import { BUILD_TIMEOUT_MS, builtAddIn } from './built-add-in';
import { barriersOf, expectQuiet, openPane, type OpenPane } from './open-pane';

jest.setTimeout(240_000);

describe('The main job in the pane, on the sample workbook', () => {
  let browser: Browser;
  let pane: OpenPane;

  beforeAll(() => {
    builtAddIn();
  }, BUILD_TIMEOUT_MS);
  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await openPane(browser, 'assets/exemple.xlsx', { fileName: 'exemple.xlsx' });
  });
  afterAll(() => browser.close());

  it('shows the rows of the document before anything is written, then writes the tracker', async () => {
    await pane.press('Analyser le classeur');
    await pane.told(/3 feuilles analysées/);
    expect(pane.host.workbook.sheet('Suivi')).toBeUndefined();
    await pane.press('Suivant');
    await pane.press('Suivant');
    await pane.pane.getByText('(34 lignes, 7 à relire)').waitFor();
    await pane.pane.getByRole('list', { name: 'À relire (7)' }).waitFor();
    for (const implied of ['Saint-André – Ulysse Trélat', 'Test du projet commun']) {
      await pane.pane.getByRole('checkbox', { name: new RegExp(`^${implied}`) }).check();
    }
    await pane.pane.getByText(/^\(36 lignes/).waitFor();
    await pane.press('Créer le suivi');
    expect(await pane.told(/actions ajoutées/)).toContain('36 actions ajoutées');
    expect(pane.host.workbook.sheet('Suivi')).toBeDefined();
  });

  it('lists the findings and leads to the cell of each', async () => {
    await pane.openTab('Contrôler');
    await pane.press('Contrôler');
    await pane.told(/avertissements/);
    const owners = constats(pane).locator('[data-code="ACT-13"]');
    await owners.getByRole('button', { name: /sans responsable/ }).click();
    const second = owners.getByText(/^Suivi![A-Z]+\d+$/).nth(1);
    await second.waitFor();
    const cell = await second.innerText();
    await owners.getByRole('button', { name: 'Aller à la cellule' }).nth(1).click();
    await expectSelected(pane, cell);
  });

  it('counts the persons trained', async () => {
    await pane.openTab('Formations');
    await pane.press('Calculer les formations');
    expect(await pane.told(/Bilan écrit/)).toMatch(/64 .*445/);
  });

  it('draws the Gantt', async () => {
    await pane.openTab('Gantt');
    await pane.press('Générer le Gantt');
    await pane.told(/Gantt et jalons écrits/);
    expect(pane.host.workbook.sheet('Jalons')).toBeDefined();
  });

  it('takes the last operation back', async () => {
    await pane.press('Annuler la dernière opération');
    await pane.told(/est annulée/);
    expect(pane.host.workbook.sheet('Gantt')?.cell(0, 0)?.value).toMatch(/^Le Gantt viendra ici/);
  });

  it('asks nobody but Excel, complains of nothing and bars nobody', async () => {
    expect(await barriersOf(pane)).toEqual([]);
    expectQuiet(pane);
  });
});

/** The sheet that is shown and the cell that is selected on it, once Excel has moved. */
async function expectSelected({ host, page }: OpenPane, cell: string): Promise<void> {
  const selected = (): string => {
    const sheet = host.workbook.active;
    return sheet === null ? '' : showLocation({ sheet: sheet.name, ...sheet.selection });
  };
  for (let tries = 0; selected() !== cell && tries < 50; tries++) await page.waitForTimeout(100);
  expect(selected()).toBe(cell);
}

function constats({ pane }: OpenPane): ReturnType<OpenPane['pane']['getByRole']> {
  return pane.getByRole('list', { name: 'Constats' });
}
