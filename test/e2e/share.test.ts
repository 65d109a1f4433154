import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
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
  const options = readOptions([SAMPLE], '2015-03-31');
  if (!options.ok) throw new Error(options.error);
  const voice = { say: () => undefined, progress: () => undefined };
  const done = await runDemo(new Uint8Array(readFileSync(SAMPLE)), options.value, voice);
  if (!done.ok) throw new Error(done.error);
  return done.value.bytes;
}

/** How long a part of the copy takes to be packed where a test wants the time to press a button. */
const PACKING_MS = 100;

declare global {
  interface Window {
    /** How long each piece of a copy waits before it is packed, and how many were. */
    readonly packing: { delay: number; done: number };
  }
}

/** Has the browser pack as slowly as a test wants. */
async function packSlowly(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const packing = { delay: 0, done: 0 };
    Object.assign(window, { packing });
    const Own = CompressionStream;
    const Slow = function (format: CompressionFormat): unknown {
      const { readable, writable } = new Own(format);
      const slowed = new TransformStream<BufferSource, BufferSource>({
        transform: async (bytes, controller) => {
          await new Promise((resolve) => setTimeout(resolve, packing.delay));
          packing.done += 1;
          controller.enqueue(bytes);
        },
      });
      void slowed.readable.pipeTo(writable);
      return { readable, writable: slowed.writable };
    };
    Object.assign(window, { CompressionStream: Slow });
  });
}

async function setDelay({ pane }: OpenPane, delay: number): Promise<void> {
  await pane.evaluate((wanted) => {
    window.packing.delay = wanted;
  }, delay);
}

describe('The copy to share, made in the pane', () => {
  const browser = useBrowser();
  let pane: OpenPane;

  beforeAll(async () => {
    pane = await openPane(browser(), await trackedSample(), {
      fileName: 'exemple.xlsx',
      page: 'taskpane.html?onglet=controler',
      watch: (context) => void packSlowly(context),
    });
  });

  it('offers to put right what stands in its way, before any check was shown', async () => {
    await pane.press('Préparer la copie à partager');
    await pane.told(/feuilles iraient dans la copie/);
    const left = pane.pane.locator('.verdict.blocking').filter({ hasText: 'Formations!' });
    await left.getByRole('button', { name: 'Corriger' }).waitFor();
  });

  it('is not ready while two blocking points of the tracker are left, and says which', async () => {
    // A session to come beside the one of the sample: persons were there already.
    pane.host.user.type('Formations!L16', '9');
    await pane.press('Contrôler avant partage');
    await pane.told(/2 points bloquants/);
    await pane.press('Préparer la copie à partager');
    await pane.told(/feuilles iraient dans la copie/);
    expect(await pane.pane.getByRole('checkbox', { name: /Présences/ }).isChecked()).toBe(false);
    expect(await pane.pane.getByRole('checkbox', { name: /Gantt/ }).isChecked()).toBe(true);
    const verdict = pane.pane.getByRole('note').filter({ hasText: 'Pas encore prêt à partager' });
    await verdict.waitFor();
    await pane.press('Créer la copie');
    await pane.told(/n’est pas prête/);
    expect(await verdict.innerText()).toMatch(/2 points bloquants restent/);
  });

  it('is put right by what the panel offers', async () => {
    for (const place of ['Formations!L15', 'Formations!L16']) {
      const line = pane.pane.locator('.verdict.blocking .line').filter({ hasText: place });
      await line.getByRole('button', { name: 'Corriger' }).click();
      await pane.press('Corriger maintenant');
      await line.waitFor({ state: 'detached' });
    }
  });

  it('shows how far it is, and is stopped by « Annuler » before two more parts are packed', async () => {
    const before = pane.host.save();
    await setDelay(pane, PACKING_MS);
    await pane.press('Créer la copie');
    const stop = pane.pane.getByRole('button', { name: 'Annuler', exact: true });
    await pane.pane.getByRole('progressbar', { name: 'Calcul en cours…' }).waitFor();
    const packedBefore = await stop.evaluate((button) => {
      (button as HTMLButtonElement).click();
      return window.packing.done;
    });
    await pane.told(/Annulation demandée/);
    await pane.told(/resté comme il était/);
    const packed = await pane.pane.evaluate(() => window.packing.done);
    expect(packed - packedBefore).toBeLessThanOrEqual(2);
    await setDelay(pane, 0);
    expect(pane.host.session.openedWorkbooks).toEqual([]);
    expect(
      await pane.pane.getByRole('button', { name: /copie$|Télécharger/ }).allInnerTexts(),
    ).toEqual(['Créer la copie']);
    expect(pane.host.files.openCount).toBe(0);
    expect(Buffer.from(pane.host.save()).equals(before)).toBe(true);
  });

  it('goes from there to « Prêt à partager », begun again', async () => {
    await pane.press('Créer la copie');
    await pane.told(/Copie prête/);
    await pane.pane.getByRole('note').filter({ hasText: 'Prêt à partager' }).last().waitFor();
    await pane.pane
      .getByText(/aucune donnée individuelle, \d+\s\d{3} formules, aucune rompue/)
      .waitFor();
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
