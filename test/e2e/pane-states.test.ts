import { pictureOf } from '../excel/picture';
import { buildWorkbook } from '../host/build-workbook';
import { readFixture } from '../host/read-fixture';
import { openPane, type OpenPane } from './open-pane';
import { suivi } from '../fixtures/suivi-cells';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

const SAMPLE = 'assets/exemple.xlsx';

const browser = useBrowser();
let tracked: Uint8Array;
const opened: OpenPane[] = [];

beforeAll(async () => {
  const pane = await open(SAMPLE);
  await pane.press('Analyser le classeur');
  await pane.press('Créer le suivi');
  await pane.told(/actions ajoutées/);
  tracked = pane.host.save();
  await closeAll();
});
afterEach(closeAll);

/** A pane that is closed after its test. */
async function open(
  source: string | Uint8Array,
  options: Parameters<typeof openPane>[2] = {},
): Promise<OpenPane> {
  const pane = await openPane(browser(), source, { fileName: 'exemple.xlsx', ...options });
  opened.push(pane);
  return pane;
}

async function closeAll(): Promise<void> {
  for (const pane of opened.splice(0)) await pane.close();
}

/** Waits until the focus is on what has that accessible name. */
async function waitForFocus({ pane }: OpenPane, name: string): Promise<void> {
  await pane.waitForFunction((wanted) => {
    const { activeElement: element } = document;
    return (element?.getAttribute('aria-label') ?? element?.textContent) === wanted;
  }, name);
}

describe('The pane by keyboard alone', () => {
  it('goes through the tabs by arrows and runs a command by Enter', async () => {
    const pane = await open(tracked);
    const { keyboard } = pane.page;
    await pane.pane.getByRole('tab', { name: 'Accueil' }).focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await pane.pane.getByRole('tab', { name: 'Contrôler', selected: true }).waitFor();
    await pane.pane.getByRole('button', { name: 'Contrôler', exact: true }).waitFor();
    await keyboard.press('Tab');
    await waitForFocus(pane, 'Contrôler');
    await keyboard.press('Enter');
    await pane.told(/avertissements/);
    await waitForFocus(pane, 'Contrôler');
  });

  it('never loses its place: after a write, after going back, in a list that goes on', async () => {
    const cells = Array.from({ length: 30 }, (_, row) => [
      'Accès',
      `Visite ${String(row + 1)}`,
      'fait',
    ]);
    const sheets = [{ name: 'Plan', cells: [['Volet', 'Action', 'État'], ...cells] }];
    const pane = await open(buildWorkbook({ sheets }));
    const { keyboard } = pane.page;
    await pane.press('Analyser le classeur');
    await pane.told(/30 lignes proposées/);
    await pane.goToStep('Relire');
    await pane.pane.getByRole('button', { name: 'Afficher 10 de plus' }).focus();
    await keyboard.press('Enter');
    await pane.pane.waitForFunction(() =>
      document.activeElement?.textContent.startsWith('Visite 21'),
    );
    await pane.pane.getByRole('button', { name: 'Créer le suivi' }).focus();
    await keyboard.press('Enter');
    await pane.told(/30 actions ajoutées/);
    await waitForFocus(pane, 'Accueil');
    await pane.pane.getByRole('button', { name: 'Annuler la dernière opération' }).focus();
    await keyboard.press('Enter');
    await pane.told(/est annulée/);
    await waitForFocus(pane, 'Annuler la dernière opération');
  });

  it('is never covered by the button at the foot of the tab', async () => {
    const cells = Array.from({ length: 15 }, (_, row) => [
      'Accès',
      `Visite ${String(row + 1)}`,
      'fait',
    ]);
    const sheets = [{ name: 'Plan', cells: [['Volet', 'Action', 'État'], ...cells] }];
    const pane = await open(buildWorkbook({ sheets }), { size: { width: 320, height: 640 } });
    await pane.press('Analyser le classeur');
    await pane.told(/15 lignes proposées/);
    await pane.goToStep('Relire');
    await pane.pane.getByRole('checkbox', { name: /Visite 1$/ }).focus();
    for (let row = 2; row <= 15; row += 1) {
      await pane.page.keyboard.press('ArrowDown');
      const covered = await pane.pane.evaluate(() => {
        const foot = [...document.querySelectorAll('button')].find(({ textContent }) =>
          textContent.startsWith('Créer le suivi'),
        );
        const { bottom } = document.activeElement?.getBoundingClientRect() ?? { bottom: 0 };
        return bottom - (foot?.getBoundingClientRect().top ?? 0);
      });
      expect(covered).toBeLessThanOrEqual(0);
    }
  });

  it('gives the focus back to the button that opened a dialog', async () => {
    const pane = await open(tracked);
    await pane.pane.getByRole('button', { name: 'Réglages' }).focus();
    await pane.page.keyboard.press('Enter');
    const dialog = pane.pane.getByRole('dialog', { name: 'Réglages' });
    await dialog.waitFor();
    await pane.pane.waitForFunction(() =>
      document.querySelector('dialog')?.contains(document.activeElement),
    );
    await pane.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await waitForFocus(pane, 'Réglages');
  });
});

