import type { Area } from '../../../src/workbook/location';
import type { ChangeOrigin } from '../classes/changes';
import { raiseSheetEvent } from '../classes/changes';
import type { Calculator } from '../formulas/calculator';
import { showArea } from '../formulas/references';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { EventHub } from './event-hub';
import { EVENT } from './event-hub';
import { ExcelError } from './excel-error';
import type { HostObject } from './host-class';

export type Quirk =
  /** Rules of one kind on the same cells fail to be read. */
  | 'rules-on-same-cells'
  /** The printer at hand has no paper larger than A4. */
  | 'no-large-paper'
  /** A formula written in a column of a table takes the place of the others that differ. */
  | 'fills-table-formulas'
  /** Grouped writes fail for no reason that is told. */
  | 'faulty-undo-groups';

export interface SessionOptions {
  /** The ExcelApi version this Excel has, such as `1.17`. */
  readonly apiVersion: string;
  /** The language of the user's Excel. */
  readonly locale: 'fr-FR' | 'en-US';
  /** The year a date typed without one takes. */
  readonly year: number;
}

/** One add-in at work on one workbook: what outlives a request. */
export class Session {
  readonly references = new Map<string, HostObject>();
  /** Members and behaviours asked for that the stand-in lacks, in order. */
  readonly gaps: string[] = [];
  /** Workbooks the add-in opened in windows of their own. */
  readonly openedWorkbooks: Uint8Array[] = [];
  /** Faults of Excel's own, which come and go with its versions: none unless a test asks for it. */
  readonly quirks = new Set<Quirk>();
  enableEvents = true;
  /** The file is read-only: it may be written in memory all the same. */
  readOnly = false;
  /** Excel is a viewer, as for a file in protected view: every write is refused. */
  isViewer = false;
  /** What emptied Excel's own list of steps to take back, in order. */
  readonly undoCleared: string[] = [];
  /** A group of Excel's own undo is open: calls that it cannot take back are refused. */
  isUndoGroupOpen = false;
  readonly #kept = new WeakMap<HostObject, string>();
  #nextReference = 1;

  constructor(
    readonly workbook: Workbook,
    readonly calculator: Calculator,
    readonly events: EventHub,
    readonly options: SessionOptions,
  ) {}

  get apiVersion(): string {
    return this.options.apiVersion;
  }

  /** Notes a lack; the error names it. */
  gap(what: string): ExcelError {
    this.gaps.push(what);
    return new ExcelError('NotImplementedInStandIn', `The stand-in lacks: ${what}`);
  }

  keep(object: HostObject): string {
    const known = this.#kept.get(object);
    if (known !== undefined && this.references.has(known)) return known;
    const id = `r${this.#nextReference++}`;
    this.references.set(id, object);
    this.#kept.set(object, id);
    return id;
  }

  /** The reference already kept on an object. */
  keptId(object: HostObject): string | null {
    const known = this.#kept.get(object);
    return known !== undefined && this.references.has(known) ? known : null;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  /** The active sheet and cell move; whoever listens is told. */
  select(sheet: Sheet, area: Area, origin: ChangeOrigin): void {
    const before = this.workbook.active;
    const hasMoved = !isSameArea(sheet.selection, area) || before !== sheet;
    if (!isSameArea(sheet.selection, area)) sheet.touched.add('views');
    sheet.selection = area;
    if (before !== sheet) this.activate(sheet, origin);
    if (!hasMoved) return;
    const detail = { address: showArea(area), worksheetId: sheet.id, isInsideTable: false };
    this.events.raise(EVENT.selectionChanged, [sheet.id, 'Workbook'], detail, 'local');
  }

  activate(sheet: Sheet, origin: ChangeOrigin): void {
    const before = this.workbook.active;
    if (before === sheet) return;
    this.workbook.active = sheet;
    this.workbook.touched.add('sheets');
    if (before) raiseSheetEvent(this, EVENT.deactivated, before, origin);
    raiseSheetEvent(this, EVENT.activated, sheet, origin);
  }
}

function isSameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}
