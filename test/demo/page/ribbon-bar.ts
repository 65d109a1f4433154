import type { Button } from './excel';
import { byId, make } from './elements';
import type { Panes } from './panes';

/** The buttons of the manifest, on the ribbon; those for cells come with a right click. */
export class RibbonBar {
  readonly #bar = byId('ribbon', HTMLElement);

  constructor(
    readonly buttons: readonly Button[],
    readonly panes: Panes,
  ) {
    this.#bar.append(
      ...buttons.filter(({ isOnCells }) => !isOnCells).map((button) => this.#draw(button, 32)),
    );
  }

  /** Excel keeps a button busy until its command is completed. */
  setBusy(isBusy: boolean): void {
    for (const button of this.#bar.querySelectorAll('button')) button.disabled = isBusy;
  }

  /** The menu of the cells. */
  openMenu(left: number, top: number, onClose: () => void): void {
    const entries = this.buttons.filter(({ isOnCells }) => isOnCells);
    const menu = make('div', { class: 'menu', role: 'menu', 'aria-label': 'Menu de la cellule' });
    let isOpen = true;
    const close = (): void => {
      if (!isOpen) return;
      isOpen = false;
      menu.remove();
      onClose();
    };
    for (const entry of entries) {
      const button = this.#draw(entry, 16);
      button.setAttribute('role', 'menuitem');
      button.addEventListener('click', close);
      menu.append(button);
    }
    menu.style.left = `${Math.min(left, innerWidth - 200)}px`;
    menu.style.top = `${Math.min(top, innerHeight - 60)}px`;
    menu.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') close();
    });
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) close();
    });
    document.body.append(menu);
    menu.querySelector('button')?.focus();
  }

  #draw({ label, tip, icon, action }: Button, size: number): HTMLButtonElement {
    const image = make('img', { src: icon, alt: '', width: String(size), height: String(size) });
    const button = make('button', { type: 'button', title: tip }, image, label);
    button.addEventListener('click', () => {
      if (action.kind === 'pane') this.panes.open(action.address);
      else {
        this.setBusy(true);
        this.panes.run(action.name);
      }
    });
    return button;
  }
}
