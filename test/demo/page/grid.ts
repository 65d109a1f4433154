import { areaAddress } from '../../../src/workbook/location';
import type { SelectionView, SheetView, WindowAsked } from '../view/sheet-view';
import { drawChart } from './chart-drawing';
import { cellId, drawRows } from './draw-sheet';
import { make } from './elements';
import { around, contains, HEADER_HEIGHT, HEADER_WIDTH, Layout } from './layout';
import { drawSelection } from './selection-box';

const AT_FIRST: WindowAsked = { top: 0, bottom: 60, left: 0, right: 30 };

/** The sheet on the page: what of it is drawn, where it is scrolled to, what is selected. */
export class Grid {
  readonly element = make('div', { role: 'grid', class: 'canvas', tabindex: '0' });
  readonly #charts = make('div', { class: 'charts' });
  readonly #scrolls = new Map<string, { readonly top: number; readonly left: number }>();
  #layout: Layout | null = null;
  #drawn: WindowAsked = AT_FIRST;
  #revealed = '';
  #selection: SelectionView | null = null;

  /** `onNeed` is called when more must be drawn than is. */
  constructor(
    readonly scroller: HTMLElement,
    onNeed: () => void,
  ) {
    scroller.append(make('div', { class: 'floor' }, this.element, this.#charts));
    const look = (): void => {
      if (this.#layout !== null && !contains(this.#drawn, this.#layout.seen(scroller))) onNeed();
    };
    scroller.addEventListener('scroll', look);
    new ResizeObserver(look).observe(scroller);
  }

  get layout(): Layout | null {
    return this.#layout;
  }

  get selection(): SelectionView | null {
    return this.#selection;
  }

  /** The block that should be drawn now. */
  window(): WindowAsked {
    return this.#layout === null ? AT_FIRST : around(this.#layout.seen(this.scroller));
  }

  /** Draws what came back; false when more must be asked for, as the sheet is another one. */
  show(view: SheetView, window: WindowAsked): boolean {
    const before = this.#layout?.view.name;
    const { scrollTop: top, scrollLeft: left } = this.scroller;
    if (before !== undefined) this.#scrolls.set(before, { top, left });
    const layout = new Layout(view);
    this.#layout = layout;
    this.#drawn = window;
    this.#describe(layout);
    this.element.replaceChildren(...drawRows(layout, window));
    this.#charts.replaceChildren(...view.charts.map(drawChart));
    this.scroller.scrollTo(this.#scrolls.get(view.name) ?? { top: 0, left: 0 });
    return contains(window, layout.seen(this.scroller));
  }

  /** Moves the selection; it is brought into view when it is elsewhere than it was. */
  select(selection: SelectionView): void {
    const layout = this.#layout;
    if (layout === null) return;
    this.#selection = selection;
    const name = `${layout.view.name}!${areaAddress(selection)}`;
    if (name !== this.#revealed) layout.reveal(this.scroller, selection);
    this.#revealed = name;
    this.element.dataset.active = selection.address;
    drawSelection(this.element, layout, selection);
    this.element.setAttribute('aria-activedescendant', cellId(selection.row, selection.column));
  }

  #describe({ view, totalWidth, totalHeight }: Layout): void {
    const { element } = this;
    element.setAttribute('aria-label', view.name);
    element.setAttribute('aria-rowcount', String(view.rowCount + 1));
    element.setAttribute('aria-colcount', String(view.columnWidths.length + 1));
    element.style.width = `${totalWidth + HEADER_WIDTH}px`;
    element.style.height = `${totalHeight + HEADER_HEIGHT}px`;
  }
}
