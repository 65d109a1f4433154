import type { Locator } from 'playwright-core';
import { ACTION_TABLE } from '../../src/programme/tracker/columns';
import { columnLetters } from '../../src/workbook/location';
import { barriersOf, expectQuiet, expectSelected, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

type ActionColumn = (typeof ACTION_TABLE.columns)[number]['key'];

describe('The checks in the pane, while people type in the workbook', () => {
  const browser = useBrowser();
  let pane: OpenPane;

  beforeAll(async () => {
    pane = await openPane(browser(), 'assets/exemple.xlsx', { fileName: 'exemple.xlsx' });
    await pane.press('Analyser le classeur');
    await pane.press('Créer le suivi');
    await pane.told(/actions ajoutées/);
    await pane.openTab('Contrôler');
    await pane.press('Contrôler');
    await pane.told(/avertissements/);
  });

  /** `Suivi!M5`: a cell of the first rows of the tracker, counted from 1. */
  function cell(row: number, column: ActionColumn): string {
    const at = ACTION_TABLE.columns.findIndex(({ key }) => key === column);
    return `Suivi!${columnLetters(at)}${String(row + 4)}`;
  }

  function valueOf(row: number, column: ActionColumn): unknown {
    const at = ACTION_TABLE.columns.findIndex(({ key }) => key === column);
    return pane.host.workbook.sheet('Suivi')?.cell(row + 3, at)?.value ?? null;
  }

  /** What the list says of one rule. */
  function entry(code: string): Locator {
    return pane.pane.getByRole('list', { name: 'Constats' }).locator(`[data-code="${code}"]`);
  }

  const verdict = (words: RegExp): Locator =>
    pane.pane.getByRole('note').filter({ hasText: words });
  const gone = (code: string): Promise<void> => entry(code).waitFor({ state: 'detached' });

  it('tells what the user has just typed, and where, without another check', async () => {
    const written = codesInSheet(pane);
    expect(written.length).toBeGreaterThan(20);
    pane.host.user.type(cell(1, 'strand'), 'Formation');
    await entry('ACT-02').getByText(cell(1, 'strand')).waitFor();
    expect(codesInSheet(pane)).toEqual(written);
  });

  it('tells what a co-author types, and forgets it once it is put right', async () => {
    pane.host.user.type(cell(2, 'dependsOn'), 'ACC-99', 'co-author');
    await entry('DEP-01').getByText(cell(2, 'dependsOn')).waitFor();
    pane.host.user.type(cell(2, 'dependsOn'), '', 'co-author');
    await gone('DEP-01');
  });

  it('leads to the cell', async () => {
    pane.host.user.select('Paramètres!A1');
    await entry('ACT-02').getByRole('button', { name: 'Aller à la cellule' }).click();
    await expectSelected(pane, cell(1, 'strand'));
  });

  it('opens the tab that puts it right where a cell cannot', async () => {
    const code = 'A001';
    expect(pane.host.workbook.sheet('Présences')?.cell(4, 0)?.value).toBe(code);
    pane.host.user.type('Présences!A5', 'MARTIN Claude');
    await entry('PRS-07').getByRole('button', { name: 'Ouvrir « Formations »' }).click();
    await pane.pane.getByRole('tab', { name: 'Formations', selected: true }).waitFor();
    await pane.openTab('Contrôler');
    pane.host.user.type('Présences!A5', code);
    await gone('PRS-07');
  });

  it('shows what a fix would write, writes it on a yes, and the finding is gone', async () => {
    await entry('ACT-02').getByRole('button', { name: 'Corriger', exact: true }).click();
    const change = pane.pane.getByRole('dialog').getByRole('listitem').first();
    await change.waitFor();
    expect(await change.locator('p').allInnerTexts()).toEqual([
      `${String(valueOf(1, 'title'))} ${String(valueOf(1, 'id'))}`,
      'Volet\u00a0: Formation → Formations',
    ]);
    expect(valueOf(1, 'strand')).toBe('Formation');
    await pane.press('Corriger maintenant');
    await pane.told(/Une correction est faite/);
    expect(valueOf(1, 'strand')).toBe('Formations');
    await gone('ACT-02');
  });

  it('puts right all that asks no question, and takes it back in one step', async () => {
    const before = [valueOf(3, 'status'), valueOf(4, 'status')];
    pane.host.user.type(cell(3, 'status'), 'ok');
    pane.host.user.type(cell(4, 'status'), 'EC');
    await pane.press('Tout corriger');
    await pane.told(/2 corrections sont faites/);
    expect([valueOf(3, 'status'), valueOf(4, 'status')]).toEqual(['Réalisé', 'En cours']);
    await gone('ACT-05');

    await pane.press('Annuler la dernière opération');
    await pane.told(/est annulée/);
    expect([valueOf(3, 'status'), valueOf(4, 'status')]).toEqual(['ok', 'EC']);
    await entry('ACT-05').waitFor();
    pane.host.user.type(cell(3, 'status'), String(before[0]));
    pane.host.user.type(cell(4, 'status'), String(before[1]));
    await gone('ACT-05');
  });

  it('keeps a warning accepted from one check to the next, until its cell changes', async () => {
    pane.host.user.type(cell(5, 'dwellings'), '1200');
    await entry('ACT-15').getByRole('button', { name: 'Accepter avec motif' }).click();
    await pane.pane.getByRole('textbox', { name: 'Motif' }).fill('Chiffre du bailleur');
    await pane.press('Accepter');
    await pane.told(/motif est enregistré/);
    await entry('ACT-15').getByText('Accepté : Chiffre du bailleur').waitFor();

    await pane.press('Contrôler');
    await pane.told(/avertissements/);
    await entry('ACT-15').getByText('Accepté : Chiffre du bailleur').waitFor();

    pane.host.user.type(cell(5, 'dwellings'), '1500');
    await entry('ACT-15').getByRole('button', { name: 'Accepter avec motif' }).waitFor();
    pane.host.user.type(cell(5, 'dwellings'), '10');
    await gone('ACT-15');
  });

  it('says before sharing how many points block, each with its way out', async () => {
    pane.host.user.type(cell(6, 'comment'), 'Voir M. Durand');
    await pane.press('Contrôler avant partage');
    await pane.told(/bloquant/);
    await verdict(/^\d+ points? bloquants?$/).waitFor();
    await pane.press('Filtrer et trier');
    await pane.pane.getByLabel('Sévérité').selectOption({ label: 'Bloquant' });
    await entry('RGP-01').getByText(cell(6, 'comment')).waitFor();
    await pane.pane.getByLabel('Sévérité').selectOption({ label: 'Information' });
    await entry('RGP-04').getByRole('button', { expanded: false }).click();
    await entry('RGP-04').getByText('La copie à partager s’en charge.').waitFor();
    await pane.pane.getByLabel('Sévérité').selectOption({ label: 'Bloquant' });
  });

  it('says « Prêt à partager » once nothing blocks any more', async () => {
    pane.host.user.type(cell(6, 'comment'), '');
    // Persons who came to a session that is still to come.
    pane.host.user.type('Formations!L15', '');
    await pane.press('Contrôler avant partage');
    await pane.told(/Prêt à partager/);
    await verdict(/^Prêt à partager$/).waitFor();
  });

  it('asks nobody but Excel, complains of nothing and bars nobody', async () => {
    expect(await barriersOf(pane)).toEqual([]);
    expectQuiet(pane);
  });
});

/** The codes of the findings that the sheet holds. */
function codesInSheet({ host }: OpenPane): readonly unknown[] {
  const sheet = host.workbook.sheet('Contrôle');
  const table = host.workbook.tables().find(({ name }) => name === 'tblControle');
  const { row, rowCount } = table?.area ?? { row: 0, rowCount: 0 };
  return Array.from({ length: rowCount }, (_, at) => sheet?.cell(row + at, 1)?.value ?? null);
}
