import { columnLetters } from '../../../src/workbook/location';
import type { CellView, SelectionView, WindowAsked } from '../view/sheet-view';
import { type RowOfCells, drawCell } from './cell-element';
import { make } from './elements';
import { HEADER_HEIGHT, HEADER_WIDTH, type Layout } from './layout';

const NO_CELLS: RowOfCells = new Map();

/** The rows of a sheet that are drawn, below the names of its columns. */
export function drawRows(layout: Layout, window: WindowAsked): readonly HTMLElement[] {
  const rows = byRow(layout.view.cells);
  const columns = shownColumns(layout, window);
  return [
    headings(layout, columns),
    ...shownRows(layout, window).map((row) =>
      drawRow(layout, { row, columns, cells: rows.get(row) ?? NO_CELLS }),
    ),
  ];
}

/** The names of the rows and columns of the selection stand out. */
export function markHeadings(canvas: HTMLElement, selection: SelectionView): void {
  for (const heading of canvas.querySelectorAll<HTMLElement>('.heading')) {
    const { row, column } = heading.dataset;
    const isIn = (text: string | undefined, first: number, count: number): boolean =>
      text !== undefined && Number(text) >= first && Number(text) < first + count;
    heading.classList.toggle(
      'chosen',
      isIn(row, selection.row, selection.rowCount) ||
        isIn(column, selection.column, selection.columnCount),
    );
  }
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function headings(layout: Layout, columns: readonly number[]): HTMLElement {
  const line = make('div', { role: 'row', class: 'row frozen headers', 'aria-rowindex': '1' });
  line.style.cssText = `top:0;width:${layout.totalWidth + HEADER_WIDTH}px;height:${HEADER_HEIGHT}px`;
  line.append(stuckHeading('columnheader', 'Lignes', ''));
  for (const column of columns) {
    const attributes = { role: 'columnheader', class: 'heading', 'data-column': String(column) };
    const heading = make('div', attributes, columnLetters(column));
    place(heading, column, layout);
    heading.style.width = `${layout.width(column)}px`;
    line.append(heading);
  }
  return line;
}

function drawRow(
  layout: Layout,
  {
    row,
    columns,
    cells,
  }: { readonly row: number; readonly columns: readonly number[]; readonly cells: RowOfCells },
): HTMLElement {
  const { frozen, looks } = layout.view;
  const isFrozen = row < frozen.rows;
  const line = make('div', {
    role: 'row',
    class: `row${isFrozen ? ' frozen' : ''}${row === frozen.rows - 1 ? ' last-frozen' : ''}`,
    'aria-rowindex': String(row + 2),
  });
  line.style.cssText = `top:${layout.top(row) + HEADER_HEIGHT}px;height:${layout.height(row)}px;width:${layout.totalWidth + HEADER_WIDTH}px`;
  const heading = stuckHeading('rowheader', String(row + 1), String(row));
  heading.style.height = `${layout.height(row)}px`;
  line.append(heading);
  for (const column of columns) {
    const cell = cells.get(column);
    if (cell === undefined) continue;
    const element = drawCell(cell, cells, layout);
    element.id = cellId(row, column);
    element.dataset.row = String(row);
    element.dataset.column = String(column);
    element.setAttribute('aria-colindex', String(column + 2));
    place(element, column, layout);
    if (column < frozen.columns) stick(element, column, { layout, look: looks[cell.look] ?? '' });
    line.append(element);
  }
  return line;
}

function place(element: HTMLElement, column: number, layout: Layout): void {
  const overlap = element.classList.contains('cell') ? 1 : 0;
  element.style.left = `${layout.left(column) + HEADER_WIDTH - overlap}px`;
  element.classList.toggle('stuck', column < layout.view.frozen.columns);
}

function stick(
  element: HTMLElement,
  column: number,
  { layout, look }: { readonly layout: Layout; readonly look: string },
): void {
  element.style.zIndex = element.classList.contains('spills') ? '23' : '20';
  const isLast = column === layout.view.frozen.columns - 1;
  if (isLast && !look.includes('border-right:2px')) element.style.borderRight = '1px solid #a6a6a6';
}

function stuckHeading(role: string, label: string, row: string): HTMLElement {
  const isCorner = row === '';
  const attributes = isCorner ? { 'aria-label': label } : { 'data-row': row };
  const heading = make(
    'div',
    { role, class: 'heading stuck', ...attributes },
    isCorner ? '' : label,
  );
  heading.style.cssText = `left:0;width:${HEADER_WIDTH}px`;
  return heading;
}

function byRow(cells: readonly CellView[]): ReadonlyMap<number, RowOfCells> {
  const rows = new Map<number, Map<number, CellView>>();
  for (const cell of cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = new Map<number, CellView>()));
    row.set(cell.column, cell);
  }
  return rows;
}

function shownRows(layout: Layout, { top, bottom }: WindowAsked): readonly number[] {
  return between(layout.view.frozen.rows, top, bottom).filter((row) => layout.height(row) > 0);
}

function shownColumns(layout: Layout, { left, right }: WindowAsked): readonly number[] {
  return between(layout.view.frozen.columns, left, right).filter(
    (column) => layout.width(column) > 0,
  );
}

function between(frozen: number, from: number, to: number): readonly number[] {
  const shown = Array.from({ length: frozen }, (_, index) => index);
  for (let index = Math.max(frozen, from); index <= to; index++) shown.push(index);
  return shown;
}
