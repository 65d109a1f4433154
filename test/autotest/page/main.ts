import { config } from 'zod/v4/core';
import { tellApart } from '../../../src/app/own-names';
import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import { copyText } from '../../../src/taskpane/parts/hand-over';
import golden from '../../data/golden.csv';
import { rowsOfCsv } from '../../fixtures/split-csv';
import type { Outcome } from '../outcome';
import { type AutotestReport, isSample, runAutotest } from '../run-autotest';

config({ jitless: true });

const MARKS: Readonly<Record<Outcome['verdict'], string>> = {
  passed: '✓',
  failed: '✗',
  'not-asked': '–',
};

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root !== null) void open(root);
});

async function open(root: HTMLElement): Promise<void> {
  const workbook = tellApart(
    createExcelWorkbook({ delay: (wait) => new Promise((go) => setTimeout(go, wait)) }),
  );
  const list = document.createElement('ul');
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const start = button('Lancer l’autotest', () => void run());
  root.replaceChildren(heading('Autotest'), said, start, list);
  if (!(await isSample(workbook))) {
    said.textContent = 'Ouvrez d’abord le classeur d’exemple (assets/exemple.xlsx), non modifié.';
    start.disabled = true;
    return;
  }
  said.textContent =
    'Deux minutes. Le classeur ouvert est rempli : n’y touchez pas pendant ce temps.';

  async function run(): Promise<void> {
    start.disabled = true;
    const report = await runAutotest(workbook, { golden: rowsOfCsv(golden) }, (title, outcomes) => {
      list.append(...outcomes.map((outcome) => lineOf(outcome)));
      said.textContent = `${title} : fait.`;
    });
    tellEnd(report);
  }

  function tellEnd(report: AutotestReport): void {
    const count = (verdict: Outcome['verdict']): number =>
      report.outcomes.filter((one) => one.verdict === verdict).length;
    said.textContent = `${report.excel} : ${String(count('passed'))} réussis, ${String(count('failed'))} échoués, ${String(count('not-asked'))} non demandés. Le détail est dans la feuille Autotest.`;
    const text = document.createElement('textarea');
    text.readOnly = true;
    text.setAttribute('aria-label', 'Rapport en JSON');
    text.value = JSON.stringify(report, null, 1);
    const copy = button('Copier le rapport', () => {
      text.select();
      void copyText(text.value);
    });
    root.append(copy, text);
  }
}

function heading(words: string): HTMLElement {
  const title = document.createElement('h1');
  title.textContent = words;
  return title;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

function lineOf({ of, what, verdict, expected, got }: Outcome): HTMLElement {
  const line = document.createElement('li');
  const words = `${MARKS[verdict]} ${of} : ${what}`;
  line.textContent = verdict === 'failed' ? `${words} (attendu ${expected}, trouvé ${got})` : words;
  return line;
}
