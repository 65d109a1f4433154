import { DEFAULT_STYLE, StyleTable } from './model/style';
import { closeHosts, onSheet, open, read, refusal } from './with-host';

afterEach(closeHosts);

test('formats are set over a block and read back, mixed ones as nothing', async () => {
  const host = await open();
  const seen = await onSheet(host, (sheet) => {
    const block = sheet.getRange('A1:C3');
    block.format.fill.color = '#bdd7ee';
    block.format.font.bold = true;
    block.format.wrapText = true;
    block.format.indentLevel = 2;
    block.format.textOrientation = 90;
    sheet.getRange('B2').format.font.bold = false;
    return block.load(
      'format/fill/color,format/font/bold,format/wrapText,format/indentLevel,format/textOrientation',
    );
  });
  expect(seen.format.toJSON()).toMatchObject({
    fill: { color: '#BDD7EE' },
    font: { bold: null },
    wrapText: true,
    indentLevel: 2,
    textOrientation: 90,
  });
});

test('a cleared cell looks as cells of that workbook do, in the font it is made with', async () => {
  const host = await open();
  const own = { ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, color: '#863A08' } };
  host.workbook.styles = new StyleTable([own]);
  const color = await onSheet(host, (sheet) => {
    const cell = sheet.getRange('B2');
    cell.format.font.color = '#000000';
    cell.clear();
    return cell.format.font.load('color');
  });
  expect(color.color).toBe('#863A08');
});

test('the borders inside a block are those between its cells', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    const { borders } = sheet.getRange('A1:B2').format;
    borders.getItem('InsideHorizontal').style = 'Continuous';
    borders.getItem('EdgeRight').weight = 'Thick';
  });
  const { workbook } = host;
  const sheet = workbook.sheet('Feuil1');
  const borders = (row: number, column: number) =>
    workbook.styles.get(sheet?.styleAt(row, column) ?? 0).borders;
  expect(borders(0, 0)).toMatchObject({ bottom: { style: 'thin' }, top: { style: 'none' } });
  expect(borders(1, 1)).toMatchObject({ top: { style: 'thin' }, right: { style: 'thick' } });
});

test('properties of many cells are read and written in one call', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet
      .getRange('A1:B1')
      .setCellProperties([
        [{ format: { fill: { color: '#FF0000' } } }, { format: { font: { italic: true } } }],
      ]);
    sheet.getRange('2:2').rowHidden = true;
  });
  const { cells, rows } = await onSheet(host, (sheet) => ({
    cells: sheet.getRange('A1:B1').getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { italic: true } },
    }),
    rows: sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, rowIndex: true }),
  }));
  expect(cells.value).toEqual([
    [
      { address: 'Feuil1!A1', format: { fill: { color: '#FF0000' }, font: { italic: false } } },
      { address: 'Feuil1!B1', format: { fill: { color: '' }, font: { italic: true } } },
    ],
  ]);
  expect(rows.value).toEqual([
    { rowIndex: 0, rowHidden: false },
    { rowIndex: 1, rowHidden: true },
  ]);
});

test('clearing contents keeps formats, clearing all takes rules and merges too', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    range.format.fill.color = 'red';
    range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.getRange('A2:B2').merge();
    range.clear('Contents');
  });
  const sheet = host.workbook.sheet('Feuil1');
  expect(sheet?.cell(0, 0)?.value).toBeNull();
  expect(host.workbook.styles.get(sheet?.styleAt(0, 0) ?? 0).fill.color).toBe('#FF0000');
  await onSheet(host, (own) => {
    own.getRange('A1:B2').clear();
  });
  expect(sheet).toMatchObject({ merges: [], validations: [], conditionalRules: [] });
  expect(host.workbook.styles.get(sheet?.styleAt(0, 0) ?? 0).fill.pattern).toBe('none');
});

test('clearing a part of a rule’s block leaves the rule on the rest', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.getRange('A4:A5').conditionalFormats.clearAll();
  });
  const [rule] = host.workbook.sheet('Feuil1')?.conditionalRules ?? [];
  expect(rule?.areas).toEqual([
    { row: 0, column: 0, rowCount: 3, columnCount: 1 },
    { row: 5, column: 0, rowCount: 4, columnCount: 1 },
  ]);
});

