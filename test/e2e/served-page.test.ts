import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { STATUS_LOOKS } from '../../src/programme/tracker/status-looks';
import { readWorkbook } from '../host/xlsx/read-workbook';
import { openServedPage, type ServedPage, structureIn } from './open-served-page';
import { suivi } from '../fixtures/suivi-cells';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

describe('The page on which the workbook stands beside the pane', () => {
  const browser = useBrowser();
  let served: ServedPage;

  beforeAll(async () => {
    served = await openServedPage(browser(), 'assets/exemple.xlsx');
  });
  afterAll(() => served.close());

  /** The cell shown at an address such as row 5, column 2 (both from 0). */
  const cellAt = (row: number, column: number): Locator =>
    served.page.locator(`#cell-${String(row)}-${String(column)}`);

  /** What the pane's list says of one rule; the chosen row has a list of its own. */
  const entry = (code: string): Locator =>
    served.pane.getByRole('list', { name: 'Constats' }).locator(`[data-code="${code}"]`);

  /** Pixels from the top of the page; the cell may be drawn again at any moment. */
  const topOf = (id: string): Promise<number | undefined> =>
    served.page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top, id);

  it('shows the workbook as it is, its long paragraphs whole', async () => {
    await served.page.getByRole('tab', { name: 'Feuil1', selected: true }).waitFor();
    expect(await cellAt(0, 0).innerText()).toBe('APPEL A PROJETS');
    const paragraph = await cellAt(6, 0).evaluate(({ scrollHeight, clientHeight }) => ({
      scrollHeight,
      clientHeight,
    }));
    expect(paragraph.scrollHeight).toBeLessThanOrEqual(paragraph.clientHeight + 1);
  });

  it('takes up in a pane opened anew what was corrected in the one that was closed', async () => {
    const { pane } = served;
    const corrected = 'Candidater à l’ANRU II';
    const goToReview = async (): Promise<void> => {
      await pane.getByRole('button', { name: 'Analyser le classeur' }).click();
      await served.told(/feuilles analysées/);
      const steps = pane.getByRole('list', { name: 'Étapes' });
      await steps.getByRole('button', { name: 'Relire' }).click();
    };
    await goToReview();
    await pane.getByRole('button', { name: /Quartier Degroote : sélection/ }).click();
    await pane.getByLabel('Action', { exact: true }).fill(corrected);
    await pane.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await openPaneAnew(served);
    await goToReview();
    await pane.getByRole('button', { name: /^Sûres/ }).click();
    await pane.getByText(corrected).first().waitFor();
    await openPaneAnew(served);
  });

  it('shows the tracker as soon as the pane has written it', async () => {
    await structureIn(served);
    await served.page.getByRole('tab', { name: 'Synthèse', selected: true }).waitFor();
    await served.page.getByRole('tab', { name: 'Suivi', exact: true }).click();
    await served.page.getByRole('gridcell', { name: 'ACC-01' }).waitFor();
    await served.page.waitForFunction(() => {
      const header = document.querySelector('#cell-3-0');
      return header !== null && getComputedStyle(header).fontWeight === '700';
    });
  });

  it('moves to the cell of a finding', async () => {
    await served.pane.getByRole('tab', { name: 'Contrôler' }).click();
    await served.pane.getByRole('button', { name: 'Contrôler', exact: true }).click();
    await served.told(/avertissements/);
    const owners = entry('ACT-13');
    await owners.getByRole('button', { name: /sans responsable/ }).click();
    const cell = await owners
      .getByText(/^Suivi![A-Z]+\d+$/)
      .nth(3)
      .innerText();
    await owners.getByRole('button', { name: 'Aller à la cellule' }).nth(3).click();
    await expectActive(served, cell.replace('Suivi!', ''));
    await served.page.locator('.selection').waitFor();
  });

  it('hands what is typed in the sheet to the pane, as Excel does', async () => {
    const { page } = served;
    await goTo(served, 'B5');
    await page.keyboard.type('Formation');
    await page.keyboard.press('Enter');
    await entry('ACT-02').getByText(suivi('strand', 5)).waitFor();
    await expectActive(served, 'B6');
    await goTo(served, 'B5');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await page.keyboard.press('Escape');
    expect(served.desk.host.workbook.sheet('Suivi')?.cell(4, 1)?.value).toBe('Formation');
  });

  it('makes the pane wait while a cell is being typed in', async () => {
    const { page, pane } = served;
    await cellAt(4, 2).dblclick();
    await page.locator('.editor').fill('Mise en œuvre avec trois associations');
    await pane.getByRole('button', { name: 'Contrôler', exact: true }).click();
    await served.told(/terminez la saisie/);
    await pane.getByRole('progressbar').waitFor();
    await page.locator('.editor').press('Enter');
    await cellAt(4, 2).getByText('trois associations').waitFor();
    await served.told(/avertissements/);
  });

  it('draws the bars of the Gantt in the colours of their statuses', async () => {
    await served.pressRibbon('Gantt');
    await served.page.getByRole('tab', { name: 'Gantt', selected: true }).waitFor();
    const fill = STATUS_LOOKS.Réalisé.fill;
    await served.page.waitForFunction((wanted) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.backgroundColor = wanted;
      const colour = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return [...document.querySelectorAll('.cell')].some(
        (cell) =>
          cell.textContent === 'Réalisé' && getComputedStyle(cell).backgroundColor === colour,
      );
    }, fill);
  });

  it('keeps the first rows and columns in sight while the sheet is scrolled', async () => {
    const before = await topOf('cell-6-3');
    expect(before).toBeDefined();
    await served.page.locator('#scroller').evaluate((scroller) => {
      scroller.scrollTo(0, 500);
    });
    await served.page.getByRole('gridcell', { name: 'REL-03', exact: true }).waitFor();
    expect(await topOf('cell-6-3')).toBe(before);
  });

  it('gives the workbook as it now stands', async () => {
    const download = served.page.waitForEvent('download');
    await served.page.getByRole('link', { name: 'Télécharger le classeur' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('exemple-suivi.xlsx');
    const saved = readWorkbook(readFileSync(await file.path()));
    expect(saved.sheet('Suivi')?.cell(4, 1)?.value).toBe('Formation');
    expect(saved.sheet('Gantt')).toBeDefined();
  });

  it('bars nobody and asks nobody else', async () => {
    const { violations } = await new AxeBuilder({ page: served.page })
      .exclude('iframe')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      // The colours of the sheets are those of the workbook.
      .exclude('.cell')
      .analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
    expect({ complaints: served.complaints, gaps: served.desk.host.gaps }).toEqual({
      complaints: [],
      gaps: [],
    });
  });

  it('opens the workbook again as it was', async () => {
    await served.page.getByRole('button', { name: 'Recommencer' }).click();
    await served.page.getByRole('tab', { name: 'Suivi' }).waitFor({ state: 'detached' });
    await served.page.getByRole('tab', { name: 'Feuil1', selected: true }).waitFor();
  });
});

async function openPaneAnew({ page, pressRibbon }: ServedPage): Promise<void> {
  await page.getByRole('button', { name: 'Fermer le volet' }).click();
  await pressRibbon('Ouvrir le panneau');
}

async function goTo({ page }: ServedPage, cell: string): Promise<void> {
  const box = page.getByLabel('Zone Nom');
  await box.fill(cell);
  await box.press('Enter');
  await expectActive({ page }, cell);
}

async function expectActive({ page }: Pick<ServedPage, 'page'>, cell: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('.canvas')?.dataset.active === wanted,
    cell,
  );
}
