import { closeExcel, type TestExcel } from '../excel/open-excel';
import { anAction } from '../fixtures/builders';
import { check, openTracker } from './open-tracker';

afterEach(closeExcel);
jest.setTimeout(60_000);

/** Formulas of the rules on the sheet of the tracker, the first to win first. */
function rulesOn({ host }: TestExcel): readonly string[] {
  const rules = host.workbook.sheet('Suivi')?.conditionalRules ?? [];
  return rules.map(({ type, formulas }) => formulas[0] ?? type);
}

/** Those by which the add-in marks cells. */
function ownRules(excel: TestExcel): readonly string[] {
  return rulesOn(excel).filter((rule) => rule.includes('controle_reperes'));
}

const USERS_RULE = '=$A5="urgent"';

async function openWithRules(): Promise<TestExcel> {
  const excel = await openTracker({
    actions: [anAction({ title: '' }), anAction({ id: 'ACC-02' })],
  });
  excel.host.user.formatByRule('Suivi!A5:A6,C5:C6', USERS_RULE);
  excel.host.user.formatByRule('Suivi!B5:B6', 'colour scale');
  return excel;
}

describe('Conditional formats of the user in the tracker', () => {
  it('stay through a check, be they over several areas or colour scales', async () => {
    const excel = await openWithRules();
    await check(excel);
    // One rule: the title that is missing is all that was found.
    expect(ownRules(excel)).toHaveLength(1);
    expect(rulesOn(excel)).toEqual(expect.arrayContaining(['colorScale', '$A5="urgent"']));
    const once = rulesOn(excel);
    await check(excel);
    expect(rulesOn(excel)).toEqual(once);
  });

  it('stay alone once what was found is corrected', async () => {
    const excel = await openWithRules();
    await check(excel);
    excel.host.user.type('Suivi!C5', 'Un intitulé');
    await check(excel);
    expect(ownRules(excel)).toEqual([]);
    expect(rulesOn(excel)).toEqual(expect.arrayContaining(['colorScale', '$A5="urgent"']));
  });

  it('are as they were once the check is taken back', async () => {
    const excel = await openWithRules();
    await check(excel);
    excel.host.user.formatByRule('Suivi!D5:D6', '=$D5=1');
    const before = rulesOn(excel);
    excel.host.user.type('Suivi!C5', 'Un intitulé');
    await check(excel);
    expect((await excel.workbook.undoLast()).ok).toBe(true);
    expect(rulesOn(excel)).toEqual(before);
  });

  it('do not stop the check when Excel cannot tell them', async () => {
    const excel = await openWithRules();
    excel.host.excel.session.quirks.add('rules-on-same-cells');
    excel.host.user.formatByRule('Suivi!A5:A6', '=$B5=2');
    await check(excel);
    expect(rulesOn(excel)).toEqual(expect.arrayContaining(['colorScale', '$A5="urgent"', '$B5=2']));
  });
});
