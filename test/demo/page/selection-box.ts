import type { SelectionView } from '../view/sheet-view';
import { cellId, markHeadings } from './draw-sheet';
import { make } from './elements';
import { HEADER_HEIGHT, HEADER_WIDTH, type Layout } from './layout';

/** Draws the frame around the selected cells, and tells readers which cell is active. */
export function drawSelection(canvas: HTMLElement, layout: Layout, selection: SelectionView): void {
  canvas.querySelector('.selection')?.remove();
  for (const chosen of canvas.querySelectorAll('[aria-selected]'))
    chosen.removeAttribute('aria-selected');
  const { row, column, rowCount, columnCount } = selection;
  const box = make('div', { class: 'selection' });
  const width = layout.left(column + columnCount) - layout.left(column) + 1;
  const height = layout.top(row + rowCount) - layout.top(row) + 1;
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
  const cell = document.getElementById(cellId(row, column));
  const { frozen } = layout.view;
  const isStuck = row < frozen.rows || column < frozen.columns;
  if (isStuck && cell !== null) {
    // Inside the cell, so that it stays with it when the rest is scrolled.
    cell.style.overflow = 'visible';
    box.style.inset = '-1px auto auto -1px';
    cell.append(box);
  } else {
    box.style.left = `${layout.left(column) + HEADER_WIDTH - 1}px`;
    box.style.top = `${layout.top(row) + HEADER_HEIGHT - 1}px`;
    canvas.append(box);
  }
  cell?.setAttribute('aria-selected', 'true');
  markHeadings(canvas, selection);
}
