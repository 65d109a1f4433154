import type { Edit, PageEdit } from '../../src/workbook/edit';
import type { Area } from '../../src/workbook/location';
import type { Sheet } from '../host/model/sheet';
import { closeExcel, openExcel, type TestExcel } from './open-excel';

afterEach(closeExcel);

const A1 = { row: 0, column: 0 };
const AREA: Area = { ...A1, rowCount: 3, columnCount: 2 };
const ROWS = [
  ['N°', 'Logements'],
  ['ACC-01', 1],
  ['ACC-02', 2],
];

function newSheet(sheet: string): Edit {
  return { kind: 'ensureSheet', sheet, tabColor: null, gridlines: 'shown' };
}

function cells(rows: readonly (readonly (string | number)[])[] = ROWS, at = A1): Edit {
  return { kind: 'writeCells', sheet: 'A', at, cells: rows };
}

/** A workbook with a sheet A that holds the rows. */
async function withRows(options: Parameters<typeof openExcel>[0] = {}): Promise<TestExcel> {
  const excel = await openExcel(options);
  expect(await excel.workbook.apply([newSheet('A'), cells()])).toMatchObject({ ok: true });
  return excel;
}

async function apply(excel: TestExcel, ...edits: readonly Edit[]): Promise<Sheet> {
  expect(await excel.workbook.apply(edits)).toMatchObject({ ok: true });
  const sheet = excel.host.workbook.sheet('A');
  if (sheet === undefined) throw new Error('No sheet A');
  return sheet;
}

function formatsOf({ host }: TestExcel, area: Area): readonly string[] {
  const { styles } = host.workbook;
  const sheet = host.workbook.sheet('A');
  const found: string[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = sheet?.cell(row, column);
      found.push(`${JSON.stringify(cell?.value)} ${styles.get(cell?.style ?? 0).numberFormat}`);
    }
  }
  return found;
}

function format(numberFormat: string): Edit {
  return { kind: 'format', sheet: 'A', areas: [AREA], format: { numberFormat } };
}

const NUMBERS = [
  [1, 2],
  [3, 4],
];
const BODY: Area = { row: 1, column: 0, rowCount: 2, columnCount: 2 };

describe('A number stays a number, and the cell keeps its format', () => {
  test('over cells that were just given as text', async () => {
    const excel = await withRows();
    const painted: Edit = {
      kind: 'format',
      sheet: 'A',
      areas: [AREA],
      format: { fill: '#FFF2CC' },
    };
    await apply(excel, format('@'), painted, cells(NUMBERS, { row: 1, column: 0 }));
    expect(formatsOf(excel, BODY)).toEqual(['1 @', '2 @', '3 @', '4 @']);
  });

  test('over a block that gave each cell a format of its own', async () => {
    const excel = await withRows();
    const numberFormats = [
      ['@', '0'],
      ['0', '@'],
    ];
    const at = { row: 1, column: 1 };
    const given: Edit = { kind: 'writeCells', sheet: 'A', at, cells: NUMBERS, numberFormats };
    await apply(excel, given, cells(NUMBERS, at));
    expect(formatsOf(excel, { ...BODY, column: 1 })).toEqual(['1 @', '2 0', '3 0', '4 @']);
  });

  test.each([
    ['all', 'General'],
    ['contents', '@'],
  ] as const)('over a block of texts cleared of %s: %s', async (what, code) => {
    const excel = await withRows();
    const clear: Edit = { kind: 'clearBlock', sheet: 'A', area: AREA, what };
    await apply(excel, format('@'), clear, cells(NUMBERS, { row: 1, column: 0 }));
    expect(formatsOf(excel, BODY)).toEqual([1, 2, 3, 4].map((value) => `${value} ${code}`));
  });
});

