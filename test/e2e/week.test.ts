import { expectQuiet, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

/*
 * The four jobs of the week, counted in clicks from the moment the pane is open.
 */

const browser = useBrowser();
let tracked: Uint8Array;

beforeAll(async () => {
  const pane = await openPane(browser(), 'assets/exemple.xlsx');
  await pane.press('Analyser le classeur');
  await pane.press('Créer le suivi');
  await pane.told(/actions ajoutées/);
  tracked = pane.host.save();
  await pane.close();
});

/** A pane just opened on the tracker, whose clicks are counted. */
interface CountedPane extends OpenPane {
  readonly click: (role: 'button' | 'tab', name: string) => Promise<void>;
  readonly clicks: () => number;
}

async function openTracker(): Promise<CountedPane> {
  const pane = await openPane(browser(), tracked, { fileName: 'suivi.xlsx' });
  await pane.page.clock.setFixedTime('2015-03-31T09:00:00');
  await pane.pane.getByRole('button', { name: 'Tout mettre à jour' }).waitFor();
  let clicks = 0;
  return {
    ...pane,
    click: async (role, name) => {
      await pane.pane.getByRole(role, { name, exact: true }).first().click();
      clicks += 1;
    },
    clicks: () => clicks,
  };
}

/** The tabs tell what the sheets do, whatever command wrote those. */
async function showsFigures(pane: OpenPane): Promise<void> {
  await pane.openTab('Formations');
  await pane.pane.getByRole('img', { name: /64 personnes distinctes sur 445/ }).waitFor();
  await pane.openTab('Gantt');
  await pane.pane.getByRole('heading', { name: /^En retard \(\d+\)$/ }).waitFor();
}

describe('The four jobs of the week', () => {
  it('update one row and see it checked: 2 clicks', async () => {
    const pane = await openTracker();
    await pane.click('tab', 'Contrôler');
    await pane.click('button', 'Contrôler');
    await pane.told(/avertissements/);
    pane.host.user.select('Suivi!B6');
    pane.host.user.type('Suivi!B6', 'Formation');
    pane.host.user.select('Suivi!B7');
    const last = pane.pane.getByRole('region', { name: 'Dernière saisie' });
    await last.getByText(/Volet.*Formation/).waitFor();
    pane.host.user.type('Suivi!B6', 'Formations');
    await last.getByText(/Volet.*Formation/).waitFor({ state: 'detached' });
    expect(pane.clicks()).toBe(2);
    expectQuiet(pane);
    await pane.close();
  });

  it('enter a session and see the persons trained move: 2 clicks and the typing', async () => {
    const pane = await openTracker();
    await pane.click('button', 'Ajouter une session');
    const form = pane.pane.getByRole('dialog', { name: 'Ajouter une session' });
    await form.getByLabel('Du', { exact: true }).fill('24/03/2015');
    await form.getByLabel('Codes des présents').fill('Z801\nZ802\nZ803');
    await pane.click('button', 'Enregistrer');
    expect(await pane.told(/ajoutée/)).toContain('3 présences écrites');
    await form.getByRole('img', { name: /67 personnes distinctes sur 445/ }).waitFor();
    expect(pane.clicks()).toBeLessThanOrEqual(4);
    await pane.press('Fermer');
    await pane.press('Annuler la dernière opération');
    await pane.told(/est annulée/);
    expectQuiet(pane);
    await pane.close();
  });

  it('everything up to date before a committee: 1 click', async () => {
    const pane = await openTracker();
    await pane.click('button', 'Tout mettre à jour');
    await pane.told(/Tout est à jour/);
    expect(pane.clicks()).toBe(1);
    await pane.pane.getByText(/86,5 attendues à cette date/).waitFor();
    for (const sheet of ['Contrôle', 'Bilan formations', 'Gantt', 'Jalons']) {
      expect(pane.host.workbook.sheet(sheet)).toBeDefined();
    }
    await showsFigures(pane);
    pane.host.user.type('Suivi!B6', 'Formations');
    await pane.pane.getByText(/Tout est à jour/).waitFor({ state: 'detached' });
    const again = await openPane(browser(), pane.host.save(), { fileName: 'suivi.xlsx' });
    expectQuiet(pane);
    await pane.close();
    await showsFigures(again);
    await again.close();
  });

  it('see what blocks after that, told on Accueil with the way to it: 2 clicks', async () => {
    const pane = await openTracker();
    pane.host.user.type('Suivi!B6', 'Formation');
    await pane.click('button', 'Tout mettre à jour');
    await pane.told(/bloquant/);
    await pane.pane
      .getByText(/^\d+ points? bloquants?\u00a0?.: à corriger avant de partager\.$/u)
      .waitFor();
    const green = pane.pane.locator('.tab-panel:not([hidden]) .button.primary');
    expect(await green.allTextContents()).toEqual(['Voir ce qui bloque']);
    // No number of dwellings is typed in Sites: Synthèse says so, Accueil shows no dash.
    expect(await pane.pane.locator('.figures').textContent()).not.toMatch(/–|logements/);
    await pane.click('button', 'Voir ce qui bloque');
    await pane.pane.locator('[data-code="ACT-02"]').first().waitFor();
    expect(pane.clicks()).toBe(2);
    expectQuiet(pane);
    await pane.close();
  });

  it('check, put right what asks no question and what asks one, make the copy: 6 clicks', async () => {
    const pane = await openTracker();
    const typed = (column: number): unknown =>
      pane.host.workbook.sheet('Suivi')?.cell(5, column)?.value;
    pane.host.user.type('Suivi!B6', 'Formation');
    pane.host.user.type('Suivi!D6', 'ok');
    // The sample tells those present at a session to come: that one is put right in its cell.
    pane.host.user.type('Formations!L15', '');
    await pane.click('button', 'Contrôler avant partage');
    await pane.told(/bloquant/);
    await pane.click('button', 'Tout corriger');
    await pane.told(/correction/);
    expect(typed(3)).toBe('Réalisé');
    await pane.click('button', 'Corriger');
    await pane.click('button', 'Corriger maintenant');
    await pane.told(/correction/);
    expect(typed(1)).toBe('Formations');
    await pane.click('button', 'Préparer la copie à partager');
    await pane.told(/dans la copie/);
    await pane.click('button', 'Créer la copie');
    await pane.told(/Copie prête/);
    expect(pane.clicks()).toBe(6);
    await pane.press('Ouvrir la copie');
    await pane.told(/autre fenêtre/);
    expect(pane.host.session.openedWorkbooks).toHaveLength(1);
    expectQuiet(pane);
    await pane.close();
  });
});

describe('What is entered from the pane', () => {
  let pane: CountedPane;
  beforeAll(async () => {
    pane = await openTracker();
  });
  afterEach(() => pane.page.keyboard.press('Escape'));
  afterAll(() => pane.close());

  it('refuses a session without a day and a list of names alone, and says why', async () => {
    await pane.click('button', 'Ajouter une session');
    const form = pane.pane.getByRole('dialog');
    await form.getByLabel('Formation', { exact: true }).press('Enter');
    await form.getByText('À donner pour enregistrer.').waitFor();
    await form.getByLabel('Du', { exact: true }).fill('31/02/2015');
    await form.getByText('Ce jour n’existe pas.').waitFor();
    await form.getByLabel('Du', { exact: true }).fill('24/03/2015');
    await form.getByLabel('Codes des présents').fill('EXEMPLE Ada\nFICTIF Bob');
    await form.getByText(/compterait deux fois la même personne/).waitFor();
    expect(await form.getByRole('button', { name: 'Enregistrer' }).isDisabled()).toBe(true);
    await form.getByLabel('Codes des présents').fill('Z801\nZ802\nZ801');
    await form.getByText(/^En double, compté une fois.: Z801\.$/u).waitFor();
  });

  it('reads due words back while an action is typed, and writes its row with its checks', async () => {
    await pane.click('button', 'Ajouter une action');
    const form = pane.pane.getByRole('dialog', { name: 'Ajouter une action' });
    await form.getByLabel('Action', { exact: true }).fill('Signer la convention');
    await form.getByLabel('Volet').fill('Accès');
    await form.getByLabel('Échéance').fill('fin septembre 2015');
    await form.getByText(/^Lu.: du 21\/09\/2015 au 30\/09\/2015\.$/).waitFor();
    await pane.click('button', 'Enregistrer');
    expect(await pane.told(/ajoutée/)).toMatch(/Action ACC-\d+ ajoutée/);
    await form.getByRole('list', { name: 'Constats sur cette ligne' }).waitFor();
  });

  it('gives a text to copy to each of those who are waited for', async () => {
    await pane.click('button', 'Relancer');
    const dialog = pane.pane.getByRole('dialog', { name: 'Relancer' });
    await dialog
      .getByRole('button', { name: /lignes?$/ })
      .first()
      .click();
    const text = dialog.getByRole('textbox', { name: 'Texte à copier' });
    expect(await text.inputValue()).toMatch(/arrêté au \d\d\/\d\d\/\d{4}.*votre retour/);
  });
});
