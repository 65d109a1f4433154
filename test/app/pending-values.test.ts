import { readFileSync } from 'node:fs';
import { applyFixes } from '../../src/app/apply-fixes';
import { analyse } from '../../src/app/structure';
import { writeTracker } from '../../src/app/write-tracker';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import { NO_DECISIONS, type PlanDecisions } from '../../src/programme/intake/plan/plan';
import type { Finding } from '../../src/programme/checks/report/judged-finding';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { check, commandOf } from './open-tracker';
import { trackerIn, valueOf } from './structure-in-excel';

afterEach(closeExcel);

const SOURCE = 'assets/exemple.xlsx';

let undecided: Uint8Array;
beforeAll(async () => {
  undecided = await (await structuredWith({})).host.save();
  closeExcel();
});

/** The sample with its tracker, nothing decided. */
const structured = (): Promise<TestExcel> => openExcel({}, undecided);

/** The sample with its tracker, written with these decisions. */
async function structuredWith(decisions: Partial<PlanDecisions>): Promise<TestExcel> {
  const excel = await openExcel({}, readFileSync(SOURCE));
  const input = { answers: NO_ANSWERS, decisions: { ...NO_DECISIONS, ...decisions } };
  valueOf(await writeTracker(excel.workbook, { ...input, words: structureFr }));
  return excel;
}

async function titlesIn(excel: TestExcel): Promise<readonly string[]> {
  const { actions } = await trackerIn(excel);
  return actions?.rows.map(({ value }) => value.title) ?? [];
}

type Asked = Extract<Finding, { readonly code: 'CNF-01' }>;

/** What the checks ask to confirm. */
async function askedIn(excel: TestExcel): Promise<readonly Asked[]> {
  const { report } = await check(excel);
  return report.findings.flatMap((finding) => (finding.code === 'CNF-01' ? [finding] : []));
}

/** Lines of tblAConfirmer, its header apart. */
function linesOf({ host }: TestExcel): number {
  return (host.workbook.table('tblAConfirmer')?.area.rowCount ?? 1) - 1;
}

describe('What was not decided in the preview', () => {
  it('stands in a table, every proposal of it, and the checks ask it again', async () => {
    const excel = await structured();
    const draft = valueOf(await analyse(excel.workbook));
    const proposed = draft.analysis.sheets.flatMap(({ reading }) =>
      reading.actions.filter(({ basis }) => basis === 'explicit').flatMap(({ deduced }) => deduced),
    );
    const implied = draft.analysis.sheets.flatMap(({ reading }) =>
      reading.actions.filter(({ basis }) => basis === 'implied'),
    );
    expect(proposed.length).toBeGreaterThan(10);
    expect(linesOf(excel)).toBe(proposed.length + implied.length);
    expect(await askedIn(excel)).toHaveLength(linesOf(excel));
  });

  it('is written all at once from there, and is then asked no more', async () => {
    const excel = await structured();
    const asked = await askedIn(excel);
    const before = await titlesIn(excel);
    const { after } = valueOf(await applyFixes({ ...commandOf(excel), findings: asked }));
    expect(after.report.findings.filter(({ code }) => code === 'CNF-01')).toEqual([]);
    const added = (await titlesIn(excel)).slice(before.length);
    expect(added).toEqual([
      'Saint-André – Ulysse Trélat : restructuration',
      'Test du projet commun avec le Conseil Général – Littoral',
    ]);
  });

  it('keeps asking for a row whose N° another row has taken, and gives it the next one', async () => {
    const excel = await structured();
    const [row] = (await askedIn(excel)).filter(({ params }) => params.column === 'Action');
    if (row === undefined) throw new Error('No row is proposed');
    const { actions } = await trackerIn(excel);
    const last = actions?.rows.at(-1)?.raw.row ?? 0;
    excel.host.user.type(`Suivi!A${String(last + 1)}`, row.params.id);
    const asked = await askedIn(excel);
    const again = asked.filter(({ params }) => params.value === row.params.value);
    valueOf(await applyFixes({ ...commandOf(excel), findings: again }));
    const rows = (await trackerIn(excel)).actions?.rows.map(({ value }) => value) ?? [];
    expect(rows.at(-1)?.title).toBe(row.params.value);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('is nothing once all is accepted or declined', async () => {
    const excel = await structuredWith({ deduced: 'all', implied: 'all' });
    expect(linesOf(excel)).toBe(0);
  });
});