describe('tables', () => {
  test('empty headers take a name, twice the same ones a number, all are texts', async () => {
    const host = await open();
    const table = await onSheet(host, (sheet) => {
      sheet.getRange('A1:D1').values = [['Action', '', 'Action', 2014]];
      return sheet.tables.add('A1:D3', true).columns.load('items/name');
    });
    expect(table.items.map(({ name }) => name)).toEqual(['Action', 'Colonne2', 'Action2', '2014']);
    expect((await read(host, 'A1:D1')).values).toEqual([['Action', 'Colonne2', 'Action2', '2014']]);
  });

  test('without headers a row is inserted above the data', async () => {
    const host = await open();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:A3').values = [['a'], ['b'], ['sous le tableau']];
      sheet.tables.add('A1:A2', false);
    });
    expect((await read(host, 'A1:A4')).values).toEqual([
      ['Colonne1'],
      ['a'],
      ['b'],
      ['sous le tableau'],
    ]);
  });

  test('rows are added at the end and push down what stands below', async () => {
    const host = await open();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:A3').values = [['N°'], ['1'], ['2']];
      sheet.getRange('A4').values = [['note']];
      const table = sheet.tables.add('A1:A3', true);
      table.rows.add(undefined, [['3'], ['4']]);
    });
    expect((await read(host, 'A1:A6')).values).toEqual([['N°'], [1], [2], [3], [4], ['note']]);
    expect(host.workbook.tables()[0]?.area.rowCount).toBe(5);
  });

  test('a table keeps its header row when it is resized, and names what moved', async () => {
    const host = await open();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:B1').values = [['a', 'b']];
      sheet.tables.add('A1:A2', true).name = 'tbl';
    });
    const resize = (address: string) => (_: Excel.Worksheet, context: Excel.RequestContext) => {
      context.workbook.tables.getItem('tbl').resize(address);
    };
    expect(await refusal(host, resize('A2:B5'))).toBe('InvalidArgument');
    expect(await refusal(host, resize('A1:B5'))).toBeNull();
    expect(host.workbook.table('tbl')?.columns.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

test('page set-up reads back as it was set', async () => {
  const host = await open();
  const layout = await onSheet(host, (sheet) => {
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A3';
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintMargins('Centimeters', { left: 1 });
    page.setPrintArea('A1:C9');
    page.setPrintTitleRows('$1:$2');
    return [
      page.load('orientation,paperSize,zoom,leftMargin'),
      page.getPrintAreaOrNullObject().load('address'),
      page.getPrintTitleRowsOrNullObject().load('address'),
      page.getPrintTitleColumnsOrNullObject().load('address'),
    ] as const;
  });
  const [page, area, rows, columns] = layout;
  expect(page.toJSON()).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A3',
    zoom: { horizontalFitToPages: 1 },
  });
  expect(page.leftMargin).toBeCloseTo(28.35, 2);
  expect([area.address, rows.address]).toEqual(['Feuil1!A1:C9', 'Feuil1!1:2']);
  expect(columns.isNullObject).toBe(true);
});

test('sheets are placed, hidden, shown and told by place', async () => {
  const host = await open();
  const sheets = await onSheet(host, (first, context) => {
    const { worksheets } = context.workbook;
    worksheets.add('B');
    const third = worksheets.add('C');
    third.position = 0;
    third.activate();
    first.visibility = 'Hidden';
    return worksheets.load('items/name,items/visibility,items/position');
  });
  expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['C', 'Visible'],
    ['Feuil1', 'Hidden'],
    ['B', 'Visible'],
  ]);
  const activate = (sheet: Excel.Worksheet): void => {
    sheet.activate();
  };
  expect(await refusal(host, activate)).toBe('InvalidOperation');
});

test('a workbook can be opened beside the one at hand', async () => {
  const host = await open();
  const bytes = await host.save();
  await host.Excel.createWorkbook(Buffer.from(bytes).toString('base64'));
  expect(host.excel.session.openedWorkbooks.map(({ length }) => length)).toEqual([bytes.length]);
});

test('whole columns take formats and widths, and show no values', async () => {
  const host = await open();
  const column = await onSheet(host, (sheet) => {
    const whole = sheet.getRange('B:B');
    whole.format.columnWidth = 105;
    whole.format.horizontalAlignment = 'Center';
    return whole.load('values,format/columnWidth');
  });
  expect(column.values).toBeNull();
  expect(column.format.columnWidth).toBe(105);
  await onSheet(host, (sheet) => {
    sheet.getRange('B7').values = [['centré']];
  });
  const { workbook } = host;
  const style = workbook.styles.get(workbook.sheet('Feuil1')?.cell(6, 1)?.style ?? 0);
  expect(style.alignment.horizontal).toBe('center');
});

test('the date system is told by the DATE function', async () => {
  const host = await open();
  const serial = await onSheet(host, (_, context) =>
    context.workbook.functions.date(2000, 1, 1).load('value'),
  );
  expect(serial.value).toBe(36_526);
});
