import type { Locator } from 'playwright-core';
import { barriersOf, expectQuiet, expectSelected, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

/** Whether Accueil, until it shows the tracker just made, still offers to make one. */
async function saysWhatIsPast({ pane }: OpenPane): Promise<boolean> {
  return pane.evaluate(
    () =>
      new Promise<boolean>((tell) => {
        const look = (): void => {
          const home = document.querySelector('.tab-panel:not([hidden])');
          const offer = home?.querySelector('.welcome button');
          if (offer?.checkVisibility({ visibilityProperty: true })) tell(true);
          else if (home?.querySelector('.freshness')) tell(false);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

describe('The main job in the pane, on the sample workbook', () => {
  const browser = useBrowser();
  let pane: OpenPane;

  beforeAll(async () => {
    pane = await openPane(browser(), 'assets/exemple.xlsx', {
      fileName: 'exemple.xlsx',
      size: { width: 360, height: 760 },
    });
  });

  it('shows the rows of the document before anything is written, then writes the tracker', async () => {
    await pane.press('Analyser le classeur');
    await pane.told(/3 feuilles analysées/);
    expect(pane.host.workbook.sheet('Suivi')).toBeUndefined();
    await pane.press('Suivant');
    await pane.press('Suivant');
    await pane.pane.getByText('(34 lignes, 7 à relire)').waitFor();
    const doubtful = pane.pane.getByRole('list', { name: 'À relire (7)' });
    await doubtful.waitFor();
    // What must be looked at takes two screens at most.
    const [rows, screen] = [await heightOf(doubtful), await heightOf(pane.pane.locator('main'))];
    expect(rows).toBeLessThanOrEqual(2 * screen);
    expect(await untitled(pane)).toEqual([]);
    for (const implied of ['Saint-André – Ulysse Trélat', 'Test du projet commun']) {
      await pane.pane.getByRole('checkbox', { name: new RegExp(`^${implied}`) }).check();
    }
    await pane.pane.getByText(/^\(36 lignes/).waitFor();
    const wasPast = saysWhatIsPast(pane);
    await pane.press('Créer le suivi');
    expect(await pane.told(/actions ajoutées/)).toContain('36 actions ajoutées');
    expect(await wasPast).toBe(false);
    expect(pane.host.workbook.sheet('Suivi')).toBeDefined();
  });

  it('shows what blocks before anything is scrolled', async () => {
    pane.host.user.type('Suivi!B6', 'Formation');
    await pane.openTab('Contrôler');
    await pane.press('Contrôler');
    await pane.told(/1 point bloquant/);
    const blocking = constats(pane).locator('[data-code="ACT-02"]');
    const foot = await pane.pane.getByRole('status').boundingBox();
    const box = await blocking.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    pane.host.user.type('Suivi!B6', 'Formations');
    await blocking.waitFor({ state: 'detached' });
  });

  it('lists the findings and leads to the cell of each', async () => {
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

  it('names every action by its title, in whatever list it stands', async () => {
    expect(await untitled(pane)).toEqual([]);
    await pane.openTab('Contrôler');
    const folded = constats(pane).getByRole('button', { expanded: false });
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await untitled(pane)).toEqual([]);
    await pane.openTab('Accueil');
    await pane.press('Relancer');
    await pane.pane.getByRole('dialog').getByRole('combobox').waitFor();
    expect(await untitled(pane)).toEqual([]);
    await pane.press('Fermer');
    await pane.openTab('Gantt');
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

async function heightOf(place: Locator): Promise<number> {
  return (await place.boundingBox())?.height ?? 0;
}

/** The shown items of lists that say the N° of a row and nothing that a person knows it by. */
function untitled({ pane }: OpenPane): Promise<readonly string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main li, dialog li')]
      .filter((item) => item.checkVisibility() && item.querySelector('li') === null)
      .map(({ innerText }) => innerText)
      .filter((text) => /\b[A-Z]{3}-\d{2}\b/.test(text))
      .filter((text) => !/[a-zé]{4,} .*\b[A-Z]{3}-\d{2}\b/s.test(text)),
  );
}

function constats({ pane }: OpenPane): ReturnType<OpenPane['pane']['getByRole']> {
  return pane.getByRole('list', { name: 'Constats' });
}
