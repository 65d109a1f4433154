import { gzipSync } from 'node:zlib';
import { openPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

/** What counts as opening: nothing may be fetched ahead meanwhile. */
const OPENING_MS = 2_500;
const MOST_KB = 60;

const browser = useBrowser();

/** Kilobytes of our own scripts, compressed, that a pane asks for while it opens on a workbook. */
async function weightOf(source: string | Uint8Array): Promise<number> {
  const sizes: Promise<number>[] = [];
  const pane = await openPane(browser(), source, {
    watch: (context) =>
      context.on('response', (response) => {
        const { hostname, pathname } = new URL(response.url());
        if (hostname !== 'localhost' || !pathname.endsWith('.js')) return;
        sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
      }),
  });
  await pane.pane.getByRole('tab', { name: 'Accueil' }).waitFor();
  await pane.page.waitForTimeout(OPENING_MS);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await pane.close();
  return total / 1000;
}

describe('What the pane weighs when it opens', () => {
  it('is little on a workbook without tracker', async () => {
    const weight = await weightOf('assets/exemple.xlsx');
    expect(weight).toBeGreaterThan(10);
    expect(weight).toBeLessThan(MOST_KB);
  });

  it('is as little on a tracker', async () => {
    const pane = await openPane(browser(), 'assets/exemple.xlsx');
    await pane.press('Analyser le classeur');
    await pane.press('Créer le suivi');
    await pane.told(/actions ajoutées/);
    const tracked = pane.host.save();
    await pane.close();
    expect(await weightOf(tracked)).toBeLessThan(MOST_KB);
  });
});
