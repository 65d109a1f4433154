import type { Locator } from 'playwright-core';
import { barriersInEveryLook, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

const browser = useBrowser();
let pane: OpenPane;

beforeAll(async () => {
  pane = await openPane(browser(), 'assets/exemple.xlsx', { size: { width: 360, height: 760 } });
  await pane.press('Analyser le classeur');
  await pane.press('Créer le suivi');
  await pane.told(/actions ajoutées/);
  pane.host.user.type('Suivi!B6', 'Formation');
  await pane.openTab('Contrôler');
  await pane.press('Contrôler');
  await pane.told(/avertissements/);
  await pane.pane.getByRole('button', { name: /sans responsable/ }).click();
});

/** Every dialog of the pane: its tab, and the button that opens it. */
const DIALOGS = [
  { tab: 'Accueil', opener: 'Réglages', dialog: 'Réglages' },
  { tab: 'Accueil', opener: 'Modifier « Arrêté au »', dialog: 'Réglages' },
  { tab: 'Accueil', opener: 'Ajouter une session', dialog: 'Ajouter une session' },
  { tab: 'Accueil', opener: 'Ajouter une action', dialog: 'Ajouter une action' },
  { tab: 'Accueil', opener: 'Relancer', dialog: 'Relancer' },
  { tab: 'Contrôler', opener: 'Modifier « Arrêté au »', dialog: 'Réglages' },
  { tab: 'Contrôler', opener: 'Corriger', dialog: 'Corriger' },
  { tab: 'Contrôler', opener: 'Accepter avec motif', dialog: 'Accepter avec motif' },
  { tab: 'Contrôler', opener: 'Remplir', dialog: 'Remplir' },
  { tab: 'Formations', opener: 'Ajouter une session', dialog: 'Ajouter une session' },
] as const;

describe.each(DIALOGS)('The dialog « $dialog », opened by « $opener » in $tab', (one) => {
  const opener = (): Locator =>
    pane.pane.getByRole('button', { name: one.opener, exact: true }).first();
  const dialog = (): Locator => pane.pane.getByRole('dialog', { name: one.dialog, exact: true });

  async function open(): Promise<void> {
    await pane.openTab(one.tab);
    await opener().click();
    await dialog().waitFor();
    await pane.pane.waitForFunction(() => {
      const shown = document.querySelector('dialog');
      const hasRead = shown !== null && shown.querySelector('progress') === null;
      return hasRead && shown.contains(document.activeElement);
    });
    // What it asks about is read first; its first field then takes the focus.
    await pane.page.waitForTimeout(300);
  }

  /** Whether the focus is on what opened the dialog, and stays there. */
  async function expectFocusBack(): Promise<void> {
    await dialog().waitFor({ state: 'detached' });
    await pane.page.waitForTimeout(150);
    expect(await opener().evaluate((element) => element === document.activeElement)).toBe(true);
  }

  it('gives the focus back after Escape', async () => {
    await open();
    await pane.page.keyboard.press('Escape');
    await expectFocusBack();
  });

  it('gives the focus back after its own button, pressed by Enter', async () => {
    await open();
    await dialog()
      .getByRole('button', { name: /^(Annuler|Fermer)$/ })
      .focus();
    await pane.page.keyboard.press('Enter');
    await expectFocusBack();
  });

  it('bars nobody, in any theme', async () => {
    await open();
    expect(await barriersInEveryLook(pane)).toEqual([]);
    await pane.page.keyboard.press('Escape');
    await expectFocusBack();
  });
});

it('gives the focus back after the settings are saved by Enter', async () => {
  await pane.openTab('Accueil');
  await pane.pane.getByRole('button', { name: 'Réglages' }).focus();
  await pane.page.keyboard.press('Enter');
  await pane.pane.getByLabel('Arrêté au', { exact: true }).fill('31/03/2015');
  await pane.page.keyboard.press('Enter');
  await pane.told(/enregistrés/);
  await pane.pane.waitForFunction(
    () => document.activeElement?.getAttribute('aria-label') === 'Réglages',
  );
});

it('has no tooltip that takes a click from what lies under it', async () => {
  await pane.pane.getByRole('button', { name: 'Annuler la dernière opération' }).hover();
  await pane.page.waitForTimeout(500);
  await pane.pane.getByRole('tab', { name: 'Gantt' }).click();
  await pane.pane.getByRole('tab', { name: 'Gantt', selected: true }).waitFor();
});

it('leaves Excel its own list of undo once the settings say to follow no selection', async () => {
  const { undoCleared } = pane.host.session;
  const follow = async (isFollowed: boolean): Promise<number> => {
    const before = undoCleared.length;
    await pane.openTab('Accueil');
    await pane.pane.getByRole('button', { name: 'Réglages' }).click();
    await pane.pane.getByRole('checkbox', { name: /ligne choisie/ }).setChecked(isFollowed);
    await pane.page.keyboard.press('Escape');
    await pane.openTab('Contrôler');
    await pane.press('Contrôler');
    await pane.told(/avertissements/);
    // The pane begins to follow once it has shown what was found.
    if (!isFollowed) await pane.page.waitForTimeout(700);
    while (isFollowed && undoCleared.length === before) await pane.page.waitForTimeout(50);
    return undoCleared.length - before;
  };
  expect(await follow(false)).toBe(0);
  expect(await follow(true)).toBe(1);
});
