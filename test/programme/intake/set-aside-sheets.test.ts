import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt } from './readings';

const HEADER = ['Action', 'Échéance', 'Pilote'];

function plan(name: string, ...titles: readonly string[]): SheetSnapshot {
  return aSheet(name, [HEADER, ...titles.map((title) => [title, '30/06/2026', 'Samir'])]);
}

function ticked(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const analysis = analyseAt(aWorkbook(sheets));
  return analysis.sheets.filter(({ isSelected }) => isSelected).map(({ sheet }) => sheet);
}

describe('A sheet that Excel named as a copy', () => {
  const first = plan('Planning', 'Signer la convention', 'Choisir le titulaire');

  it('is left to the user beside the sheet that it copies, whatever was changed in it', () => {
    const copy = plan('Planning (2)', 'Signer le bail', 'Choisir le gardien');
    expect(ticked(first, copy)).toEqual(['Planning']);
  });

  it('is read where the other is no longer there', () => {
    const copy = plan('Planning (2)', 'Signer le bail', 'Choisir le gardien');
    expect(ticked(copy, plan('Travaux', 'Poser les fenêtres', 'Isoler le toit'))).toEqual([
      'Planning (2)',
      'Travaux',
    ]);
  });
});
