import { columnLetters } from '../../src/workbook/location';
import { writeWorkbook } from '../host/xlsx/write-workbook';
import { barriersOf, expectQuiet, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

const LIST = [
  ['NOM', 'Prénom', 'Fonction', 'S09', 'Journée 2'],
  ['ZEBRULON', 'Camilla', 'Gardien', 'x', ''],
  ['Fictivo', 'Domenica', 'Siège', '', 'x'],
];

/** Pastes the list on a sheet of the user's and clicks in it. */
function paste({ host }: OpenPane): void {
  const sheet = `'${host.workbook.sheets[0]?.name ?? ''}'`;
  LIST.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text !== '') host.user.type(`${sheet}!${columnLetters(40 + column)}${row + 2}`, text);
    });
  });
  host.user.select(`${sheet}!${columnLetters(41)}3`);
}

describe('Training in the pane, on the sample workbook', () => {
  const browser = useBrowser();
  let pane: OpenPane;

  beforeAll(async () => {
    pane = await openPane(browser(), 'assets/exemple.xlsx', { fileName: 'exemple.xlsx' });
    await pane.press('Analyser le classeur');
    await pane.told(/feuilles analysées/);
    await pane.press('Créer le suivi');
    await pane.told(/actions ajoutées/);
    await pane.openTab('Formations');
  });

  it('shows how far the target is, under which reading, and tries another pace without writing', async () => {
    await pane.press('Calculer les formations');
    await pane.told(/64 .*445/);
    await pane.pane.getByRole('img', { name: /64 personnes distinctes sur 445/ }).waitFor();
    await pane.pane.getByText(/Formation comptée\s: Tranquillité publique\./).waitFor();
    await pane.pane.getByText(/^Objectif atteint en .*\(32 sessions, 16 mois\)/).waitFor();
    const before = writeWorkbook(pane.host.workbook);
    const perMonth = pane.pane.getByRole('spinbutton', { name: 'Sessions par mois' });
    await perMonth.fill('3');
    await perMonth.press('Enter');
    await pane.pane.getByText(/^Objectif atteint en .*\(32 sessions, 11 mois\)/).waitFor();
    expect(Buffer.from(writeWorkbook(pane.host.workbook)).equals(before)).toBe(true);
  });

  it('counts every training when asked, and writes that reading down', async () => {
    await pane.pane.getByRole('switch', { name: 'Compter toutes les formations' }).click();
    await pane.told(/90 .*445/);
    await pane.pane.getByRole('switch', { name: 'Compter toutes les formations' }).click();
    await pane.told(/64 .*445/);
  });

  it('turns a list of names into rows by code, and shows no name', async () => {
    await pane.pane.getByRole('button', { name: 'Coder une liste de présence' }).click();
    paste(pane);
    await pane.pane.getByText(/^Sélection\s: .* AP3$/).waitFor();
    await pane.press('Lire la liste sélectionnée');
    await pane.told(/2 personnes, 1 ligne/);
    await pane.pane
      .getByRole('combobox', { name: 'Colonne « Journée 2 » : session' })
      .selectOption('S10');
    await pane.press('Ajouter 2 lignes à Présences');
    await pane.told(/2 lignes ajoutées à Présences/);
    const shown = (await pane.pane.locator('body').innerText()).toLowerCase();
    expect(
      ['zebrulon', 'camilla', 'fictivo', 'domenica'].filter((name) => shown.includes(name)),
    ).toEqual([]);
  });

  it('asks nobody but Excel, complains of nothing and bars nobody', async () => {
    expect(await barriersOf(pane)).toEqual([]);
    expectQuiet(pane);
  });
});
