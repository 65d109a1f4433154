import { buildWorkbook } from '../host/build-workbook';
import { readFixture } from '../host/read-fixture';
import { barriersOf, expectQuiet, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

const browser = useBrowser();

/** The cells of a column of Suivi, by its header, under the header. */
function columnOf({ host }: OpenPane, header: string): readonly string[] {
  const sheet = host.workbook.sheet('Suivi');
  const table = host.workbook.table('tblSuivi');
  if (!sheet || !table) throw new Error('There is no tracker');
  const { row, column, rowCount, columnCount } = table.area;
  const text = (r: number, c: number): string => {
    const value = sheet.cell(r, c)?.value ?? '';
    return typeof value === 'object' ? '' : String(value);
  };
  const at = Array.from({ length: columnCount }, (_, index) => column + index).find(
    (c) => text(row, c) === header,
  );
  return Array.from({ length: rowCount - 1 }, (_, index) => text(row + 1 + index, at ?? -1));
}

describe('A schedule with headings, seen before it is written', () => {
  let pane: OpenPane;

  beforeAll(async () => {
    pane = await openPane(browser(), buildWorkbook(readFixture('V1')), { fileName: 'suivi.xlsx' });
  });

  it('shows as many rows read as written and explained, and writes nothing yet', async () => {
    await pane.press('Analyser le classeur');
    await pane.told(/24 lignes proposées/);
    await pane.goToStep('Relire');
    await pane.pane
      .getByText(
        /^37 lignes lues.: 24 reprises, 13 laissées de côté \(2 titres, 1 date du document, .*7 intitulés de volet/,
      )
      .waitFor();
    expect(pane.host.workbook.sheet('Suivi')).toBeUndefined();
  });

  it('takes another matching of a column, and leaves the row that was unticked', async () => {
    await pane.goToStep('Colonnes et mots');
    const sure = pane.pane.getByRole('button', { name: /colonnes? sûres?/ });
    if ((await pane.pane.getByLabel(/^Qui \?/).count()) === 0) await sure.click();
    await pane.pane.getByLabel(/^Qui \?/).selectOption('Commentaire');
    await pane.press('Suivant');
    const refused = pane.pane.getByRole('checkbox', { name: /ACC-02 – Convention DDCS/ });
    if ((await refused.count()) === 0) {
      await pane.pane.getByRole('button', { name: /^Sûres/ }).click();
    }
    await refused.uncheck();
    await pane.pane.getByText(/^37 lignes lues.: 23 reprises, 14 laissées de côté/).waitFor();
    // Numbers stay as they are when a row is left out.
    await pane.pane.getByRole('checkbox', { name: /^ACC-03 – / }).waitFor();
    await pane.press('Créer le suivi');
    expect(await pane.told(/actions ajoutées/)).toContain('23 actions ajoutées');
    expect(columnOf(pane, 'Action')).not.toContain('Convention DDCS / VISA / Partenord');
    expect(columnOf(pane, 'Responsable').join('')).toBe('');
    expect(columnOf(pane, 'Commentaire').join('\n')).toContain('DDS');
  });

  it('proposes what changed in the source, and lets a deleted row rest', async () => {
    const titles = columnOf(pane, 'Action');
    const deleted = titles.indexOf('Visite du quartier');
    const table = pane.host.workbook.table('tblSuivi');
    pane.host.user.deleteRows('Suivi', (table?.area.row ?? 0) + 2 + deleted);
    pane.host.user.type('Echeancier!F9', 'OK');
    await pane.openTab('Structurer');
    await pane.press('Analyser le classeur');
    expect(await pane.told(/analysée/)).toMatch(/1 ligne changée\. Vérifiez puis mettez à jour/);
    await pane.goToStep('Relire');
    const changed = pane.pane.getByRole('list', { name: 'La source a changé (1 ligne)' });
    await changed.getByText(/Statut.: En cours → Réalisé/).waitFor();
    await changed.getByRole('button', { name: 'Reprendre' }).click();
    const gone = pane.pane.getByRole('checkbox', { name: /^Visite du quartier/ });
    expect(await gone.isChecked()).toBe(false);
    await pane.press('Mettre à jour le suivi');
    expect(await pane.told(/0 action ajoutée/)).toContain('1 ligne mise à jour');
    const at = columnOf(pane, 'Action').indexOf('Dossiers de futurs locataires');
    expect(columnOf(pane, 'Statut')[at]).toBe('Réalisé');
    expect(columnOf(pane, 'Action')).not.toContain('Visite du quartier');
  });

  it('takes the whole update back at once', async () => {
    await pane.press('Annuler la dernière opération');
    await pane.told(/est annulée/);
    const at = columnOf(pane, 'Action').indexOf('Dossiers de futurs locataires');
    expect(columnOf(pane, 'Statut')[at]).toBe('En cours');
  });

  it('bars nobody, and complains of nothing', async () => {
    await pane.openTab('Structurer');
    await pane.press('Analyser le classeur');
    await pane.told(/analysée/);
    expect(await barriersOf(pane)).toEqual([]);
    expectQuiet(pane);
  });
});

describe('A Gantt drawn by hand, whose colours stand for statuses', () => {
  it('gets the statuses that its legend says, and the user may say otherwise', async () => {
    const pane = await openPane(browser(), buildWorkbook(readFixture('V2')));
    await pane.press('Analyser le classeur');
    await pane.told(/analysée/);
    await pane.goToStep('Colonnes et mots');
    const blue = pane.pane.getByLabel(/^Bleu /);
    expect(await pane.pane.getByLabel(/^Vert \(1 ligne\)/).inputValue()).toBe('Réalisé');
    expect(await blue.inputValue()).toBe('Prévu');
    await blue.selectOption('En préparation');
    await pane.press('Créer le suivi');
    await pane.told(/actions ajoutées/);
    const at = columnOf(pane, 'Action').findIndex((title) => title.startsWith('Convention VISA'));
    expect(columnOf(pane, 'Statut')[at]).toBe('Réalisé');
    expect(columnOf(pane, 'Statut')).toContain('En préparation');
    expect(columnOf(pane, 'Statut')).not.toContain('Prévu');
    expectQuiet(pane);
    await pane.close();
  });
});

describe('A training dashboard', () => {
  it('shows the sessions before they are written, and what the first run writes', async () => {
    const pane = await openPane(browser(), buildWorkbook(readFixture('V5')));
    await pane.press('Analyser le classeur');
    expect(await pane.told(/analysées/)).toMatch(/Indiquez la date du document/);
    await pane.goToStep('Relire');
    const green = pane.pane.locator(
      '.tab-panel:not([hidden]) .button.primary:not([aria-disabled])',
    );
    expect(await green.allTextContents()).toEqual(['Indiquez d’abord la date du document.']);
    await green.click();
    await pane.pane.getByLabel('Date du document').fill('10/12/2014');
    await pane.goToStep('Relire');
    const sessions = pane.pane.getByRole('list', { name: 'Sessions de formation (12)' });
    await sessions.getByText('12 inscrits · 11 présents').first().waitFor();
    expect(await pane.pane.getByText(/déjà dans le suivi/).count()).toBe(0);
    await pane.press('Créer le suivi');
    expect(await pane.told(/ajoutée/)).toContain('12 sessions ajoutées');
    await pane.close();
  });
});

describe('What the user answers', () => {
  const CELLS = [
    ['Volet', 'Action', 'Échéance', 'État'],
    ['Accès', 'Signer la convention', '12/06/2015', 'en discussion'],
    ['Accès', 'Choisir les logements', '12/09/2015', 'fait'],
  ];

  it('may be changed, and comes back when the tracker is taken back', async () => {
    const pane = await openPane(
      browser(),
      buildWorkbook({ sheets: [{ name: 'Plan', cells: CELLS }] }),
    );
    await pane.press('Analyser le classeur');
    await pane.goToStep('Colonnes et mots');
    const question = pane.pane.getByLabel(/en discussion/);
    await question.selectOption('Suspendu');
    await question.selectOption('En préparation');
    await pane.press('Créer le suivi');
    await pane.told(/2 actions ajoutées/);
    expect(columnOf(pane, 'Statut')).toEqual(['En préparation', 'Réalisé']);
    await pane.press('Annuler la dernière opération');
    await pane.told(/est annulée/);
    await pane.openTab('Structurer');
    await pane.press('Analyser le classeur');
    await pane.told(/analysée/);
    await pane.goToStep('Relire');
    await pane.pane.getByText('En préparation', { exact: true }).first().waitFor();
    await pane.close();
  });

  it('is asked of a day that does not exist, and its row says so', async () => {
    const cells = [
      ['Volet', 'Action', 'Échéance'],
      ['Accès', 'Choisir les logements', '31/06/2015'],
    ];
    const pane = await openPane(browser(), buildWorkbook({ sheets: [{ name: 'Plan', cells }] }));
    await pane.press('Analyser le classeur');
    await pane.told(/1 ligne proposée/);
    await pane.goToStep('Relire');
    const row = pane.pane.getByRole('list', { name: 'À relire (1)' });
    await row.getByText(/31\/06\/2015.*n’existe pas/).waitFor();
    const day = pane.pane.getByRole('listitem').filter({ hasText: /Début et Fin.*30\/06\/2015/ });
    await day.getByRole('button', { name: 'Accepter' }).click();
    await row.getByText(/le 30\/06\/2015/).waitFor();
    await pane.close();
  });

  it('decides whether a hidden template is read', async () => {
    const sheets = [
      { name: 'Plan', cells: CELLS },
      { name: '_modele', cells: CELLS.slice(0, 2), visibility: 'Hidden' as const },
    ];
    const pane = await openPane(browser(), buildWorkbook({ sheets }));
    await pane.press('Analyser le classeur');
    await pane.pane.getByText('Feuille masquée.', { exact: true }).waitFor();
    await pane.pane.getByRole('checkbox', { name: /_modele/ }).check();
    await pane.pane.getByText(/^Feuille masquée.*lue quand même\.$/).waitFor();
    await pane.close();
  });
});

describe('A sheet that is renamed after it was shown', () => {
  it('is named, and nothing is written in its absence', async () => {
    const pane = await openPane(browser(), buildWorkbook(readFixture('V1')));
    await pane.press('Analyser le classeur');
    await pane.told(/24 lignes proposées/);
    pane.host.user.renameSheet('Echeancier', 'Planning');
    await pane.press('Créer le suivi');
    expect(await pane.told(/renommé ou supprimé/)).toContain('Echeancier');
    expect(pane.host.workbook.sheet('Suivi')).toBeUndefined();
    await pane.press('Analyser le classeur');
    await pane.told(/24 lignes proposées/);
    await pane.press('Créer le suivi');
    expect(await pane.told(/actions ajoutées/)).toContain('24 actions ajoutées');
    expectQuiet(pane);
    await pane.close();
  });
});

describe('Workbooks that look like nothing known', () => {
  it('an empty one gets a sentence and the offer of an empty tracker', async () => {
    const pane = await openPane(
      browser(),
      buildWorkbook({ sheets: [{ name: 'Feuil1', cells: [] }] }),
    );
    await pane.press('Analyser le classeur');
    expect(await pane.told(/analysé/)).toContain('Vous pouvez créer un suivi vide');
    await pane.pane.getByText(/Aucune feuille n’est reconnue d’elle-même/).waitFor();
    await pane.press('Créer un suivi vide');
    await pane.told(/Suivi vide créé/);
    expect(pane.host.workbook.sheet('Suivi')).toBeDefined();
    expectQuiet(pane);
  });

  it('a list of prices is told so, and its user may say that it holds actions all the same', async () => {
    const headers = ['Référence', 'Désignation', 'Prix HT', 'TVA', 'Valable jusqu’au'];
    const rows = ['Ramette', 'Agrafeuse', 'Classeur'].map((name, row) => [
      `A${String(row)}`,
      `${name} de bureau`,
      '{n:4.5}',
      '20 %',
      '31/12/2015',
    ]);
    const sheets = [{ name: 'Tarifs', cells: [headers, ...rows] }];
    const pane = await openPane(browser(), buildWorkbook({ sheets }));
    await pane.press('Analyser le classeur');
    expect(await pane.told(/analysé/)).toContain('Vous pouvez créer un suivi vide');
    await pane.pane.getByText(/Aucune feuille n’est reconnue d’elle-même/).waitFor();
    expect(await pane.pane.getByText(/lecture est proposée/).count()).toBe(0);
    await pane.pane.getByText(/^Tableau d’un autre sujet/).waitFor();
    await pane.pane.getByRole('button', { name: 'Créer un suivi vide' }).waitFor();
    await pane.pane.getByLabel(/^Nature de/).selectOption('table');
    await pane.pane.getByText('3 lignes reprises', { exact: true }).waitFor();
    await pane.pane.getByRole('checkbox', { name: 'Reprendre « Tarifs »' }).uncheck();
    await pane.pane.getByText(/^Aucune feuille n’est cochée/).waitFor();
    await pane.pane.getByRole('checkbox', { name: 'Reprendre « Tarifs »' }).check();
    await pane.pane.getByLabel(/^Nature de/).selectOption('automatic');
    await pane.press('Créer un suivi vide');
    await pane.told(/Suivi vide créé/);
    expectQuiet(pane);
  });

  it('a list without headers is read as what it would give, by one click', async () => {
    const cells = [
      ['Hall', 'Mise en peinture du hall'],
      ['Hall', 'Remplacement des boîtes aux lettres'],
      ['Cour', 'Plantation de la haie'],
      ['Toit', 'étanchéité'],
    ];
    const pane = await openPane(browser(), buildWorkbook({ sheets: [{ name: 'Feuil1', cells }] }));
    await pane.press('Analyser le classeur');
    await pane.pane.getByText(/4 lignes, aucune datée/).waitFor();
    await pane.pane.getByText(/Une lecture est proposée ci-dessous/).waitFor();
    const green = pane.pane.locator('.tab-panel:not([hidden]) .button.primary');
    expect(await green.allTextContents()).toEqual([expect.stringMatching(/^Lire comme/)]);
    await pane.press('Lire comme « Tableau d’actions »');
    await pane.pane.getByText('4 lignes reprises', { exact: true }).waitFor();
    await pane.press('Créer le suivi');
    expect(await pane.told(/actions ajoutées/)).toContain('4 actions ajoutées');
    expectQuiet(pane);
  });

  it('a short text is read as prose when the user says so', async () => {
    const cells = [['Les travaux commenceront en juin 2015.'], ['Le bail est signé.']];
    const pane = await openPane(browser(), buildWorkbook({ sheets: [{ name: 'Notes', cells }] }));
    await pane.press('Analyser le classeur');
    await pane.pane.getByText(/Aucune feuille n’est reconnue d’elle-même/).waitFor();
    await pane.pane.getByLabel('Nature de « Notes »').selectOption('narrative');
    await pane.pane.getByText('Lue comme vous l’avez indiqué.').waitFor();
    await pane.press('Créer le suivi');
    expect(await pane.told(/actions ajoutées/)).toContain('2 actions ajoutées');
    expectQuiet(pane);
  });
});
