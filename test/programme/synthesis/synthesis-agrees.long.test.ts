import type { CalendarDate } from '../../../src/lib/calendar-date';
import { closeExcel, type TestExcel } from '../../excel/open-excel';
import { readCsv } from '../../fixtures/csv';
import { suivi } from '../../fixtures/suivi-cells';
import { expectedIn, openPage, toldIn, typeStatusDate, update } from './page';

/** A page is made in seconds: one for all. */
const PATIENCE = 120_000;

let excel: TestExcel;
beforeAll(async () => {
  excel = await openPage();
}, PATIENCE);
afterAll(closeExcel);

async function expectAgreement(): Promise<void> {
  await excel.host.save();
  expect(toldIn(excel.host.workbook, excel)).toEqual(await expectedIn(excel));
}

describe('The page « Synthèse », without the add-in', () => {
  const days = readCsv('golden_late.csv').map(({ date_etat: day }) => day as CalendarDate);

  it.each(days)(
    'says what the rows say on %s',
    async (day) => {
      typeStatusDate(excel, day);
      await expectAgreement();
    },
    PATIENCE,
  );

  it(
    'follows a date that moves, a status that changes and a row inserted among the others',
    async () => {
      excel.host.user.type(suivi('end', 23), '15/04/2015');
      excel.host.user.type(suivi('status', 24), 'Réalisé');
      excel.host.user.insertRows('Suivi', 10);
      excel.host.user.type(suivi('strand', 10), 'Accès');
      excel.host.user.type(suivi('title', 10), 'Visite de Wattrelos');
      excel.host.user.type(suivi('status', 10), 'Prévu');
      excel.host.user.type(suivi('end', 10), '01/04/2015');
      await expectAgreement();
    },
    PATIENCE,
  );

  it(
    'follows a table that is sorted',
    async () => {
      excel.host.user.sortTable('tblSuivi', 4);
      await expectAgreement();
    },
    PATIENCE,
  );

  it(
    'keeps what was typed on it when it is made again',
    async () => {
      const { names } = excel.host.workbook;
      const place = (wanted: string): string =>
        (names.find(({ name }) => name === wanted)?.formula ?? '')
          .replace(/^=|[$']/gu, '')
          .replace(/:.*$/u, '');
      const zones = ['synthese_faits', 'synthese_vigilance', 'synthese_avis'].map(place);
      for (const [index, cell] of zones.entries())
        excel.host.user.type(cell, `Mot ${String(index)}`);
      await update(excel);
      const kept = zones.map((cell) => {
        const [sheet = '', at = ''] = cell.split('!');
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(at) ?? [];
        return excel.host.workbook.sheet(sheet)?.cell(Number(row) - 1, letters.charCodeAt(0) - 65);
      });
      expect(kept.map((cell) => cell?.value)).toEqual(['Mot 0', 'Mot 1', 'Mot 2']);
    },
    PATIENCE,
  );
});
