import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { buildWorkbook } from '../host/build-workbook';
import { LOOKS, openPane, type OpenPane, wear } from './open-pane';

/*
 * Every state of the pane, to be looked at one by one: at the least width and at the usual one, in light,
 * dark and forced colours. The state is made once; its looks are changed under it.
 */

const SAMPLE = 'assets/exemple.xlsx';
const TODAY = '2015-03-31T09:00:00';
const WIDTHS = [320, 360] as const;
const HEIGHT = 760;

/** Words without their year, and presences of a training that nothing names. */
const ASKING = [
  {
    name: 'Plan',
    cells: [
      ['Action', 'Échéance', 'Avancement'],
      ['Signer la convention', 'fin juin', 'à voir'],
      ['Visiter les logements', 'en septembre', 'En cours'],
    ],
  },
  {
    name: 'Présences',
    cells: [
      ['Code agent', 'Nom', '{d:2015-01-12|dd/mm/yyyy}', '{d:2015-02-09|dd/mm/yyyy}'],
      ['A012', 'Exemple', 'x', ''],
      ['A013', 'Fictif', 'x', 'x'],
      ['A014', 'Inventé', 'abs', 'x'],
    ],
  },
];

/** Takes them all into a folder: `12-remplir-320-sombre.png`. */
export async function pictureStates(browser: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  const album = (pane: OpenPane): Album => ({
    ...pane,
    button: (name) => pane.pane.getByRole('button', { name }).first().click(),
    take: async (name) => {
      taken += 1;
      const number = String(taken).padStart(2, '0');
      await takeLooks(pane, path.join(folder, `${number}-${name}`));
    },
  });
  const open = async (
    source: string | Uint8Array,
    options: Parameters<typeof openPane>[2] = {},
  ): Promise<Album> => {
    const pane = await openPane(browser, source, { fileName: 'exemple.xlsx', ...options });
    await pane.page.clock.setFixedTime(TODAY);
    return album(pane);
  };
  const empty = await open(buildWorkbook({ sheets: [{ name: 'Feuil1', cells: [] }] }));
  await empty.pane.getByRole('button', { name: 'Essayer' }).waitFor();
  await empty.take('classeur-vide');
  await empty.press('Analyser le classeur');
  await empty.told(/analysé/);
  await empty.take('rien-a-reprendre');
  await empty.close();
  const asking = await open(buildWorkbook({ sheets: ASKING }));
  await asking.press('Analyser le classeur');
  await asking.told(/analysées/);
  await asking.take('date-demandee');
  await asking.goToStep('Colonnes et mots');
  await asking.take('sessions-sans-formation');
  await asking.page.context().route('**/part-*.js', (route) => route.abort());
  await asking.openTab('Gantt');
  await asking.pane.getByRole('alert').waitFor();
  await asking.take('partie-absente');
  await asking.close();
  const pane = await open(SAMPLE);
  await structuring(pane);
  await home(pane);
  await checking(pane);
  await countingAndDrawing(pane);
  await sharing(pane);
  await updating(pane);
  await pane.close();
}

interface Album extends OpenPane {
  readonly take: (name: string) => Promise<void>;
  /** Presses the first button whose name holds those words. */
  readonly button: (name: string | RegExp) => Promise<void>;
}

async function takeLooks(pane: OpenPane, file: string): Promise<void> {
  for (const one of LOOKS) {
    await wear(pane, one);
    for (const width of WIDTHS) {
      await pane.page.setViewportSize({ width, height: HEIGHT });
      const target = `${file}-${String(width)}-${one.look}.png`;
      await pane.page.screenshot({ path: target, animations: 'disabled' });
    }
  }
  await wear(pane, LOOKS[0]);
}

async function structuring(pane: Album): Promise<void> {
  await pane.take('accueil-sans-suivi');
  await pane.openTab('Contrôler');
  await pane.press('Contrôler');
  await pane.told(/pas encore de suivi/);
  await pane.take('controler-sans-suivi');
  await pane.openTab('Formations');
  await pane.take('formations-sans-suivi');
  await pane.openTab('Gantt');
  await pane.take('gantt-sans-suivi');
  await pane.openTab('Structurer');
  await pane.take('structurer');
  pane.host.latency = 1_500;
  await pane.press('Analyser le classeur');
  await pane.pane.getByRole('button', { name: 'Annuler', exact: true }).waitFor();
  await pane.take('analyse-en-cours');
  pane.host.latency = 0;
  await pane.told(/analysées/);
  await pane.take('feuilles');
  await pane.goToStep('Colonnes et mots');
  await pane.take('colonnes-et-mots');
  await pane.goToStep('Relire');
  await pane.take('relire');
  await pane.button(/^Corriger «/);
  await pane.take('corriger-une-ligne');
  await pane.press('Enregistrer');
  await pane.pane.getByRole('heading', { name: /^Valeurs déduites/ }).scrollIntoViewIfNeeded();
  await pane.take('valeurs-deduites');
  await pane.pane.locator('.content').evaluate((content) => content.scrollTo(0, 1e6));
  await pane.take('relire-la-fin');
  await pane.press('Créer le suivi');
  await pane.told(/actions ajoutées/);
}

