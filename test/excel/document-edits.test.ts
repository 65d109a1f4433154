import type { Edit } from '../../src/workbook/edit';
import { knownOr } from '../../src/workbook/snapshot';
import { closeExcel, type FaultKind, openExcel, type TestExcel } from './open-excel';

afterEach(closeExcel);

const ADDRESS = 'file:///P:/habitat/convention.pdf';
const EDITS: readonly Edit[] = [
  { kind: 'removeLink', sheet: 'Suivi', at: { row: 0, column: 0 } },
  { kind: 'removeName', name: 'Zone_old' },
  { kind: 'setProperty', property: 'author', value: '' },
  { kind: 'setProperty', property: 'manager', value: '' },
];
const WHOLE = { sheets: 'all', parts: ['hyperlinks'] } as const;

/** A link, a name and an author, as a user leaves them. */
async function openSigned(): Promise<TestExcel> {
  const excel = await openExcel();
  await excel.workbook.apply([
    { kind: 'ensureSheet', sheet: 'Suivi', tabColor: null, gridlines: 'shown' },
    { kind: 'writeCells', sheet: 'Suivi', at: { row: 0, column: 0 }, cells: [['Convention']] },
    { kind: 'defineName', name: 'Zone_old', refersTo: "='Suivi'!$A$1" },
  ]);
  await excel.host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Suivi').getRange('A1');
    cell.hyperlink = { address: ADDRESS, textToDisplay: 'Convention', screenTip: 'Ouvrir' };
    cell.format.font.color = '#C00000';
    context.workbook.properties.author = 'prenom.nom';
    context.workbook.properties.manager = 'autre.nom';
    await context.sync();
  });
  return excel;
}

function signsOf(excel: TestExcel): unknown {
  const { author, manager } = excel.host.workbook.properties;
  return { picture: excel.picture(), author, manager };
}

describe('what a file says of its origin', () => {
  test('goes without a trace: the text and the looks of the cell stay', async () => {
    const excel = await openSigned();
    expect(await excel.workbook.apply(EDITS)).toMatchObject({ ok: true });
    const read = await excel.workbook.read(WHOLE);
    if (!read.ok) throw new Error(read.error.code);
    const { names, properties, sheets } = read.value;
    const suivi = sheets.find(({ name }) => name === 'Suivi');
    expect(names).toEqual([]);
    expect(properties).toMatchObject({ value: { author: '', manager: '' } });
    expect(suivi && knownOr(suivi.hyperlinks, null)).toEqual([]);
    expect(suivi?.values).toEqual([['Convention']]);
    expect(JSON.stringify(excel.picture('Suivi'))).toContain('#C00000');
  });

  test('comes back when the operation is taken back', async () => {
    const excel = await openSigned();
    const before = signsOf(excel);
    await excel.workbook.apply(EDITS);
    expect(signsOf(excel)).not.toEqual(before);
    expect(await excel.workbook.undoLast()).toMatchObject({ ok: true });
    expect(signsOf(excel)).toEqual(before);
  });

  test('is as it was, whichever request breaks, and however', async () => {
    const counted = await openSigned();
    const start = counted.requests();
    await counted.workbook.apply(EDITS);
    const requests = counted.requests() - start;
    for (const fault of ['refused', 'half-applied', 'answer-lost'] as const) {
      for (let at = 1; at <= requests; at += 1) await breakAt(at, fault);
    }
  }, 120_000);

  test('a name that is gone is told before anything is written', async () => {
    const excel = await openSigned();
    await excel.workbook.apply([{ kind: 'removeName', name: 'Zone_old' }]);
    const before = signsOf(excel);
    expect(await excel.workbook.apply(EDITS)).toEqual({
      ok: false,
      error: { code: 'gone', what: 'Zone_old' },
    });
    expect(signsOf(excel)).toEqual(before);
  });
});

async function breakAt(at: number, fault: FaultKind): Promise<void> {
  const excel = await openSigned();
  const before = signsOf(excel);
  excel.breakRequest(at, fault);
  const result = await excel.workbook.apply(EDITS);
  const after = { at, fault, signs: signsOf(excel) };
  if (!result.ok) expect(after).toEqual({ at, fault, signs: before });
}
