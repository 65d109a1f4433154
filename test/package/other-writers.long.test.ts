import { convertWithLibreOffice, hasLibreOffice } from '../host/libre-office';
import type { Scalar } from '../host/model/scalar';
import { recalculate } from '../fixtures/recalculate';
import { cellsOf, copyOf, keeping, snapshotOf, unpacked } from './copy-of';
import { hasOpenpyxl, readByOpenpyxl, writtenByOpenpyxl } from './open-with-python';

const canOpenpyxl = hasOpenpyxl();
const canLibreOffice = hasLibreOffice();
if (!canOpenpyxl) console.warn('openpyxl is not installed: its files are not tried.');
if (!canLibreOffice) console.warn('LibreOffice is not installed: its files are not tried.');

jest.setTimeout(180_000);

/** A chart of its own cells and one of a sheet that goes, a note, a name, a hidden sheet, 1904. */
const SCRIPT = `
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill
import datetime
book = openpyxl.Workbook()
book.epoch = datetime.datetime(1904, 1, 1)
book.properties.creator = 'auteur.secret'
sheet = book.active
sheet.title = "L'état"
for row in [['Volet', 'Nombre'], ['Accès', 12], ['Maintien', 30], ['Total', '=SUM(B2:B3)'], ['Agent', '=Agents!A2']]:
    sheet.append(row)
sheet['C2'] = datetime.date(2014, 6, 6)
sheet['A2'].comment = Comment('note-secrete', 'auteur.secret')
sheet['A2'].fill = PatternFill('solid', fgColor='FFEE00')
agents = book.create_sheet('Agents')
for row in [['Code', 'Heures'], ['QX7301', 4], ['QX7302', 6]]:
    agents.append(row)
hidden = book.create_sheet('Cachée')
hidden.sheet_state = 'veryHidden'
hidden['A1'] = 'QX7303'
for title, source in [('Propre', sheet), ('Parti', agents)]:
    chart = BarChart()
    chart.title = title
    chart.add_data(Reference(source, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    chart.set_categories(Reference(source, min_col=1, min_row=2, max_row=3))
    sheet.add_chart(chart, 'E2' if source is sheet else 'E20')
book.defined_names['codes'] = DefinedName('codes', attr_text="Agents!$A$2:$A$3")
book.defined_names['total'] = DefinedName('total', attr_text="'L''état'!$B$4")
rule = DataValidation(type='list', formula1='Agents!$A$2:$A$3')
sheet.add_data_validation(rule)
rule.add('A5')
sheet.conditional_formatting.add('B2:B3', FormulaRule(formula=['$B2>20'], fill=PatternFill('solid', bgColor='FF0000')))
book.save(path)
`;

const KEPT = "L'état";

(canOpenpyxl ? describe : describe.skip)('The copy of a workbook written by openpyxl', () => {
  const source = writtenByOpenpyxl(SCRIPT);
  let copy: Awaited<ReturnType<typeof copyOf>>;

  beforeAll(async () => {
    copy = await copyOf(source, keeping([KEPT]));
  });

  it('keeps its cells, its days and the chart of what stays, and holds nobody', async () => {
    expect(await cellsOf(copy.bytes, KEPT)).toMatchObject({
      A2: 'Accès',
      B2: 12,
      B4: '=SUM(B2:B3)',
    });
    expect(unpacked(copy.bytes)).not.toMatch(/QX730|auteur\.secret|note-secrete/);
    expect(await snapshotOf(copy.bytes)).toMatchObject({
      dateSystem: { known: true, value: 1904 },
    });
    expect(readByOpenpyxl(copy.bytes)).toEqual([{ title: KEPT, charts: 1, notes: 0 }]);
  });

  it('leaves empty the formula for which the file holds no value, and counts it', async () => {
    expect(await cellsOf(copy.bytes, KEPT)).not.toHaveProperty('B5');
    expect(copy.counts).toMatchObject({ alive: 1, unvalued: 1 });
  });

  (canLibreOffice ? it : it.skip)('is opened by LibreOffice without an error', () => {
    const { copy: opened } = recalculate({ copy: copy.bytes });
    const sheet = opened.sheet(KEPT);
    expect(sheet?.cell(3, 1)?.value).toBe(42);
    expect(errorsOf(opened.sheets)).toEqual([]);
  });
});

(canOpenpyxl && canLibreOffice ? describe : describe.skip)(
  'The copy of a workbook saved by LibreOffice',
  () => {
    const source = convertWithLibreOffice(writtenByOpenpyxl(SCRIPT), 'xlsx');
    let copy: Awaited<ReturnType<typeof copyOf>>;

    beforeAll(async () => {
      copy = await copyOf(source, keeping([KEPT]));
    });

    it('freezes what named the sheet that went to the value the file holds', async () => {
      expect(await cellsOf(source, KEPT)).toMatchObject({ B5: '=Agents!A2' });
      const cells = await cellsOf(copy.bytes, KEPT);
      expect(cells).toMatchObject({ B4: '=SUM(B2:B3)', B5: 'QX7301' });
    });

    it('has nothing else of it', async () => {
      const masked = await copyOf(
        source,
        keeping([KEPT], { masks: [{ sheet: KEPT, row: 4, column: 1, value: 'masqué' }] }),
      );
      expect(unpacked(masked.bytes)).not.toMatch(/QX730|auteur\.secret|note-secrete/);
      expect(errorsOf(recalculate({ copy: masked.bytes }).copy.sheets)).toEqual([]);
      expect(readByOpenpyxl(masked.bytes)[0]).toMatchObject({ title: KEPT, notes: 0 });
    });
  },
);

interface Cells {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, { readonly value: Scalar }>>;
}

function errorsOf(sheets: readonly Cells[]): readonly string[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows.values()].flatMap((line) =>
      [...line.values()].flatMap(({ value }) =>
        typeof value === 'object' && value !== null ? [`${name} ${JSON.stringify(value)}`] : [],
      ),
    ),
  );
}
