import { fc } from '../fixtures/properties';
import type { CellInput, Edit } from '../../src/workbook/edit';
import { knownOr } from '../../src/workbook/snapshot';
import { closeExcel, type FaultKind, openExcel, type TestExcel } from './open-excel';
import { everyKindOfEdit, rewriteOfSuivi } from './sample-edits';

afterEach(closeExcel);
jest.setTimeout(60_000);

const WHOLE = { sheets: 'all', parts: [] } as const;

function write(sheet: string, cells: readonly (readonly CellInput[])[]): readonly Edit[] {
  return [
    { kind: 'ensureSheet', sheet, tabColor: null, gridlines: 'shown' },
    { kind: 'writeCells', sheet, at: { row: 0, column: 0 }, cells },
  ];
}

async function valuesOf(excel: TestExcel, sheet: string): Promise<unknown> {
  const read = await excel.workbook.read(WHOLE);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets.find(({ name }) => name === sheet)?.values;
}

describe('the heights of rows', () => {
  const ROWS = 2_000;

  test('of a long sheet are the very ones wanted, and cost no more than their changes', async () => {
    const excel = await openExcel();
    await excel.workbook.apply(write('Gantt', []));
    const before = excel.picture();
    const heights = Array.from({ length: ROWS }, (_, row) => {
      if (row % 500 < 3) return 9 + (row % 500);
      return row < ROWS / 2 ? 12 : 23.25;
    });
    const traffic = excel.host.meter.span();
    const edit: Edit = { kind: 'rowHeights', sheet: 'Gantt', first: 1, heights };
    expect(await excel.workbook.apply([edit])).toMatchObject({ ok: true });
    const shown = heights.map(
      (_, at) => excel.host.workbook.sheet('Gantt')?.rowProps.get(at + 1)?.height,
    );
    expect(shown).toEqual(heights);
    expect(traffic().bytesOut).toBeLessThan(20_000);
    expect((await excel.workbook.undoLast()).ok).toBe(true);
    expect(excel.picture()).toEqual(before);
  });
});

