import { areaAddress, doOverlap, hasCell } from '../../../src/workbook/location';
import type { Sheet } from '../../host/model/sheet';
import type { Session } from '../../host/rich-api/session';
import { cssOf } from './cell-look';
import { showCell } from './cell-text';
import type { ConditionalLooks } from './conditional-looks';
import { chartsOf } from './chart-view';
import { inputOf } from './input-text';
import { listChoices } from './list-choices';
import { measure } from './measures';
import { SheetLooks } from './sheet-looks';
import type { CellView, SelectionView, SheetView, WindowAsked, WorkbookView } from './sheet-view';

/** What the page draws: the tabs, and a block of the sheet that is shown. */
export function buildView(
  session: Session,
  conditional: ConditionalLooks,
  asked: WindowAsked,
): WorkbookView {
  const { workbook } = session;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const sheet = workbook.active ?? visible[0];
  if (!sheet) throw new Error('A workbook has a visible sheet');
  return {
    fileName: workbook.fileName,
    sheets: visible.map(({ name, tabColor }) => ({ name, color: tabColor })),
    sheet: sheetView(sheet, new SheetLooks(sheet, session, conditional), asked),
  };
}

function sheetView(sheet: Sheet, drawn: SheetLooks, asked: WindowAsked): SheetView {
  const { session } = drawn;
  const measures = measure(sheet, session.workbook);
  const frozen = sheet.frozen ?? { rows: 0, columns: 0 };
  const looks = new Map<string, number>();
  const cells: CellView[] = [];
  for (const row of wanted(frozen.rows, asked.top, asked.bottom, measures.rowCount)) {
    const columns = measures.columnWidths.length;
    for (const column of wanted(frozen.columns, asked.left, asked.right, columns)) {
      const isHidden = measures.rowHeights[row] === 0 || measures.columnWidths[column] === 0;
      const cell = isHidden ? null : cellView(drawn, row, column, looks);
      if (cell !== null) cells.push(cell);
    }
  }
  return {
    name: sheet.name,
    ...measures,
    frozen,
    hasGridlines: sheet.showGridlines,
    selection: selectionOf(sheet, session),
    looks: [...looks.keys()],
    cells,
    charts: chartsOf(sheet, session),
  };
}

/** The frozen ones first, then those asked for. */
function wanted(frozen: number, from: number, to: number, count: number): readonly number[] {
  const first = Math.max(frozen, from);
  const length = Math.max(0, Math.min(to, count - 1) - first + 1);
  return [
    ...Array.from({ length: frozen }, (_, index) => index),
    ...Array.from({ length }, (_, index) => first + index),
  ];
}

/** Null for an empty cell of the default look, and for one a merge covers. */
function cellView(
  drawn: SheetLooks,
  row: number,
  column: number,
  looks: Map<string, number>,
): CellView | null {
  const { sheet, session } = drawn;
  const merge = sheet.merges.find((area) => hasCell(area, { row, column }));
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const look = drawn.at(row, column);
  const css = cssOf(look, sheet.showGridlines);
  if (!looks.has(css)) looks.set(css, looks.size);
  const style = session.workbook.styles.get(sheet.styleAt(row, column));
  const shown = showCell(drawn.value(row, column), style.numberFormat, session.workbook.date1904);
  return {
    row,
    column,
    look: looks.get(css) ?? 0,
    ...shown,
    ...(drawn.value(row, column) === null ? { isBlank: true } : {}),
    overflow: look.wraps ? 'wrap' : shown.overflow === 'text' ? spill(look.align) : shown.overflow,
    ...acrossOf(drawn, row, column),
    ...(merge ? { rowSpan: merge.rowCount, columnSpan: merge.columnCount } : {}),
  };
}

/** « Centré sur plusieurs colonnes »: the empty cells after it that say so too. */
function acrossOf(drawn: SheetLooks, row: number, column: number): { readonly across?: number } {
  const isAcross = (at: number): boolean =>
    drawn.session.workbook.styles.get(drawn.sheet.styleAt(row, at)).alignment.horizontal ===
    'centerContinuous';
  if (!isAcross(column) || drawn.value(row, column) === null) return {};
  let across = 1;
  while (isAcross(column + across) && drawn.value(row, column + across) === null) across++;
  return across > 1 ? { across } : {};
}

function spill(align: string): CellView['overflow'] {
  if (align === 'center') return 'both';
  return align === 'right' ? 'left' : 'right';
}

function selectionOf(sheet: Sheet, session: Session): SelectionView {
  const { selection } = sheet;
  const merge = sheet.merges.find((area) => doOverlap(area, selection));
  const area = merge && hasCell(merge, selection) ? merge : selection;
  return {
    ...selection,
    rowCount: Math.max(area.rowCount, selection.rowCount),
    columnCount: Math.max(area.columnCount, selection.columnCount),
    address: areaAddress(selection),
    input: inputOf(session, sheet, selection),
    choices: listChoices(session, sheet, selection),
  };
}
