import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbook } from './build-workbook';
import { convertWithLibreOffice, hasLibreOffice } from './libre-office';
import type { Workbook } from './model/workbook';
import { readFixture } from './read-fixture';
import { writeOneOfEverything } from './rich-workbook';
import { closeHosts, onSheet, open } from './with-host';
import { MAIN_NAMESPACE } from './xlsx/content-types';
import { OFFICE_RELATIONS } from './xlsx/relations';
import { UnreadableWorkbook, readWorkbook } from './xlsx/read-workbook';
import { parseXml, type XmlElement } from './xlsx/xml';
import { Package } from './xlsx/zip';

afterEach(closeHosts);

/** What must be the same in a file, whoever wrote it last. */
function essence(workbook: Workbook): unknown {
  const sheet = workbook.sheet('Suivi');
  if (!sheet) return null;
  const style = (row: number, column: number) => workbook.styles.get(sheet.styleAt(row, column));
  const [rule] = sheet.conditionalRules;
  const [validation] = sheet.validations;
  const [chart] = sheet.charts;
  return {
    cells: [0, 1, 2, 3].map((row) =>
      [0, 1, 2, 3].map((column) => sheet.cell(row, column)?.value ?? null),
    ),
    ifs: sheet.cell(0, 6)?.formula?.replace('TRUE()', 'TRUE'),
    ifsValue: sheet.cell(0, 6)?.value,
    date: style(1, 1).numberFormat,
    head: [style(0, 5).fill.color, style(0, 5).font.bold, style(0, 5).borders.bottom.style],
    wrap: style(3, 0).alignment.wrap,
    table: sheet.tables.map(({ name, area, columns }) => [name, area, columns.map((c) => c.name)]),
    merges: sheet.merges,
    heights: sheet.rowProps.get(3)?.height,
    outline: [7, 8, 9].map((row) => sheet.rowProps.get(row)?.outline),
    hidden: sheet.rowProps.get(8)?.hidden,
    frozen: sheet.frozen,
    gridlines: sheet.showGridlines,
    tab: sheet.tabColor,
    rule: rule && [rule.areas, rule.formulas, rule.format.fill?.color, rule.format.font?.color],
    validation: validation && [
      validation.areas,
      validation.type,
      validation.formula1,
      validation.errorStyle,
      validation.promptTitle,
      validation.error,
    ],
    chart: chart && [
      chart.type,
      chart.title,
      chart.series.map(({ values, categories }) => [values, categories]),
    ],
    page: [
      sheet.page.orientation,
      sheet.page.paperSize,
      sheet.page.fitWidth,
      sheet.page.fitHeight,
      sheet.page.centerHorizontally,
      sheet.page.footer.center,
    ],
    names: workbook.names.map(({ name, formula }) => [name, formula.replaceAll("'", '')]).sort(),
    link: sheet.hyperlinks.map(({ documentReference }) =>
      documentReference?.replace(/^#/, '').replace('.', '!'),
    ),
  };
}

test('a workbook saved and opened again is the same', async () => {
  const host = await open();
  await writeOneOfEverything(host);
  const bytes = await host.save();
  const saved = readWorkbook(bytes);
  expect(essence(saved)).toEqual(essence(host.workbook));
  expect(saved.sheet('Suivi')?.conditionalRules[0]?.stopIfTrue).toBe(true);
  const again = await open({}, bytes);
  expect(Buffer.from(await again.save()).equals(Buffer.from(bytes))).toBe(true);
});

test('a formula that a column repeats is written once, unless it names another sheet', () => {
  const line = (row: number): readonly string[] => [
    String(row),
    `{f:=A${row}+$A$1|${row + 1}}`,
    `{f:=Notes!A${row}|0}`,
  ];
  const bytes = buildWorkbook({
    sheets: [
      { name: 'Suivi', cells: [line(1), line(2), line(3), ['4', '{f:=A1+$A$1|2}']] },
      { name: 'Notes', cells: [['0']] },
    ],
  });
  const written = Package.read(bytes).text('xl/worksheets/sheet1.xml');
  expect(written.match(/<f[^>]*>/g)).toEqual([
    '<f t="shared" ref="B1:B3" si="0">',
    '<f>',
    '<f t="shared" si="0"/>',
    '<f>',
    '<f t="shared" si="0"/>',
    '<f>',
    '<f>',
  ]);
  const sheet = readWorkbook(bytes).sheet('Suivi');
  const formulas = [0, 1, 2, 3].map((row) => sheet?.cell(row, 1)?.formula);
  expect(formulas).toEqual(['A1+$A$1', 'A2+$A$1', 'A3+$A$1', 'A1+$A$1']);
});

test('a cell of text whose writer left its number out is empty, and not the first text of the book', () => {
  const cells = [
    ['WBS Number', 'Task'],
    ['', 'Define the structure'],
  ];
  const file = Package.read(buildWorkbook({ sheets: [{ name: 'Plan', cells }] }));
  const part = 'xl/worksheets/sheet1.xml';
  const row = /(<row r="2"[^>]*>)/;
  file.set(part, file.text(part).replace(row, '$1<c r="A2" t="s"><v></v></c>'));
  const sheet = readWorkbook(file.toBytes()).sheet('Plan');
  expect([0, 1].map((column) => sheet?.cell(1, column)?.value ?? null)).toEqual([
    null,
    'Define the structure',
  ]);
});

test('another reader finds the same values, formulas, table and names', async () => {
  const host = await open();
  await writeOneOfEverything(host);
  const file = join(tmpdir(), `round-trip-${process.pid}.xlsx`);
  writeFileSync(file, await host.save());
  const script = `
    import { readXlsx } from 'hucre/xlsx';
    import { readFileSync } from 'node:fs';
    const book = await readXlsx(readFileSync(${JSON.stringify(file)}), { readStyles: true });
    const sheet = book.sheets.find(({ name }) => name === 'Suivi');
    console.log(JSON.stringify({
      rows: sheet.rows.slice(0, 4).map((row) => row.slice(0, 4)),
      tables: (sheet.tables ?? []).map(({ name }) => name),
      merges: (sheet.merges ?? []).length,
    }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toMatchObject({ tables: ['tblSuivi'], merges: 1 });
});

test('a sheet nobody touched keeps its bytes, the others their unknown parts', async () => {
  const bytes = buildWorkbook(readFixture('V5'));
  const before = Package.read(bytes);
  before.set('customXml/item1.xml', '<racine/>');
  before.set('xl/vbaProject.bin', new Uint8Array([1, 2, 3]));
  const sheetPart = 'xl/worksheets/sheet2.xml';
  const extension = '<extLst><ext uri="{x}"><x:y xmlns:x="urn:x">à garder</x:y></ext></extLst>';
  before.set(sheetPart, before.text(sheetPart).replace('</worksheet>', `${extension}</worksheet>`));
  const host = await open({}, before.toBytes());
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Liste_stagiaires').getRange('J1').values = [['ajout']];
    context.workbook.worksheets.add('Nouvelle').getRange('A1').values = [['x']];
    await context.sync();
  });
  const after = Package.read(await host.save());
  expect(after.text('xl/worksheets/sheet1.xml')).toBe(before.text('xl/worksheets/sheet1.xml'));
  expect(after.text(sheetPart)).toContain(extension);
  expect(after.text(sheetPart)).toContain('legacyDrawing');
  expect(after.text('customXml/item1.xml')).toBe('<racine/>');
  expect([...after.bytes('xl/vbaProject.bin')]).toEqual([1, 2, 3]);
  expect(after.text('xl/comments1.xml')).toBe(before.text('xl/comments1.xml'));
});

test('a file that came without conditional styles gets the list of them, at its place', async () => {
  const bare = Package.read(buildWorkbook(readFixture('V5')));
  const without = bare.text('xl/styles.xml').replace(/<dxfs\b[^>]*\/>/, '');
  expect(without).not.toContain('dxfs');
  bare.set('xl/styles.xml', without);
  const host = await open({}, bare.toBytes());
  await writeOneOfEverything(host);
  const bytes = await host.save();
  expect(Package.read(bytes).text('xl/styles.xml')).toMatch(
    /<\/cellStyles><dxfs count="\d+"><dxf>.*<\/dxfs><tableStyles/,
  );
  expect(essence(readWorkbook(bytes))).toEqual(essence(host.workbook));
});

test('a chart of the file stays as it is until it is changed, and can be replaced', async () => {
  const host = await open();
  await writeOneOfEverything(host);
  const bytes = await host.save();
  const part = 'xl/charts/chart1.xml';
  const again = await open({}, bytes);
  await onSheet(again, (_, context) => {
    const { charts } = context.workbook.worksheets.getItem('Suivi');
    charts.getItem('Avancement').title.text = 'Un autre titre';
  });
  const changed = Package.read(await again.save());
  expect(changed.names().filter((name) => name.startsWith('xl/charts/'))).toEqual([part]);
  expect(changed.text(part)).toBe(
    Package.read(bytes).text(part).replace('Jours depuis le début', 'Un autre titre'),
  );
  await onSheet(again, (_, context) => {
    context.workbook.worksheets.getItem('Suivi').charts.getItem('Avancement').delete();
  });
  const gone = Package.read(await again.save());
  expect(gone.names().filter((name) => name.includes('chart') || name.includes('drawing'))).toEqual(
    [],
  );
});

test('a format is found again in a file whose list of formats is there and empty', async () => {
  const pack = Package.read(buildWorkbook(readFixture('V1')));
  const styles = pack.text('xl/styles.xml').replace(/<numFmts\b[\s\S]*?<\/numFmts>/u, '');
  pack.set('xl/styles.xml', styles.replace(/(<styleSheet\b[^>]*>)/u, '$1<numFmts count="0"/>'));
  const host = await open({}, pack.toBytes());
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add('Dates').getRange('A1');
    range.numberFormat = [['dd/mm/yyyy']];
    range.values = [[41796]];
    await context.sync();
  });
  const saved = readWorkbook(await host.save());
  const style = saved.styles.get(saved.sheet('Dates')?.styleAt(0, 0) ?? 0);
  expect(style.numberFormat).toBe('dd/mm/yyyy');
});

test('a deleted sheet leaves nothing behind', async () => {
  const host = await open();
  await writeOneOfEverything(host);
  const again = await open({}, await host.save());
  await onSheet(again, (_, context) => {
    context.workbook.worksheets.getItem('Suivi').delete();
  });
  const pack = Package.read(await again.save());
  expect(pack.names().filter((name) => /table|chart|drawing|sheet2/.test(name))).toEqual([]);
  expect(pack.text('[Content_Types].xml')).not.toContain('table1');
});

test.each([
  ['password', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['not-a-workbook', Buffer.from('pas un classeur')],
  ['not-a-workbook', Buffer.alloc(0)],
])('a file that cannot be opened tells why: %s', async (reason, bytes) => {
  await expect(open({}, new Uint8Array(bytes))).rejects.toMatchObject({ reason });
  await expect(open({}, new Uint8Array(bytes))).rejects.toBeInstanceOf(UnreadableWorkbook);
});

const withLibreOffice = hasLibreOffice() ? test : test.skip;
if (!hasLibreOffice()) console.warn('LibreOffice is not installed: its opinion is not asked.');

withLibreOffice(
  'LibreOffice opens the file and finds everything in it',
  async () => {
    const host = await open();
    await writeOneOfEverything(host);
    const bytes = await host.save();
    const converted = readWorkbook(convertWithLibreOffice(bytes, 'xlsx'));
    expect(essence(converted)).toEqual(essence(readWorkbook(bytes)));
  },
  60_000,
);

withLibreOffice(
  'LibreOffice prints it on one page',
  async () => {
    const host = await open();
    await writeOneOfEverything(host);
    const pdf = Buffer.from(convertWithLibreOffice(await host.save(), 'pdf')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  },
  60_000,
);

/** A file whose parts are changed as other libraries would have written them. */
function writtenElsewhere(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const pack = Package.read(bytes);
  for (const name of pack.names().filter((part) => /^xl.*\.xml$/.test(part))) {
    pack.set(name, change(pack.text(name)));
  }
  return pack.toBytes();
}

/** Names in no namespace that anything around them declares: a strict reader refuses the file. */
function namesUnbound(element: XmlElement, declared: readonly string[] = []): readonly string[] {
  const names = Object.keys(element.attributes);
  const known = [
    ...declared,
    ...names.flatMap((name) => (name.startsWith('xmlns') ? [name.replace('xmlns:', '')] : [])),
  ];
  const prefixOf = (name: string): string => (name.includes(':') ? (name.split(':')[0] ?? '') : '');
  const used = [
    { name: element.name, prefix: prefixOf(element.name) || 'xmlns' },
    ...names.map((name) => ({ name, prefix: name.startsWith('xmlns') ? '' : prefixOf(name) })),
  ];
  return [
    ...used.flatMap(({ name, prefix }) => (['', 'xml', ...known].includes(prefix) ? [] : [name])),
    ...element.children.flatMap((inner) => namesUnbound(inner, known)),
  ];
}

const RELATIONS_NAME = `xmlns:r="${OFFICE_RELATIONS}"`;
const ELSEWHERE = [
  {
    how: 'declare the relations on each sheet',
    change: (xml: string) =>
      xml.includes('<workbook ')
        ? xml.replace(RELATIONS_NAME, '').replaceAll('<sheet ', `<sheet ${RELATIONS_NAME} `)
        : xml,
  },
  {
    how: 'put a prefix before every name',
    change: (xml: string) =>
      xml.includes(`xmlns="${MAIN_NAMESPACE}"`)
        ? xml.replace(/<(\/?)(\w+)(?=[\s/>])/g, '<$1x:$2').replace(/ xmlns=/, ' xmlns:x=')
        : xml,
  },
] as const;

test.each(ELSEWHERE)('a file of libraries that $how is saved as sound XML', async ({ change }) => {
  const host = await open();
  await writeOneOfEverything(host);
  const opened = await open({}, writtenElsewhere(await host.save(), change));
  expect(essence(opened.workbook)).toEqual(essence(host.workbook));
  opened.user.type('Suivi!F1', 'Saisi');
  const saved = Package.read(await opened.save());
  const parts = saved.names().filter((part) => /\.(xml|rels)$/.test(part));
  const unbound = parts.flatMap((part) =>
    namesUnbound(parseXml(saved.text(part))).map((name) => `${part}: ${name}`),
  );
  expect(unbound).toEqual([]);
  expect(readWorkbook(saved.toBytes()).sheet('Suivi')?.cell(0, 5)?.value).toBe('Saisi');
});
