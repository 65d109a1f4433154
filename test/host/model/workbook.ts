import type { Package } from '../xlsx/zip';
import { DirtyCells } from './dirty-cells';
import type { DefinedName } from './features';
import type { SheetSource } from './sheet';
import { Sheet } from './sheet';
import { DEFAULT_STYLE, StyleTable } from './style';
import type { Table } from './table';

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  manager: string;
  company: string;
  category: string;
  keywords: string;
  comments: string;
  lastAuthor: string;
  creationDate: string | null;
  revisionNumber: number;
  custom: Map<string, string | number | boolean>;
}

/** A workbook in memory. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  styles = new StyleTable([DEFAULT_STYLE]);
  readonly names: DefinedName[] = [];
  date1904 = false;
  structureProtected = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  active: Sheet | null = null;
  fileName = 'Classeur1.xlsx';
  readonly properties: DocumentProperties = newProperties();
  readonly touched = new Set<'names' | 'properties' | 'sheets' | 'calculation' | 'theme'>();
  /** The file it was read from; null for a new workbook. */
  source: Package | null = null;
  /** Grows at every change a formula could depend on. */
  generation = 1;
  /** The cells changed since the last computing. */
  readonly dirty = new DirtyCells();
  /** Grows when sheets, names or tables change: what formulas mean may change with them. */
  structure = 1;
  #nextId = 1;

  newId(): number {
    return this.#nextId++;
  }

  /** Something every formula may depend on changed. */
  noteChange(): void {
    this.generation++;
    this.dirty.addAll();
  }

  noteStructure(): void {
    this.noteChange();
    this.structure++;
  }

  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  addSheet(name: string, source: SheetSource | null = null): Sheet {
    const guid = this.newId().toString(16).padStart(8, '0').toUpperCase();
    const sheet = new Sheet(`{${guid}-0001-0000-0000-000000000000}`, name, source);
    sheet.onChange = (row, column) => {
      this.generation++;
      this.dirty.add(sheet, row, column);
    };
    this.sheets.push(sheet);
    this.touched.add('sheets');
    this.noteStructure();
    return sheet;
  }

  tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  table(name: string): Table | undefined {
    const wanted = name.toLowerCase();
    return this.tables().find((table) => table.name.toLowerCase() === wanted);
  }

  name(name: string, scope: string | null = null): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find(
      (candidate) => candidate.scope === scope && candidate.name.toLowerCase() === wanted,
    );
  }
}

function newProperties(): DocumentProperties {
  return {
    title: '',
    subject: '',
    author: '',
    manager: '',
    company: '',
    category: '',
    keywords: '',
    comments: '',
    lastAuthor: '',
    creationDate: null,
    revisionNumber: 0,
    custom: new Map(),
  };
}
