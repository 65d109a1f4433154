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

describe('Initials that a line of the sheet spells out', () => {
  const KEY = 'AB : Anne Bertin - CD : Cyril Dumas';

  it.each(['Réf.', 'Suivi', 'Chargé op.'])('are who does the work, under « %s »', (header) => {
    const sheet = read([
      ['Tâche', header, 'Échéance'],
      [TASKS[0] ?? '', 'AB', '02/06/2014'],
      [TASKS[1] ?? '', 'CD', '16/06/2014'],
      [TASKS[2] ?? '', 'AB / CD', '30/06/2014'],
      [''],
      [KEY],
    ]);
    expect(ownersOf(sheet)).toEqual(['AB', 'CD', 'AB / CD']);
  });

  it('are so in a list without a header, under its title and its key', () => {
    const sheet = read([
      ['', 'LIVRAISON « LES TILLEULS » - livraison 30/06/2014'],
      ['', 'AB = Anne Bertin   CD = Cyril Dumas'],
      [''],
      ['', 'AVANT'],
      ['☑', TASKS[0] ?? '', 'AB', '02/06/2014'],
      ['☐', TASKS[1] ?? '', 'CD', '16/06/2014'],
      ['', 'APRÈS'],
      ['☐', TASKS[2] ?? '', 'AB', '07/07/2014'],
      ['☐', 'Visiter à un an', 'CD'],
    ]);
    expect(ownersOf(sheet)).toEqual(['AB', 'CD', 'AB', 'CD']);
    expect(sheet.reading.actions.map(({ fields: { strand } }) => strand)).toEqual([
      'AVANT',
      'AVANT',
      'APRÈS',
      'APRÈS',
    ]);
    expect(sheet.left.map(({ row }) => row)).toContain(0);
  });

  it('stay as they are where no line does, or spells out something else', () => {
    const rows = TASKS.map((task, at) => [task, at === 1 ? 'CD' : 'AB', '02/06/2014']);
    for (const line of ['', 'AB : voir le plan', 'AB : Bureau Agence - CD : Service Technique']) {
      const sheet = read([['Tâche', 'Réf.', 'Échéance'], ...rows, [''], [line]]);
      expect(ownersOf(sheet)).toEqual(['', '', '']);
    }
  });
});

describe('Crosses under the names of colleagues', () => {
  it('are who does each task, one or several', () => {
    const sheet = read([
      ['Tâches', 'Sandrine', 'Moussa', 'Éric', 'Date butoir'],
      [TASKS[0] ?? '', 'X', '', '', '02/06/2014'],
      [TASKS[1] ?? '', '', 'X', 'X', '16/06/2014'],
      [TASKS[2] ?? '', '', '', '?', '30/06/2014'],
    ]);
    expect(ownersOf(sheet)).toEqual(['Sandrine', 'Moussa / Éric', '']);
    expect(sheet.reading.actions[2]?.fields.comment).toBe('Éric : ?');
  });

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
