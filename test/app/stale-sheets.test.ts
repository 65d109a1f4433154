import { generateGantt } from '../../src/app/schedule/generate-gantt';
import { staleSheetsOf } from '../../src/app/stale-sheets';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { CHECK_ROWS } from '../../src/programme/checks/sheet/check-sheet';
import type { StaleSheet } from '../../src/programme/checks/context/context';
import { NO_FILTER } from '../../src/programme/schedule/rows/select-rows';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import { SETTINGS } from '../../src/programme/tracker/settings/settings';
import type { CellValue } from '../../src/workbook/snapshot';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { anAction, anAttendance, aSession } from '../fixtures/builders';
import { recalculate } from '../fixtures/recalculate';
import { hasLibreOffice } from '../host/libre-office';
import { cellsIn } from '../programme/schedule/gantt-workbook';
import { cells, check, openTracker } from './open-tracker';
import { CLOCK, valueOf } from './structure-in-excel';
import { suivi } from '../fixtures/suivi-cells';

afterEach(closeExcel);

async function staleIn(
  { workbook }: TestExcel,
  sheets: 'all' | readonly string[] = 'all',
): Promise<readonly StaleSheet[] | null> {
  const asked = sheets === 'all' ? sheets : { tables: sheets, names: [] };
  const snapshot = valueOf(await workbook.read({ sheets: asked, parts: [] }));
  return staleSheetsOf(snapshot, readTracker(snapshot));
}

async function openWithGantt(): Promise<TestExcel> {
  const excel = await openTracker({
    actions: [anAction(), anAction({ id: 'ACC-02', title: 'Visite des logements' })],
  });
  const { workbook } = excel;
  const asked = { choice: 'Automatique', period: null, filters: NO_FILTER } as const;
  valueOf(await generateGantt({ workbook, clock: CLOCK, words: scheduleFr, ...asked }));
  return excel;
}

describe('A generated sheet out of date', () => {
  it('is none before any was generated, nor just after', async () => {
    expect(await staleIn(await openTracker({ actions: [anAction()] }))).toEqual([]);
    expect(await staleIn(await openWithGantt())).toEqual([]);
  });

  it('is none where rows of Suivi bear no N° yet', async () => {
    const excel = await openTracker({
      actions: ['Visite', 'Bilan'].map((title) => anAction({ id: '', title })),
    });
    const { workbook } = excel;
    const asked = { choice: 'Automatique', period: null, filters: NO_FILTER } as const;
    valueOf(await generateGantt({ workbook, clock: CLOCK, words: scheduleFr, ...asked }));
    expect(await staleIn(excel)).toEqual([]);
  });

  it('is the Gantt once rows it draws have changed, with their number and its own hour', async () => {
    const excel = await openWithGantt();
    excel.host.user.type(suivi('status', 5), 'Abandonné');
    excel.host.user.type(suivi('status', 6), 'Abandonné');
    expect(await staleIn(excel)).toMatchObject([
      { sheet: 'Gantt', generatedAt: '15/05/2014 12:00', changedRows: 2 },
    ]);
  });

  it('is not known when the Gantt was not read', async () => {
    expect(await staleIn(await openWithGantt(), ['tblSuivi'])).toBeNull();
  });
});

describe('« Contrôle », once Suivi has changed', () => {
  async function ageOf({ workbook }: TestExcel): Promise<CellValue> {
    const { sheets } = valueOf(await workbook.read({ sheets: 'all', parts: [] }));
    return sheets.find(({ name }) => name === 'Contrôle')?.values[CHECK_ROWS.outdated]?.[0] ?? null;
  }

  it.each([
    ['a date', suivi('dueText', 5), '16/06/2014'],
    ['a status of as many letters', suivi('status', 5), 'Suspendu'],
    ['a person of as many letters', suivi('owner', 5), 'DDT'],
    ['a strand', suivi('strand', 5), 'Relais'],
  ])(
    'says so after %s took the place of another, and no longer once it is back',
    async (...edit) => {
      const [, cell, value] = edit;
      const action = anAction({ dueText: '15/06/2014', status: 'En cours', owner: 'DDS' });
      const excel = await openTracker({ actions: [action] });
      await check(excel);
      expect(await ageOf(excel)).toBeNull();
      const [before] = cells(excel, cell);
      excel.host.user.type(cell, value);
      expect(await ageOf(excel)).toContain('changé');
      excel.host.user.type(cell, String(before));
      expect(await ageOf(excel)).toBeNull();
    },
  );

  it('says so once « Arrêté au » is another day, and no longer once it is back', async () => {
    const excel = await openTracker({ actions: [anAction()] });
    await check(excel);
    const place = readTracker(
      valueOf(await excel.workbook.read({ sheets: 'all', parts: [] })),
    ).settingPlace;
    const statusDate = Object.keys(SETTINGS).indexOf('statusDate');
    const cell = `Paramètres!B${String((place?.area.row ?? 0) + statusDate + 2)}`;
    const [before] = cells(excel, cell);
    excel.host.user.type(cell, '30/09/2014');
    expect(await ageOf(excel)).toContain('changé');
    excel.host.user.type(cell, String(before));
    expect(await ageOf(excel)).toBeNull();
  });

  it('says so after a session was moved, or somebody more came', async () => {
    for (const [cell, value] of [
      ['Formations!F5', '16/09/2014'],
      ['Présences!A6', 'A013'],
    ] as const) {
      const excel = await openTracker({
        actions: [anAction()],
        sessions: [aSession()],
        attendances: [anAttendance()],
      });
      await check(excel);
      expect(await ageOf(excel)).toBeNull();
      excel.host.user.type(cell, value);
      expect(await ageOf(excel)).toContain('changé');
    }
  });

  (hasLibreOffice() ? it : it.skip)(
    'says nothing either when LibreOffice computes it',
    async () => {
      const excel = await openTracker({
        actions: [anAction()],
        sessions: [aSession()],
        attendances: [anAttendance()],
      });
      await check(excel);
      const { again } = recalculate({ again: await excel.host.save() });
      const page = cellsIn(again).sheets.find(({ name }) => name === 'Contrôle');
      expect(page?.values[CHECK_ROWS.outdated]?.[0] ?? '').toBe('');
    },
  );

  it('says so once a column that was missing has its name again', async () => {
    const excel = await openTracker({ actions: [anAction()] });
    excel.host.user.type(suivi('status', 4), 'État');
    const { report } = await check(excel);
    expect(report.counts.blocking).toBeGreaterThan(0);
    expect(await ageOf(excel)).toBeNull();
    excel.host.user.type(suivi('status', 4), 'Statut');
    expect(await ageOf(excel)).toContain('changé');
  });
});
