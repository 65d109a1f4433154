import { generateGantt, type GanttCommand } from '../../src/app/schedule/generate-gantt';
import type { Clock } from '../../src/app/ports';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { NO_FILTER } from '../../src/programme/schedule/rows/select-rows';
import { readGantt } from '../../src/programme/schedule/read-gantt';
import type { Action } from '../../src/programme/tracker/tracker';
import type { CellInput } from '../../src/workbook/edit';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { goldenActions, manyActions } from '../fixtures/golden-tracker';
import { openTrackerOf, readWhole } from '../fixtures/open-tracker-of';
import type { Traffic } from '../host/meter';

jest.setTimeout(120_000);
afterEach(closeExcel);

/** Half the columns of weeks, for what their number does not change. */
const FORTNIGHTS = { choice: 'Quinzaine' } as const;
const CLOCK: Clock = { today: () => '2014-05-15', timeOfDay: () => '09:12' };

async function generate(excel: TestExcel, asked: Partial<GanttCommand> = {}): Promise<Traffic> {
  const span = excel.host.meter.span();
  const command = {
    clock: CLOCK,
    words: scheduleFr,
    choice: 'Semaine',
    filters: NO_FILTER,
  } as const;
  const done = await generateGantt({ workbook: excel.workbook, ...command, ...asked });
  expect(done).toMatchObject({ ok: true });
  return span();
}

/** Changes a cell of Suivi as the user would. */
async function typeAction(excel: TestExcel, header: string, change: CellInput): Promise<void> {
  const { sheets } = await readWhole(excel);
  const values = sheets.find(({ name }) => name === 'Suivi')?.values ?? [];
  const at = { row: 8, column: (values[3] ?? []).indexOf(header) };
  await excel.workbook.apply([{ kind: 'writeCells', sheet: 'Suivi', at, cells: [[change]] }]);
}

describe('Generating the Gantt by the week, the first time and again', () => {
  async function runs(actions: readonly Action[]): Promise<readonly Traffic[]> {
    const excel = await openTrackerOf(actions);
    const first = await generate(excel);
    const again = await generate(excel);
    await typeAction(excel, 'Statut', 'Réalisé');
    const edited = await generate(excel);
    const byMonth = await generate(excel, { choice: 'Mois' });
    const byWeek = await generate(excel);
    await typeAction(excel, 'Volet', 'Formations');
    return [first, again, edited, byMonth, byWeek, await generate(excel)];
  }

  test('500 rows over three years take as many requests as 36, and less than 2 MB', async () => {
    const few = await runs(goldenActions());
    const many = await runs(manyActions(500));
    expect(many.map(({ requests }) => requests)).toEqual(few.map(({ requests }) => requests));
    for (const { bytesIn, bytesOut } of many) expect(bytesIn + bytesOut).toBeLessThan(2_000_000);
  }, 600_000);
});

test('The rows of a strand fold from the first Gantt on, until it is taken back', async () => {
  const excel = await openTrackerOf(goldenActions());
  const before = excel.picture();
  await generate(excel, FORTNIGHTS);
  const lines = [...(excel.host.workbook.sheet('Gantt')?.rowProps.values() ?? [])];
  const folding = lines.filter(({ outline = 0 }) => outline > 0);
  expect(folding).toHaveLength(goldenActions().length);
  expect(await excel.workbook.undoLast()).toMatchObject({ ok: true });
  expect(excel.picture()).toEqual(before);
}, 120_000);

