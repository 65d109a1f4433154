import { readFileSync } from 'node:fs';
import { applyFixes } from '../../src/app/apply-fixes';
import { analyse, writeTracker } from '../../src/app/structure';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import { NO_DECISIONS, type PlanDecisions } from '../../src/programme/intake/plan/plan';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { check, commandOf } from './open-tracker';
import { valueOf } from './structure-in-excel';

afterEach(closeExcel);

const SOURCE = 'assets/exemple.xlsx';

/** The sample with its tracker, written with these decisions. */
async function structured(decisions: Partial<PlanDecisions> = {}): Promise<TestExcel> {
  const excel = await openExcel({}, readFileSync(SOURCE));
  valueOf(await analyse(excel.workbook));
  const input = { answers: NO_ANSWERS, decisions: { ...NO_DECISIONS, ...decisions } };
  valueOf(await writeTracker(excel.workbook, { ...input, words: structureFr }));
  return excel;
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
    const { report } = await check(excel);
    const asked = report.findings.filter(({ code }) => code === 'CNF-01');
    expect(asked).toHaveLength(linesOf(excel));
  });

  it('is written all at once from there, and is then asked no more', async () => {
    const excel = await structured();
    const { report } = await check(excel);
    const asked = report.findings.filter(({ code, fix }) => code === 'CNF-01' && fix !== null);
    const { after } = valueOf(await applyFixes({ ...commandOf(excel), findings: asked }));
    const left = after.report.findings.filter(({ code, fix }) => code === 'CNF-01' && fix !== null);
    expect(left).toEqual([]);
  });

  it('is nothing once all is accepted or declined', async () => {
    const excel = await structured({ deduced: 'all', implied: 'all' });
    expect(linesOf(excel)).toBe(0);
  });
});
