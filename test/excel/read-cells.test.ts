import { buildWorkbook } from '../host/build-workbook';
import { closeExcel, openExcel } from './open-excel';

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
