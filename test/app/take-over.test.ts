import { readFileSync } from 'node:fs';
import { type UpdateReport, updateAll } from '../../src/app/update-all';
import { frameFr } from '../../src/locales/pane/frame/frame.fr';
import { formatFrenchDate, toExcelSerial } from '../../src/lib/calendar-date';
import trackerFr from '../../src/programme/tracker/words.fr.json';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { ACTION_TABLE } from '../../src/programme/tracker/columns';
import { newColumns, takeOver } from '../../src/programme/tracker/layout/take-over';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import { SETTINGS } from '../../src/programme/tracker/settings/settings';
import { settingNamed } from '../../src/programme/tracker/settings/rows';
import type { Tracker } from '../../src/programme/tracker/tracker';
import { STATUS_DATE_NAME } from '../../src/programme/workings/action-block';
import { namedRange } from '../../src/workbook/named-range';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { columnIndex } from '../../src/workbook/location';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { CLOCK, valueOf } from './structure-in-excel';

/** A tracker as the first version left it: a column, a colour, a comment and a reason of the user's. */
const FORMER = readFileSync('test/data/former-tracker.xlsx');

let excel: TestExcel;
/** Where the user's own column stands in Suivi. */
let own: number;
let before: WorkbookSnapshot;
let dressed: unknown;
let after: WorkbookSnapshot;
let dressedAfter: unknown;
/** Once another day was written in the settings of the updated tracker. */
let dated: WorkbookSnapshot;
/** An update asked for while the tracker says that the next version made it. */
let ofNextVersion: Readonly<Record<'refused' | 'held' | 'left', unknown>>;
let undone: WorkbookSnapshot;
let report: UpdateReport;

beforeAll(async () => {
  excel = await openExcel({}, FORMER);
  const { names } = excel.host.workbook;
  const kept = names.filter(({ name }) => name !== 'liste_operations');
  names.splice(0, names.length, ...kept);
  own = (await ownColumn()) ?? 0;
  await dress();
  before = await wholeOf(excel);
  dressed = await told();
  report = await update();
  after = await wholeOf(excel);
  dressedAfter = await told();
  const { statusDate, version } = readTracker(after).settings;
  typeSetting('statusDate', '14/07/2015');
  dated = await wholeOf(excel);
  typeSetting('statusDate', statusDate === null ? '' : formatFrenchDate(statusDate));
  typeSetting('version', '3');
  const held = excel.picture();
  const { workbook } = excel;
  const refused = await updateAll({ workbook, clock: CLOCK, words: updateFr });
  ofNextVersion = { refused, held, left: excel.picture() };
  typeSetting('version', String(version));
  valueOf(await excel.workbook.undoLast());
  undone = await wholeOf(excel);
}, 120_000);
afterAll(closeExcel);

async function ownColumn(): Promise<number | undefined> {
  const { actions } = readTracker(await wholeOf(excel));
  return actions?.place.foreign.find(({ header }) => header === 'Priorité')?.column;
}

/** In the updated tracker, as the user would. */
function typeSetting(key: keyof typeof SETTINGS, text: string): void {
  const { settingRows } = readTracker(after);
  const line = settingRows.find(({ cells }) => settingNamed(cells.name) === key);
  if (line === undefined) throw new Error(`No setting ${key}`);
  excel.host.user.type(`Paramètres!B${String(line.row + 1)}`, text);
}

const ranks = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getItem('Suivi').getRangeByIndexes(4, own, 30, 1);

/** Gives the user's own column choices, a rule of colour, a format and a width. */
async function dress(): Promise<void> {
  await excel.host.Excel.run(async (context) => {
    const range = ranks(context);
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '1,2,3' } };
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=$D5="Réalisé"';
    range.numberFormat = Array.from({ length: 30 }, () => ['0.00']);
    range.format.columnWidth = 123;
    await context.sync();
  });
}

