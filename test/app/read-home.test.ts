import { checkWorkbook } from '../../src/app/check';
import { type Home, type HomeCheck, readHome } from '../../src/app/read-home';
import type { WorkbookPort } from '../../src/app/ports';
import { reserveSheets } from '../../src/programme/tracker/layout/sheet-order';
import trackerFr from '../../src/programme/tracker/words.fr.json';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { anAction } from '../fixtures/builders';
import { goldenActions } from '../fixtures/golden-tracker';
import { suivi } from '../fixtures/suivi-cells';
import { openPage, typeStatusDate, update } from '../programme/synthesis/page';
import { generate } from './gantt-runs';
import { commandOf, openTracker } from './open-tracker';
import { valueOf } from './structure-in-excel';

afterEach(closeExcel);

describe('What « Accueil » says of the due dates', () => {
  it('is the next three, by their titles', async () => {
    const excel = await openPage();
    typeStatusDate(excel, '2014-06-01');
    await excel.host.save();
    const home = valueOf(await readHome(excel.workbook));
    const dueDates = home.kind === 'tracker' ? home.home.dueDates : [];
    expect(dueDates).toHaveLength(3);
    expect(dueDates[0]).toEqual({
      id: 'MAI-02',
      title: 'Appel d’offres : réception des réponses',
      date: '06/06/2014',
    });
    // Longer than its line of Synthèse, and whole all the same.
    expect(dueDates.map(({ title }) => title)).toContain(
      goldenActions().find(({ id }) => id === dueDates[1]?.id)?.title,
    );
    expect(dueDates[1]?.title.length).toBeGreaterThan(49);
  }, 60_000);
});

it('The day by which a task is to begin is told as such on « Accueil », whole', async () => {
  const dates = { start: '2014-06-02', end: '2014-09-30', precision: 'jour' } as const;
  const title = 'Installation des équipements dans les vingt logements';
  const action = anAction({ type: 'Tâche', status: 'Prévu', title, ...dates });
  const excel = await openTracker({ actions: [action] });
  await update(excel);
  const { dueDates } = await homeOf(excel);
  expect(dueDates).toEqual([{ id: 'ACC-01', title: `${title} (début)`, date: '02/06/2014' }]);
}, 60_000);

async function lastCheck({ workbook, host }: TestExcel): Promise<HomeCheck | null> {
  await host.save();
  const home = valueOf(await readHome(workbook));
  return home.kind === 'tracker' ? home.home.check : null;
}

describe('What « Accueil » says of the last check', () => {
  it('is nothing before the first one', async () => {
    const excel = await openTracker({ actions: [anAction()] });
    expect(await lastCheck(excel)).toBeNull();
  });

  it('is its day and its blocking points', async () => {
    const excel = await openPage();
    expect(await lastCheck(excel)).toMatchObject({ on: '31/03/2015', blocking: 0 });
    excel.host.user.type(suivi('status', 6), 'inconnu');
    const { report } = valueOf(await checkWorkbook(commandOf(excel)));
    expect(report.counts.blocking).toBe(1);
    expect(await lastCheck(excel)).toMatchObject({ blocking: 1 });
  }, 60_000);
});

async function homeOf({ workbook, host }: TestExcel): Promise<Home> {
  await host.save();
  const state = valueOf(await readHome(workbook));
  if (state.kind !== 'tracker') throw new Error('No tracker');
  return state.home;
}

async function reserve(workbook: WorkbookPort): Promise<void> {
  const snapshot = valueOf(await workbook.read({ sheets: 'all', parts: [] }));
  const edits = reserveSheets(snapshot, trackerFr.waiting);
  valueOf(await workbook.apply(edits));
}

describe('What « Accueil » says of the sheets made with the tracker', () => {
  it('is that they are not filled, though the tracker was checked', async () => {
    const excel = await openTracker({ actions: [anAction()] });
    await reserve(excel.workbook);
    valueOf(await checkWorkbook(commandOf(excel)));
    expect((await homeOf(excel)).unfilled).toEqual(['Gantt', 'Jalons', 'Bilan formations']);
  });

  it('is nothing once everything was updated, with or without rows', async () => {
    for (const actions of [[], [anAction()]]) {
      const excel = await openTracker({ actions });
      await reserve(excel.workbook);
      await update(excel);
      const { unfilled, old } = await homeOf(excel);
      expect({ unfilled, old }).toEqual({ unfilled: [], old: [] });
    }
  }, 60_000);

  it('counts as old a Gantt of which a check tells rows that changed, until it is made again', async () => {
    const excel = await openTracker({ actions: [anAction()] });
    await update(excel);
    excel.host.user.type(suivi('status', 5), 'Abandonné');
    valueOf(await checkWorkbook(commandOf(excel)));
    expect((await homeOf(excel)).old).toEqual(['Gantt']);
    await generate(excel);
    expect((await homeOf(excel)).old).toEqual([]);
  }, 60_000);
});