describe('what is written reads back the same', () => {
  const traps = [
    '=A1',
    '+33',
    '-',
    '@x',
    '6/2',
    '0320',
    '1e5',
    'VRAI',
    'TRUE',
    "'x",
    "''",
    '#N/A',
    '12 May 2014',
    '10 %',
    ' =A1',
    '1-3',
    'juin-14',
    '½',
    '3 €',
  ];

  test.each(['General', '@'])('texts that look like something else, under %s', async (format) => {
    const excel = await openExcel();
    const edits: readonly Edit[] = [
      ...write('Textes', []),
      {
        kind: 'writeCells',
        sheet: 'Textes',
        at: { row: 0, column: 0 },
        cells: traps.map((trap) => [trap]),
        numberFormats: [format],
      },
    ];
    expect(await excel.workbook.apply(edits)).toMatchObject({ ok: true });
    expect(await valuesOf(excel, 'Textes')).toEqual(traps.map((trap) => [trap]));
  });

  test('a text written over a cell of any format', async () => {
    const excel = await openExcel();
    const cells = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(cells, fc.constantFrom('General', '@', '0.00'), async (texts, format) => {
        const numberFormats = texts.map(() => [format]);
        const at = { row: 0, column: 0 };
        const rows = texts.map((text) => [text]);
        const edits: readonly Edit[] = [
          ...write('Textes', []),
          {
            kind: 'clearBlock',
            sheet: 'Textes',
            area: { ...at, rowCount: 20, columnCount: 1 },
            what: 'all',
          },
          { kind: 'writeCells', sheet: 'Textes', at, cells: rows, numberFormats },
          { kind: 'writeCells', sheet: 'Textes', at, cells: rows },
        ];
        await excel.workbook.apply(edits);
        expect(await valuesOf(excel, 'Textes')).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  test('numbers, dates, booleans, empty cells and formulas', async () => {
    const excel = await openExcel();
    const edits = write('Valeurs', [[41774, true, null, { formula: '=A1+1' }, 0.1]]);
    await excel.workbook.apply(edits);
    expect(await valuesOf(excel, 'Valeurs')).toEqual([[41774, true, null, 41775, 0.1]]);
  });
});

describe('all or nothing', () => {
  test('whichever request breaks, and however, the workbook is as it was', async () => {
    const requests = await countRequests([]);
    expect(requests).toBeGreaterThan(2);
    for (const fault of ['refused', 'half-applied', 'answer-lost'] as const) {
      for (let at = 1; at <= requests; at += 1) await breakAt([], { at, fault });
    }
  }, 120_000);

  test('the same when the sheets exist already', async () => {
    const first = everyKindOfEdit();
    const requests = await countRequests(first);
    for (const fault of ['refused', 'half-applied', 'answer-lost'] as const) {
      for (let at = 1; at <= requests; at += 1) await breakAt(first, { at, fault });
    }
  }, 240_000);

  test('the last operation can be taken back, on new sheets and on old ones', async () => {
    const excel = await openExcel();
    const before = excel.picture();
    await excel.workbook.apply(everyKindOfEdit());
    const between = excel.picture();
    await excel.workbook.apply(rewriteOfSuivi());
    expect(excel.picture()).not.toEqual(between);
    expect(excel.workbook.canUndo()).toBe(true);
    expect(await excel.workbook.undoLast()).toMatchObject({ ok: true });
    expect(excel.picture()).toEqual(between);
    expect(excel.workbook.canUndo()).toBe(false);
    expect(before).not.toEqual(between);
  });

  test('writing twice is writing once', async () => {
    const excel = await openExcel();
    await excel.workbook.apply(everyKindOfEdit());
    const once = excel.picture();
    await excel.workbook.apply(everyKindOfEdit());
    expect(excel.picture()).toEqual(once);
  });

  test('cancelling before the writing is over leaves the workbook as it was', async () => {
    const excel = await openExcel();
    const before = excel.picture();
    const abort = new AbortController();
    const rows = Array.from({ length: 40_000 }, (_, row) => [
      `Ligne numéro ${row}`,
      'x'.repeat(80),
    ]);
    const result = await excel.workbook.apply(write('Long', rows), {
      signal: abort.signal,
      onProgress: ({ step }) => {
        if (step === 'writing') abort.abort();
      },
    });
    expect(result).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(excel.picture()).toEqual(before);
  }, 60_000);
});

async function countRequests(first: readonly Edit[]): Promise<number> {
  const excel = await openExcel();
  await excel.workbook.apply(first);
  const before = excel.requests();
  const result = await excel.workbook.apply(
    first.length === 0 ? everyKindOfEdit() : rewriteOfSuivi(),
  );
  expect(result).toEqual({ ok: true, value: { notes: [] } });
  return excel.requests() - before;
}

async function breakAt(
  first: readonly Edit[],
  { at, fault }: { readonly at: number; readonly fault: FaultKind },
): Promise<void> {
  const excel = await openExcel();
  await excel.workbook.apply(first);
  const before = excel.picture();
  excel.breakRequest(at, fault);
  const result = await excel.workbook.apply(
    first.length === 0 ? everyKindOfEdit() : rewriteOfSuivi(),
  );
  if (!result.ok)
    expect({ at, fault, picture: excel.picture() }).toEqual({ at, fault, picture: before });
}

test('what was typed since is not lost by going back: nothing is undone, and it is told', async () => {
  const excel = await openExcel();
  await excel.workbook.apply(write('Suivi', [['a']]));
  excel.workbook.forgetLast();
  const typed = excel.picture();
  expect(await excel.workbook.undoLast()).toEqual({ ok: false, error: { code: 'edited-since' } });
  expect(excel.picture()).toEqual(typed);
});

test('what was typed since stays when the operation around it is taken back, and it is told', async () => {
  const excel = await openExcel();
  await excel.workbook.apply(
    write('Suivi', [
      ['ancien', 'a'],
      ['ancien', 'b'],
    ]),
  );
  await excel.workbook.apply(
    write('Suivi', [
      ['nouveau', 'x'],
      ['nouveau', 'y'],
    ]),
  );
  excel.host.user.type('Suivi!B2', 'ma remarque');
  const area = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
  const cells = { values: [['ma remarque']], texts: [['ma remarque']] };
  excel.workbook.noteEdit({ sheet: 'Suivi', area, cells });
  expect(await excel.workbook.undoLast()).toEqual({
    ok: true,
    value: { notes: [{ code: 'typing-kept', sheet: 'Suivi' }] },
  });
  expect(await valuesOf(excel, 'Suivi')).toEqual([
    ['ancien', 'a'],
    ['ancien', 'ma remarque'],
  ]);
});

test('what was typed on a sheet that the operation made keeps it from being taken back', async () => {
  const excel = await openExcel();
  await excel.workbook.apply(write('Suivi', [['a']]));
  const area = { row: 3, column: 0, rowCount: 1, columnCount: 1 };
  excel.workbook.noteEdit({ sheet: 'Suivi', area, cells: { values: [['b']], texts: [['b']] } });
  expect(excel.workbook.canUndo()).toBe(false);
});

describe('what stands in the way is told before anything is written', () => {
  test('a protected sheet is named', async () => {
    const excel = await openExcel();
    await excel.workbook.apply(write('Suivi', [['a']]));
    excel.host.user.protectSheet('Suivi');
    const before = excel.picture();
    const edits = [...write('Autre', [['b']]), ...write('Suivi', [['c']])];
    expect(await excel.workbook.apply(edits)).toEqual({
      ok: false,
      error: { code: 'sheet-protected', sheet: 'Suivi' },
    });
    expect(excel.picture()).toEqual(before);
  });

  test('a sheet that is gone, a table name that is taken', async () => {
    const excel = await openExcel();
    const gone: Edit = { kind: 'deleteRows', sheet: 'Suivi', first: 1, count: 1 };
    expect(await excel.workbook.apply([gone])).toEqual({
      ok: false,
      error: { code: 'gone', what: 'Suivi' },
    });
    const table = {
      kind: 'defineTable',
      name: 'tblSuivi',
      style: null,
      filterButtons: 'shown',
    } as const;
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
    await excel.workbook.apply([...write('A', [['x'], ['y']]), { ...table, sheet: 'A', area }]);
    expect(
      await excel.workbook.apply([...write('B', [['x'], ['y']]), { ...table, sheet: 'B', area }]),
    ).toEqual({ ok: false, error: { code: 'name-taken', name: 'tblSuivi' } });
  });

  test('a workbook that is only shown', async () => {
    const excel = await openExcel({ isViewer: true });
    expect(await excel.workbook.apply(write('A', [['x']]))).toEqual({
      ok: false,
      error: { code: 'read-only' },
    });
  });

  test('rows that a filter would spare are not deleted', async () => {
    const excel = await openExcel();
    await excel.workbook.apply([...write('Suivi', [['N°'], ['a'], ['b']]), table('Suivi')]);
    excel.host.user.filterTable('tblSuivi', 1, ['b']);
    const before = excel.picture();
    const rows: Edit = { kind: 'deleteRows', sheet: 'Suivi', first: 1, count: 2 };
    expect(await excel.workbook.apply([rows])).toEqual({
      ok: false,
      error: { code: 'filtered', sheet: 'Suivi' },
    });
    expect(excel.picture()).toEqual(before);
  });

  test('a cell being edited is waited for, half a minute at most', async () => {
    const excel = await openExcel();
    excel.host.faults.cellBeingEdited(5);
    expect(await excel.workbook.apply(write('A', [['x']]))).toMatchObject({ ok: true });
    expect(excel.waited()).toBeGreaterThan(0);
    excel.host.faults.cellBeingEdited(1000);
    expect(await excel.workbook.apply(write('A', [['y']]))).toEqual({
      ok: false,
      error: { code: 'cell-being-edited' },
    });
    expect(excel.waited()).toBeGreaterThanOrEqual(30_000);
  });
});

describe('round trips', () => {
  test.each([50, 5_000])(
    '%i rows are written and read in as many',
    async (rows) => {
      const excel = await openExcel();
      const cells = Array.from({ length: rows }, (_, row) => [`ACC-${row}`, 'Accès', row]);
      await excel.workbook.apply(write('Suivi', cells));
      const written = excel.requests();
      const read = await excel.workbook.read({
        sheets: 'all',
        parts: ['looks', 'merges', 'hidden'],
      });
      expect([written, excel.requests() - written]).toEqual([2, 3]);
      expect(
        read.ok &&
          knownOr(read.value.sheets[1]?.looks ?? { known: false, why: 'not-requested' }, []).length,
      ).toBe(rows);
    },
    60_000,
  );
});

function table(sheet: string): Edit {
  const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
  const name = 'tblSuivi';
  return { kind: 'defineTable', sheet, name, area, style: null, filterButtons: 'shown' };
}
