import { openFile, planShare, type ShareCommand } from '../../src/app/share-copy';
import { updateAll } from '../../src/app/update-all';
import { toExcelSerial } from '../../src/lib/calendar-date';
import { ok } from '../../src/lib/result';
import { sharingFr } from '../../src/locales/sheets/sharing.fr';
import { updateFr } from '../../src/locales/sheets/update.fr';
import type { SharingPlan } from '../../src/programme/sharing/plan-copy';
import type { SheetReason } from '../../src/programme/sharing/sheet-choices';
import { SETTING_NAMES } from '../../src/programme/tracker/settings-rows';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { buildWorkbook } from '../host/build-workbook';
import { CLOCK, DAY_OF_TEXT, structure, valueOf } from './structure-in-excel';

afterEach(closeExcel);

const SCHEDULE = {
  name: 'Échéancier',
  cells: [
    ['Volet', 'Action', 'Échéance', 'Statut'],
    ['Accès', 'Convention', '30/06/2014', 'à venir'],
    ['Maintien', 'Permanences', '2015', 'en cours'],
  ],
};
async function planOf({ host }: TestExcel): Promise<SharingPlan> {
  const file = await host.save();
  const files = {
    canDownload: true,
    read: () => Promise.resolve(ok(file)),
    open: () => Promise.resolve(true),
  };
  const command: ShareCommand = { files, clock: CLOCK, words: sharingFr };
  const opened = valueOf(await openFile(command));
  return planShare(opened, opened.choices, command);
}

/** What the copy would do with each sheet, and why. */
async function choicesOf(excel: TestExcel): Promise<ReadonlyMap<string, SheetReason>> {
  const { sheets } = await planOf(excel);
  return new Map(sheets.map(({ sheet, reason }) => [sheet, reason]));
}

describe('The sheets of a copy to share', () => {
  it('are told as empty while nothing has filled them, and not as the user’s', async () => {
    const sheets = [SCHEDULE];
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook({ sheets }));
    await structure(excel, undefined, { referenceDate: DAY_OF_TEXT });
    const before = await choicesOf(excel);
    expect(['Gantt', 'Jalons', 'Échéancier'].map((sheet) => before.get(sheet))).toEqual([
      'waiting',
      'waiting',
      'source',
    ]);
    const { workbook } = excel;
    valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
    const after = await choicesOf(excel);
    expect(['Gantt', 'Jalons'].map((sheet) => after.get(sheet))).toEqual(['reading', 'reading']);
  });
});

describe('The day of a copy', () => {
  it('is written where « Arrêté au » is empty, so that its figures stay those of that day', async () => {
    const sheets = [SCHEDULE];
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook({ sheets }));
    await structure(excel, undefined, { referenceDate: DAY_OF_TEXT });
    const settings = excel.host.workbook.sheets.find(({ name }) => name === 'Paramètres');
    const row = [...(settings?.rows ?? [])].find(
      ([, cells]) => cells.get(0)?.value === SETTING_NAMES.statusDate,
    )?.[0];
    const { copy } = await planOf(excel);
    const value = toExcelSerial(CLOCK.today());
    expect(copy.written).toContainEqual({ sheet: 'Paramètres', row, column: 1, value });
  });
});
