/** What the page is told of a workbook: plain data, sent as JSON. */
export interface WorkbookView {
  readonly fileName: string;
  readonly sheets: readonly SheetTab[];
  readonly sheet: SheetView;
}

export interface SheetTab {
  readonly name: string;
  readonly color: string | null;
}

/** A block of a sheet, rows and columns counted from 0. */
export interface WindowAsked {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet's measures, and what stands in the block that was asked for. Sizes are in pixels; 0 is hidden. */
export interface SheetView {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rowCount: number;
  readonly defaultRowHeight: number;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridlines: boolean;
  readonly selection: SelectionView;
  /** Declarations of CSS, which cells name by their index. */
  readonly looks: readonly string[];
  readonly cells: readonly CellView[];
  readonly charts: readonly ChartView[];
}

export interface SelectionView {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** `B4`, or `B4:C9`. */
  readonly address: string;
  /** What the formula line shows, as it would be typed. */
  readonly input: string;
  /** The values its drop-down list proposes. */
  readonly choices: readonly string[];
}

export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly look: number;
  readonly text: string;
  /** Nothing was typed in it: a text beside it may go over it. */
  readonly isBlank?: true;
  /** A character repeated over the width of the cell. */
  readonly filler?: string;
  /** Where text goes when the cell is too narrow for it. */
  readonly overflow: 'right' | 'left' | 'both' | 'cut' | 'wrap' | 'number';
  /** Columns a text is centred over, without a merge. */
  readonly across?: number;
  /** Rows and columns a merged cell covers. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export interface ChartView {
  readonly title: string;
  readonly description: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesView[];
}

export interface ChartSeriesView {
  readonly name: string;
  readonly kind: 'column' | 'line' | 'area';
  readonly color: string;
  readonly isDashed: boolean;
  readonly values: readonly (number | null)[];
}
