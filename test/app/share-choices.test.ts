import {
  isProven,
  makeCopy,
  type OpenedFile,
  openFile,
  planShare,
  type ShareCommand,
} from '../../src/app/share-copy';
import { updateAll } from '../../src/app/update-all';
import { toExcelSerial } from '../../src/lib/calendar-date';
import { ok } from '../../src/lib/result';
import { sharingFr } from '../../src/locales/sheets/sharing.fr';
import { updateFr } from '../../src/locales/sheets/update.fr';
import type { SharingPlan } from '../../src/programme/sharing/plan-copy';
import type { SheetReason } from '../../src/programme/sharing/sheet-choices';
import { HEADER_ROW } from '../../src/programme/tracker/columns';
import { SETTINGS } from '../../src/programme/tracker/settings/settings';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { unpacked } from '../package/copy-of';
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
async function openedFile({ host }: TestExcel): Promise<{
  readonly opened: OpenedFile;
  readonly command: ShareCommand;
}> {
  const file = await host.save();
  const files = {
    canDownload: true,
    read: () => Promise.resolve(ok(file)),
    open: () => Promise.resolve(true),
  };
  const command: ShareCommand = { files, clock: CLOCK, words: sharingFr };
  return { opened: valueOf(await openFile(command)), command };
}

async function planOf(excel: TestExcel): Promise<SharingPlan> {
  const { opened, command } = await openedFile(excel);
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
      ([, cells]) => cells.get(0)?.value === SETTINGS.statusDate.name,
    )?.[0];
    const { copy } = await planOf(excel);
    const value = toExcelSerial(CLOCK.today());
    expect(copy.written).toContainEqual({ sheet: 'Paramètres', row, column: 1, value });
  });
});

describe('What a copy says of itself', () => {
  it('is its day, on its pages and under them, and no longer that it is on its way', async () => {
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook({ sheets: [SCHEDULE] }));
    await structure(excel, undefined, { referenceDate: DAY_OF_TEXT });
    valueOf(await updateAll({ workbook: excel.workbook, clock: CLOCK, words: updateFr }));
    const { opened, command } = await openedFile(excel);
    const plan = planShare(opened, opened.choices, command);
    const texts = unpacked(valueOf(await makeCopy(opened, plan, command)).bytes);
    const told = 'Copie du 15/05/2014, sans : Responsable, Texte d’origine, Provenance';
    // On Synthèse, Gantt and Jalons, and over the table that lost them.
    expect(texts.split(told)).toHaveLength(5);
    expect(texts.match(/.{9}document de travail/giu) ?? []).toEqual([]);
  });

  it('is neither where its rows were taken from nor how their words were understood', async () => {
    const source = { ...SCHEDULE, name: 'Suivi de Mme Duval' };
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook({ sheets: [source] }));
    await structure(excel, undefined, { referenceDate: DAY_OF_TEXT });
    expect(unpacked(await excel.host.save())).toContain('Duval');
    const { opened, command } = await openedFile(excel);
    const plan = planShare(opened, opened.choices, command);
    const texts = unpacked(valueOf(await makeCopy(opened, plan, command)).bytes);
    expect(texts).not.toContain('Duval');
  });
});

describe('The columns of a copy', () => {
  const PLAN = {
    name: 'Plan',
    hiddenColumns: ['G'],
    cells: [
      ['Action', 'Échéance', 'Responsable', 'Budget (€)', 'Référente', 'Remarques', 'Avis interne'],
      [
        'Signer avec Mme Duval',
        '30/06/2014',
        'Samir',
        '1200',
        'Mme Martin',
        'relancer Mme Duval',
        'trop cher',
      ],
      ['Poser les serrures', '2015', 'Claire', '300', 'Mme Martin', 'devis reçu', ''],
    ],
  };
  const openPlan = async (): Promise<TestExcel> => {
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook({ sheets: [PLAN] }));
    await structure(excel, undefined, { referenceDate: DAY_OF_TEXT });
    const { workbook } = excel;
    valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
    return excel;
  };
  const choices = { kept: {}, hidden: 'shown', persons: 'corrected' } as const;

  it('are told one by one, the user’s own too, and go only if they are ticked', async () => {
    const { opened, command } = await openedFile(await openPlan());
    const told = (kept: Readonly<Record<string, boolean>>): readonly (readonly unknown[])[] =>
      planShare(opened, { ...choices, kept }, command).columns.map(({ header, isKept, isOpen }) => [
        header,
        isKept,
        isOpen,
      ]);
    expect(told({})).toEqual([
      ['Responsable', false, false],
      ['Commentaire', true, true],
      ['Texte d’origine', false, false],
      ['Provenance', false, false],
      ['Budget (€)', true, true],
      ['Référente', false, true],
      ['Avis interne', false, true],
    ]);
    const kept = { 'Suivi!Budget (€)': false, 'Suivi!Commentaire': false };
    const { bytes } = valueOf(
      await makeCopy(opened, planShare(opened, { ...choices, kept }, command), command),
    );
    const texts = unpacked(bytes);
    expect(texts).toContain('Budget (€) (retiré)');
    expect(texts).not.toMatch(/>1200<|devis|relancer|Samir|Mme Martin|trop cher/);
  });

  it('that the source hides stay hidden in the tracker', async () => {
    const { host } = await openPlan();
    const suivi = host.workbook.sheet('Suivi');
    const at = suivi?.rows.get(HEADER_ROW)?.size ?? 0;
    const isHidden = (column: number) => suivi?.columnProps.get(column)?.hidden === true;
    expect([at - 1, at - 2].map(isHidden)).toEqual([true, false]);
  });

  it('keep the memo in the workbook: a name is left out of the copy alone, wherever it is repeated', async () => {
    const { opened, command } = await openedFile(await openPlan());
    const asked = planShare(opened, choices, command);
    expect(asked.faults.map(({ code }) => code)).toContain('RGP-01');
    expect([...asked.replaceable.keys()]).toEqual(['Mme Duval']);
    const plan = planShare(opened, { ...choices, persons: 'left-out' }, command);
    expect(plan.faults.map(({ code }) => code)).not.toContain('RGP-01');
    const copy = valueOf(await makeCopy(opened, plan, command));
    expect(isProven(copy)).toBe(true);
    const texts = unpacked(copy.bytes);
    expect(texts).toContain('relancer [nom retiré]');
    expect(texts).toContain('Signer avec [nom retiré]');
    expect(texts).not.toContain('Duval');
  });
});
