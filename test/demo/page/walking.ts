import { areaAddress, type CellPlace } from '../../../src/workbook/location';
import { excel } from './excel';
import type { Editing } from './editing';
import type { Grid } from './grid';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
};

/** Moving from cell to cell by keys and by clicks. */
export class Walking {
  /** Selections sent that Excel has not answered yet: what it says meanwhile is old. */
  #sent = 0;

  constructor(readonly grid: Grid) {}

  get isUnderway(): boolean {
    return this.#sent > 0;
  }

  /** One step, over hidden rows and columns. */
  step(direction: string): void {
    const { selection, layout } = this.grid;
    const [down, right] = STEPS[direction] ?? [0, 0];
    if (!selection || !layout || (down === 0 && right === 0)) return;
    let { row, column } = selection;
    const isInside = (): boolean =>
      row >= 0 &&
      column >= 0 &&
      row < layout.view.rowCount &&
      column < layout.view.columnWidths.length;
    do {
      row += down;
      column += right;
    } while (isInside() && (layout.height(row) === 0 || layout.width(column) === 0));
    if (isInside()) this.to({ row, column });
  }

  /** Selects a cell, or from the active cell to it. */
  to(place: CellPlace, end: CellPlace = place): void {
    const row = Math.min(place.row, end.row);
    const column = Math.min(place.column, end.column);
    const rowCount = Math.abs(place.row - end.row) + 1;
    const columnCount = Math.abs(place.column - end.column) + 1;
    const area = { row, column, rowCount, columnCount };
    const address = areaAddress(area);
    this.grid.select({ ...area, address, input: '', choices: [] });
    this.#sent++;
    void excel.select(address).finally(() => this.#sent--);
  }

  /** Pages, ends of rows, and the keys that begin typing. */
  listen(editing: Editing): void {
    const { element } = this.grid;
    element.addEventListener('keydown', (event) => {
      if (event.altKey || this.#handle(event, editing)) event.preventDefault();
    });
    element.addEventListener('mousedown', (event) => {
      const place = placeOf(event.target);
      if (place === null || event.button !== 0) return;
      event.preventDefault();
      element.focus({ preventScroll: true });
      const { selection } = this.grid;
      void editing.finish().then(() => {
        this.to(event.shiftKey && selection ? selection : place, place);
      });
    });
    element.addEventListener('dblclick', (event) => {
      if (placeOf(event.target) !== null) editing.open();
    });
  }

  #handle(event: KeyboardEvent, editing: Editing): boolean {
    const { key } = event;
    const { selection, layout } = this.grid;
    if (!selection || !layout) return false;
    const isCombined = event.ctrlKey || event.metaKey;
    if (key === 'Enter') this.step(event.shiftKey ? 'up' : 'down');
    else if (STEPS[key] !== undefined) this.step(key);
    else if (key === 'F2') editing.open();
    else if (key === 'Delete') editing.clear();
    else if (key === 'Home') this.to({ row: isCombined ? 0 : selection.row, column: 0 });
    else if (key === 'PageDown' || key === 'PageUp') this.#page(key === 'PageDown' ? 1 : -1);
    else if (key.length === 1 && !isCombined) editing.open(key);
    else return false;
    return true;
  }

  #page(direction: 1 | -1): void {
    const { selection, layout, scroller } = this.grid;
    if (!selection || !layout) return;
    const { top, bottom } = layout.seen(scroller);
    const row = selection.row + direction * Math.max(1, bottom - top - 1);
    this.to({ ...selection, row: Math.min(layout.view.rowCount - 1, Math.max(0, row)) });
  }
}

/** The cell an event happened on; null on headings and charts. */
export function placeOf(target: EventTarget | null): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
