import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../host/web/find-browser';
import { openPane } from './open-pane';
import { pictureStates } from './picture-states';

/*
 * Takes the pictures of the help and of the README: the pane in a browser, and the sheets to hand out as LibreOffice prints them
 * (`soffice` and `pdftoppm` must be installed, and Carlito for the measures of Calibri).
 */
const IMAGES = path.resolve('docs/images');
const HELP_IMAGES = path.resolve('assets/aide');
/** The part of the pane that is shown. */
const VIEW = { x: 0, y: 0, width: 360, height: 640 };
const DPI = '110';
/** The day of the workbook, which the clock of the pane must share. */
const TODAY = '2015-03-31T09:00:00';
/** A day when some rows are late, most are still to come, and the first sessions were held. */
const STATUS_DATE = '2014-10-15';

async function takePictures(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  mkdirSync(HELP_IMAGES, { recursive: true });
  const browser = await launchBrowser();
  const pane = await openPane(browser, 'assets/exemple.xlsx', {
    fileName: 'exemple.xlsx',
    size: { width: 360, height: 760 },
  });
  await pane.page.clock.setFixedTime(TODAY);
  const take = (folder: string, name: string): Promise<unknown> =>
    pane.page.screenshot({ path: path.join(folder, name), animations: 'disabled', clip: VIEW });
  await pane.press('Analyser le classeur');
  await pane.told(/feuilles analysées/);
  await pane.goToStep('Relire');
  await take(HELP_IMAGES, 'relire.png');
  await pane.press('Créer le suivi');
  await pane.told(/actions ajoutées/);
  await pane.press('Tout mettre à jour');
  await pane.told(/Tout est à jour/);
  await pane.pane.getByText('Toutes les feuilles sont à jour').waitFor();
  await take(HELP_IMAGES, 'accueil.png');
  await pane.openTab('Contrôler');
  await pane.press('Contrôler');
  await pane.told(/avertissements/);
  await take(HELP_IMAGES, 'controler.png');
  await take(IMAGES, 'pane.png');
  await browser.close();
  printSheets();
}

/** The demonstration's workbook is printed whole; a page is found by words that only it says. */
function printSheets(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'gantt-'));
  try {
    const file = path.join(folder, 'suivi.xlsx');
    const demo = ['run', 'demo', '--', '--status', STATUS_DATE, '--out', file];
    execFileSync('npm', demo, { stdio: 'ignore' });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      {
        stdio: 'ignore',
      },
    );
    const pdf = path.join(folder, 'suivi.pdf');
    printPage(pdf, { name: 'gantt', says: /planning$/mu });
    printPage(pdf, { name: 'synthese', says: /^Par volet /mu });
    printPage(pdf, { name: 'jalons', says: /jalons et décisions$/mu });
    printPage(pdf, { name: 'bilan', says: /^Bilan des formations$/mu });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printPage(pdf: string, { name, says }: { name: string; says: RegExp }): void {
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
  const index = pages.findIndex((text) => says.test(text));
  if (index < 0) throw new Error(`No page of ${name} was printed`);
  const page = String(index + 1);
  const target = path.join(IMAGES, name);
  const only = ['-f', page, '-l', page, '-r', DPI, '-singlefile', '-png'];
  execFileSync('pdftoppm', [...only, pdf, target]);
}

/** `--states`: every state of the pane into `out/panneau`, instead. */
async function takeStates(): Promise<void> {
  const browser = await launchBrowser();
  await pictureStates(browser, path.resolve('out/panneau'));
  await browser.close();
}

void (process.argv.includes('--states') ? takeStates() : takePictures());
