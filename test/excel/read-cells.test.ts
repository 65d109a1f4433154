import { buildWorkbook } from '../host/build-workbook';
import { closeExcel, openExcel } from './open-excel';
import type { ReadRequest } from '../../src/workbook/snapshot';

afterEach(closeExcel);

const CELLS = [
  ['Action', 'Jours', 'Double', '{e:#N/A}'],
  ['Visite', '{n:12}', '{f:=B2*2|24}', '{d:2014-06-06|jj/mm/aaaa}'],
  ['Bilan', '', '{f:=B3/0|}', ''],
];

async function readFirst(isProtected: boolean): Promise<unknown> {
  const file = buildWorkbook({ sheets: [{ name: 'Plan', cells: CELLS, isProtected }] });
  const { workbook } = await openExcel({}, file);
  const read = await workbook.read({ sheets: 'all', parts: [] });
  if (!read.ok) throw new Error(read.error.code);
  const [sheet] = read.value.sheets;
  return sheet && [sheet.values, sheet.texts, sheet.formulas, sheet.errors];
}

it('cells of a protected sheet, which does not tell its formulas apart, are read alike', async () => {
  expect(await readFirst(true)).toEqual(await readFirst(false));
});

it('a paper of a size without a name, such as that of a till, does not stop a check', async () => {
  const { workbook, host } = await openExcel(
    {},
    buildWorkbook({ sheets: [{ name: 'Plan', cells: CELLS }] }),
  );
  const sheet = host.workbook.sheet('Plan');
  if (sheet) sheet.page.paperSize = null;
  const read = await workbook.read({ sheets: 'all', parts: ['page'] });
  expect(read.ok && read.value.sheets[0]?.page).toMatchObject({
    known: true,
    value: { paper: '' },
  });
});

it('links in a table that is written anew are not asked for, those beside it are', async () => {
  const rows = Array.from({ length: 40 }, (_, row) => [`Constat ${row}`, 'voir']);
  const file = buildWorkbook({
    sheets: [
      {
        name: 'Constats',
        cells: [['Titre'], ['Constat', 'Lien'], ...rows],
        tables: [{ name: 'tblConstats', area: 'A2:B42' }],
      },
    ],
  });
  const { workbook, host } = await openExcel({}, file);
  const link = { documentReference: null, screenTip: null, display: null };
  for (const [row, column, address] of [
    [0, 0, 'https://exemple.fr/a'],
    [4, 1, 'https://exemple.fr/b'],
  ] as const) {
    const area = { row, column, rowCount: 1, columnCount: 1 };
    host.workbook.sheet('Constats')?.hyperlinks.push({ ...link, area, address });
  }
  const linksOf = async (
    more: Partial<ReadRequest>,
  ): Promise<readonly [bytes: number, targets: readonly string[]]> => {
    const traffic = host.meter.span();
    const read = await workbook.read({ sheets: 'all', parts: ['hyperlinks'], ...more });
    const links = read.ok ? read.value.sheets[0]?.hyperlinks : undefined;
    return [traffic().bytesIn, links?.known ? links.value.map(({ target }) => target) : []];
  };
  const [bytes, all] = await linksOf({});
  expect(all).toEqual(['https://exemple.fr/a', 'https://exemple.fr/b']);
  const [fewer, beside] = await linksOf({ unlinked: ['tblconstats'] });
  expect(beside).toEqual(['https://exemple.fr/a']);
  expect(fewer).toBeLessThan(bytes - 1_000);
});

it('a table of one cell that shows no header refuses nothing: its cells are read as those beside it', async () => {
  const file = buildWorkbook({
    sheets: [{ name: 'Plan', cells: CELLS, tables: [{ name: 'tblSuivi', area: 'A1:A3' }] }],
  });
  const { workbook, host } = await openExcel({}, file);
  const [table] = host.workbook.sheet('Plan')?.tables ?? [];
  if (table === undefined) throw new Error('no table');
  Object.assign(table, { showHeaders: false, area: { ...table.area, row: 1, rowCount: 1 } });
  const read = await workbook.read({ sheets: 'all', parts: [] });
  if (!read.ok) throw new Error(read.error.code);
  const [sheet] = read.value.sheets;
  expect(read.value.tables[0]?.headers).toEqual([]);
  expect(sheet?.texts[1]?.[0]).toBe('Visite');
});
