import { buildWorkbook } from '../host/build-workbook';
import { expectQuiet, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

/*
 * The whole way with a plan of one's own: what the pane says stays true of what was just done.
 */

const browser = useBrowser();
const PLAN = [
  ['N°', 'Action', 'Pilote', 'Échéance', 'Avancement', 'Observations', 'Cotation'],
  ['Accueil des nouveaux locataires'],
  ['1.1', 'Rédiger le livret d’accueil', 'Accueil', 'fin janvier 2027', 'En cours', '', ''],
  ['1.2', 'Former les gardiens', 'Accueil', '{d:2027-03-15|jj/mm/aaaa}', 'À faire', 'salle', ''],
  ['Prévention des impayés'],
  ['2.1', 'Relancer les ménages', 'Agence', 'mars 2027', 'À faire', '', ''],
  ['2.2', 'Tenir l’atelier budget', 'Agence', 'juin 2027', 'À faire', '', ''],
];
const own = { sheets: [{ name: 'Plan 26-27', cells: PLAN }] };

async function open(cells: Parameters<typeof buildWorkbook>[0] = own): Promise<OpenPane> {
  const pane = await openPane(browser(), buildWorkbook(cells), { today: '2026-11-30' });
  await pane.press('Analyser le classeur');
  await pane.told(/analysée?s?/);
  return pane;
}

describe('A plan of one’s own, read again before it is written', () => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await open();
  });
  afterAll(() => pane.close());

  it('asks nothing of a column that holds nothing', async () => {
    await pane.goToStep('Colonnes et mots');
    expect(await pane.pane.locator('main').innerText()).not.toContain('Cotation');
  });

  it('offers every strand of the plan for a row, and no row above the first', async () => {
    await pane.goToStep('Relire');
    await pane.pane.getByRole('button', { name: /^Corriger « Rédiger/ }).click();
    const editor = pane.pane.locator('.row-editor');
    expect(await editor.getByLabel('Volet').innerText()).toContain('Prévention des impayés');
    const join = editor.getByRole('button', { name: /ligne du dessus/ });
    expect(await join.isDisabled()).toBe(true);
    await editor.getByRole('button', { name: 'Enregistrer' }).click();
  });

  it('says a plain date once', async () => {
    const told = await pane.pane.locator('main').innerText();
    expect(told).toContain('le 15/03/2027');
    expect(told).not.toContain('« 15/03/2027 »');
  });

  it('says no more how many rows were proposed once one is unticked', async () => {
    await pane.pane.getByRole('checkbox', { name: /Tenir l’atelier/ }).uncheck();
    await pane.pane.getByText('(3 lignes)').waitFor();
    expect(await pane.pane.getByRole('status').innerText()).not.toContain('4 lignes');
  });

  it('has nothing to press when nothing is new, though a row was refused before', async () => {
    await pane.press('Créer le suivi');
    await pane.told(/actions ajoutées/);
    await pane.openTab('Structurer');
    await pane.press('Analyser le classeur');
    await pane.told(/rien de nouveau/);
    const update = pane.pane.getByRole('button', { name: 'Mettre à jour le suivi' });
    expect(await update.isDisabled()).toBe(true);
  });
});

describe('A plan that says of no row how far it is', () => {
  it('is told so for many rows at once, without a mouse', async () => {
    const cells = PLAN.map((line, at) => (at === 0 || line.length < 5 ? line : line.with(4, '')));
    const pane = await open({ sheets: [{ name: 'Plan', cells }] });
    const { keyboard } = pane.page;
    await pane.goToStep('Relire');
    await pane.pane.getByRole('button', { name: 'Remplir : Statut' }).press('Enter');
    const dialog = pane.pane.getByRole('dialog', { name: 'Remplir : Statut' });
    await dialog.getByLabel('Statut').selectOption('Prévu');
    await dialog.getByRole('checkbox', { name: /Tenir l’atelier/ }).press('Space');
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    // One row left: no group any more, and the others are settled.
    await pane.pane.getByRole('heading', { name: 'À relire (1)' }).waitFor();
    expect(await pane.pane.getByRole('button', { name: 'Remplir : Statut' }).count()).toBe(0);
    await pane.press('Créer le suivi');
    await pane.told(/actions ajoutées/);
    const suivi = pane.host.workbook.sheet('Suivi');
    const statuses = [4, 5, 6, 7].map((row) => suivi?.cell(row, 3)?.value ?? null);
    expect(statuses).toEqual(['Prévu', 'Prévu', 'Prévu', null]);
    expectQuiet(pane);
    await pane.close();
  });
});

