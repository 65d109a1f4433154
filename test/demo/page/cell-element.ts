import type { CellView } from '../view/sheet-view';
import { make } from './elements';
import type { Layout } from './layout';

const measuring = document.createElement('canvas').getContext('2d');

/** The cells of a row, by column, and how to tell whether one has anything in it. */
export type RowOfCells = ReadonlyMap<number, CellView>;

/** One cell, its text cut, spilled or replaced by signs as a spreadsheet does. */
export function drawCell(cell: CellView, row: RowOfCells, layout: Layout): HTMLElement {
  const { looks } = layout.view;
  const width = spanned(cell.column, cell.columnSpan ?? 1, (column) => layout.width(column));
  const height = spanned(cell.row, cell.rowSpan ?? 1, (index) => layout.height(index));
  const element = make('div', { role: 'gridcell', class: 'cell' });
  element.style.cssText = looks[cell.look] ?? '';
  element.style.width = `${width + 1}px`;
  element.style.height = `${height + 1}px`;
  if ((cell.rowSpan ?? 1) > 1) element.setAttribute('aria-rowspan', String(cell.rowSpan));
  if ((cell.columnSpan ?? 1) > 1) element.setAttribute('aria-colspan', String(cell.columnSpan));
  fill(element, cell, { row, layout, width });
  return element;
}

function fill(
  element: HTMLElement,
  cell: CellView,
  {
    row,
    layout,
    width,
  }: { readonly row: RowOfCells; readonly layout: Layout; readonly width: number },
): void {
  if (cell.filler !== undefined) {
    const count = Math.ceil(width / 3) + 1;
    const filler = make(
      'span',
      { class: 'filler', 'aria-hidden': 'true' },
      cell.filler.repeat(count),
    );
    element.append(filler);
    return;
  }
  if (cell.text === '') return;
  const text = make('span', {}, cell.text);
  element.append(text);
  if (element.style.getPropertyValue('--turn') !== '') text.className = 'turned';
  if (cell.across !== undefined) {
    const whole = spanned(cell.column, cell.across, (column) => layout.width(column));
    widen(element, whole, 0);
    return;
  }
  if (cell.overflow === 'wrap') element.classList.add('wrap');
  else if (cell.overflow === 'number') {
    if (widthOf(cell.text, element) > width + 4)
      text.textContent = '#'.repeat(Math.max(1, Math.floor(width / 8)));
  } else if (cell.overflow !== 'cut' && cell.columnSpan === undefined) {
    spill(element, cell, { row, layout, width });
  }
}

/** A text too long for its cell goes on over the empty ones beside it. */
function spill(
  element: HTMLElement,
  cell: CellView,
  {
    row,
    layout,
    width,
  }: { readonly row: RowOfCells; readonly layout: Layout; readonly width: number },
): void {
  const needed = widthOf(cell.text, element) * SPARE + 8;
  if (needed <= width) return;
  const missing = cell.overflow === 'both' ? (needed - width) / 2 : needed - width;
  const right = cell.overflow === 'left' ? 0 : room(cell, { row, layout, step: 1, missing });
  const left = cell.overflow === 'right' ? 0 : room(cell, { row, layout, step: -1, missing });
  if (left + right > 0) widen(element, width + left + right, left);
}

/** Lets the text of a cell go on beyond its edges. */
function widen(element: HTMLElement, width: number, left: number): void {
  const text = element.querySelector('span');
  if (text === null) return;
  element.classList.add('spills');
  element.style.zIndex = String(Number(element.style.zIndex) + 5);
  element.style.justifyContent = 'start';
  text.style.width = `${width}px`;
  text.style.marginLeft = `${-left}px`;
}

/** Pixels of empty cells on one side, no more than what is missing. */
function room(
  cell: CellView,
  {
    row,
    layout,
    step,
    missing,
  }: {
    readonly row: RowOfCells;
    readonly layout: Layout;
    readonly step: 1 | -1;
    readonly missing: number;
  },
): number {
  let found = 0;
  const last = layout.view.columnWidths.length;
  const { columns } = layout.view.frozen;
  for (let column = cell.column + step; column >= 0 && column < last; column += step) {
    const next = row.get(column);
    const isUnder = cell.column >= columns && column < columns;
    if (found >= missing || isUnder || (next !== undefined && next.isBlank !== true)) break;
    found += layout.width(column);
  }
  return Math.min(found, missing);
}

function widthOf(text: string, { style }: HTMLElement): number {
  if (measuring === null) return 0;
  const weight = style.fontWeight === '700' ? 'bold ' : '';
  measuring.font = `${weight}${style.fontSize} Calibri, Carlito, "Segoe UI", Arial, sans-serif`;
  return measuring.measureText(text).width;
}

/** Measures are taken in another font where Calibri is missing: a little more room cuts no letter. */
const SPARE = 1.15;

function spanned(first: number, count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index < first + count; index++) sum += size(index);
  return sum;
}
