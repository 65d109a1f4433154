import { barriersInEveryLook, expectQuiet, openPane, type OpenPane } from './open-pane';
import { DIALOGS, openCheckedPane, openDialog } from './pane-dialogs';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

const browser = useBrowser();
let pane: OpenPane;

afterAll(() => pane.close());

describe('The pane has no barrier in any theme', () => {
  it('at any step of Structurer', async () => {
    pane = await openPane(browser(), 'assets/exemple.xlsx');
    await pane.press('Analyser le classeur');
    await pane.told(/analysées/);
    for (const step of ['Feuilles', 'Colonnes et mots', 'Relire']) {
      await pane.goToStep(step);
      expect({ step, barriers: await barriersInEveryLook(pane) }).toEqual({ step, barriers: [] });
    }
    await pane.pane
      .getByRole('button', { name: /^Corriger «/ })
      .first()
      .click();
    expect(await barriersInEveryLook(pane)).toEqual([]);
    await pane.close();
  });

  it('on any tab once its command is run', async () => {
    pane = await openCheckedPane(browser());
    for (const [tab, command, told] of [
      ['Accueil', 'Tout mettre à jour', /à jour/],
      ['Formations', 'Calculer les formations', /Bilan écrit/],
      ['Gantt', 'Générer le Gantt', /écrits/],
      ['Contrôler', 'Contrôler', /avertissements/],
    ] as const) {
      await pane.openTab(tab);
      await pane.press(command);
      await pane.told(told);
      expect({ tab, barriers: await barriersInEveryLook(pane) }).toEqual({ tab, barriers: [] });
    }
    expectQuiet(pane);
  });

  it.each(DIALOGS)('in the dialog « $dialog », opened by « $opener » in $tab', async (one) => {
    await openDialog(pane, one);
    expect(await barriersInEveryLook(pane)).toEqual([]);
    await pane.page.keyboard.press('Escape');
  });
});
