import { NO_FILTER } from '../../src/programme/schedule/rows/select-rows';
import { readGantt } from '../../src/programme/schedule/read-gantt';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { goldenActions, manyActions } from '../fixtures/golden-tracker';
import { openTrackerOf, readWhole } from '../fixtures/open-tracker-of';
import { expectSteadyTraffic, FORTNIGHTS, generate, typeAction } from './gantt-runs';

jest.setTimeout(120_000);
afterEach(closeExcel);

/** Of every strand, as many as a page shows at a glance. */
const SOME = goldenActions().filter((_, index) => index % 3 === 0);

test('48 rows over three years take as many requests as 36, the first time and again', async () => {
  await expectSteadyTraffic(goldenActions(), manyActions(48));
});

test('The rows of a strand fold from the first Gantt on, until it is taken back', async () => {
  const excel = await openTrackerOf(SOME);
  const before = excel.picture();
  await generate(excel, FORTNIGHTS);
  const lines = [...(excel.host.workbook.sheet('Gantt')?.rowProps.values() ?? [])];
  const folding = lines.filter(({ outline = 0 }) => outline > 0);
  expect(folding).toHaveLength(SOME.length);
  expect(await excel.workbook.undoLast()).toMatchObject({ ok: true });
  expect(excel.picture()).toEqual(before);
}, 120_000);

describe('Generating the Gantt again', () => {
  let saved: Uint8Array;

  beforeAll(async () => {
    const excel = await openTrackerOf(SOME);
    await generate(excel, FORTNIGHTS);
    saved = await excel.host.save();
    closeExcel();
  });
  const open = (): Promise<TestExcel> => openExcel({}, saved);

  test('can be taken back to the cell, whatever the user wrote on the sheet', async () => {
    const excel = await open();
    const note = { kind: 'writeCells', sheet: 'Gantt', at: { row: 12, column: 12 } } as const;
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
    const areas = [{ row: 12, column: 12, rowCount: 1, columnCount: 1 }];
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
      { kind: 'writeCells', sheet: 'Gantt', at: { row: 12, column: 1 }, cells: [['Autre titre']] },
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
