import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

function read(rows: Parameters<typeof aSheet>[1]): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Suivi', rows)])), 'Suivi');
}

function ownersOf({ reading }: SheetAnalysis): readonly string[] {
  return reading.actions.map(({ fields: { owner } }) => owner);
}

const TASKS = ['Relancer l’ascensoriste', 'Choisir le mobilier', 'Former les gardiens'];

describe('Crosses under the names of colleagues', () => {
  it('stay as they are under sites, or beside who answers for the task', () => {
    const crossed = (...header: readonly string[]): SheetAnalysis =>
      read([
        ['Tâches', ...header, 'Date butoir'],
        [TASKS[0] ?? '', 'X', '', 'Agence', '02/06/2014'],
        [TASKS[1] ?? '', 'X', 'X', 'Régie', '16/06/2014'],
      ]);
    expect(ownersOf(crossed('Tilleuls', 'Glycines', 'Remarque'))).toEqual(['', '']);
    expect(ownersOf(crossed('Sandrine', 'Moussa', 'Pilote'))).toEqual(['Agence', 'Régie']);
  });
});
