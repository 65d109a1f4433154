import { buildWorkbook } from '../host/build-workbook';
import { closeExcel, openExcel } from '../excel/open-excel';
import { runEverything } from './run-everything';

afterEach(closeExcel);

const STRANDS = ['Accès', 'Maintien', 'Formations'];
const MONTHS = ['juin 2014', 'septembre 2014', '15/10/2014', 'fin 2014', 'à la rentrée'];

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

/** A tracker typed by hand and the sessions of a programme, so many rows each. */
function workbookOf(rows: number): Uint8Array {
  const actions = Array.from({ length: rows }, (_, row) => [
    pick(STRANDS, row),
    `Réunion de suivi du site ${row + 1}`,
    pick(MONTHS, row),
    pick(['Prévu', 'En cours', 'Réalisé'], row),
    'DDS',
  ]);
  const sessions = Array.from({ length: rows }, (_, row) => [
    `S${row + 1}`,
    'Tranquillité publique',
    pick(['Littoral', 'Métropole lilloise'], row),
    `{d:2014-${String((row % 3) + 10)}-06|dd/mm/yyyy}`,
    '{n:12}',
    '{n:11}',
    'Réalisée',
  ]);
  return buildWorkbook({
    sheets: [
      {
        name: 'Échéancier',
        cells: [['Volet', 'Action', 'Échéance', 'Statut', 'Responsable'], ...actions],
      },
      {
        name: 'Sessions',
        cells: [
          ['N° session', 'Formation', 'Bassin', 'Début', 'Inscrits', 'Présents', 'Statut'],
          ...sessions,
        ],
      },
    ],
  });
}

async function requestsFor(rows: number): Promise<readonly number[]> {
  const excel = await openExcel({ today: '2015-03-31' }, workbookOf(rows));
  const first = await runEverything(excel);
  expect(first.added).toMatchObject({ actions: rows, sessions: rows });
  const once = excel.requests();
  await runEverything(excel);
  return [once, excel.requests() - once];
}

test('ten times the rows ask Excel no more often; a second run hardly does', async () => {
  const [few = 0, fewAgain = 0] = await requestsFor(6);
  const [many = 0, manyAgain = 0] = await requestsFor(60);
  // Large sheets are read in slices, so that no answer outgrows what Excel sends: a few more, not ten times.
  expect(many).toBeLessThanOrEqual(few + 3);
  expect(manyAgain).toBeGreaterThanOrEqual(fewAgain);
  expect(manyAgain).toBeLessThan(fewAgain * 1.15);
}, 300_000);
