import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Dress = Parameters<typeof aSheet>[2];
type Cells = readonly (readonly (string | number)[])[];

function read(rows: Cells, dress: Dress = {}): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Plan', rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Plan');
}

describe('Days at the head of columns', () => {
  const BLUE = '#5B9BD5';
  const HEADER = ['', '', 'jeudi 13/04', 'vendredi 14/05', '', 'samedi 15/04', 'dimache 16/04'];
  const sheet = read(
    [
      [...HEADER, 'lundi 17/04', 'mardi 18/04', 'mercredi 19/04', 'jeudi 20/04', 'séance 21'],
      ['', 'Lancer le projet'],
      ['', 'Dessiner les pages'],
      ['', 'Rédiger le rapport'],
      ['', 'Présenter le rapport'],
    ],
    { fills: { C2: BLUE, 'D3:E3': BLUE, 'F4:K4': BLUE, 'K5:L5': BLUE } },
  );

  it('are all read, one misspelt, one of another month and one without a name among them', () => {
    expect(actionOf(sheet, 'Lancer')).toMatchObject({ start: '2023-04-13', end: '2023-04-13' });
    expect(actionOf(sheet, 'Rédiger')).toMatchObject({ start: '2023-04-15', end: '2023-04-20' });
  });

  it('date no bar on a column that cannot be one of them, and it is told', () => {
    const { start, end, proposal } = actionOf(sheet, 'Dessiner');
    expect([start, end]).toEqual([null, null]);
    expect(proposal.notes.map(({ code }) => code)).toContain('gantt-undated');
  });

  it('give no end to a bar that goes on past them', () => {
    const { start, end, proposal } = actionOf(sheet, 'Présenter');
    expect([start, end]).toEqual(['2023-04-20', null]);
    expect(proposal.notes.map(({ code }) => code)).toContain('gantt-undated');
  });
});

it('The numbers of days over their initials are read under the months, beside the trades', () => {
  const sheet = read(
    [
      ['Réhabilitation du préau – été 2025'],
      ['Corps d’état', 'Intervention', 'Juin', 'Juillet'],
      ['', '', 30, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      ['', '', ...'LMMJVSDLMMJ'],
      ['Maçonnerie', 'Démolir le muret'],
      ['Charpente', 'Poser la charpente'],
    ],
    { merged: ['D2:M2'], fills: { 'C5:E5': '#5B9BD5', 'J6:L6': '#5B9BD5' } },
  );
  expect(actionOf(sheet, 'Démolir')).toMatchObject({
    strand: 'Maçonnerie',
    start: '2025-06-30',
    end: '2025-07-02',
  });
  expect(actionOf(sheet, 'Poser')).toMatchObject({ start: '2025-07-07', end: '2025-07-09' });
});
