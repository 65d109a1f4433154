import { closeHosts, onSheet, open, read, refusal } from './with-host';

afterEach(closeHosts);

type Queue = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const write =
  (address: string, values: unknown): Queue =>
  (sheet) => {
    sheet.getRange(address).values = values as string[][];
  };

test.each<[string, Queue, string]>([
  ['a grid of another size', write('A1:B2', [['a']]), 'InvalidArgument'],
  ['a grid with uneven rows', write('A1:B2', [['a', 'b'], ['c']]), 'InvalidArgument'],
  ['a text of 32,768 characters', write('A1', [['x'.repeat(32_768)]]), 'InvalidArgument'],
  ['a formula of 8,193 characters', write('A1', [[`=${'1+'.repeat(4096)}1`]]), 'InvalidArgument'],
  ['a formula with bad grammar', write('A1', [['=SUM(A1']]), 'InvalidArgument'],
  ['a formula on a sheet that is not there', write('A1', [['=Nulle!A1']]), 'InvalidArgument'],
  ['a formula on a table that is not there', write('A1', [['=SUM(tbl[x])']]), 'InvalidArgument'],
  ['values in a whole column', write('A:A', [['a']]), 'InvalidArgument'],
  ['an address that is none', (sheet) => sheet.getRange('A0').load('values'), 'InvalidArgument'],
  [
    'a range outside the sheet',
    (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('values'),
    'InvalidArgument',
  ],
  [
    'more than five million cells',
    (sheet) => sheet.getRange('A1:F1000000').load('values'),
    'RangeExceedsLimit',
  ],
  [
    'a sheet that is not there',
    (_, context) => context.workbook.worksheets.getItem('Nulle').load('name'),
    'ItemNotFound',
  ],
])('%s is refused', async (_, queue, code) => {
  const host = await open();
  expect(await refusal(host, queue)).toBe(code);
});

describe('names of sheets', () => {
  test.each(['', 'x'.repeat(32), 'a/b', 'a:b', 'a?', 'a*', '[a]', "'a", "a'", 'History'])(
    '« %s » is refused',
    async (name) => {
      const host = await open();
      const code = await refusal(host, (_, context) => context.workbook.worksheets.add(name));
      expect(code).toBe('InvalidArgument');
    },
  );

  test('the name of another sheet is refused in any case', async () => {
    const host = await open();
    const code = await refusal(host, (_, context) => context.workbook.worksheets.add('FEUIL1'));
    expect(code).toBe('ItemAlreadyExists');
  });

  test('the last visible sheet can neither be deleted nor hidden', async () => {
    const host = await open();
    expect(
      await refusal(host, (sheet) => {
        sheet.delete();
      }),
    ).toBe('InvalidOperation');
    const hide: Queue = (sheet) => {
      sheet.visibility = 'Hidden';
    };
    expect(await refusal(host, hide)).toBe('InvalidOperation');
  });
});

describe('names of tables', () => {
  test.each(['A1', 'L1C1', 'R2C3', '1er', 'mon tableau', 'tbl-1'])(
    '« %s » is refused',
    async (name) => {
      const host = await open();
      const code = await refusal(host, (sheet) => {
        sheet.getRange('A1').values = [['a']];
        sheet.tables.add('A1:A3', true).name = name;
      });
      expect(code).toBe('InvalidArgument');
    },
  );

  test('a defined name and a table cannot share a name', async () => {
    const host = await open();
    const code = await refusal(host, (sheet, context) => {
      context.workbook.names.add('liste', sheet.getRange('A1:A3'));
      sheet.tables.add('A1:A3', true).name = 'Liste';
    });
    expect(code).toBe('InvalidArgument');
  });
});

test('two tables cannot overlap, nor a table hold merged cells', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.tables.add('A1:B4', true);
    sheet.getRange('D1:E1').merge();
  });
  expect(await refusal(host, (sheet) => sheet.tables.add('B3:C6', true))).toBe('InvalidArgument');
  expect(await refusal(host, (sheet) => sheet.tables.add('D1:E4', true))).toBe(
    'MergedRangeConflict',
  );
});

test('rows cannot be inserted through part of another table', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.tables.add('A1:B3', true);
    sheet.tables.add('B6:D8', true);
  });
  const insert: Queue = (sheet) => sheet.getRange('A4:B4').insert('Down');
  expect(await refusal(host, insert)).toBe('InsertDeleteConflict');
});

test('a protected sheet refuses writes, formats, rows and tables', async () => {
  const host = await open();
  host.user.protectSheet('Feuil1');
  const queues: Queue[] = [
    write('A1', [['a']]),
    (sheet) => {
      sheet.getRange('A1').format.fill.color = 'red';
    },
    (sheet) => sheet.getRange('2:2').insert('Down'),
    (sheet) => sheet.tables.add('A1:B2', true),
  ];
  for (const queue of queues) expect(await refusal(host, queue)).toBe('AccessDenied');
});

test('unlocked cells of a protected sheet can be written', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false });
  });
  expect(await refusal(host, write('A1', [['a']]))).toBeNull();
  expect(await refusal(host, write('A2', [['a']]))).toBe('AccessDenied');
});

test('a workbook that is only shown can be read and not written', async () => {
  const host = await open({ isViewer: true });
  expect(await refusal(host, write('A1', [['a']]))).toBe('AccessDenied');
  expect((await read(host, 'A1')).values).toEqual([['']]);
});

describe('conditional formats and validations', () => {
  const conditional =
    (formula: string): Queue =>
    (sheet) => {
      const rule = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = formula;
    };

  test('structured references and array constants are refused', async () => {
    const host = await open();
    await onSheet(host, (sheet) => {
      sheet.tables.add('C1:C3', true).name = 'tbl';
    });
    expect(await refusal(host, conditional('=tbl[Colonne1]>1'))).toBe('InvalidArgument');
    expect(await refusal(host, conditional('=OR(A1={1,2})'))).toBe('InvalidArgument');
    expect(await refusal(host, conditional('=$A1>1'))).toBeNull();
    const listed: Queue = (sheet) => {
      sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=tbl[Colonne1]' },
      };
    };
    expect(await refusal(host, listed)).toBe('InvalidArgument');
  });

  test('a typed list holds at most 255 characters, a prompt title 32', async () => {
    const host = await open();
    const listed =
      (source: string): Queue =>
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      };
    expect(await refusal(host, listed('x'.repeat(256)))).toBe('InvalidArgument');
    expect(await refusal(host, listed('Oui,Non'))).toBeNull();
    const prompted: Queue = (sheet) => {
      sheet.getRange('A1').dataValidation.prompt = {
        showPrompt: true,
        title: 'x'.repeat(33),
        message: '',
      };
    };
    expect(await refusal(host, prompted)).toBe('InvalidArgument');
  });

  test('a new conditional format comes first', async () => {
    const host = await open();
    const rules = await onSheet(host, (sheet) => {
      const formats = sheet.getRange('A1:A9').conditionalFormats;
      formats.add('Custom').custom.rule.formula = '=1';
      formats.add('Custom').custom.rule.formula = '=2';
      return formats.load('items/priority,items/custom/rule/formula');
    });
    expect(rules.items.map((rule) => [rule.priority, rule.custom.rule.formula])).toEqual([
      [0, '=2'],
      [1, '=1'],
    ]);
  });

  test('a validation does not look at what the add-in writes', async () => {
    const host = await open();
    const queue: Queue = (sheet) => {
      sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Oui,Non' },
      };
      sheet.getRange('A1').values = [['Peut-être']];
    };
    expect(await refusal(host, queue)).toBeNull();
  });
});
