import type { WorkbookPort } from '../../src/app/ports';
import type { Edit } from '../../src/workbook/edit';
import { askFacts, FACTS } from './facts';
import { type Expectations, MAIN_JOB } from './main-job';
import { compare, type Outcome } from './outcome';
import { readBack } from './read-back';

/** Everything that was asked of one Excel. */
export interface AutotestReport {
  readonly excel: string;
  readonly outcomes: readonly Outcome[];
}

/** Sheets of the sample: the test runs on no other workbook. */
const SAMPLE_SHEETS = ['Feuil1', 'Sessions', 'Émargement'];
const REPORT_SHEET = 'Autotest';

/** Whether the open workbook is the sample, as it was delivered. */
export async function isSample(workbook: WorkbookPort): Promise<boolean> {
  const { sheets } = await readBack(workbook, { sheets: { tables: [], names: [] }, parts: [] });
  return JSON.stringify(sheets.map(({ name }) => name)) === JSON.stringify(SAMPLE_SHEETS);
}

/**
 * Does the main job on the sample in the Excel it is opened in, reads back what Excel computed, then
 * asks what its documentation leaves open. What breaks is an outcome like another. The report is saved
 * as a sheet.
 */
export async function runAutotest(
  workbook: WorkbookPort,
  expected: Expectations,
  onStep: (title: string, outcomes: readonly Outcome[]) => void = () => undefined,
): Promise<AutotestReport> {
  const outcomes: Outcome[] = [];
  const note = (title: string, told: readonly Outcome[]): void => {
    outcomes.push(...told);
    onStep(title, told);
  };
  for (const { title, run } of MAIN_JOB) {
    note(title, await orTell(title, () => run(workbook, expected)));
  }
  note('Ce que fait cet Excel', await orTell('Excel', () => askFacts(FACTS)));
  const report = { excel: excelHere(), outcomes };
  const saved = await workbook.apply(editsOfReport(report));
  note('Rapport', [compare('Rapport', 'feuille écrite', { expected: true, got: saved.ok })]);
  return { ...report, outcomes };
}

async function orTell(
  title: string,
  work: () => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  try {
    return await work();
  } catch (thrown) {
    const got = thrown instanceof Error ? thrown.message : JSON.stringify(thrown);
    return [{ of: title, what: 'mené à bien', verdict: 'failed', expected: 'oui', got }];
  }
}

/** The platform, its version, and the newest version of ExcelApi it has. */
function excelHere(): string {
  const { requirements, platform, diagnostics } = Office.context;
  const newest = Array.from({ length: 12 }, (_, index) => `1.${String(20 - index)}`).find((one) =>
    requirements.isSetSupported('ExcelApi', one),
  );
  return [platform, diagnostics.version, `ExcelApi ${newest ?? '?'}`].join(', ');
}

const VERDICTS: Readonly<Record<Outcome['verdict'], string>> = {
  passed: 'réussi',
  failed: 'échoué',
  'not-asked': 'non demandé',
};

function editsOfReport({ excel, outcomes }: AutotestReport): readonly Edit[] {
  const lines = outcomes.map(({ of, what, verdict, expected, got }) =>
    [VERDICTS[verdict], of, what, expected, got].map((text) => text.slice(0, 2000)),
  );
  const cells = [[excel, '', '', '', ''], ['Verdict', 'Où', 'Quoi', 'Attendu', 'Trouvé'], ...lines];
  const sheet = REPORT_SHEET;
  const formats = ['@', '@', '@', '@', '@'];
  return [
    { kind: 'ensureSheet', sheet, tabColor: null, gridlines: 'shown' },
    { kind: 'writeCells', sheet, at: { row: 0, column: 0 }, cells, numberFormats: formats },
    { kind: 'columnWidths', sheet, first: 0, widths: [12, 20, 48, 40, 40] },
  ];
}
