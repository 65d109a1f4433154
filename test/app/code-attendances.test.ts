import {
  type ListDraft,
  type ListRequest,
  readAttendanceLists,
  writeAttendanceLists,
} from '../../src/app/training/code-attendances';
import type { Clock } from '../../src/app/ports';
import { analyse } from '../../src/app/structure';
import trackerFr from '../../src/programme/tracker/words.fr.json';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { aSession, anAttendance } from '../fixtures/builders';
import { buildWorkbook } from '../host/build-workbook';
import { openSummary, valueAt } from '../fixtures/summary-workbook';

const LIST = [
  ['NOM', 'Prénom', 'Fonction', 'S01', 'TP 2', 'Tél'],
  ['ZEBRULON', 'Camilla', 'gardien', 'x', '', '06 00 00 00 00'],
  ['Fictivo', 'Domenica', 'Siège', 'abs', 'x', ''],
  ['zebrulon', 'CAMILLA', '', '', '1', ''],
  ['Total', '', '', '1', '2', ''],
];
const NAMES = ['zebrulon', 'camilla', 'fictivo', 'domenica', '06 00'];

const CLOCK: Clock = { today: () => '2015-03-31', timeOfDay: () => '10:00' };

const REQUEST: ListRequest = {
  from: { sheet: 'Émargement', area: { row: 1, column: 1, rowCount: 1, columnCount: 1 } },
  answers: { 'Émargement!0 TP 2': 'S02' },
};

/** A tracker with two sessions, and the list that somebody pasted on a sheet of their own. */
async function openWithList(hasAttendances: 'codes' | 'head counts'): Promise<TestExcel> {
  const excel = await openSummary({
    sessions: [aSession({ id: 'S01' }), aSession({ id: 'S02', start: '2014-10-07' })],
    attendances: hasAttendances === 'codes' ? [anAttendance({ code: 'A041' })] : [],
  });
  await excel.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Émargement');
    sheet.getRange('A1:F5').values = LIST;
    await context.sync();
  });
  return excel;
}

async function write({ workbook }: TestExcel, request = REQUEST): Promise<ListDraft | null> {
  const written = await writeAttendanceLists(workbook, { request, words: trackerFr, clock: CLOCK });
  if (!written.ok) throw new Error(written.error.code);
  return written.value;
}

function attendancesOf({ host }: TestExcel): readonly string[] {
  const table = host.workbook.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'tblPresences');
  const { row = 0, rowCount = 0 } = table?.area ?? {};
  return Array.from({ length: Math.max(0, rowCount - 1) }, (_, index) =>
    ['A', 'B', 'C', 'D']
      .map((column) =>
        String(valueAt(host.workbook, `Présences!${column}${row + index + 2}`) ?? ''),
      )
      .join(' '),
  );
}

afterEach(closeExcel);

describe('A list of names pasted on a sheet', () => {
  it('is first shown: who was recognised, by line and code, and nothing is written', async () => {
    const excel = await openWithList('codes');
    const before = excel.picture();
    const read = await readAttendanceLists(excel.workbook, REQUEST);
    expect(read.ok && read.value?.coded.codes).toEqual([['', 'A042', 'A043', 'A042', '']]);
    expect(read.ok && read.value?.coded.left).toEqual([{ list: 0, line: 5, reason: 'total' }]);
    expect(excel.picture()).toEqual(before);
  });

  it('becomes rows by code in Présences, under those that were there', async () => {
    const excel = await openWithList('codes');
    await write(excel);
    expect(attendancesOf(excel)).toEqual([
      'A041 S01 Présent Gardien',
      'A042 S01 Présent Gardien',
      'A043 S01 Absent Siège',
      'A043 S02 Présent Siège',
      'A042 S02 Présent ',
    ]);
  });

  it('makes the sheet Présences, marked internal, when there is none', async () => {
    const excel = await openWithList('head counts');
    await write(excel);
    expect(attendancesOf(excel)).toHaveLength(4);
    const help = `${String(valueAt(excel.host.workbook, 'Présences!A1'))} ${String(valueAt(excel.host.workbook, 'Présences!A2'))}`;
    expect(help.toLowerCase()).toContain('interne');
  });

  it('keeps its names where they are, and none goes anywhere else', async () => {
    const excel = await openWithList('codes');
    const list = excel.picture('Émargement');
    const draft = await write(excel);
    expect(excel.picture('Émargement')).toEqual(list);
    const elsewhere = excel.host.workbook.sheets
      .filter(({ name }) => name !== 'Émargement')
      .map(({ name }) => excel.picture(name));
    const told = JSON.stringify([elsewhere, draft]).toLowerCase();
    expect(NAMES.filter((name) => told.includes(name))).toEqual([]);
  });

  it('is written in one operation, which can be taken back', async () => {
    const excel = await openWithList('codes');
    const before = excel.picture('Présences');
    await write(excel);
    await excel.workbook.undoLast();
    expect(excel.picture('Présences')).toEqual(before);
  });

  it('coded a second time with its codes adds nothing', async () => {
    const excel = await openWithList('codes');
    await write(excel);
    await excel.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Émargement');
      sheet.getRange('F1:F4').values = [['Code agent'], ['A042'], ['A043'], ['']];
      await context.sync();
    });
    const again = await write(excel);
    expect(again?.coded.attendances).toEqual([]);
  });
});

