import {
  type Gone,
  hasShape,
  judgeShape,
  mentionOf,
  namesGone,
  type Shape,
  shapeOf,
} from '../../src/package/copy/gone';
import { areaOf } from '../../src/workbook/location';

const GONE: Gone = {
  sheets: new Set(['présences', 'lot a12']),
  order: ['suivi', 'calculs', 'présences', 'lot a12', 'lot a13'],
  tables: new Set(['tblpresences']),
  names: new Set(['calc_x12']),
  emptied: new Map([
    ['suivi', [areaOf([4, 2], [10, 1])]],
    ['calculs', [areaOf([0, 5], [20, 2])]],
  ]),
  columns: new Map([['tblsuivi', new Set(['responsable'])]]),
  hasMacros: false,
  mention: mentionOf(['présences', 'lot a12', 'tblpresences', 'calc_x12', 'suivi', 'calculs']),
};
const PLACE = { sheet: 'Calculs', table: 'tblSuivi' };

/** Formulas as they are filled down a column: `{n}` is the row. */
const COLUMNS: readonly string[] = [
  'IF(A{n}="","",B{n}+1)',
  'F{n}*2',
  'SUM($A$1:$A{n})',
  'SUM($E{n}:$H{n})',
  'Suivi!C{n}',
  'Suivi!D{n}',
  'SUM(Suivi!$C$3:C{n})',
  "'Lot A{n}'!B2",
  'INDIRECT("\'Lot A{n}\'!B2")',
  'calc_x{n}',
  'Présences!A{n}',
  '[@Responsable]&A{n}',
  '[@Statut]&A{n}',
  'INDEX(tblPresences[Code],{n})',
  '[1]Feuil1!A{n}',
  '{n}:{n}',
];

describe('The shape of a formula', () => {
  it.each([
    ['IF(A12&gt;$B$3,&quot;A12&quot;,calc_x12)', 'IF(A7&gt;$B$40,&quot;A12&quot;,calc_x12)', true],
    ['IF(A12&gt;$B$3,&quot;A12&quot;,calc_x12)', 'IF(A12&gt;$B$3,&quot;A13&quot;,calc_x12)', false],
    ['IF(A12&gt;$B$3,&quot;A12&quot;,calc_x12)', 'IF(A12&gt;$B$3,&quot;A12&quot;,calc_x13)', false],
    ["'Lot A12'!C9", "'Lot A12'!C10", true],
    ["'Lot A12'!C9", "'Lot A13'!C9", false],
    ['LOG10(A1)+Feuil12!A1', 'LOG10(A2)+Feuil12!A3', true],
    ['LOG10(A1)+Feuil12!A1', 'LOG10(A1)+Feuil13!A1', false],
    ['A1*2', 'A1*3', false],
  ])('of « %s » is that of « %s »: %s', (one, other, isAlike) => {
    expect(isOf(shapeOf(one), one)).toBe(true);
    expect(isOf(shapeOf(one), other)).toBe(isAlike);
  });

  it.each(COLUMNS)('judges every row of « %s » as each of them alone', (column) => {
    const known: { shape: Shape; verdict: ReturnType<typeof judgeShape> }[] = [];
    for (let row = 1; row <= 30; row += 1) {
      const formula = column.replaceAll('{n}', String(row));
      const met = known.find(({ shape }) => isOf(shape, formula));
      const verdict = met?.verdict ?? judgeShape(formula, GONE, PLACE);
      if (!met) known.push({ shape: shapeOf(formula), verdict });
      const alone = namesGone(formula, GONE, PLACE);
      expect([formula, verdict === 'by-rows' ? alone : verdict === 'goes']).toEqual([
        formula,
        alone,
      ]);
    }
  });
});

/** Whether the formula has that shape, whatever stands around it. */
function isOf(shape: Shape, formula: string): boolean {
  return hasShape(shape, {
    text: `<f>${formula}</f>`,
    formulaFrom: 3,
    formulaTo: 3 + formula.length,
  });
}
