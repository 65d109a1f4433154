import { findAxes } from '../../../src/programme/intake/time/find-axes';
import { openGrid } from '../../../src/programme/reading/grid';
import { aSheet } from '../../fixtures/source-sheets';

function week(number: number, first: number, event: string): readonly (string | number)[] {
  return [number, ...[0, 1, 2, 3, 4, 5, 6].flatMap((day) => [first + day, day ? '' : event])];
}

it('A calendar, a week a row, each day a number with what happens beside it, has no axis', () => {
  const days = ['dim', '', 'lun', '', 'mar', '', 'mer', '', 'jeu', '', 'ven', '', 'sam', ''];
  const sheet = aSheet('Calendrier', [
    ['SEM', ...days],
    week(1, 7, 'Réunion avec le client'),
    week(2, 14, 'Début de la maquette'),
    week(3, 21, ''),
    week(5, 5, 'Première livraison'),
    week(6, 12, ''),
  ]);
  expect(findAxes(openGrid(sheet, 1900))).toEqual([]);
});

it('Days told in full hold over the numbers that count them, one mistyped or not', () => {
  const days = ['04', '05', '06', '07', '08', '12'].map((day) => `{d:2024-11-${day}|jj/mm/aaaa}`);
  const sheet = aSheet('Planning', [
    ['', 11, 12, 13, 14, 15, 16, 17],
    ['Tâche', ...days.slice(0, 5), '0.11.2024', ...days.slice(5)],
    ['Relever les plans', 'x', 'x', '', '', '', '', ''],
    ['Choisir les entreprises', '', '', 'x', '', 'x', '', ''],
    ['Préparer le chantier', '', '', '', '', '', '', 'x'],
  ]);
  const [axis] = findAxes(openGrid(sheet, 1900));
  expect(axis?.rows.map(({ row }) => row)).toEqual([1]);
});

it('A line of months is one, whatever it says of the days among them', () => {
  const sheet = aSheet('Planning', [
    ['Tâche', '{d:2024-05-01|mmmm aaaa}', '', 'Congés', '', 'Week-end', '{d:2024-06-01|mmmm aaaa}'],
    ['', 27, 28, 29, 30, 31, 1],
    ['Relever les plans', 'x', 'x', '', '', '', ''],
    ['Choisir les entreprises', '', '', 'x', 'x', '', ''],
    ['Préparer le chantier', '', '', '', '', 'x', 'x'],
  ]);
  const [axis] = findAxes(openGrid(sheet, 1900));
  expect(axis?.rows.map(({ row }) => row)).toEqual([0, 1]);
});

describe('Days or sessions that are counted, « Jour 1 », « Jour 2 »', () => {
  const counted = (word: string): readonly string[] =>
    Array.from({ length: 8 }, (_, at) => `${word} ${String(at + 1)}`);
  const drawn = (rows: readonly (readonly (string | number)[])[], word = 'Jour'): number =>
    findAxes(openGrid(aSheet('Planning', [['Tâche', ...counted(word)], ...rows]), 1900)).length;

  it('are an axis over crosses and words', () => {
    const rows = [
      ['Relever les plans', 'x', 'x', '', '', '', '', '', ''],
      ['Choisir les entreprises', '', '', 'x', '', 'Anne', '', '', ''],
    ];
    expect([drawn(rows), drawn(rows, 'Séance')]).toEqual([1, 1]);
  });

  it('are none over the hours that are left each day', () => {
    const rows = [
      ['Relever les plans', 8, 4, 0, 0, 0, 0, 0, 0],
      ['Choisir les entreprises', 6, 6, 6, 3, 0, 0, 0, 0],
    ];
    expect(drawn(rows)).toBe(0);
  });
});