describe('Generating the Gantt again', () => {
  let saved: Uint8Array;

  beforeAll(async () => {
    const excel = await openTrackerOf(goldenActions());
    await generate(excel, FORTNIGHTS);
    saved = await excel.host.save();
    closeExcel();
  });
  const open = (): Promise<TestExcel> => openExcel({}, saved);

  test('can be taken back to the cell, whatever the user wrote on the sheet', async () => {
    const excel = await open();
    const note = { kind: 'writeCells', sheet: 'Gantt', at: { row: 20, column: 12 } } as const;
    await excel.workbook.apply([{ ...note, cells: [['à revoir', 3]] }]);
    await typeAction(excel, 'Statut', 'Réalisé');
    const before = excel.picture();
    for (const asked of [
      FORTNIGHTS,
      { choice: 'Mois' },
      { ...FORTNIGHTS, filters: { ...NO_FILTER, strand: 'Accès' } },
    ] as const) {
      await generate(excel, asked);
      expect(excel.picture()).not.toEqual(before);
      expect(await excel.workbook.undoLast()).toMatchObject({ ok: true });
      expect(excel.picture()).toEqual(before);
    }
  }, 240_000);

  test('can be taken back to the colour the user gave a cell of the drawing', async () => {
    const excel = await open();
    const areas = [{ row: 20, column: 12, rowCount: 1, columnCount: 1 }];
    const format = { fill: '#FFFF00' };
    await excel.workbook.apply([{ kind: 'format', sheet: 'Gantt', areas, format }]);
    const before = excel.picture();
    await generate(excel, { choice: 'Mois' });
    await excel.workbook.undoLast();
    expect(excel.picture()).toEqual(before);
  });

  test('puts back a formula somebody wrote over', async () => {
    const excel = await open();
    const before = excel.picture('Gantt');
    await excel.workbook.apply([
      { kind: 'writeCells', sheet: 'Gantt', at: { row: 20, column: 1 }, cells: [['Autre titre']] },
    ]);
    await generate(excel, FORTNIGHTS);
    expect(excel.picture('Gantt')).toEqual(before);
  });

  test('keeps the scale, the filter and the period of the sheet when none are asked for', async () => {
    const excel = await open();
    const period = { start: '2014-06-01', end: '2014-08-31' } as const;
    const filters = { ...NO_FILTER, strand: 'Formations', period };
    await generate(excel, { choice: 'Mois', filters });
    await generate(excel, { choice: null, filters: null });
    expect(readGantt(await readWhole(excel))).toMatchObject({
      choice: 'Mois',
      period,
      filters: { strand: 'Formations', partner: null, territory: null },
    });
  });

  test('leaves what the user wrote beside and below the block where it was', async () => {
    const excel = await open();
    const block = readGantt(await readWhole(excel))?.block ?? { rowCount: 0, columnCount: 0 };
    const beside = { row: 5, column: block.columnCount + 1 };
    const below = { row: block.rowCount + 2, column: 1 };
    for (const at of [beside, below]) {
      await excel.workbook.apply([{ kind: 'writeCells', sheet: 'Gantt', at, cells: [['Note']] }]);
    }
    await typeAction(excel, 'Statut', 'Réalisé');
    await generate(excel, FORTNIGHTS);
    const sheet = (await readWhole(excel)).sheets.find(({ name }) => name === 'Gantt');
    expect([beside, below].map(({ row, column }) => sheet?.values[row]?.[column])).toEqual([
      'Note',
      'Note',
    ]);
  });

  test('leaves comments outside the block with their cells, whatever comes or goes', async () => {
    const excel = await open();
    const { rowCount = 0, columnCount = 0 } = readGantt(await readWhole(excel))?.block ?? {};
    const places = [
      { row: 5, column: columnCount + 1 },
      { row: rowCount + 2, column: 1 },
    ];
    const sheet = excel.host.workbook.sheets.find(({ name }) => name === 'Gantt');
    const rest = { author: 'DDS', kind: 'thread', replies: [] } as const;
    for (const [index, place] of places.entries()) {
      sheet?.annotations.push({ id: `{C${String(index)}}`, place, text: 'À revoir', ...rest });
    }
    await generate(excel, { ...FORTNIGHTS, filters: { ...NO_FILTER, strand: 'Accès' } });
    const block = readGantt(await readWhole(excel))?.block ?? { rowCount: 0 };
    expect(block.rowCount).toBeLessThan(rowCount);
    expect(sheet?.annotations.map(({ place, text }) => ({ ...place, text }))).toEqual([
      { ...places[0], text: 'À revoir' },
      { row: block.rowCount + 2, column: 1, text: 'À revoir' },
    ]);
  });
});
