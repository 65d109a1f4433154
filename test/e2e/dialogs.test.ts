import { barriersOf, type OpenPane } from './open-pane';
import { dialogOf, DIALOGS, openCheckedPane, openDialog, openerOf } from './pane-dialogs';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

const browser = useBrowser();
let pane: OpenPane;

beforeAll(async () => {
  pane = await openCheckedPane(browser());
});

describe.each(DIALOGS)('The dialog « $dialog », opened by « $opener » in $tab', (one) => {
  /** Whether the focus is on what opened the dialog, and stays there. */
  async function expectFocusBack(): Promise<void> {
    await dialogOf(pane, one).waitFor({ state: 'detached' });
    const isFocused = await openerOf(pane, one).evaluate(async (it) => {
      // Whatever else would take it has had its turn.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return it === document.activeElement;
    });
    expect(isFocused).toBe(true);
  }

  it('gives the focus back after Escape', async () => {
    await openDialog(pane, one);
    await pane.page.keyboard.press('Escape');
    await expectFocusBack();
  });

  it('gives the focus back after its own button, pressed by Enter', async () => {
    await openDialog(pane, one);
    await dialogOf(pane, one)
      .getByRole('button', { name: /^(Annuler|Fermer)$/ })
      .focus();
    await pane.page.keyboard.press('Enter');
    await expectFocusBack();
  });
});

/** Those with most fields; `every-look.long.test.ts` looks at all of them, in every look. */
const FULL = DIALOGS.filter(({ dialog }) => ['Remplir', 'Ajouter une action'].includes(dialog));

it.each(FULL)('bars nobody from the dialog « $dialog »', async (one) => {
  await openDialog(pane, one);
  expect(await barriersOf(pane)).toEqual([]);
  await pane.page.keyboard.press('Escape');
  await dialogOf(pane, one).waitFor({ state: 'detached' });
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
  const hint = pane.pane.locator('.hint-bubble', { hasText: 'Annuler la dernière opération' });
  await hint.waitFor({ state: 'visible' });
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
    // Whoever hears what is typed would hear what is chosen too.
    pane.host.user.type('Suivi!D7', 'En cours');
    await pane.pane.getByRole('region', { name: 'Dernière saisie' }).waitFor();
    while (isFollowed && undoCleared.length === before) await pane.page.waitForTimeout(50);
    return undoCleared.length - before;
  };
  expect(await follow(false)).toBe(0);
  expect(await follow(true)).toBe(1);
});

it('says itself that nothing could be written, and keeps what was typed', async () => {
  pane.host.user.protectSheet('Suivi');
  const [adding] = DIALOGS.filter(({ dialog }) => dialog === 'Ajouter une action');
  if (adding === undefined) throw new Error('No such dialog');
  await openDialog(pane, adding);
  const dialog = dialogOf(pane, adding);
  await dialog.getByLabel('Volet').fill('Formations');
  await dialog.getByLabel('Action', { exact: true }).fill('Appeler la mairie');
  await pane.page.keyboard.press('Enter');
  await dialog.getByRole('alert').getByText('est protégée').waitFor();
  expect(await dialog.getByLabel('Action', { exact: true }).inputValue()).toBe('Appeler la mairie');
  await pane.page.keyboard.press('Escape');
});