describe('A row that says two things', () => {
  it('is cut where the caret was brought by the arrows, and its words cannot be typed over', async () => {
    const { pane, page, goToStep, close } = await open();
    await goToStep('Relire');
    await pane.getByRole('button', { name: /^Corriger « Tenir/ }).press('Enter');
    const words = pane.locator('.row-editor').getByLabel('Texte d’origine');
    await words.focus();
    await page.keyboard.type('x');
    expect(await words.inputValue()).toBe('Tenir l’atelier budget');
    for (const key of ['Home', ...Array.from('Tenir l’atelier', () => 'ArrowRight')]) {
      await page.keyboard.press(key);
    }
    await pane.getByRole('button', { name: 'Couper ici en deux lignes' }).press('Enter');
    await pane.getByText('(5 lignes)').waitFor();
    await pane.getByRole('button', { name: 'Corriger « budget »' }).waitFor();
    await close();
  });

  it('is cut by the first press of the mouse, though the last row stands at the end of the tab', async () => {
    const { pane, page, goToStep, close } = await open();
    await page.setViewportSize({ width: 320, height: 560 });
    await goToStep('Relire');
    await pane.getByRole('button', { name: /^Corriger « Tenir/ }).click();
    const editor = pane.locator('.row-editor');
    await editor.getByLabel('Texte d’origine').click({ position: { x: 80, y: 12 } });
    await pane.locator('.content').evaluate((content) => content.scrollTo(0, 1e6));
    const button = editor.getByRole('button', { name: 'Couper ici en deux lignes' });
    const box = await button.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    await pane.getByText('(5 lignes)').waitFor({ timeout: 5_000 });
    await close();
  });
});

describe('What was typed in a row and not saved', () => {
  it('is written all the same when the tracker is, and left out after Escape', async () => {
    const { pane, page, host, goToStep, press, told, close } = await open();
    await goToStep('Relire');
    const type = async (row: RegExp, owner: string): Promise<void> => {
      await pane.getByRole('button', { name: row }).click();
      await pane.locator('.row-editor').last().getByLabel('Responsable').fill(owner);
    };
    await type(/^Corriger « Relancer/, 'Siège');
    await page.keyboard.press('Escape');
    await type(/^Corriger « Rédiger/, 'Direction');
    await type(/^Corriger « Tenir/, 'Agence Nord');
    await press('Créer le suivi');
    await told(/actions ajoutées/);
    const owners = [4, 5, 6, 7].map((row) => host.workbook.sheet('Suivi')?.cell(row, 6)?.value);
    expect(owners).toEqual(['Direction', 'Accueil', 'Agence', 'Agence Nord']);
    await close();
  });
});

describe('A row that was put right', () => {
  it('has no button that drops what was typed but « Rétablir la lecture », which brings all of it back', async () => {
    const { pane, goToStep, close } = await open();
    await goToStep('Relire');
    const opener = pane.getByRole('button', { name: /^Corriger « Rédiger/ });
    const editor = pane.locator('.row-editor');
    await opener.click();
    expect(await editor.getByRole('button', { name: 'Rétablir la lecture' }).count()).toBe(0);
    await editor.getByLabel('Responsable').fill('Direction');
    await editor.getByLabel('Partenaires').fill('CAF ; CCAS');
    await editor.getByRole('button', { name: 'Enregistrer' }).click();
    await opener.click();
    expect(await editor.getByLabel('Responsable').inputValue()).toBe('Direction');
    await editor.getByRole('button', { name: 'Rétablir la lecture' }).click();
    await opener.click();
    expect(await editor.getByLabel('Responsable').inputValue()).toBe('Accueil');
    expect(await editor.getByLabel('Partenaires').inputValue()).toBe('');
    await close();
  });

  it('is followed, the last of those to read again, by what opens the sure ones, and by no « Accepter »', async () => {
    const { pane, page, goToStep, told, close } = await open({
      sheets: [
        {
          name: 'Plan',
          cells: [
            ['Action', 'Responsable', 'Échéance', 'Statut'],
            ['Relancer les ménages', 'Agence', '{d:2027-03-15|jj/mm/aaaa}', 'Prévu'],
            ['Réunir les gardiens', 'Agence', 'dim 7 octobre', 'Prévu'],
            ['Visiter les logements', 'Agence', '{d:2027-04-15|jj/mm/aaaa}', 'en navette'],
          ],
        },
      ],
    });
    await pane.getByLabel('Date du document').fill('30/11/2026');
    await goToStep('Relire');
    await pane.getByRole('button', { name: 'Accepter', exact: true }).waitFor();
    await pane.getByRole('button', { name: /^Corriger « Visiter/ }).press('Enter');
    await pane.locator('.row-editor').getByLabel('Statut').selectOption('En cours');
    await page.keyboard.press('Tab');
    await pane.locator('.row-editor').getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await told(/désormais parmi les sûres/);
    await pane.waitForFunction(() => document.activeElement?.textContent.startsWith('Sûres'));
    await close();
  });
});