describe('A name that stands for rows', () => {
  const named = (rows: number): Edit => ({
    kind: 'defineName',
    name: 'liste',
    refersTo: `='A'!$A$2:$A$${rows}`,
  });

  test.each([
    ['insertRows', ['N°', 'ACC-01', null, 'ACC-02']],
    ['deleteRows', ['N°', 'ACC-01', null, null]],
  ] as const)('stands where it is asked after %s', async (kind, rows) => {
    const excel = await withRows();
    await apply(excel, named(3));
    const sheet = await apply(excel, { kind, sheet: 'A', first: 2, count: 1 }, named(3));
    expect(rows.map((_, row) => sheet.cell(row, 0)?.value ?? null)).toEqual(rows);
    expect(excel.host.workbook.names.map(({ formula }) => formula)).toEqual([
      expect.stringMatching(/A'?!\$A\$2:\$A\$3$/u),
    ]);
  });

  test('is not sent again when nothing moves', async () => {
    const excel = await withRows();
    await apply(excel, named(3));
    const traffic = excel.host.meter.span();
    await apply(excel, named(3));
    const again = traffic().bytesOut;
    const other = excel.host.meter.span();
    await apply(excel, named(4));
    expect(other().bytesOut).toBeGreaterThan(again);
  });
});

const PAGE: PageEdit = {
  orientation: 'landscape',
  paper: 'a4',
  fit: { width: 1, height: null },
  margins: { top: 10, bottom: 10, left: 10, right: 10 },
};

describe('What is shown and printed', () => {
  test('is set up as asked: the paper, the part printed, what stays in view, what is looked at', async () => {
    const excel = await withRows();
    await apply(excel, newSheet('B'), { kind: 'show', sheet: 'B', at: A1 });
    const sheet = await apply(
      excel,
      { kind: 'page', sheet: 'A', page: { ...PAGE, printArea: AREA } },
      { kind: 'freeze', sheet: 'A', rows: 1, columns: 1 },
      { kind: 'show', sheet: 'A', at: { row: 2, column: 1 } },
    );
    expect(sheet.page.orientation).toBe('landscape');
    expect(JSON.stringify(excel.picture())).toContain('$A$1:$B$3');
    expect(sheet.frozen).toEqual({ rows: 1, columns: 1 });
    expect(sheet.selection).toMatchObject({ row: 2, column: 1 });
  });

  test('has the looks, the sizes and the rules asked for', async () => {
    const excel = await withRows();
    const sheet = await apply(
      excel,
      { kind: 'format', sheet: 'A', areas: [AREA], format: { fill: '#FFF2CC' } },
      { kind: 'columnWidths', sheet: 'A', first: 0, widths: [12] },
      { kind: 'rowHeight', sheet: 'A', first: 0, count: 1, height: 30 },
      { kind: 'rowHeights', sheet: 'A', first: 1, heights: [18, 36] },
      {
        kind: 'validate',
        sheet: 'A',
        area: BODY,
        validation: { rule: { kind: 'textLength', max: 9 } },
      },
    );
    expect(JSON.stringify(excel.host.workbook.styles.get(sheet.cell(0, 0)?.style ?? 0))).toContain(
      'FFF2CC',
    );
    expect([0, 1, 2].map((row) => sheet.rowProps.get(row)?.height)).toEqual([30, 18, 36]);
    expect(sheet.columnProps.size).toBe(1);
    expect(sheet.validations).toHaveLength(1);
  });
});

describe('Columns are folded', () => {
  const fold: Edit = { kind: 'group', sheet: 'A', direction: 'columns', first: 1, count: 1 };

  test.each<[string, readonly Edit[], number]>([
    [
      'on a sheet that was cleared',
      [{ kind: 'clearBlock', sheet: 'a', area: AREA, what: 'all' }],
      1,
    ],
    [
      'not on one that may be folded already',
      [{ kind: 'clearBlock', sheet: 'A', area: AREA, what: 'contents' }],
      0,
    ],
  ])('%s', async (_case, first, level) => {
    const sheet = await apply(await withRows(), ...first, fold);
    expect(sheet.columnProps.get(1)?.outline ?? 0).toBe(level);
  });

  test('on a new sheet, made once whatever the case of its name', async () => {
    const excel = await openExcel();
    const sheet = await apply(excel, newSheet('A'), newSheet('a'), newSheet('A'), fold);
    expect(sheet.columnProps.get(1)?.outline).toBe(1);
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toHaveLength(2);
  });
});

describe('Rules of a sheet', () => {
  const rule = (sheet: string, formula: string, named?: string): Edit => ({
    kind: 'conditionalFormats',
    sheet,
    area: BODY,
    rules: [{ formula, format: { fill: '#FFF2CC' }, stopIfTrue: false }],
    ...(named === undefined ? {} : { named }),
  });

  test('take the place of those that bear their name, on that sheet alone', async () => {
    const excel = await withRows();
    const names: readonly Edit[] = [
      { kind: 'defineName', name: 'veille', refersTo: "='A'!$B$2" },
      newSheet('B'),
    ];
    await apply(excel, ...names, rule('A', '=veille>1'), rule('B', '=veille>2'));
    const sheet = await apply(
      excel,
      rule('A', '=veille>3', 'veille'),
      rule('B', '=veille>4', 'veille'),
    );
    const formulas = ({ conditionalRules }: Sheet): string => JSON.stringify(conditionalRules);
    expect(formulas(sheet)).toContain('veille>3');
    expect(formulas(sheet)).not.toContain('veille>1');
    const other = excel.host.workbook.sheet('B');
    expect(other && formulas(other)).toContain('veille>4');
    expect(other && formulas(other)).not.toContain('veille>2');
  });
});

test('a table is made longer in an Excel that cannot resize one', async () => {
  const excel = await withRows({ apiVersion: '1.12' });
  const table = (rowCount: number): Edit => ({
    kind: 'defineTable',
    sheet: 'A',
    name: 'tblA',
    area: { ...AREA, rowCount },
  });
  await apply(excel, table(3));
  await apply(excel, cells([['ACC-03', 3]], { row: 3, column: 0 }), table(4));
  expect(excel.host.workbook.tables()[0]?.area.rowCount).toBe(4);
});

test('filters of a table and of a sheet without any are cleared', async () => {
  const excel = await withRows();
  await apply(excel, { kind: 'defineTable', sheet: 'A', name: 'tblA', area: AREA }, newSheet('B'));
  excel.host.user.filterTable('tblA', 1, ['ACC-02']);
  const sheet = await apply(
    excel,
    { kind: 'clearFilter', sheet: 'a' },
    { kind: 'clearFilter', sheet: 'B' },
  );
  expect(sheet.rowProps.get(1)?.hidden ?? false).toBe(false);
});

test('a chart is drawn with its name', async () => {
  const excel = await withRows();
  const series = { name: 'Logements', values: "='A'!$B$2:$B$3", categories: "='A'!$A$2:$A$3" };
  const sheet = await apply(excel, {
    kind: 'chart',
    sheet: 'A',
    chart: {
      name: 'Avancement',
      kind: 'line',
      title: '',
      series: [{ ...series, color: '#2F75B5' }],
      cover: { row: 5, column: 0, rowCount: 9, columnCount: 4 },
    },
  });
  expect(sheet.charts).toHaveLength(1);
});
