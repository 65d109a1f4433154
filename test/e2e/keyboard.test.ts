import { expectQuiet, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

/** More stops than the longest tab has. */
const MOST_STOPS = 250;

const browser = useBrowser();
let pane: OpenPane;

beforeAll(async () => {
  pane = await openPane(browser(), 'assets/exemple.xlsx', {
    fileName: 'exemple.xlsx',
    size: { width: 360, height: 760 },
  });
  await pane.pane.getByRole('button', { name: 'Analyser le classeur' }).waitFor();
});

/**
 * Goes from stop to stop until the focus is on what bears that name, as a user without mouse does. Gives
 * how many stops that took.
 */
async function walkTo(name: string, key = 'Tab'): Promise<number> {
  for (let stop = 1; stop <= MOST_STOPS; stop += 1) {
    await pane.page.keyboard.press(key);
    const focused = await pane.pane.evaluate(() => {
      const { activeElement: element } = document;
      const words = element?.querySelector(':scope > .count') ? element.firstChild : element;
      const isTyped = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
      const label = isTyped ? element.labels?.[0]?.textContent : null;
      return element?.getAttribute('aria-label') ?? label ?? words?.textContent ?? '';
    });
    if (focused.startsWith(name)) return stop;
  }
  throw new Error(`« ${name} » cannot be reached`);
}

async function press(name: string): Promise<void> {
  await walkTo(name);
  await pane.page.keyboard.press('Enter');
}

async function openTab(name: string): Promise<void> {
  await pane.pane.locator('[role="tab"][aria-selected="true"]').focus();
  await walkTo(name, 'ArrowRight');
  await pane.page.keyboard.press('Enter');
  await pane.pane.getByRole('tab', { name, selected: true }).waitFor();
  await pane.pane.waitForFunction(() => document.querySelector('.tab-panel:not([hidden]) .stack'));
}

/** What has the focus, where something else lies over its middle. */
function coveredFocus({ pane: frame }: OpenPane): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return [];
    const { x, y, width, height } = focused.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const isSeen = focused === top || focused.contains(top) || top?.contains(focused) === true;
    return isSeen
      ? []
      : [`${focused.outerHTML.slice(0, 120)} under ${top?.className ?? 'nothing'}`];
  });
}

describe('Everything from the document to the copy, without a mouse', () => {
  it('reads the workbook, goes through the steps, puts a row right and writes the tracker', async () => {
    await press('Analyser le classeur');
    await pane.told(/analysées/);
    await press('Suivant');
    await pane.pane.locator('[aria-current="step"]', { hasText: 'Colonnes et mots' }).waitFor();
    await press('Suivant');
    await pane.pane.locator('[aria-current="step"]', { hasText: 'Relire' }).waitFor();
    // The rows are one place of the walk, however many: arrows go from one to the next.
    expect(await walkTo('Créer le suivi')).toBeLessThan(20);
    await walkTo('Corriger «', 'Shift+Tab');
    const named = (): Promise<string | null | undefined> =>
      pane.pane.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await named();
    await pane.page.keyboard.press('ArrowDown');
    expect(await named()).toMatch(/^Corriger «/u);
    expect(await named()).not.toBe(first);
    await pane.page.keyboard.press('ArrowUp');
    expect(await named()).toBe(first);
    await pane.page.keyboard.press('Enter');
    await walkTo('Enregistrer');
    await pane.page.keyboard.press('Escape');
    await pane.pane.waitForFunction(
      () => document.activeElement?.getAttribute('aria-expanded') === 'false',
    );
    await pane.page.keyboard.press('Enter');
    await walkTo('Enregistrer');
    await walkTo('', 'Shift+Tab');
    await pane.page.keyboard.type(' ; VISA');
    await pane.page.keyboard.press('Enter');
    await pane.told(/Ligne relue, désormais parmi les sûres/);
    // The row is sure now and leaves the list: the walk goes on from the one after it, and no key unticks that.
    await pane.pane.waitForFunction(() => document.activeElement?.matches('.row-line .row-open'));
    await press('Créer le suivi');
    await pane.told(/actions ajoutées/);
    const suivi = pane.host.workbook.sheet('Suivi');
    const partners = Array.from({ length: 60 }, (_, row) => suivi?.cell(row, 7)?.value);
    expect(partners).toContain('ANRU ; VISA');
  });

  it('puts everything up to date', async () => {
    await press('Tout mettre à jour');
    await pane.told(/Tout est à jour/);
  });

  it('checks, walks from finding to finding, and puts one right', async () => {
    pane.host.user.type('Suivi!B6', 'Formation');
    await openTab('Contrôler');
    await press('Contrôler');
    await pane.told(/avertissements/);
    await pane.pane.getByRole('list', { name: 'Constats' }).waitFor();
    await pane.page.keyboard.press('F8');
    await pane.pane.locator('[aria-current="true"]').waitFor();
    await press('Corriger');
    await pane.pane.getByRole('dialog', { name: 'Corriger' }).waitFor();
    await pane.page.keyboard.press('Enter');
    await pane.told(/correction/);
    expect(pane.host.workbook.sheet('Suivi')?.cell(5, 1)?.value).toBe('Formations');
  });

  it('goes on from a tab that was looked at and not opened', async () => {
    await pane.pane.locator('[role="tab"][aria-selected="true"]').focus();
    await walkTo('Gantt', 'ArrowRight');
    expect(await walkTo('Contrôler avant partage')).toBeLessThan(4);
  });

  it('always sees what has the focus, whatever stays at the edges of the tab', async () => {
    await pane.page.setViewportSize({ width: 360, height: 560 });
    const held = pane.host.workbook.sheet('Suivi')?.cell(6, 1)?.value;
    pane.host.user.select('Suivi!B7');
    pane.host.user.type('Suivi!B7', typeof held === 'string' ? held : '');
    await pane.pane.getByRole('region', { name: 'Dernière saisie' }).waitFor();
    await pane.pane.getByRole('button', { name: /sans responsable/ }).click();
    await pane.pane.locator('[role="tab"][aria-selected="true"]').focus();
    const covered: string[] = [];
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let stop = 0; stop < 60; stop += 1) {
        await pane.page.keyboard.press(key);
        covered.push(...(await coveredFocus(pane)));
      }
    }
    expect(covered).toEqual([]);
    await pane.page.setViewportSize({ width: 360, height: 760 });
  });

  it('enters a session', async () => {
    await openTab('Formations');
    await press('Ajouter une session');
    const form = pane.pane.getByRole('dialog', { name: 'Ajouter une session' });
    await form.getByLabel('Codes des présents').waitFor();
    await walkTo('Du');
    await pane.page.keyboard.type('24/03/2015');
    await walkTo('Codes des présents');
    await pane.page.keyboard.type('Z801');
    await press('Enregistrer');
    expect(await pane.told(/ajoutée/)).toContain('1 présence écrite');
    await press('Fermer');
    await form.waitFor({ state: 'detached' });
  });

  it('makes the copy to share', async () => {
    await openTab('Contrôler');
    await press('Préparer la copie à partager');
    await pane.told(/dans la copie/);
    await press('Créer la copie');
    await pane.told(/Copie prête/);
    await press('Ouvrir la copie');
    await pane.told(/autre fenêtre/);
    await press('Fermer la copie à partager');
    await pane.pane.waitForFunction(() =>
      document.activeElement?.textContent.startsWith('Préparer la copie à partager'),
    );
    expectQuiet(pane);
  });
});
