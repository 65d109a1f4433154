import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { CellUse } from '../../../src/programme/reading/proposal';
import { actionOf, analyseAt, countUses, sheetOf } from './readings';

const HEADER = ['Axe', 'Action', 'Partenaires', 'Échéance', 'Statut'];
const ROWS = [
  ['Accès', 'Convention de gestion', 'AVL, CCAS', 'juin', 'à venir'],
  ['Accès', 'Décision du CD 72', 'CD 72', 'juillet', 'attente'],
  ['Maintien', 'Ciblage', 'avl ; Oxygène', 'mai', 'EC'],
];
const AVL = 'Association vendômoise pour le logement';
const COUNCIL = 'Conseil départemental de la Sarthe';

function plan(under: readonly (readonly string[])[], rows = ROWS): SheetSnapshot {
  return aSheet('Plan', [['Plan d’actions'], HEADER, ...rows, ...under]);
}

function partnersOf(title: string, ...sheets: readonly SheetSnapshot[]): readonly string[] {
  return actionOf(sheetOf(analyseAt(aWorkbook(sheets)), 'Plan'), title).partners;
}

/** What became of the cells of a row, counted from 1. */
function usesOf(
  sheet: SheetSnapshot,
  row: number,
  ...others: readonly SheetSnapshot[]
): readonly CellUse[] {
  const { reading } = sheetOf(analyseAt(aWorkbook([sheet, ...others])), sheet.name);
  return reading.cells.filter(({ location }) => location.row === row - 1).map(({ use }) => use);
}

const LEGEND: CellUse = { kind: 'used', as: 'legend' };

describe('The abbreviations a workbook explains', () => {
  const oneCell = plan([[], ['', `AVL = ${AVL} ; CD72 = ${COUNCIL}`]]);
  const lines = plan([[], ['', `Sigles :\nAVL : ${AVL}\nCD72 : ${COUNCIL}`]]);
  const rightUnder = plan([['', `AVL = ${AVL}, CD72 = ${COUNCIL}`]]);
  const twoColumns = plan([[], ['Abréviations'], ['AVL', AVL], ['CD72', COUNCIL]]);
  const elsewhere = aSheet('Récap', [
    ['Territoire', 'Actions'],
    ['Vendôme', '{f:=NBVAL(Plan!B3:B5)|3}'],
    ['Total', '{f:=SOMME(B2:B2)|3}'],
    [],
    ['Sigle', 'Signification'],
    ['AVL', AVL],
    ['CD72', COUNCIL],
  ]);
  const help = aSheet('Glossaire', [
    ['Sigle', 'Nom complet'],
    ['AVL', AVL],
    ['CD72', COUNCIL],
  ]);

  it.each([
    ['in one cell', [oneCell]],
    ['in lines of a cell', [lines]],
    ['right under the rows', [rightUnder]],
    ['in two columns under a title', [twoColumns]],
    ['on a sheet of formulas', [plan([]), elsewhere]],
    ['on a sheet that is not read', [plan([]), help]],
  ])('%s are no rows, and partners keep the names typed', (_, sheets) => {
    const { reading } = sheetOf(analyseAt(aWorkbook(sheets)), 'Plan');
    expect(reading.actions).toHaveLength(3);
    expect(partnersOf('Convention', ...sheets)).toEqual(['AVL', 'CCAS']);
  });

  it('count as used, wherever they stand', () => {
    expect(usesOf(oneCell, 7)).toEqual([LEGEND]);
    expect(usesOf(rightUnder, 6)).toEqual([LEGEND]);
    expect(usesOf(twoColumns, 8)).toEqual([LEGEND, LEGEND]);
  });

  it('open no legend: the rows under them are read', () => {
    const sheet = plan([], [['', `AVL = ${AVL}`], ...ROWS]);
    expect(sheetOf(analyseAt(aWorkbook([sheet])), 'Plan').reading.actions).toHaveLength(3);
  });

  it('are no rows of a schedule, whatever its first column', () => {
    const sheet = aSheet('Plan', [
      ['Sigle', 'Action', 'Échéance', 'Statut'],
      ['CAF', 'Conventionnement d’appartements familiaux', 'juin', 'à venir'],
      ['', 'Glossaire', 'mai', 'fait'],
      ['', 'Visite', 'mai', 'fait'],
    ]);
    const { reading } = sheetOf(analyseAt(aWorkbook([sheet])), 'Plan');
    expect(reading.actions).toHaveLength(3);
    expect(reading.cells.filter(({ use }) => use.kind === 'used' && use.as === 'legend')).toEqual(
      [],
    );
  });

  it('are no legends of statuses, nor sums', () => {
    const sheet = plan([[], ['', 'EC = en cours ; AV = à venir'], [], ['', 'CA = 12 000 €']]);
    const read = sheetOf(analyseAt(aWorkbook([sheet])), 'Plan');
    expect(read.reading.partners.map(({ name }) => name)).not.toContain('en cours');
    expect(countUses(read)['legend']).toBe(1);
  });
});
