import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { spanOf } from '../../../src/programme/intake/time/label-spans';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Cells = readonly (readonly (string | number)[])[];

function read(name: string, rows: Cells): SheetAnalysis {
  const workbook = aWorkbook([aSheet(name, rows)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), name);
}

function windowOf(sheet: SheetAnalysis, title: string): readonly unknown[] {
  const { start, end } = actionOf(sheet, title);
  return [start, end];
}

describe('Days beside hours', () => {
  const week = ['', 'Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'];

  it.each([
    ['9h-10h30', '10h30-12h', '14h-16h'],
    ['9:00 - 10:30', '10:30 - 12:00', '14:00 - 16:00'],
    ['Matin', 'Après-midi', 'Soir'],
  ])('are a timetable, and no plan: %s', (...hours) => {
    const slots = hours.map((hour) => [hour, 'Accueil', 'CAF', 'fermé', 'Accueil', 'Impôts']);
    const sheet = read('Permanences', [['Horaires des permanences'], [], week, ...slots]);
    expect(sheet.reading.actions).toEqual([]);
  });

  it('are a plan, where tasks stand beside the days', () => {
    const tasks = ['Relever les compteurs', 'Sortir les bacs', 'Visiter les halls'];
    const slots = tasks.map((task) => [task, 'x', '', 'x', '', '']);
    const sheet = read('Semaine', [['Tâche', ...week.slice(1)], ...slots]);
    expect(sheet.reading.actions).toHaveLength(3);
  });
});

describe('Bare numbers under « N° de semaine »', () => {
  const weeks = [3, 4, 5, 6, 7, 8, 9, 10];
  const planOf = (caption: string): SheetAnalysis =>
    read('Planning', [
      ['', '', caption],
      ['Action', 'Qui', ...weeks],
      ['Ateliers', 'Théo', 'P', 'P', 'R', 'R'],
      ['Porte-à-porte', 'Inès', '', '', 'P', 'R', 'R', 'B'],
      ['Défi des familles', 'Théo', '', '', '', '', 'P', 'P', 'R', 'B'],
    ]);

  it.each(['N° de semaine (2025)', 'Semaines 2025', 'Numéro de semaine (2025) :'])(
    '« %s » are weeks of the year it says',
    (caption) => {
      expect(windowOf(planOf(caption), 'Ateliers')).toEqual(['2025-01-13', '2025-02-09']);
      expect(windowOf(planOf(caption), 'Défi')).toEqual(['2025-02-10', '2025-03-09']);
    },
  );

  it('are doubtful where no year is told', () => {
    expect(actionOf(planOf('N° de semaine'), 'Ateliers').proposal.confidence).toBe('doubtful');
  });
});

it('Columns of a week each, told by their two days, last as long as these say', () => {
  const sheet = read('Planning', [
    ['Action', '22-26 déc.', '29 déc - 2 janv', 'du 5 au 9 janvier', '12-16 janv'],
    ['Relever les caves', 'x', 'x', '', ''],
    ['Comparer les devis', '', '', 'x', ''],
    ['Ouvrir le chantier', '', '', 'x', 'x'],
  ]);
  expect(windowOf(sheet, 'Relever')).toEqual(['2024-12-22', '2025-01-02']);
  expect(windowOf(sheet, 'Comparer')).toEqual(['2025-01-05', '2025-01-09']);
  expect(windowOf(sheet, 'Ouvrir')).toEqual(['2025-01-05', '2025-01-16']);
});

it('Weeks over rows say when, unless they count from the first of a project', () => {
  const weeks = (first: string, second: string): SheetAnalysis =>
    read('Liste', [
      ['Action', 'Qui'],
      [first],
      ['Relever les caves', 'Luc'],
      [second],
      ['Comparer les devis', 'Nadia'],
    ]);
  const dated = weeks('Semaine 5', 'Semaine 6');
  expect(windowOf(dated, 'Relever')).toEqual(['2025-01-27', '2025-02-02']);
  expect(actionOf(dated, 'Comparer')).toMatchObject({ strand: '', dueText: 'Semaine 6' });
  const counted = weeks('Semaine 1', 'Semaine 2');
  expect(windowOf(counted, 'Relever')).toEqual([null, null]);
});

it('The second half of any month begins on its 16th, in February too', () => {
  const halves = [0, 1, 2, 3].map((at) => ({ unit: 'part', at: at % 2, of: 2 }) as const);
  const spans = halves.map((counted, at) =>
    spanOf(
      [
        { kind: 'month', month: at < 2 ? 2 : 3, year: null },
        { kind: 'number', number: counted.at + 1 },
      ],
      { year: 2026, step: 1, counted },
    ),
  );
  expect(spans.map((span) => [span?.start, span?.end])).toEqual([
    ['2026-02-01', '2026-02-15'],
    ['2026-02-16', '2026-02-28'],
    ['2026-03-01', '2026-03-15'],
    ['2026-03-16', '2026-03-31'],
  ]);
});
