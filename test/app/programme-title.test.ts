import { programmeTitleOf } from '../../src/app/new-tracker';
import { aSheet, aWorkbook } from '../fixtures/source-sheets';
import { analyseAt } from '../programme/intake/readings';

describe('The title of a programme', () => {
  it.each([
    ['Plan de sobriété', ['Plan de sobriété', 'Numéro de groupe :', '10']],
    ['Résidence Vauban', ['Projet :', 'Résidence Vauban', 'Version 2']],
    ['classeur', ['Projet :']],
  ])('is « %s » above the tasks of a workbook that begins with %j', (title, row) => {
    const workbook = aWorkbook([
      aSheet('Feuil1', [
        row,
        [],
        ['Action', 'Responsable', 'Échéance'],
        ['Poser les serrures', 'Samir', '30/06/2014'],
        ['Signer les baux', 'Claire', '12/09/2014'],
      ]),
    ]);
    expect(programmeTitleOf(analyseAt(workbook), workbook)).toBe(title);
  });

  it('is the name of the file where each of several sheets has a title of its own', () => {
    const pole = (name: string, title: string) =>
      aSheet(name, [
        [title],
        [],
        ['Action', 'Responsable', 'Échéance'],
        [`Poser les serrures ${name}`, 'Samir', '30/06/2014'],
        [`Signer les baux ${name}`, 'Claire', '12/09/2014'],
      ]);
    const titleOf = (second: string): string => {
      const workbook = aWorkbook([pole('A', 'Pôle Travaux'), pole('B', second)]);
      return programmeTitleOf(analyseAt(workbook), workbook);
    };
    expect(titleOf('Pôle Gestion')).toBe('classeur');
    expect(titleOf('Pôle travaux')).toBe('Pôle Travaux');
  });
});
