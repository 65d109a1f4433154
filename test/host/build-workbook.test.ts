import { buildWorkbook } from './build-workbook';
import { readFixture } from './read-fixture';
import { readWorkbook } from './xlsx/read-workbook';

test('a fixture keeps its texts, merges, colours, notes and hidden columns', () => {
  const v1 = readWorkbook(buildWorkbook(readFixture('V1')));
  const sheet = v1.sheet('Echeancier');
  expect(sheet?.merges).toHaveLength(9);
  expect(sheet?.cell(4, 1)?.value).toBe('Actions');
  const banner = sheet?.cell(5, 0);
  expect(v1.styles.get(banner?.style ?? 0)).toMatchObject({
    fill: { color: '#D9D9D9' },
    font: { bold: true },
  });
  const v5 = readWorkbook(buildWorkbook(readFixture('V5')));
  expect(v5.sheet('Liste_stagiaires')?.columnProps.get(7)?.hidden).toBe(true);
  expect(v5.sheet('Liste_stagiaires')?.annotations).toMatchObject([
    { kind: 'note', place: { row: 3, column: 3 }, text: 'voir DRH – arrêt maladie (fictif)' },
  ]);
  expect(v5.styles.get(v5.sheet('Formations')?.cell(10, 5)?.style ?? 0).font.strikethrough).toBe(
    true,
  );
});

test('the cell notation gives dates, numbers, formulas and errors', () => {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: 'A',
        cells: [
          [
            '{d:2014-06-17|jj/mm/aaaa}',
            '{n:0.97|0%}',
            '{f:=SOMME(B1;2)|2.97}',
            '{e:#REF!}',
            '17/06',
          ],
        ],
      },
    ],
  });
  const workbook = readWorkbook(bytes);
  const cell = (column: number) => workbook.sheet('A')?.cell(0, column);
  expect(cell(0)?.value).toBe(41807);
  expect(workbook.styles.get(cell(0)?.style ?? 0).numberFormat).toBe('dd/mm/yyyy');
  expect(workbook.styles.get(cell(1)?.style ?? 0).numberFormat).toBe('0%');
  expect(cell(2)).toMatchObject({ formula: 'SUM(B1,2)', value: 2.97 });
  expect(cell(3)?.value).toEqual({ error: '#REF!' });
  expect(cell(4)?.value).toBe('17/06');
});