async function told(): Promise<unknown> {
  return excel.host.Excel.run(async (context) => {
    const range = ranks(context);
    const rule = range.dataValidation.load('rule');
    const { format } = range.load(['values', 'numberFormat', 'format/columnWidth']);
    await context.sync();
    const { values, numberFormat } = range;
    const rules = excel.host.workbook.sheet('Suivi')?.conditionalRules ?? [];
    const areas = rules.flatMap((one) => (one.formulas.includes('$D5="Réalisé"') ? one.areas : []));
    return [rule.rule, areas, values, numberFormat, format.columnWidth];
  });
}

async function wholeOf({ workbook }: TestExcel): Promise<WorkbookSnapshot> {
  const parts = ['looks', 'merges', 'hidden', 'filter', 'comments', 'hyperlinks'] as const;
  return valueOf(await workbook.read({ sheets: 'all', parts }));
}

async function update(): Promise<UpdateReport> {
  const { workbook } = excel;
  return valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
}

function sheetNamed({ sheets }: WorkbookSnapshot, wanted: string): SheetSnapshot {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`No sheet ${wanted}`);
  return sheet;
}

function headersOf({ tables }: WorkbookSnapshot): readonly string[] {
  return tables.find(({ name }) => name === 'tblSuivi')?.headers ?? [];
}

/** What the user's own column holds, by N°. */
function priorities(snapshot: WorkbookSnapshot): ReadonlyMap<unknown, unknown> {
  const { actions } = readTracker(snapshot);
  const column = actions?.place.foreign.find(({ header }) => header === 'Priorité')?.column ?? -1;
  const { values } = sheetNamed(snapshot, 'Suivi');
  return new Map(
    (actions?.rows ?? []).map(({ raw, value }) => [value.id, values[raw.row]?.[column] ?? null]),
  );
}

function rowsOf({ actions, sessions, attendances, partners, sites, lists }: Tracker): unknown {
  const tables = [actions, sessions, attendances, partners, sites];
  return [lists, ...tables.map((table) => table?.rows.map(({ value }) => value))];
}