async function home(pane: Album): Promise<void> {
  await pane.pane.getByRole('button', { name: 'Tout mettre à jour' }).waitFor();
  await pane.take('accueil-jamais-mis-a-jour');
  await pane.press('Tout mettre à jour');
  await pane.told(/Tout est à jour/);
  await pane.pane.getByText('64', { exact: true }).waitFor();
  await pane.take('accueil');
  pane.host.user.type(statusDateCell(pane), '01/06/2014');
  await pane.press('Tout mettre à jour');
  await pane.told(/Tout est à jour/);
  await pane.pane.getByRole('list', { name: 'Prochaines échéances' }).waitFor();
  await pane.take('accueil-avant-les-echeances');
  pane.host.user.type(statusDateCell(pane), '31/03/2015');
  await pane.press('Tout mettre à jour');
  await pane.told(/Tout est à jour/);
  for (const [name, dialog, typed] of [
    ['Réglages', 'reglages', { 'Arrêté au': '31/02/2015' }],
    [
      'Ajouter une session',
      'ajouter-une-session',
      { Du: '24/03/2015', 'Codes des présents': 'Ada' },
    ],
    ['Ajouter une action', 'ajouter-une-action', { Échéance: 'le 35 février' }],
    ['Relancer', 'relancer', {}],
  ] as const) {
    await pane.press(name);
    await pane.pane.getByRole('dialog').waitFor();
    await pane.pane.waitForFunction(() => document.querySelector('dialog progress') === null);
    await pane.take(dialog);
    for (const [field, words] of Object.entries(typed)) {
      await pane.pane.getByRole('dialog').getByLabel(field, { exact: true }).fill(words);
    }
    if (Object.keys(typed).length > 0) await pane.take(`${dialog}-refusee`);
    await pane.page.keyboard.press('Escape');
  }
  pane.host.user.select('Suivi!B6');
  pane.host.user.type('Suivi!B6', 'Formation');
}

function statusDateCell({ host }: OpenPane): string {
  const rows = [...(host.workbook.sheet('Paramètres')?.rows ?? [])];
  const found = rows.find(([, row]) => row.get(0)?.value === 'Arrêté au');
  return `Paramètres!B${String((found?.[0] ?? 0) + 1)}`;
}

async function checking(pane: Album): Promise<void> {
  await pane.openTab('Contrôler');
  await pane.button('Contrôler avant partage');
  await pane.told(/bloquant/);
  await pane.take('controler-avant-partage');
  await pane.pane.getByRole('button', { name: /Dernière saisie/ }).click();
  await pane.press('Contrôler');
  await pane.told(/avertissements/);
  await pane.take('controler');
  await pane.button(/sans responsable/);
  await pane.take('groupe-ouvert');
  await pane.button('Remplir');
  await pane.take('remplir');
  await pane.page.keyboard.press('Escape');
  await pane.button('Accepter avec motif');
  await pane.take('accepter-avec-motif');
  await pane.page.keyboard.press('Escape');
  await pane.pane.getByRole('button', { name: 'Corriger', exact: true }).first().click();
  await pane.take('corriger');
  await pane.page.keyboard.press('Escape');
  await pane.button(/Informations?/);
  await pane.pane.locator('.content').evaluate((content) => content.scrollTo(0, 1e6));
  await pane.take('informations');
  pane.host.user.select('Suivi!D7');
  pane.host.user.type('Suivi!D7', 'ok');
  await pane.pane.getByRole('region', { name: 'Dernière saisie' }).waitFor();
  await pane.take('derniere-saisie');
  await pane.button('Tout corriger');
  await pane.told(/corrections? /);
  await pane.take('corrige');
}

async function countingAndDrawing(pane: Album): Promise<void> {
  await pane.openTab('Formations');
  await pane.take('formations');
  await pane.press('Calculer les formations');
  await pane.told(/Bilan écrit/);
  await pane.take('formations-calculees');
  await pane.pane.locator('.content').evaluate((content) => content.scrollTo(0, 1e6));
  await pane.take('formations-la-fin');
  await pane.openTab('Gantt');
  await pane.take('gantt');
  await pane.press('Générer le Gantt');
  await pane.told(/écrits/);
  await pane.take('gantt-genere');
  await pane.pane.locator('.content').evaluate((content) => content.scrollTo(0, 1e6));
  await pane.take('gantt-la-fin');
}

async function sharing(pane: Album): Promise<void> {
  await pane.openTab('Accueil');
  await pane.press('Préparer la copie à partager');
  await pane.told(/dans la copie/);
  await pane.pane.getByRole('button', { name: 'Créer la copie' }).scrollIntoViewIfNeeded();
  await pane.take('copie-a-preparer');
  await pane.press('Créer la copie');
  await pane.told(/Copie prête|pas prête/);
  await pane.pane.getByRole('note').last().scrollIntoViewIfNeeded();
  await pane.take('copie');
  // The sample tells those present at a session to come.
  pane.host.user.type('Formations!L15', '');
  pane.host.user.type('Suivi!B6', 'Formations');
  await pane.press('Contrôler avant partage');
  await pane.told(/Prêt|bloquant/);
  await pane.take('pret-pour-la-copie');
  await pane.press('Préparer la copie à partager');
  await pane.told(/dans la copie/);
  await pane.press('Créer la copie');
  await pane.told(/Copie prête|pas prête/);
  await pane.pane.getByRole('note').last().scrollIntoViewIfNeeded();
  await pane.take('copie-prete');
}

async function updating(pane: Album): Promise<void> {
  const source = pane.host.workbook.sheets.find(({ name }) => name.startsWith('Feuil'));
  if (source !== undefined)
    pane.host.user.type(`${source.name}!A60`, 'La visite aura lieu en mai.');
  await pane.openTab('Structurer');
  await pane.press('Analyser le classeur');
  await pane.told(/analysé/);
  await pane.goToStep('Relire');
  await pane.take('mise-a-jour');
  pane.host.user.protectSheet('Contrôle');
  await pane.openTab('Accueil');
  await pane.press('Tout mettre à jour');
  await pane.told(/protégée/);
  await pane.take('refus');
}