test('a selection without a column of names is no list', async () => {
  const excel = await openWithList('codes');
  const read = await readAttendanceLists(excel.workbook, {
    ...REQUEST,
    from: { sheet: 'Émargement', area: { row: 20, column: 20, rowCount: 1, columnCount: 1 } },
  });
  expect(read).toEqual({ ok: true, value: null });
});

test('every list of the workbook is read at once, and the sessions they tell come to Formations', async () => {
  const excel = await openWithList('head counts');
  await excel.host.Excel.run(async (context) => {
    for (const [name, day] of [
      ['Mars', '05/03/2015'],
      ['Mai', '07/05/2015'],
    ] as const) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange('A1:C5').values = [
        ['Intitulé :', 'Écoute active', ''],
        ['Date :', `'${day}`, ''],
        ['', '', ''],
        ['NOM', 'Prénom', 'Signature'],
        ['Zebrulon', 'Camilla', 'x'],
      ];
      await context.sync();
    }
  });
  const request: ListRequest = { from: 'workbook', answers: REQUEST.answers };
  const written = await write(excel, request);
  expect(written?.lists.map(({ sheet, row }) => [sheet, row])).toEqual([
    ['Émargement', 0],
    ['Mars', 3],
    ['Mai', 3],
  ]);
  expect(attendancesOf(excel).filter((line) => line.startsWith('A001'))).toEqual([
    'A001 S01 Présent Gardien',
    'A001 S02 Présent ',
    'A001 S03 Présent ',
    'A001 S04 Présent ',
  ]);
  const sessions = excel.host.workbook.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'tblSessions');
  const lines = Array.from({ length: 2 }, (_, index) => {
    const row = (sessions?.area.row ?? 0) + (sessions?.area.rowCount ?? 0) - 1 + index;
    return ['A', 'B', 'K', 'L', 'P'].map((column) =>
      valueAt(excel.host.workbook, `Formations!${column}${String(row)}`),
    );
  });
  expect(lines).toEqual([
    ['S03', 'Écoute active', 1, 1, 'Réalisée'],
    ['S04', 'Écoute active', 1, null, 'Prévue'],
  ]);
});

describe('A sheet of who came that « Structurer » leaves aside', () => {
  it('is told where it goes', async () => {
    const signed = [
      ['Feuille d’émargement'],
      ['N°', 'NOM', 'Prénom', 'Organisme', 'Matin', 'Après-midi'],
      ['1', 'ZEBRULON', 'Camilla', 'Bailleur A', 'X', 'X'],
      ['2', 'FICTIVO', 'Domenica', 'Bailleur B', '', 'X'],
    ];
    const plan = [
      ['Action', 'Échéance', 'Statut'],
      ['Poser les serrures', '30/06/2014', 'à venir'],
    ];
    const sheets = [
      { name: 'Émargement', cells: signed },
      { name: 'Plan', cells: plan },
    ];
    const excel = await openExcel({}, buildWorkbook({ sheets }));
    const draft = await analyse(excel.workbook);
    expect(draft.ok && draft.value.attendanceLists).toEqual(['Émargement']);
  });
});
