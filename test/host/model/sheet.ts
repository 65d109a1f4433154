import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS, lastCell } from '../../../src/workbook/location';
import type { Cell, ColumnProps, RowProps } from './cell';
import { isEmptyCell } from './cell';
import type { Chart } from './chart';
import type {
  Annotation,
  AutoFilter,
  ConditionalRule,
  FloatingThing,
  Hyperlink,
  PageLayout,
  Protection,
  Validation,
} from './features';
import type { Table } from './table';

/** What was changed since the file was read; the rest is written back as it was. */
export type SheetPart =
  | 'cells'
  | 'columns'
  | 'properties'
  | 'views'
  | 'protection'
  | 'autoFilter'
  | 'merges'
  | 'conditionalFormats'
  | 'validations'
  | 'hyperlinks'
  | 'page'
  | 'drawing'
  | 'tables'
  | 'notes';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A rectangle that follows the insertion and deletion of rows and columns; null once deleted. */
export interface Anchor {
  area: Area | null;
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface SheetSource {
  readonly part: string;
  readonly xml: string;
}

export function newPageLayout(): PageLayout {
  return {
    orientation: 'portrait',
    paperSize: 9,
    scale: null,
    fitWidth: null,
    fitHeight: null,
    fitToPage: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draft: false,
    printGridlines: false,
    printHeadings: false,
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    printOrder: 'DownThenOver',
    firstPageNumber: null,
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
    rowBreaks: [],
    columnBreaks: [],
  };
}

/** A worksheet in memory. Rows and columns count from 0. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly rowProps = new Map<number, RowProps>();
  readonly columnProps = new Map<number, ColumnProps>();
  defaultRowHeight = 15;
  /** Characters. */
  defaultColumnWidth = 9.140625;
  merges: Area[] = [];
  validations: Validation[] = [];
  /** First of the list wins. */
  conditionalRules: ConditionalRule[] = [];
  frozen: FrozenPanes | null = null;
  page: PageLayout = newPageLayout();
  protection: Protection | null = null;
  autoFilter: AutoFilter | null = null;
  hyperlinks: Hyperlink[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  shapes: FloatingThing[] = [];
  pivots: FloatingThing[] = [];
  annotations: Annotation[] = [];
  selection: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  readonly touched = new Set<SheetPart>();
  readonly anchors = new Set<WeakRef<Anchor>>();
  /** Blocks found since a cell came or went: a request asks for the same ones again. */
  readonly #used = new Map<string, Area | null>();
  /** Called for every cell whose contents change. */
  onChange: (row: number, column: number) => void = () => undefined;

  constructor(
    readonly id: string,
    public name: string,
    readonly source: SheetSource | null,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Puts a cell, or takes it away. */
  setCell(row: number, column: number, cell: Cell | null): void {
    this.touched.add('cells');
    let line = this.rows.get(row);
    const before = line?.get(column);
    const isSame =
      (before?.formula ?? null) === (cell?.formula ?? null) &&
      (before?.value ?? null) === (cell?.value ?? null);
    if (!isSame) this.onChange(row, column);
    if (isUsed(before) !== isUsed(cell) || !before !== !cell) this.#used.clear();
    if (cell === null) {
      line?.delete(column);
      if (line?.size === 0) this.rows.delete(row);
      return;
    }
    if (!line) this.rows.set(row, (line = new Map<number, Cell>()));
    line.set(column, cell);
  }

  /** The style a cell shows: its own, or its row's, or its column's. */
  styleAt(row: number, column: number): number {
    return (
      this.cell(row, column)?.style ??
      this.rowProps.get(row)?.style ??
      this.columnProps.get(column)?.style ??
      0
    );
  }

  /** The stored cells of a block, by row then column; never walks empty space. */
  *cellsIn(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    const end = lastCell(area);
    for (const row of numbersWithin(this.rows, area.row, end.row)) {
      const line = this.rows.get(row);
      if (!line) continue;
      for (const column of numbersWithin(line, area.column, end.column)) {
        const cell = line.get(column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** The smallest block holding every used cell; null on an empty sheet. */
  usedArea(what: 'values' | 'all', within: Area = WHOLE_SHEET): Area | null {
    const { row, column, rowCount, columnCount } = within;
    const key = [what, row, column, rowCount, columnCount].join(' ');
    const known = this.#used.get(key);
    if (known !== undefined) return known;
    const found = this.#findUsed(what, within);
    this.#used.set(key, found);
    return found;
  }

  #findUsed(what: 'values' | 'all', within: Area): Area | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const end = lastCell(within);
    for (const row of numbersWithin(this.rows, within.row, end.row)) {
      for (const [column, cell] of this.rows.get(row) ?? []) {
        if (column < within.column || column > end.column) continue;
        if (what === 'values' && isEmptyCell(cell)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  setRowProps(row: number, change: RowProps): void {
    this.touched.add('cells');
    this.rowProps.set(row, { ...this.rowProps.get(row), ...change });
  }

  setColumnProps(column: number, change: ColumnProps): void {
    this.touched.add('columns');
    this.columnProps.set(column, { ...this.columnProps.get(column), ...change });
  }

  anchor(area: Area): Anchor {
    const anchor: Anchor = { area };
    this.anchors.add(new WeakRef(anchor));
    return anchor;
  }
}

function isUsed(cell: Cell | null | undefined): boolean {
  return !isEmptyCell(cell ?? undefined);
}

export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
};

/** The keys of a map between two bounds, in order; the cheaper of the two ways of finding them. */
function numbersWithin(map: ReadonlyMap<number, unknown>, from: number, to: number): number[] {
  if (to - from + 1 < map.size) {
    const found: number[] = [];
    for (let key = from; key <= to; key++) if (map.has(key)) found.push(key);
    return found;
  }
  return [...map.keys()].filter((key) => key >= from && key <= to).sort((a, b) => a - b);
}
