import { readFileSync } from 'node:fs';
import { readOptions } from '../demo/options';
import { runDemo } from '../demo/run-demo';
import { readWorkbook } from '../host/xlsx/read-workbook';
import { unpacked } from '../package/copy-of';
import { barriersOf, expectQuiet, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

const SAMPLE = 'assets/exemple.xlsx';

/** The sample with everything the add-in writes in it. */
async function trackedSample(): Promise<Uint8Array> {
  const options = readOptions([SAMPLE]);
  if (!options.ok) throw new Error(options.error);
  const voice = { say: () => undefined, progress: () => undefined };
  const done = await runDemo(new Uint8Array(readFileSync(SAMPLE)), options.value, voice);
  if (!done.ok) throw new Error(done.error);
  return done.value.bytes;
}

describe('The copy to share, made in the pane', () => {
  const browser = useBrowser();
  let pane: OpenPane;

  beforeAll(async () => {
    pane = await openPane(browser(), await trackedSample(), {
      fileName: 'exemple.xlsx',
      page: 'taskpane.html?onglet=controler',
    });
  });

  it('offers to put right what stands in its way, before any check was shown', async () => {
    await pane.press('Préparer la copie à partager');
    await pane.told(/feuilles iraient dans la copie/);
    const left = pane.pane.locator('.verdict.blocking').filter({ hasText: 'Formations!' });
    await left.getByRole('button', { name: 'Corriger' }).waitFor();
  });

  it('is not ready while a blocking point of the tracker is left, and says which', async () => {
    await pane.press('Contrôler avant partage');
    await pane.told(/points? bloquants?/);
    await pane.press('Préparer la copie à partager');
    await pane.told(/feuilles iraient dans la copie/);
    expect(await pane.pane.getByRole('checkbox', { name: /Présences/ }).isChecked()).toBe(false);
    expect(await pane.pane.getByRole('checkbox', { name: /Gantt/ }).isChecked()).toBe(true);
    const verdict = pane.pane.getByRole('note').filter({ hasText: 'Pas encore prêt à partager' });
    await verdict.waitFor();
    await pane.press('Créer la copie');
    await pane.told(/n’est pas prête/);
    expect(await verdict.innerText()).toMatch(/bloquants? reste/);
  });

  it('goes from there to « Prêt à partager » by what the panel offers', async () => {
    const left = pane.pane.locator('.verdict.blocking').filter({ hasText: 'Formations!' });
    await left.getByRole('button', { name: 'Corriger' }).click();
    await pane.press('Corriger maintenant');
    await left.waitFor({ state: 'detached' });
    await pane.press('Créer la copie');
    await pane.told(/Copie prête/);
    await pane.pane.getByRole('note').filter({ hasText: 'Prêt à partager' }).last().waitFor();
    await pane.pane.getByText(/aucune donnée individuelle, aucune formule rompue/).waitFor();
    expect(await barriersOf(pane)).toEqual([]);
  });

  it('is opened as another workbook, in which nobody is told', async () => {
    await pane.press('Ouvrir la copie');
    await pane.told(/autre fenêtre/);
    const [copy] = pane.host.session.openedWorkbooks;
    if (!copy) throw new Error('No copy was opened');
    expect(readWorkbook(copy).sheet('Présences')).toBeUndefined();
    expect(unpacked(copy)).not.toMatch(/\bA0\d\d\b/);
  });

  it('is stopped with its cell when a sheet with codes is ticked', async () => {
    await pane.pane.getByRole('checkbox', { name: /Émargement/ }).check();
    await pane.press('Créer la copie');
    await pane.told(/n’est pas prête/);
    await pane.pane
      .getByText(/Émargement/)
      .last()
      .waitFor();
  });

  it('leaves the working file as it was, and hands every file back', () => {
    expect(pane.host.workbook.sheet('Présences')).not.toBeNull();
    expect(pane.host.files.openCount).toBe(0);
    expectQuiet(pane);
  });
});
