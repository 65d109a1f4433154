import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import type { CalendarDate } from '../../../src/lib/calendar-date';
import { fromExcelSerial, toExcelSerial } from '../../../src/lib/calendar-date';
import { atOnce } from '../../../src/lib/steps';
import type { CellInput, Edit } from '../../../src/workbook/edit';
import { type Area, parseArea } from '../../../src/workbook/location';
import type {
  CellValue,
  NameSnapshot,
  ReadRequest,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/workbook/snapshot';
import { scheduleFr } from '../../../src/locales/sheets/schedule.fr';
import trackerFr from '../../../src/programme/tracker/words.fr.json';
import {
  planSchedule,
  SCHEDULE_READ,
  type SchedulePlan,
} from '../../../src/programme/schedule/plan-schedule';
import type { ScaleChoice } from '../../../src/programme/schedule/rows/scale';
import { NO_FILTER, type ScheduleFilters } from '../../../src/programme/schedule/rows/select-rows';
import { DEFAULT_LISTS } from '../../../src/programme/tracker/lists';
import { layOutTracker } from '../../../src/programme/tracker/layout/lay-out-tracker';
import { chooseSheetNames } from '../../../src/programme/tracker/sheets/names';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { Settings } from '../../../src/programme/tracker/settings/settings';
import type { Action } from '../../../src/programme/tracker/tracker';
import { settingsAt } from '../../fixtures/builders';
import type { Workbook } from '../../host/model/workbook';
import { type Host, openWorkbook } from '../../host/start-node-host';

/** A column of the grid as the sheet shows it. */
export interface SheetColumn {
  readonly label: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

/** What a row of the grid holds: words and marks by column label; pieces of bar apart. */
export interface SheetRow {
  readonly status: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly solid: readonly string[];
  readonly hatched: readonly string[];
  readonly fading: readonly string[];
}

/** What the readers below look at: a snapshot, or cells that another program computed. */
export interface ReadCells {
  readonly names: readonly Pick<NameSnapshot, 'name' | 'formula'>[];
  readonly sheets: readonly Pick<SheetSnapshot, 'name' | 'values'>[];
}

function writing(sheet: string, row: number, column: number, value: CellInput): Edit {
  return { kind: 'writeCells', sheet, at: { row, column }, cells: [[value]] };
}

export interface GenerateOptions {
  readonly statusDate?: CalendarDate;
  readonly choice?: ScaleChoice | null;
  readonly filters?: ScheduleFilters | null;
}

/** What « Générer le Gantt » would write in a workbook. */
export function planOf(snapshot: WorkbookSnapshot, options: GenerateOptions = {}): SchedulePlan {
  const { statusDate = '2014-05-15', choice = 'Automatique', filters = NO_FILTER } = options;
  const tracker = readTracker(snapshot);
  const writtenAt = '15/05/2014 09:12';
  const request = { snapshot, tracker, statusDate, choice, filters, writtenAt };
  const plan = atOnce(planSchedule(request, scheduleFr));
  if (plan === null) throw new Error('No tracker');
  return plan;
}

/** A workbook with a tracker, open in Excel, in which the Gantt can be made and the cells changed. */
export class GanttWorkbook {
  private readonly typed: Edit[] = [];

  private constructor(
    readonly host: Host,
    private readonly workbook: ReturnType<typeof createExcelWorkbook>,
  ) {}

  static async open(
    actions: readonly Action[],
    settings: Partial<Settings> = {},
  ): Promise<GanttWorkbook> {
    const opened = await GanttWorkbook.openFile('blank');
    const content = {
      actions,
      sessions: [],
      attendances: [],
      partners: [],
      sites: [],
      lists: DEFAULT_LISTS,
      settings: settingsAt(settings),
    };
    const sheets = chooseSheetNames(await opened.read());
    await opened.apply(layOutTracker({ content, existing: null, sheets, words: trackerFr }));
    return opened;
  }

  /** The workbook as it was saved, opened again. */
  static async openFile(file: Uint8Array | string): Promise<GanttWorkbook> {
    const host = await openWorkbook(file);
    host.installGlobals();
    return new GanttWorkbook(host, createExcelWorkbook({ delay: () => Promise.resolve() }));
  }

  /** The sheet Gantt alone: the others are computed as far as it looks them up. */
  drawn(): Promise<WorkbookSnapshot> {
    return this.read({ tables: [], names: ['Gantt'] });
  }

  async read(sheets: ReadRequest['sheets'] = 'all'): Promise<WorkbookSnapshot> {
    const read = await this.workbook.read({
      sheets,
      parts: [],
      ranges: { read: [], counted: SCHEDULE_READ.ranges?.counted ?? [] },
    });
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    const applied = await this.workbook.apply(edits);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  }

  async generate(options: GenerateOptions = {}): Promise<SchedulePlan> {
    const plan = planOf(await this.read(), options);
    await this.apply([...plan.workings, ...plan.edits]);
    return plan;
  }

  /** Writes a cell as somebody without the add-in would. */
  async type(sheet: string, row: number, column: number, value: CellInput): Promise<void> {
    const cell = this.host.workbook.sheets.find(({ name }) => name === sheet)?.cell(row, column);
    const before = cell?.formula != null ? { formula: cell.formula } : (cell?.value ?? null);
    this.typed.push(writing(sheet, row, column, before as CellInput));
    await this.apply([writing(sheet, row, column, value)]);
  }

  /** Gives every cell that was typed what it held before. */
  async takeBack(): Promise<void> {
    await this.apply(this.typed.splice(0).reverse());
  }

  async typeNamed(name: string, value: CellInput): Promise<void> {
    const { names } = cellsIn(this.host.workbook, []);
    const { sheet, area } = placeOf({ names, sheets: [] }, name);
    await this.type(sheet, area.row, area.column, value);
  }

  async typeSetting(name: string, value: CellInput): Promise<void> {
    const row = this.valuesOf('Paramètres').findIndex((cells) => cells[0] === name);
    await this.type('Paramètres', row, 1, value);
  }

  /** Changes a cell of Suivi in the row of that N°. */
  async typeAction(id: string, header: string, value: CellInput): Promise<void> {
    const values = this.valuesOf('Suivi');
    const row = values.findIndex((cells) => cells[0] === id);
    const column = (values[3] ?? []).indexOf(header);
    await this.type('Suivi', row, column, value);
  }

  /** What a sheet that no formula fills holds, without asking Excel for the whole workbook. */
  private valuesOf(sheet: string): readonly (readonly CellValue[])[] {
    return cellsIn(this.host.workbook, [sheet]).sheets[0]?.values ?? [];
  }
}

export function serial(date: CalendarDate): number {
  return toExcelSerial(date);
}

export function placeOf(
  snapshot: ReadCells,
  name: string,
): { readonly sheet: string; readonly area: Area } {
  const formula = snapshot.names.find((one) => one.name === name)?.formula ?? '';
  const area = parseArea(formula);
  if (area === null) throw new Error(`No name ${name}`);
  return { sheet: formula.slice(1, formula.lastIndexOf('!')).replaceAll("'", ''), area };
}

/** The cells a workbook holds, such as another program computed: errors and empty texts as nothing. */
export function cellsIn(
  { sheets, names }: Workbook,
  wanted: readonly string[] = sheets.map(({ name }) => name),
): ReadCells {
  return {
    names: names.map(({ name, formula }) => ({
      name,
      formula: formula.startsWith('=') ? formula : `=${formula}`,
    })),
    sheets: sheets
      .filter(({ name }) => wanted.includes(name))
      .map((sheet) => {
        const used = sheet.usedArea('all') ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
        const values = Array.from({ length: used.row + used.rowCount }, (_, row) =>
          Array.from({ length: used.column + used.columnCount }, (_unused, column): CellValue => {
            const value = sheet.cell(row, column)?.value ?? null;
            return typeof value === 'object' || value === '' ? null : value;
          }),
        );
        return { name: sheet.name, values };
      }),
  };
}

/** The day in the one cell of a name. */
export function dateIn(snapshot: ReadCells, name: string): CalendarDate {
  const date = fromExcelSerial(Number(cellsNamed(snapshot, name)[0]?.[0]));
  if (date === null) throw new Error(`No date in ${name}`);
  return date;
}

/** The cells that a name covers. */
export function cellsNamed(snapshot: ReadCells, name: string): readonly (readonly CellValue[])[] {
  const { sheet, area } = placeOf(snapshot, name);
  const values = snapshot.sheets.find((one) => one.name === sheet)?.values ?? [];
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from(
      { length: area.columnCount },
      (_unused, column) => values[area.row + row]?.[area.column + column] ?? null,
    ),
  );
}

/** The columns in use, « Antérieur » first and « Sans date » last, with their place in the grid. */
export function columnsOf(snapshot: ReadCells): readonly (SheetColumn & { readonly at: number })[] {
  const starts = cellsNamed(snapshot, 'gantt_debut')[0] ?? [];
  const ends = cellsNamed(snapshot, 'gantt_fin')[0] ?? [];
  const { sheet, area } = placeOf(snapshot, 'gantt_debut');
  const values = snapshot.sheets.find((one) => one.name === sheet)?.values ?? [];
  const date = (value: CellValue | undefined): CalendarDate | null =>
    typeof value === 'number' ? fromExcelSerial(value) : null;
  return starts.flatMap((start, at) => {
    const label = String(values[area.row - 1]?.[area.column + at] ?? '');
    return label === '' ? [] : [{ at, label, start: date(start), end: date(ends[at]) }];
  });
}

/** The rows of the grid by N°, as Excel computed them. */
export function rowsOf(snapshot: ReadCells): ReadonlyMap<string, SheetRow> {
  const columns = columnsOf(snapshot);
  const grid = cellsNamed(snapshot, 'gantt_grille');
  const { sheet, area } = placeOf(snapshot, 'gantt_numeros');
  const values = snapshot.sheets.find((one) => one.name === sheet)?.values ?? [];
  const rows = cellsNamed(snapshot, 'gantt_numeros').flatMap(([id], index) => {
    if (typeof id !== 'string' || id === '') return [];
    const cells = grid[index] ?? [];
    const holding = (piece: number): readonly string[] =>
      columns.filter(({ at }) => cells[at] === piece).map(({ label }) => label);
    const marks = columns.flatMap(({ at, label }) => {
      const cell = cells[at];
      return typeof cell === 'string' && cell !== '' ? [[label, cell] as const] : [];
    });
    const row: SheetRow = {
      status: String(values[area.row + index]?.[4] ?? ''),
      marks: Object.fromEntries(marks),
      solid: holding(0),
      hatched: holding(1),
      fading: holding(-1),
    };
    return [[id, row] as const];
  });
  return new Map(rows);
}
