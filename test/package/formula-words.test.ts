import { wordsOf } from '../../src/package/formula-words';

/** What a formula names, in short. */
function named(formula: string): readonly string[] {
  return wordsOf(formula).map((word) => {
    switch (word.kind) {
      case 'cells':
        return `cells ${word.sheet ?? ''}!${word.area ? `${word.area.row},${word.area.column}` : ''}`;
      case 'sheets':
        return `sheets ${word.first}:${word.last}`;
      case 'table':
        return `table ${word.table}[${word.columns.join('|')}]`;
      case 'name':
      case 'function':
        return `${word.kind} ${word.name}`;
      case 'text':
        return `text ${word.text}`;
      default:
        return word.kind;
    }
  });
}

describe('What a formula names', () => {
  it.each([
    ['SUM(Sites!B2:B9)', ['function SUM', 'cells Sites!1,1']],
    ["'L''été 2014'!A1", ["cells L'été 2014!0,0"]],
    ['$C$4+B2', ['cells !3,2', 'cells !1,1']],
    ['Suivi!$A:$C', ['cells Suivi!0,0']],
    ['SUM(Janvier:Mars!A1)', ['function SUM', 'sheets Janvier:Mars']],
    ['[1]Feuil1!A1', ['external']],
    ["'P:\\DRH\\[plan.xlsx]S1'!B4", ['external']],
    ['tblSuivi[Statut]', ['table tblSuivi[Statut]']],
    ['tblSuivi[[#This Row],[Échéance (texte)]]', ['table tblSuivi[Échéance (texte)]']],
    ['COUNTA(tblSuivi[[Début]:[Fin]])', ['function COUNTA', 'table tblSuivi[Début|Fin]']],
    ['[@Fin]-[@[Réalisé le]]', ['table [Fin]', 'table [Réalisé le]']],
    ["tblA[L'#effectif]", ['table tblA[L#effectif]']],
    [
      'IF(seuil_bas>3,"Présences!A1","")',
      ['function IF', 'name seuil_bas', 'text Présences!A1', 'text '],
    ],
    ['Suivi!seuil', ['cells Suivi!', 'name seuil']],
    ['SUM(Suivi!#REF!)+#REF!', ['function SUM', 'broken', 'broken']],
    ['1.5E+3*LOG10(A1)', ['function LOG10', 'cells !0,0']],
    ['_xlfn.CONCAT(A1:B2)', ['function _xlfn.CONCAT', 'cells !0,0']],
  ])('%s', (formula, words) => {
    expect(named(formula)).toEqual(words);
  });
});
