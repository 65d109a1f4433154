import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

type Dress = Parameters<typeof aSheet>[2];
const [GREEN, BLUE, GREY] = ['#92D050', '#00B0F0', '#A6A6A6'];

function ownersOf(rows: Parameters<typeof aSheet>[1], dress: Dress): readonly string[] {
  const sheet = sheetOf(analyseAt(aWorkbook([aSheet('Plan', rows, dress)])), 'Plan');
  return sheet.reading.actions.map(({ fields: { owner } }) => owner);
}

const WEEKS = ['S10', 'S11', 'S12', 'S13'];

describe('Colours that names beside the drawing explain', () => {
  it('say who does what is drawn in them, on the right of it', () => {
    const owners = ownersOf(
      [
        ['Tâche', ...WEEKS, '', ''],
        ['Peindre le hall', '', '', '', '', '', 'Zoé Barrier'],
        ['Poser le sol', '', '', '', '', '', ''],
        ['Planter la cour', '', '', '', '', '', 'Romain Ruisseau'],
        ['Fleurir l’entrée', '', '', '', '', '', 'En commun'],
      ],
      {
        fills: {
          ...{ F2: GREEN, F4: BLUE, F5: GREY },
          ...{ B2: GREEN, C3: BLUE, D3: BLUE, D4: GREEN, E5: GREY },
        },
      },
    );
    expect(owners).toEqual(['Zoé Barrier', 'Romain Ruisseau', 'Zoé Barrier', 'En commun']);
  });

  it('say so of names that nobody knows, in a row or a column of a known one', () => {
    const owners = ownersOf(
      [
        ['Tâche', ...WEEKS, '', '', '', '', ''],
        ['Peindre le hall', '', '', '', '', '', 'Barrier Zwelina', '', '', 'Romain Ruisseau'],
        ['Poser le sol', '', '', '', '', '', 'Zwelou Aghilim', '', '', 'Tous'],
      ],
      {
        fills: {
          ...{ F2: GREEN, I2: BLUE, F3: '#FFC000', I3: GREY },
          ...{ B2: GREEN, C2: '#FFC000', D3: BLUE },
        },
      },
    );
    expect(owners).toEqual(['Barrier Zwelina, Zwelou Aghilim', 'Romain Ruisseau']);
  });

  it('say it of sessions that nothing dates, and of both rows of a task', () => {
    const owners = ownersOf(
      [
        ['Séances', 1, 2, 3, 4, 5, 6, 7, 8, 'Valentin', 'Bruno'],
        ['Plan de la maquette'],
        [''],
        ['Découpe des pièces'],
        [''],
        ['Assemblage des pièces'],
        [''],
      ],
      {
        fills: { J1: GREEN, K1: BLUE, B2: GREEN, B3: BLUE, C5: BLUE, D6: GREEN },
        merged: ['A2:A3', 'A4:A5', 'A6:A7'],
      },
    );
    expect(owners).toEqual(['Valentin, Bruno', 'Bruno', 'Valentin']);
  });

  it('say nobody where they part what is planned from what is done', () => {
    const owners = ownersOf(
      [
        ['Tâche', ...WEEKS, '', ''],
        ['Peindre le hall', '', '', '', '', '', 'Planning Prévisionnel'],
        ['Poser le sol', '', '', '', '', '', 'Planning Réel'],
        ['Planter la cour', '', '', '', '', '', ''],
      ],
      { fills: { F2: GREEN, F3: BLUE, B2: GREEN, C3: BLUE, D4: GREEN } },
    );
    expect(owners).toEqual(['', '', '']);
  });
});
