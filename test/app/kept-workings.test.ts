import { freezeBaseline } from '../../src/app/schedule/freeze-baseline';
import { updateAll } from '../../src/app/update-all';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import workingsFr from '../../src/programme/workings/words.fr.json';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import { layOutWorkings, WORKING_NAMES } from '../../src/programme/workings/lay-out-workings';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { buildWorkbook } from '../host/build-workbook';
import { CLOCK, DAY_OF_TEXT, lookAt, structure, valueOf } from './structure-in-excel';

afterEach(closeExcel);

const CELLS = [
  ['Volet', 'Action', 'Échéance', 'Statut'],
  ['Accès', 'Convention', '30/06/2014', 'à venir'],
  ['Accès', 'Visite du quartier', 'juillet 2014', 'à venir'],
  ['Maintien', 'Permanences', '2015', 'en cours'],
];

let updated: Uint8Array;
beforeAll(async () => {
  const sheets = [{ name: 'Échéancier', cells: CELLS }];
  const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook({ sheets }));
  await structure(excel, undefined, { referenceDate: DAY_OF_TEXT });
  await update(excel);
  updated = await excel.host.save();
  closeExcel();
});
const openUpdated = (): Promise<TestExcel> => openExcel({ today: DAY_OF_TEXT }, updated);

async function update({ workbook }: TestExcel): Promise<void> {
  valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
}

/** How many edits the next update would make on Calculs for that many rows of Suivi. */
async function editsFor({ workbook }: TestExcel, rowCount: number): Promise<number> {
  const ranges = { read: [], counted: WORKING_NAMES };
  const snapshot = valueOf(await workbook.read({ sheets: 'all', parts: [], ranges }));
  const tracker = readTracker(snapshot);
  return layOutWorkings({ snapshot, tracker, rowCount, words: workingsFr }).length;
}

/** How many times Excel tells that part of a formula from now on. */
function countTold({ host: { excel } }: TestExcel, part: string): () => number {
  const answer = excel.answer.bind(excel);
  let count = 0;
  excel.answer = (text) => {
    const reply = answer(text);
    if (reply.kind === 'body') count += reply.body.split(part).length - 1;
    return reply;
  };
  return () => count;
}

describe('The workings of a tracker', () => {
  it('are not written again while they stand whole, with lines to spare', async () => {
    const excel = await openUpdated();
    expect(await editsFor(excel, 3)).toBe(0);
    expect(await editsFor(excel, 20)).toBe(0);
    expect(await editsFor(excel, 40)).toBeGreaterThan(0);
  });

  it('are mended where somebody wrote over a formula', async () => {
    const excel = await openUpdated();
    const late = (): unknown => excel.host.workbook.sheet('Calculs')?.cell(6, 17)?.formula;
    const before = late();
    excel.host.user.type('Calculs!R7', 'écrit par-dessus');
    expect(await editsFor(excel, 3)).toBeGreaterThan(0);
    await update(excel);
    expect(before).toMatch(/IF/u);
    expect(late()).toBe(before);
    expect(await editsFor(excel, 3)).toBe(0);
    await excel.workbook.undoLast();
    expect(excel.host.workbook.sheet('Calculs')?.cell(6, 17)?.value).toBe('écrit par-dessus');
  });

  it('are written again for a planning memorised, and put back as they were, without being read', async () => {
    const excel = await openUpdated();
    valueOf(await freezeBaseline({ workbook: excel.workbook, clock: CLOCK, words: scheduleFr }));
    const since = (): unknown => excel.host.workbook.sheet('Calculs')?.cell(5, 34)?.formula;
    const before = { picture: excel.picture('Calculs'), since: since() };
    const told = countTold(excel, 'INDEX(tblSuivi[Précision]');
    await update(excel);
    expect(told()).toBe(1);
    expect(since()).not.toBe(before.since);
    await excel.workbook.undoLast();
    expect(excel.picture('Calculs')).toEqual(before.picture);
  });

  it('are not read when the sources are analysed again', async () => {
    const excel = await openUpdated();
    const told = countTold(excel, 'INDEX(tblSuivi[');
    expect((await lookAt(excel)).existing?.actions?.rows).toHaveLength(3);
    expect(told()).toBe(0);
  });
});
