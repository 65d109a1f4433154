import { ACTION_TABLE } from '../../src/programme/tracker/columns';
import { columnLetters } from '../../src/workbook/location';
import { goldenActions } from '../fixtures/golden-tracker';
import { GanttWorkbook } from '../programme/schedule/gantt-workbook';
import { barriersOf, expectQuiet, expectSoon, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

/** The sheet that is shown, once Excel has moved. */
function expectActiveSheet(pane: OpenPane, sheet: string): Promise<void> {
  return expectSoon(pane, () => pane.host.workbook.active?.name, sheet);
}

describe('The Gantt in the pane', () => {
  const browser = useBrowser();
  let pane: OpenPane;

  beforeAll(async () => {
    const made = await GanttWorkbook.open(goldenActions(), { statusDate: '2014-07-01' });
    const file = await made.host.save();
    made.host.dispose();
    pane = await openPane(browser(), file, { fileName: 'suivi.xlsx', today: '2014-07-01' });
    await pane.openTab('Gantt');
  });

  /** Everything a sheet shows, with its formulas computed. */
  async function shown(sheet: string): Promise<readonly string[]> {
    const saved = await GanttWorkbook.openFile(pane.host.save());
    const { sheets } = await saved.read();
    saved.host.dispose();
    return (
      sheets
        .find(({ name }) => name === sheet)
        ?.values.flat()
        .map(String) ?? []
    );
  }

  it('draws one strand by the month, and tells which rows are late', async () => {
    await pane.pane
      .getByRole('button', { name: 'Automatique · toute la période · tous les volets' })
      .click();
    await pane.pane.getByRole('combobox', { name: 'Volet' }).selectOption('Maintien');
    await pane.pane.getByRole('combobox', { name: 'Échelle' }).selectOption('Mois');
    await pane.press('Générer le Gantt');
    expect(await pane.told(/Gantt et jalons écrits/)).toContain(
      '3 lignes, dont 1 sans date, 1 en retard',
    );
    const late = pane.pane.getByRole('list', { name: 'En retard (1)' });
    expect(await late.innerText()).toMatch(/MAI-02\s+Retard 25 j/);
    await late.getByRole('button', { name: 'Aller à la cellule MAI-02' }).click();
    await expectActiveSheet(pane, 'Suivi');
    await pane.pane.getByText('Mois · toute la période · Maintien').waitFor();
  });

  it('begins with the scale and the filter of the sheet when it is opened again', async () => {
    const bytes = pane.host.save();
    const again = await openPane(browser(), bytes, { today: '2014-07-01' });
    await again.openTab('Gantt');
    await again.pane.getByRole('button', { name: 'Mois · toute la période · Maintien' }).click();
    const strand = again.pane.getByRole('combobox', { name: 'Volet' });
    await strand.waitFor();
    expect(await strand.inputValue()).toBe('Maintien');
    expect(await again.pane.getByRole('combobox', { name: 'Échelle' }).inputValue()).toBe('Mois');
    await again.close();
  });

  it('freezes the dates of the day, then tells what has moved since', async () => {
    await pane.pane.getByRole('combobox', { name: 'Volet' }).selectOption('');
    await pane.press('Mémoriser ce planning');
    expect(await pane.told(/mémorisées/)).toContain(
      'Dates de 10 lignes mémorisées au 01/07/2014 (26 autres sont sans date).',
    );
    const { columns } = ACTION_TABLE;
    const end = columnLetters(columns.findIndex(({ key }) => key === 'end'));
    const row = goldenActions().findIndex(({ id }) => id === 'COO-01') + 5;
    pane.host.user.type(`Suivi!${end}${String(row)}`, '30/09/2014');
    await pane.press('Comparer au planning du 01/07/2014');
    await pane.told(/Gantt et jalons écrits\s: 36 lignes/);
    expect(await shown('Gantt')).toContain('décalé de +61 j');
    expect(await shown('Jalons')).toEqual(
      expect.arrayContaining(['Ce qui a changé depuis le 01/07/2014', 'Date changée', '+61 j']),
    );
  });

  it('refuses half a period instead of leaving it out', async () => {
    await pane.pane.getByRole('textbox', { name: 'Du' }).fill('01/06/2014');
    await pane.pane.getByText('Donnez les deux dates, ou aucune.').waitFor();
    const button = pane.pane.getByRole('button', { name: 'Générer le Gantt' });
    expect(await button.isDisabled()).toBe(true);
    await pane.pane.getByRole('textbox', { name: 'Du' }).fill('');
  });

  it('asks nobody but Excel, complains of nothing and bars nobody', async () => {
    expect(await barriersOf(pane)).toEqual([]);
    expectQuiet(pane);
  });
});
