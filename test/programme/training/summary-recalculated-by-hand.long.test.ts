import type { CellValue } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../host/xlsx/read-workbook';
import { writeWorkbook } from '../../host/xlsx/write-workbook';
import { closeExcel, openExcel } from '../../excel/open-excel';
import { recalculate } from '../../fixtures/recalculate';
import { hasLibreOffice } from '../../host/libre-office';
import {
  errorsIn,
  namedFigures,
  openSummary,
  pageTable,
  rounded,
} from '../../fixtures/summary-workbook';
import { EXAMPLE_STATUS_DATE, expectedFigures } from '../../fixtures/training-data';
import { type Case, computed, CONTENTS, itAgrees, SAMPLE } from './summary-cases';

const present = hasLibreOffice();
if (!present) {
  test('LibreOffice is not installed here: what it would compute again is not checked', () => {
    expect(present).toBe(false);
  });
}

(present ? describe : describe.skip)('« Bilan formations » computed again by LibreOffice', () => {
  const files: Partial<Record<Case | ByHand, Uint8Array>> = {};
  let saved: Uint8Array;
  let asSaved: Readonly<Record<string, CellValue>>;
  let again: ReturnType<typeof recalculate<Case | ByHand>>;

  beforeAll(async () => {
    for (const name of SAMPLE) {
      const { host } = await openSummary(CONTENTS[name]);
      files[name] = writeWorkbook(host.workbook);
      if (name === 'example') saved = await host.save();
    }
    asSaved = namedFigures(readWorkbook(saved));
    files.typed = await typedByHand(saved);
    files.inserted = await insertedWhole(saved);
    files.gone = await withoutAttendances(saved);
    again = recalculate(files as Record<Case | ByHand, Uint8Array>);
  }, 300_000);
  afterAll(closeExcel);

  itAgrees(SAMPLE, (name) => again[name]);

  it('says what the file said before', () => {
    expect(rounded(asSaved)).toEqual(rounded(namedFigures(again.example)));
  });

  it('gives the figures of the worked example', () => {
    const expected = expectedFigures();
    const figures = namedFigures(again.example);
    const fixed = (name: string, digits: number): string => Number(figures[name]).toFixed(digits);
    expect(figures.personnes).toBe(Number(expected.get('personnes distinctes (nominatif)')));
    expect(fixed('taux', 4)).toBe(expected.get('taux de présence'));
    expect(fixed('attendu', 2)).toBe(expected.get('attendu linéaire à date'));
    expect(fixed('rythme_observe', 2)).toBe(expected.get('rythme observé (pers./mois)'));
    expect(fixed('projection', 1)).toBe(expected.get('projection linéaire fin de programme'));
    expect(namedFigures(again['all trainings'])).toMatchObject({
      personnes: 90,
      participations: 94,
    });
  });

  it('a session and an attendance typed by hand move every figure, the add-in gone', () => {
    const before = namedFigures(again.example);
    const after = namedFigures(again.typed);
    expect(after.personnes).toBe(Number(before.personnes) + 1);
    expect(after.participations).toBe(Number(before.participations) + 2);
    expect(after.inscrits).toBe(Number(before.inscrits) + 3);
    expect(after.absents).toBe(Number(before.absents) + 1);
    expect(after.reste).toBe(Number(before.reste) - 1);
    expect(after.rythme_observe).toBeCloseTo(65 / 7);
    expect(after.rythme_necessaire).toBeCloseTo(380 / 29);
    expect(after.projection).toBeCloseTo((65 / 7) * 36);
    expect(
      pageTable(again.typed, { column: 'G', header: 'Bassin de la session', value: 'I' }),
    ).toEqual({ 'Métropole lilloise': 34, Littoral: 21, 'Bassin 3': 9, Douaisis: 1, Total: 65 });
  });

  it('a whole row inserted among the attendances is counted, as is what stands under it', () => {
    const before = namedFigures(again.example);
    const after = namedFigures(again.inserted);
    expect(after.personnes).toBe(Number(before.personnes) + 1);
    expect(errorsIn(again.inserted)).toEqual([]);
  });

  it('without the sheet of the attendances no figure is a lower number: they say that it is gone', () => {
    expect(namedFigures(again.gone)).toMatchObject({
      personnes: '–',
      reste: '–',
      participations: 67,
      inscrits: 71,
    });
    expect(errorsIn(again.gone)).toEqual([]);
    const bilan = again.gone.sheet('Bilan formations');
    expect(bilan?.cell(6, 1)?.value).toBe('–');
    expect(bilan?.cell(7, 1)?.value).toBe('feuille Présences absente');
  });

  it('of which only bounds are known, the card and the sentence beside the figure tell both', () => {
    const { low, high } = computed('head counts without déjà formés').persons;
    const bilan = again['head counts without déjà formés'].sheet('Bilan formations');
    expect(bilan?.cell(6, 1)?.value).toBe(`Entre ${low} et ${high}`);
    const named = namedFigures(again['head counts without déjà formés']);
    expect(named.personnes).toBe(high);
    const told = [...(bilan?.rows.values() ?? [])].map((row) => row.get(3)?.value);
    expect(told).toContain(`entre ${low} et ${high}`);
  });
});

type ByHand = 'typed' | 'inserted' | 'gone';

/** Inserts a row of the sheet among the attendances, and types one on it. */
async function insertedWhole(saved: Uint8Array): Promise<Uint8Array> {
  const { host } = await openExcel({ today: EXAMPLE_STATUS_DATE }, saved);
  host.user.insertRows('Présences', 40);
  ['Z901', 'S09', 'Présent', 'Gardien'].forEach((text, column) => {
    host.user.type(`Présences!${'ABCD'.charAt(column)}40`, text);
  });
  return writeWorkbook(host.workbook);
}

async function withoutAttendances(saved: Uint8Array): Promise<Uint8Array> {
  const { host } = await openExcel({ today: EXAMPLE_STATUS_DATE }, saved);
  host.user.deleteSheet('Présences');
  return writeWorkbook(host.workbook);
}

/** Types a session and its two attendances under the tables, as someone without the add-in would. */
async function typedByHand(saved: Uint8Array): Promise<Uint8Array> {
  const { host } = await openExcel({ today: EXAMPLE_STATUS_DATE }, saved);
  const session = {
    A: 'S14',
    B: 'Tranquillité publique',
    C: '3',
    D: 'Douaisis',
    F: '24/03/2015',
    G: '25/03/2015',
    J: '12',
    K: '3',
    L: '2',
    M: '1',
    P: 'Réalisée',
  };
  for (const [column, text] of Object.entries(session)) {
    host.user.type(`Formations!${column}18`, text);
  }
  const lines = [
    ['A030', 'S14', 'Présent', 'Gardien'],
    ['Z900', 'S14', 'Présent', 'Gardien'],
  ];
  lines.push(['A900', 'S14', 'Absent', 'Siège']);
  lines.forEach((cells, index) => {
    cells.forEach((text, column) => {
      host.user.type(`Présences!${'ABCD'.charAt(column)}${106 + index}`, text);
    });
  });
  return writeWorkbook(host.workbook);
}
