import type { SheetTab } from '../view/sheet-view';
import { excel } from './excel';
import { byId, make } from './elements';

/** The tabs of the sheets; arrows go from one to the next. */
export class SheetTabs {
  readonly #bar = byId('tabs', HTMLElement);
  #names: readonly string[] = [];

  constructor() {
    this.#bar.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const current = this.#names.indexOf(document.activeElement?.textContent ?? '');
      const next = this.#names[current + (step ?? 0)];
      if (step === undefined || next === undefined) return;
      event.preventDefault();
      this.#bar.querySelectorAll('button')[current + step]?.focus();
      void excel.activate(next);
    });
  }

  show(sheets: readonly SheetTab[], active: string): void {
    const had = this.#bar.contains(document.activeElement);
    this.#names = sheets.map(({ name }) => name);
    this.#bar.replaceChildren(...sheets.map((sheet) => draw(sheet, sheet.name === active)));
    const chosen = this.#bar.querySelector<HTMLElement>('[aria-selected="true"]');
    chosen?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    if (had) chosen?.focus();
  }
}

function draw({ name, color }: SheetTab, isActive: boolean): HTMLElement {
  const tab = make(
    'button',
    {
      type: 'button',
      role: 'tab',
      'aria-selected': String(isActive),
      tabindex: isActive ? '0' : '-1',
    },
    name,
  );
  if (color !== null) tab.style.borderBottomColor = color;
  tab.addEventListener('click', () => void excel.activate(name));
  return tab;
}