describe('A list that is not recognised', () => {
  it('is told as it is read once its user says what it is', async () => {
    const cells = ['À faire', 'appeler la mairie', 'écrire au comité', '?'].map((line) => [line]);
    const pane = await open({ sheets: [{ name: 'Pense-bête', cells }] });
    const kind = pane.pane.getByLabel(/^Nature de/);
    await kind.selectOption('table');
    await pane.told(/lignes? proposées?/);
    expect(await kind.locator('option[value="automatic"]').innerText()).toBe(
      'Choisir automatiquement',
    );
    expectQuiet(pane);
    await pane.close();
  });
});

describe('What is made of the tracker', () => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await open();
    await pane.press('Créer le suivi');
    await pane.told(/actions ajoutées/);
  });
  afterAll(() => pane.close());

  it('says nothing of the sheets while it reads what became of them', async () => {
    await pane.pane.getByText(/pas encore remplies/).waitFor();
    await pane.press('Tout mettre à jour');
    await pane.told(/Tout est à jour/);
    expect(await pane.pane.getByText(/pas encore remplies/).isVisible()).toBe(false);
    await pane.pane.getByText('Toutes les feuilles sont à jour.').waitFor();
  });

  it('says nothing of what checks do while Contrôler looks for what they found', async () => {
    pane.host.latency = 300;
    await pane.openTab('Contrôler');
    const said = await pane.pane.evaluate(
      () =>
        new Promise<boolean>((tell) => {
          const look = (): void => {
            const tab = document.querySelector('.tab-panel:not([hidden])')?.textContent ?? '';
            if (tab.includes('Vérifie chaque ligne')) tell(true);
            else if (document.querySelector('.verdict') !== null) tell(false);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    pane.host.latency = 0;
    expect(said).toBe(false);
  });

  it('counts no session in the singular of none, and proposes no training called « Toutes »', async () => {
    await pane.openTab('Formations');
    await pane.press('Calculer les formations');
    expect(await pane.told(/Bilan écrit/)).toContain('aucune session comptée');
    await pane.press('Ajouter une session');
    const training = pane.pane.getByRole('dialog').getByLabel('Formation', { exact: true });
    await training.waitFor();
    expect(await training.inputValue()).toBe('');
    await pane.page.keyboard.press('Escape');
  });

  it('asks for the strand of an action where the others have one', async () => {
    await pane.openTab('Accueil');
    await pane.press('Ajouter une action');
    const form = pane.pane.getByRole('dialog');
    await form.getByLabel('Action', { exact: true }).fill('Tenir le comité');
    const save = form.getByRole('button', { name: 'Enregistrer' });
    await form.getByText('À donner pour enregistrer.').waitFor();
    expect(await save.isDisabled()).toBe(true);
    await form.getByLabel('Volet').fill('Prévention des impayés');
    expect(await save.isDisabled()).toBe(false);
    await pane.page.keyboard.press('Escape');
  });

  it('names the row that a fix deletes', async () => {
    pane.host.user.type('Suivi!A8', 'Total');
    await pane.openTab('Contrôler');
    await pane.press('Contrôler');
    await pane.told(/bloquant/);
    const found = pane.pane.getByRole('list', { name: 'Constats' });
    await found
      .locator('[data-code="STR-05"]')
      .getByRole('button', { name: 'Corriger', exact: true })
      .click();
    const deleted = /^Supprime .*la ligne\s8/;
    await pane.pane.getByRole('dialog').getByText(deleted).waitFor();
    await pane.page.keyboard.press('Escape');
  });

  it('says by its name what could not be checked', async () => {
    await pane.pane.getByRole('button', { name: /^Non contrôlé/ }).click();
    await pane.pane.getByText(/^Date hors du programme – Non contrôlé/).waitFor();
  });

  it('hands over no copy of a workbook that was changed since', async () => {
    await pane.openTab('Contrôler');
    await pane.press('Préparer la copie à partager');
    await pane.told(/dans la copie/);
    await pane.press('Créer la copie');
    await pane.told(/Copie prête/);
    await pane.pane.getByRole('button', { name: 'Ouvrir la copie' }).waitFor();
    pane.host.user.type('Suivi!L5', 'à revoir');
    await pane.pane
      .getByRole('button', { name: 'Ouvrir la copie' })
      .waitFor({ state: 'detached', timeout: 10_000 });
    await pane.press('Créer la copie');
    await pane.told(/Copie prête/);
    await pane.pane.getByRole('button', { name: 'Ouvrir la copie' }).waitFor();
  });

  it('says of a copy which of its sheets lack what was typed since', async () => {
    pane.host.user.type('Suivi!C9', 'Tenir le comité');
    await pane.pane.getByText(/^Plus ancienne.* que le suivi.*Gantt/u).waitFor();
    await pane.press('Ouvrir « Accueil »');
    await pane.pane.getByRole('button', { name: 'Tout mettre à jour' }).waitFor();
    expectQuiet(pane);
  });
});
