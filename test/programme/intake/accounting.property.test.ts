import fc from 'fast-check';
import { analyseWorkbook } from '../../../src/programme/intake/analyse-workbook';
import { NO_ANSWERS } from '../../../src/programme/intake/analysis';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { NO_DECISIONS } from '../../../src/programme/intake/plan';
import { planTracker } from '../../../src/programme/intake/plan-tracker';
import { collapseSpaces } from '../../../src/lib/text';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';
import { analyseAt } from './readings';

const WORDS = fc.constantFrom(
  'Convention',
  'visite',
  'du quartier',
  'Les Provinces',
  'réunion',
  'CAF',
  'bailleur',
  'Dossier',
  'attributions',
  'diagnostic',
  'n° 12',
  'été',
  '"idem"',
  'copil',
  '10 logts',
  'APEI R/T',
);
const PHRASE = fc.array(WORDS, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const DUE = fc.constantFrom(
  '',
  'juin',
  '6 juin',
  'à la rentrée',
  'fait',
  '?',
  '31/06/2014',
  '12/15',
  'dès que possible',
  '{d:2014-06-06}',
  '{n:42004}',
  'S23',
);
const STATUS = fc.constantFrom('', 'OK', 'EC', 'à venir', '✔', '40 %', '{n:0.4|0%}', 'bof', 'idem');
const CELL = fc.oneof(fc.constant(''), PHRASE, DUE, STATUS);
const HEADERS: readonly (readonly string[])[] = [
  ['Axe', 'Action', 'Partenaires', 'Lieu', 'Échéance', 'État', 'Qui ?', 'Obs.'],
  ['Action', 'Date', 'Statut', 'Pilote'],
  ['Thème', 'Intitulé', 'Début', 'Fin', 'Avancement', 'Divers', 'Budget'],
  ['N° session', 'Formation', 'Date', 'Inscrits', 'Présents', 'Statut'],
  ['Code agent', 'N° session', 'Présence', 'Métier'],
  ['Action', 'S22', 'S23', 'S24', 'S25', 'S26', 'OCT', 'NOV'],
  ['Nom', 'Prénom', 'Téléphone'],
  ['Fruit', 'Couleur', 'Poids'],
];
const LINE = fc.oneof(
  { weight: 6, arbitrary: fc.array(CELL, { minLength: 1, maxLength: 9 }) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: PHRASE.map((title) => [title.toUpperCase()]) },
  { weight: 1, arbitrary: PHRASE.map((note) => ['TOTAL', '', note]) },
  { weight: 1, arbitrary: PHRASE.map((note) => [`* ${note}`]) },
  { weight: 1, arbitrary: PHRASE.map((text) => ['', '', '', text]) },
  {
    weight: 1,
    arbitrary: fc.tuple(PHRASE, PHRASE).map(([a, b]) => ['', `- ${a}\n- ${b}`, '', '', 'juin']),
  },
);
const BLOCK = fc
  .tuple(
    fc.array(LINE, { maxLength: 3 }),
    fc.constantFrom(...HEADERS),
    fc.array(LINE, { maxLength: 8 }),
  )
  .map(([above, header, rows]) => [...above, [...header], ...rows]);
const MERGES = fc.uniqueArray(fc.constantFrom('A1:H1', 'A3:A5', 'A6:H6', 'B2:C2', 'D4:D6'), {
  maxLength: 1,
});
const SHEET = fc
  .tuple(fc.array(BLOCK, { minLength: 1, maxLength: 3 }), fc.boolean(), MERGES)
  .map(([blocks, isSideBySide, merged]): SheetSnapshot => {
    const rows = isSideBySide ? sideBySide(blocks) : blocks.flat();
    return aSheet('Feuil1', rows, { merged, fills: { 'A2:H2': '#92D050' } });
  });

function sideBySide(blocks: readonly (readonly (readonly string[])[])[]): string[][] {
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => {
      const width = Math.max(...block.map((line) => line.length));
      return [...Array.from({ length: width }, (_cell, column) => block[row]?.[column] ?? ''), ''];
    }),
  );
}

/** Words of a cell, wherever they stand in a longer text. */
function holds(text: string, words: string): boolean {
  return collapseSpaces(text).includes(collapseSpaces(words));
}

describe('Whatever the workbook', () => {
  it('accounts for every filled cell once, and loses none', () => {
    fc.assert(
      fc.property(SHEET, (sheet) => {
        const { reading, left } = analyseAt(aWorkbook([sheet])).sheets[0] ?? {
          reading: null,
          left: [],
        };
        const cells = reading?.cells ?? [];
        const places = cells.map(({ location }) => `${location.row}:${location.column}`);
        const filled = sheet.values.flatMap((row, at) =>
          row.flatMap((value, column) => (value === null ? [] : [`${at}:${column}`])),
        );
        expect([...places].sort()).toEqual([...filled].sort());
        const leftPlaces = left.flatMap(({ row, columns }) =>
          columns.map((column) => `${row}:${column}`),
        );
        const leftCells = cells.filter(({ use }) => use.kind === 'left');
        expect(leftPlaces).toHaveLength(leftCells.length);
      }),
      { numRuns: 80, seed: 20140515 },
    );
  });

  it('has the words of every cell said to be in the tracker somewhere in the tracker', () => {
    fc.assert(
      fc.property(SHEET, (sheet) => {
        const analysis = analyseAt(aWorkbook([sheet]));
        const { content } = planTracker(analysis, NO_DECISIONS, null);
        const told = content.actions.map((row) => `${row.originalText}\n${row.title}`).join('\n');
        const isSuivi = analysis.sheets[0]?.tables.every(
          ({ kind }) => kind === 'actions' || kind === 'gantt',
        );
        if (isSuivi !== true) return;
        for (const { location, use } of analysis.sheets[0]?.reading.cells ?? []) {
          if (use.kind !== 'row') continue;
          const text = sheet.texts[location.row]?.[location.column] ?? '';
          expect(holds(told, text)).toBe(true);
        }
      }),
      { numRuns: 80, seed: 20140515 },
    );
  });

  it('counts the rows read as rows written and rows explained', () => {
    fc.assert(
      fc.property(SHEET, (sheet) => {
        const { report } = planTracker(analyseAt(aWorkbook([sheet])), NO_DECISIONS, null);
        expect(report.rowsRead).toBe(report.rowsWritten + report.rowsExplained);
      }),
      { numRuns: 40, seed: 20140515 },
    );
  });

  it('gives the same tracker when it is structured twice', () => {
    fc.assert(
      fc.property(SHEET, (sheet) => {
        const once = planTracker(analyseAt(aWorkbook([sheet])), NO_DECISIONS, null);
        const workbook = aTrackerWorkbook({ ...once.content, otherSheets: [sheet] });
        const twice = planTracker(
          analyseWorkbook(workbook, NO_ANSWERS),
          NO_DECISIONS,
          readTracker(workbook),
        );
        expect(twice.content.actions).toEqual(once.content.actions);
        expect(twice.content.partners).toEqual(once.content.partners);
        expect(twice.content.lists).toEqual(once.content.lists);
        expect(twice.differences.filter(({ table }) => table === 'actions')).toEqual([]);
        expect(twice.report.vanished).toEqual([]);
      }),
      { numRuns: 40, seed: 20140515 },
    );
  });
});