describe('A tracker made by the first version, once all is updated', () => {
  it('has its columns in today’s order, and every row as it was', () => {
    const today: string[] = ACTION_TABLE.columns.map(({ header }) => header);
    expect(report.takenOver).toMatchObject({ added: ['Veille'], order: 'moved-unseen' });
    // The user's own column stays where it was.
    expect(headersOf(after)).toEqual([...today.slice(0, -1), 'Priorité', 'Provenance']);
    expect(rowsOf(readTracker(after))).toEqual(rowsOf(readTracker(before)));
  });

  it('keeps the column of the user’s own, and the colours of cells', () => {
    expect(priorities(after)).toEqual(priorities(before));
    expect(new Set(priorities(after).values())).toEqual(new Set([1, 2, 3.5, null]));
    const { looks } = sheetNamed(after, 'Suivi');
    const yellow = (looks.known ? looks.value : []).map((line) =>
      line.flatMap(({ fill }, column) => (fill === '#FFFF00' ? [column] : [])),
    );
    expect(yellow.flatMap((columns, row) => (columns.length > 0 ? [[row, columns]] : []))).toEqual([
      [5, [0, 1, 2]],
    ]);
  });

  it('keeps the reason typed in Contrôle', () => {
    expect(sheetNamed(after, 'Contrôle').values.flat()).toContain('Vu avec la direction');
  });

  it('has settings alone in Paramètres, and what was remembered on Listes and Calculs', () => {
    const { settings, settingRows } = readTracker(after);
    const former = readTracker(before).settings;
    expect(settingRows.map(({ cells }) => settingNamed(cells.name))).toEqual(Object.keys(SETTINGS));
    expect(settings).toEqual({ ...former, version: 2 });
    expect(Object.keys(former.takenRows)).not.toEqual([]);
    expect(Object.keys(former.columnMatches)).not.toEqual([]);
  });

  it('keeps the names its settings had, and still counts to the day written there', () => {
    expect(readTracker(dated).settings.statusDate).toBe('2015-07-14');
    const { sheet, area } = namedRange(dated, STATUS_DATE_NAME) ?? {};
    expect(sheet?.values[area?.row ?? 0]?.[area?.column ?? 0]).toBe(toExcelSerial('2015-07-14'));
  });

  it('gets the list that came since, and its drop-down finds its words', () => {
    const formula = after.names.find(({ name }) => name === 'liste_operations')?.formula ?? '';
    const column = columnIndex(/Listes'?!\$([A-Z]+)\$/u.exec(formula)?.[1] ?? 'A');
    const words = sheetNamed(after, 'Listes').values.map((line) => line[column] ?? null);
    expect(words.slice(3, 5)).toEqual(['Opération', 'Réhabilitation']);
  });

  it('keeps in the user’s own column its choices, its rules of colour, its formats and its width', () => {
    expect(headersOf(after)[own]).toBe('Priorité');
    expect(dressedAfter).toEqual(dressed);
  });

  it('tells it in one sentence', () => {
    const told = report.takenOver && frameFr.pane.home.tellTakenOver(report.takenOver);
    expect(told).toContain('« Veille » est ajoutée');
    expect(told?.match(/\./gu)).toHaveLength(1);
  });

  it('comes back as it was with one step back', () => {
    const cellsOf = (snapshot: WorkbookSnapshot): unknown =>
      ['Suivi', 'Paramètres', 'Listes'].map((name) =>
        sheetNamed(snapshot, name).formulas.map((line) =>
          line.flatMap((cell, at) => (cell === null ? [] : [[at, cell]])),
        ),
      );
    expect(cellsOf(undone)).toEqual(cellsOf(before));
    expect(headersOf(undone)).toEqual(headersOf(before));
  });
});

describe('The order of columns is kept', () => {
  const withCell = (row: number, column: number, cell: string): WorkbookSnapshot => {
    const change = <T>(grid: readonly (readonly T[])[], value: T): readonly (readonly T[])[] =>
      grid.map((line, at) =>
        at === row
          ? Array.from({ length: Math.max(line.length, column + 1) }, (_, place) =>
              place === column ? value : (line[place] ?? value),
            )
          : line,
      );
    const sheets = before.sheets.map((sheet) =>
      sheet.name === 'Suivi'
        ? { ...sheet, values: change(sheet.values, cell), formulas: change(sheet.formulas, cell) }
        : sheet,
    );
    return { ...before, sheets };
  };
  const newsOf = (snapshot: WorkbookSnapshot) => takeOver(snapshot, trackerFr)?.news;

  it('where a formula of the user’s stands in the table', () => {
    expect(newsOf(withCell(5, 22, '=1+1'))).toMatchObject({ order: 'formulas' });
  });

  it('where the user changed it', () => {
    const tables = before.tables.map((table) => {
      const [id, strand, title, ...others] = table.headers;
      const headers = [id ?? '', title ?? '', strand ?? '', ...others];
      return table.name === 'tblSuivi' ? { ...table, headers } : table;
    });
    expect(newsOf({ ...before, tables })).toMatchObject({ order: 'changed', added: ['Veille'] });
  });

  it('where something stands right of the table, and nothing is added over it', () => {
    expect(newsOf(withCell(5, 23, 'à part'))).toMatchObject({ order: 'room', added: [] });
  });
});

it('A column that comes in a later version reaches the tracker of an earlier one, once', () => {
  const place = readTracker(before).actions?.place;
  if (!place) throw new Error('No table of actions');
  const added = { key: 'owner', header: 'Copilote', kind: 'text', width: 12, since: 3 } as const;
  const { owner: _, ...columns } = place.columns;
  const lacking = { ...place, columns };
  const definition = { ...ACTION_TABLE, columns: [...ACTION_TABLE.columns, added] };
  const reached = (version: number): readonly string[] =>
    newColumns(definition, lacking, version).map(({ header }) => header);
  expect(reached(2)).toEqual(['Copilote']);
  expect(reached(3)).toEqual([]);
});

it('A tracker made by a version yet to come is left alone, and it is said', () => {
  const { refused, held, left } = ofNextVersion;
  expect(refused).toEqual({ ok: false, error: { code: 'newer-tracker' } });
  expect(left).toEqual(held);
});
