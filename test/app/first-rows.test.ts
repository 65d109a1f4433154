import { updateAll } from '../../src/app/update-all';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { parseArea } from '../../src/workbook/location';
import { closeExcel } from '../excel/open-excel';
import { anAction } from '../fixtures/builders';
import { openTracker } from './open-tracker';
import { CLOCK, valueOf } from './structure-in-excel';

afterEach(closeExcel);

describe('In a tracker made without a row', () => {
  it('a date typed as the words of a due date stays as typed, and Veille follows each row', async () => {
    const { host } = await openTracker({ actions: [] });
    const suivi = host.workbook.sheet('Suivi');
    for (const [row, day] of [
      [5, '15/04/2015'],
      [6, '30/06/2015'],
    ] as const) {
      host.user.type(`Suivi!C${String(row)}`, 'Visiter la résidence');
      host.user.type(`Suivi!E${String(row)}`, day);
      expect(suivi?.cell(row - 1, 4)?.value).toBe(day);
      expect(suivi?.cell(row - 1, 5)?.formula).toContain('calc_veille');
    }
  });

  it('a first session is told absent persons and whether it counts', async () => {
    const { host } = await openTracker({ sessions: [] });
    const sessions = host.workbook.sheet('Formations');
    host.user.type('Formations!A5', 'S01');
    const formulas = ['Absents', 'Taux de présence', 'Compte dans l’objectif'].map((header) => {
      const column = Array.from({ length: 18 }, (_, at) => sessions?.cell(3, at)?.value);
      return sessions?.cell(4, column.indexOf(header))?.formula ?? null;
    });
    expect(formulas).not.toContain(null);
  });

  it('the committee’s page keeps no room for rows there are not', async () => {
    const lines = async (rows: number): Promise<number> => {
      const actions = Array.from({ length: rows }, (_, at) =>
        anAction({ id: `ACC-0${String(at)}` }),
      );
      const { workbook } = await openTracker({ actions });
      valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
      const { names } = valueOf(await workbook.read({ sheets: 'all', parts: [] }));
      const place = names.find(({ name }) => name === 'synthese_retards')?.formula ?? '';
      return parseArea(place.slice(1))?.rowCount ?? 0;
    };
    expect([await lines(3), await lines(9)]).toEqual([4, 9]);
  });
});