describe('The settings', () => {
  it('are kept in the sheet « Paramètres »', async () => {
    const pane = await open(tracked);
    await pane.press('Réglages');
    const dialog = pane.pane.getByRole('dialog');
    await dialog.getByLabel('Arrêté au').fill('31/02/2015');
    await dialog.getByText('Ce jour n’existe pas.').waitFor();
    // A day that does not exist is not taken for « today »: the dialog stays, on that field.
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.locator('input:invalid:focus').waitFor();
    await dialog.getByLabel('Arrêté au').fill('31/03/2015');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await pane.told(/enregistrés/);
    const rows = [...(pane.host.workbook.sheet('Paramètres')?.rows.values() ?? [])];
    expect(rows.some((row) => row.get(1)?.value === 42_094)).toBe(true);
  });

  it('are still being written when « Annuler » is pressed: that is stopped, and what was typed stays', async () => {
    const pane = await open(tracked);
    await pane.press('Réglages');
    const dialog = pane.pane.getByRole('dialog');
    await dialog.getByLabel('Arrêté au').fill('31/03/2015');
    const before = cellsOf(pane);
    pane.host.latency = 1_500;
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    pane.host.latency = 0;
    await dialog
      .getByRole('alert')
      .getByText(/resté comme il était/)
      .waitFor();
    expect(await dialog.getByLabel('Arrêté au').inputValue()).toBe('31/03/2015');
    expect(cellsOf(pane)).toEqual(before);
    // Under the fields, and not at the edge of the dialog.
    const inset = await dialog
      .getByRole('alert')
      .evaluate((it) => getComputedStyle(it).paddingLeft);
    expect(inset).toBe('16px');
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('say that there is nothing to set before the tracker exists', async () => {
    const pane = await open(SAMPLE);
    await pane.press('Réglages');
    await pane.pane
      .getByRole('dialog')
      .getByText(/une fois le suivi créé/)
      .waitFor();
  });
});

it('says that the workbook is read while « Contrôler » looks at what it holds', async () => {
  const pane = await open(tracked);
  pane.host.latency = 1_500;
  await pane.openTab('Contrôler');
  await pane.pane.getByRole('progressbar', { name: 'Lecture du classeur…' }).waitFor();
  pane.host.latency = 0;
  await pane.pane.locator('.verdict').waitFor();
  expect(await pane.pane.getByRole('progressbar').count()).toBe(0);
});

describe('When something stands in the way', () => {
  it('a protected sheet is named, and nothing is written', async () => {
    const pane = await open(tracked);
    await pane.openTab('Contrôler');
    await pane.press('Contrôler');
    await pane.told(/avertissements/);
    pane.host.user.type(suivi('strand', 5), 'Formation');
    pane.host.user.protectSheet('Contrôle');
    const before = pictureOf(pane.host.workbook);
    await pane.press('Contrôler');
    expect(await pane.told(/protégée/)).toMatch(/Contrôle.*puis réessayez/);
    expect(pictureOf(pane.host.workbook)).toEqual(before);
  });

  it('a cell being typed in is waited for', async () => {
    const pane = await open(tracked);
    await pane.openTab('Formations');
    pane.host.faults.cellBeingEdited(3);
    await pane.press('Calculer les formations');
    await pane.told(/Bilan écrit/);
  });

  it('the pane says that a cell is being typed in, goes on once it is not, and may be stopped', async () => {
    const pane = await open(SAMPLE);
    pane.host.faults.cellBeingEdited(4);
    await pane.press('Analyser le classeur');
    await pane.pane.getByText(/terminez la saisie \(Entrée\)/).waitFor();
    await pane.told(/lignes proposées/);
    pane.host.faults.cellBeingEdited(50);
    await pane.press('Créer le suivi');
    await pane.pane.getByText(/terminez la saisie \(Entrée\)/).waitFor();
    await pane.press('Annuler');
    await pane.told(/resté comme il était/);
    expect(pane.host.workbook.sheet('Suivi')).toBeUndefined();
  });

  it('Excel is given the time to end what it does once the user stops it', async () => {
    const pane = await open(SAMPLE, { latency: 3000 });
    await pane.press('Analyser le classeur');
    const stop = pane.pane.getByRole('button', { name: 'Annuler', exact: true });
    // Heard at once: the next picture of the pane says so.
    const said = await stop.evaluate(async (button) => {
      (button as HTMLButtonElement).click();
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return document.querySelector('[role="status"]')?.textContent;
    });
    expect(said).toMatch(/Annulation demandée/);
    await pane.told(/resté comme il était/);
  });

  it('what was asked too late to be stopped is told with what was done', async () => {
    const writing = await requestOfTheGantt();
    const pane = await openGanttTab();
    const stop = pane.pane.getByRole('button', { name: 'Annuler', exact: true });
    pane.host.faults.before(writing + 2, () => {
      pane.host.latency = 2000;
      void stop.click();
    });
    await pane.press('Générer le Gantt');
    expect(await pane.told(/Gantt et jalons écrits/)).toMatch(/Trop tard pour annuler/);
  });

  it('an Excel that has stopped answering is told after a minute, with what to do', async () => {
    const pane = await open(SAMPLE);
    await pane.page.clock.install();
    pane.host.faults.at(1, { kind: 'never-answer' });
    await pane.press('Analyser le classeur');
    await pane.told(/Analyse/);
    await pane.page.clock.fastForward(61_000);
    expect(await pane.told(/ne répond pas/)).toMatch(/fermez et rouvrez ce panneau/);
  });

  it('says where to go back, in an Excel that takes a whole command back itself', async () => {
    const pane = await open(SAMPLE, { apiVersion: '1.20' });
    await pane.press('Analyser le classeur');
    await pane.press('Créer le suivi');
    await pane.told(/actions ajoutées/);
    await pane.openTab('Structurer');
    await pane.pane.getByText(/Pour revenir en arrière.*Ctrl\+Z dans Excel/).waitFor();
  });

  it('a write that fails half way leaves the workbook as it was, and the pane says so', async () => {
    const writing = await requestOfTheGantt();
    const pane = await openGanttTab();
    const before = cellsOf(pane);
    pane.host.faults.at(writing, { kind: 'cut', actions: 40 });
    await pane.press('Générer le Gantt');
    expect(await pane.told(/resté comme il était/)).toMatch(/réessayez/);
    expect(cellsOf(pane)).toEqual(before);
    await pane.press('Générer le Gantt');
    await pane.told(/Gantt et jalons écrits/);
  });

  it('a sheet that Excel will not show is told, and what is written stays written', async () => {
    const writing = await requestOfTheGantt();
    const pane = await openGanttTab();
    // The view and the pages together, then the view alone.
    pane.host.faults.at(writing + 1, { kind: 'refuse', code: 'GeneralException' });
    pane.host.faults.at(writing + 2, { kind: 'refuse', code: 'GeneralException' });
    await pane.press('Générer le Gantt');
    expect(await pane.told(/Gantt et jalons écrits/)).toMatch(/ni figer\s: .*Gantt/);
    expect(pane.host.workbook.sheet('Gantt')).toBeDefined();
  });

  it('a part that cannot be loaded says so in its tab, and the other tabs go on', async () => {
    const pane = await open(tracked);
    await pane.page.context().route('**/part-*.js', (route) => route.abort());
    await pane.openTab('Gantt');
    await pane.pane
      .getByRole('alert')
      .getByText(/n’a pas pu s’ouvrir/)
      .waitFor();
    await pane.page.context().unroute('**/part-*.js');
    await pane.openTab('Contrôler');
    await pane.press('Contrôler');
    await pane.told(/avertissements/);
    await pane.openTab('Gantt');
    await pane.press('Recharger le panneau');
    // The pane as it was is still there for a moment: its tabs are not the ones to open.
    await pane.pane.getByRole('alert').waitFor({ state: 'detached' });
    await pane.openTab('Gantt');
    await pane.pane.getByRole('button', { name: 'Générer le Gantt' }).waitFor();
  });

  it('a workbook of something else is told so, and an empty tracker is offered', async () => {
    const cells = [
      ['Recette', 'Farine'],
      ['Pain', 'blanche'],
      ['Brioche', 'fine'],
    ];
    const pane = await open(buildWorkbook({ sheets: [{ name: 'Cuisine', cells }] }));
    await pane.openTab('Contrôler');
    await pane.press('Contrôler');
    expect(await pane.told(/pas encore de suivi/)).toContain('Analyser le classeur');
    await pane.press('Ouvrir « Structurer »');
    await pane.pane.getByRole('tab', { name: 'Structurer', selected: true }).waitFor();
    await pane.press('Analyser le classeur');
    await pane.pane.getByRole('button', { name: /suivi vide/ }).waitFor();
  });
});

describe('The pane for everybody', () => {
  it('takes its colours from Office when it opens, else from the system', async () => {
    const pane = await open(SAMPLE, { colorScheme: 'dark' });
    await pane.pane.getByRole('button', { name: 'Analyser le classeur' }).waitFor();
    expect(await pane.pane.locator('html').getAttribute('data-theme')).toBe('dark');
    await pane.page.emulateMedia({ colorScheme: 'light' });
    await pane.pane.locator('html[data-theme="light"]').waitFor();
  });

  it('fits in 320 pixels: nothing is cut off sideways', async () => {
    const pane = await open(SAMPLE);
    await pane.pane.getByRole('button', { name: 'Analyser le classeur' }).waitFor();
    expect(await beyondTheEdge(pane)).toEqual([]);
    await pane.press('Analyser le classeur');
    await pane.told(/analysées/);
    for (const step of ['Feuilles', 'Colonnes et mots', 'Relire']) {
      await pane.goToStep(step);
      expect({ step, beyond: await beyondTheEdge(pane) }).toEqual({ step, beyond: [] });
    }
    for (const [tab, button] of [
      ['Structurer', 'Analyser le classeur'],
      ['Contrôler', 'Contrôler avant partage'],
      ['Formations', 'Calculer les formations'],
      ['Gantt', 'Générer le Gantt'],
    ] as const) {
      await pane.openTab(tab);
      await pane.pane.getByRole('button', { name: button }).waitFor();
      expect({ tab, beyond: await beyondTheEdge(pane) }).toEqual({ tab, beyond: [] });
    }
  });

  it('keeps « Annuler » in sight while a long tab is written', async () => {
    const cells = Array.from({ length: 30 }, (_, row) => [
      'Accès',
      `Visite ${String(row + 1)}`,
      'fait',
    ]);
    const sheets = [{ name: 'Plan', cells: [['Volet', 'Action', 'État'], ...cells] }];
    const pane = await open(buildWorkbook({ sheets }));
    await pane.press('Analyser le classeur');
    await pane.told(/30 lignes proposées/);
    // Slow enough to be still under way when « Annuler » is clicked, whatever else the machine does.
    pane.host.latency = 3000;
    await pane.press('Créer le suivi');
    const cancel = pane.pane.getByRole('button', { name: 'Annuler', exact: true });
    await cancel.waitFor();
    const bottom = await cancel.evaluate((button) => button.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(800);
    await cancel.click();
    pane.host.latency = 0;
    await pane.told(/resté comme il était/);
    expect(pane.host.workbook.sheet('Suivi')).toBeUndefined();
  });

  it('tells colours by their names, and shows them whatever the contrast', async () => {
    const pane = await open(buildWorkbook(readFixture('V2')), { forcedColors: 'active' });
    await pane.press('Analyser le classeur');
    await pane.told(/analysée/);
    await pane.goToStep('Colonnes et mots');
    const swatch = pane.pane.locator('label', { hasText: 'Vert' }).locator('span').first();
    const shown = await swatch.evaluate((span) => getComputedStyle(span).backgroundColor);
    expect(shown).toBe('rgb(146, 208, 80)');
  });

  it('speaks English where Office does', async () => {
    const pane = await open(tracked, { locale: 'en-US' });
    await pane.openTab('Check');
    await pane.press('Check');
    await pane.told(/warnings/);
    expect(await pane.pane.locator('html').getAttribute('lang')).toBe('en');
    await pane.pane.getByRole('heading', { name: 'Programme tracker' }).waitFor();
    // What the findings call an owner is one in the question too, whatever the column is called.
    await pane.pane.getByRole('button', { name: /without owner/ }).click();
    await pane.pane.getByRole('button', { name: 'Fill in', exact: true }).first().click();
    const dialog = pane.pane.getByRole('dialog', { name: 'Fill in: Owner' });
    await dialog.getByLabel('Owner', { exact: true }).waitFor();
  });
});

async function openGanttTab(): Promise<OpenPane> {
  const pane = await open(tracked);
  await pane.openTab('Gantt');
  await pane.pane.getByRole('button', { name: 'Automatique' }).click();
  await pane.pane.getByLabel('Volet').waitFor();
  await untilQuiet(pane);
  return pane;
}

/** The tab reads what the sheet says when it opens: its requests must not be counted with the command's. */
async function untilQuiet({ host, page }: OpenPane): Promise<void> {
  for (let seen = -1; seen !== host.meter.total.requests;) {
    seen = host.meter.total.requests;
    await page.waitForTimeout(700);
  }
}

/** What every sheet holds: a width put back where the default stood is no change to anybody. */
function cellsOf({ host }: OpenPane): unknown {
  return host.workbook.sheets.map(({ name, rows }) => [
    name,
    [...rows.values()].map((row) =>
      [...row.values()].map(({ value, formula }) => formula ?? value),
    ),
  ]);
}

let drawing: Promise<number> | null = null;
/** The number of the request that draws the Gantt, from when its tab was opened: looked for once. */
function requestOfTheGantt(): Promise<number> {
  return (drawing ??= openGanttTab().then(requestThatWrites));
}

/** The number, from now, of the request that draws the Gantt. */
async function requestThatWrites(pane: OpenPane): Promise<number> {
  const { faults, workbook } = pane.host;
  const drawn = (): unknown => workbook.sheet('Gantt')?.cell(0, 0)?.value;
  const before = drawn();
  let requests = 0;
  const watch = (): void => {
    if (drawn() !== before) return;
    requests++;
    faults.before(1, watch);
  };
  faults.before(1, watch);
  await pane.press('Générer le Gantt');
  await pane.told(/Gantt et jalons écrits/);
  return requests;
}

/** What is drawn beyond the right edge of the pane. */
function beyondTheEdge({ pane }: OpenPane): Promise<readonly string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}
