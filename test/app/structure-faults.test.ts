import { checkWorkbook } from '../../src/app/check';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import type { Result } from '../../src/lib/result';
import { analyse, writeTracker } from '../../src/app/structure';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import { NO_DECISIONS } from '../../src/programme/intake/plan/plan';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { buildWorkbook, type SheetSpec } from '../host/build-workbook';
import { CLOCK, DAY_OF_TEXT, valueOf } from './structure-in-excel';

afterEach(closeExcel);
jest.setTimeout(240_000);

const SCHEDULE: SheetSpec = {
  name: 'Échéancier',
  cells: [
    ['Plan d’actions'],
    ['Action', 'Partenaires', 'Échéance', 'Statut', 'Logts'],
    ['ACCÈS'],
    ['Convention', 'VISA', 'juin 2014', 'à venir', '{n:10}'],
    ['Visites', 'UDAPEI', 'tous les mois', 'en cours', '{n:2}'],
    ['TOTAL', '', '', '', '{f:=SOMME(E4:E5)|12}'],
  ],
  merged: ['A1:E1', 'A3:E3'],
  fills: { 'A3:E3': '#D9D9D9' },
  hiddenColumns: ['B'],
  hiddenRows: [5],
  printArea: 'A1:E6',
};
const DASHBOARD: SheetSpec = {
  name: 'Stages',
  cells: [
    ['Formation', 'Bassin', 'Session 1', '', '', 'Session 2', '', ''],
    ['', '', 'Date', 'Inscrits', 'Présents', 'Date', 'Inscrits', 'Présents'],
    ['Tranquillité publique', 'Littoral', '14/10/2014', '12', '10', '17/03/2015', '11', ''],
  ],
  merged: ['C1:E1', 'F1:H1'],
};
const SHAPES = [
  ['a schedule with headings', [SCHEDULE], ['Échéancier!D4', 'fait'], 0],
  ['a training dashboard and a schedule', [DASHBOARD, SCHEDULE], ['Stages!H3', '9'], 1],
] as const;
const FAULTS = ['refused', 'half-applied', 'answer-lost'] as const;

function write({ workbook }: TestExcel): Promise<Result<unknown, unknown>> {
  return writeTracker(workbook, {
    answers: { ...NO_ANSWERS, referenceDate: DAY_OF_TEXT },
    decisions: NO_DECISIONS,
    words: structureFr,
  });
}

type Operation = (excel: TestExcel) => Promise<Result<unknown, unknown>>;

const check: Operation = ({ workbook }) =>
  checkWorkbook({ workbook, clock: CLOCK, words: CHECK_SHEET_WORDS, scope: 'tracker' });

function open(file: Uint8Array): Promise<TestExcel> {
  return openExcel({ today: DAY_OF_TEXT }, file);
}

/** The workbook once structured, its source then changed. */
async function structured(file: Uint8Array, [cell, text]: readonly [string, string]) {
  const excel = await open(file);
  expect((await write(excel)).ok).toBe(true);
  excel.host.user.type(cell, text);
  return excel.host.save();
}

/** The whole workbook; a file keeps seven decimals of a column's width. */
function picture(excel: TestExcel): unknown {
  return JSON.parse(
    JSON.stringify(excel.picture(), (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(6)) : value,
    ),
  );
}

/** Breaks each request in turn; the faults take turns too, `first` on the first request. */
async function sweep(file: Uint8Array, run: Operation, first: number): Promise<void> {
  const sound = await open(file);
  const start = sound.requests();
  expect((await run(sound)).ok).toBe(true);
  const requests = sound.requests() - start;
  const failed: number[] = [];
  for (let at = 1; at <= requests; at += 1) {
    const excel = await open(file);
    const before = picture(excel);
    const fault = FAULTS[(first + at - 1) % FAULTS.length] ?? 'refused';
    excel.breakRequest(at, fault);
    const result = await run(excel);
    if (result.ok) continue;
    failed.push(at);
    expect({ at, fault, picture: picture(excel) }).toEqual({ at, fault, picture: before });
    closeExcel();
  }
  // What was only read is asked again alone: such a request may fail and the command go on.
  expect(failed.length).toBeGreaterThan(requests / 4);
}

describe.each(SHAPES)('Structuring %s, whichever request fails', (_, sheets, change, first) => {
  const file = buildWorkbook({ sheets });

  it('leaves the workbook as it was, the tracker being new', async () => {
    await sweep(file, write, first);
  });

  it('leaves the workbook as it was, the tracker being there', async () => {
    await sweep(await structured(file, change), write, first + 1);
  });
});

describe('The first check after a structuring, whichever request fails', () => {
  it.each([0, 1])('leaves the workbook as it was (%i)', async (first) => {
    const file = buildWorkbook({ sheets: [SCHEDULE] });
    await sweep(await structured(file, ['Échéancier!D4', 'fait']), check, first);
  });
});

describe('A source that changed since its preview', () => {
  it('is not written unseen: its sheet is named, and the workbook stays as it is', async () => {
    const excel = await open(buildWorkbook({ sheets: [SCHEDULE] }));
    const answers = { ...NO_ANSWERS, referenceDate: DAY_OF_TEXT };
    const shown = valueOf(await analyse(excel.workbook, answers));
    const input = { answers, decisions: NO_DECISIONS, shown, words: structureFr };
    excel.host.user.type('Échéancier!A7', 'Une ligne que personne n’a vue');
    excel.host.user.type('Échéancier!C7', 'mai 2014');
    const before = picture(excel);
    expect(await writeTracker(excel.workbook, input)).toEqual({
      ok: false,
      error: { code: 'changed', sheet: 'Échéancier' },
    });
    expect(picture(excel)).toEqual(before);
    excel.host.user.type('Échéancier!A7', '');
    excel.host.user.type('Échéancier!C7', '');
    expect((await writeTracker(excel.workbook, input)).ok).toBe(true);
  });
});
