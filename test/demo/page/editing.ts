import { cellAddress, type CellPlace } from '../../../src/workbook/location';
import { excel } from './excel';
import { cellId } from './draw-sheet';
import { byId, make } from './elements';
import type { Grid } from './grid';
import { tell } from './word';

type Next = 'down' | 'up' | 'right' | 'left' | 'stay';

interface Typing {
  readonly place: CellPlace;
  readonly before: string;
  readonly editor: HTMLInputElement;
}

/** Typing in a cell, in the cell itself or in the formula line, as in Excel. */
export class Editing {
  readonly #line = byId('formula-line', HTMLInputElement);
  readonly #choices = byId('choices', HTMLDataListElement);
  #typing: Typing | null = null;

  constructor(
    readonly grid: Grid,
    readonly move: (next: Next) => void,
  ) {
    this.#line.addEventListener('focus', () => {
      this.#begin(this.#line);
    });
    this.#listen(this.#line);
  }

  get isTyping(): boolean {
    return this.#typing !== null;
  }

  /** Opens the cell; `first` replaces what it holds, as typing over it does. */
  open(first?: string): void {
    const { selection } = this.grid;
    const cell = selection && document.getElementById(cellId(selection.row, selection.column));
    if (!selection || !cell || this.isTyping) return;
    const editor = make('input', {
      class: 'editor',
      'aria-label': selection.address,
      spellcheck: 'false',
    });
    const frame = this.grid.scroller.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    editor.style.left = `${box.left - frame.left}px`;
    editor.style.top = `${box.top - frame.top}px`;
    editor.style.width = `${Math.max(box.width + 1, 140)}px`;
    editor.style.height = `${Math.max(Math.min(box.height + 1, 28), 23)}px`;
    editor.value = first ?? selection.input;
    if (selection.choices.length > 0) editor.setAttribute('list', 'choices');
    this.#choices.replaceChildren(...selection.choices.map((value) => make('option', { value })));
    this.grid.scroller.parentElement?.append(editor);
    this.#listen(editor);
    this.#begin(editor);
    editor.focus();
  }

  /** Empties the selected cell. */
  clear(): void {
    const { selection } = this.grid;
    if (selection) void this.#send(selection, '');
  }

  /** Takes what is being typed, as Excel does when another cell is clicked. */
  async finish(): Promise<void> {
    await this.#end('take', 'stay');
  }

  #begin(editor: HTMLInputElement): void {
    const { selection } = this.grid;
    if (!selection || this.#typing) return;
    this.#typing = { place: selection, before: selection.input, editor };
    tell('Modifier');
    void excel.setTyping(true);
  }

  #listen(editor: HTMLInputElement): void {
    editor.addEventListener('input', () => {
      if (editor !== this.#line) this.#line.value = editor.value;
    });
    editor.addEventListener('blur', () => {
      // Who takes the focus is known only afterwards; in Excel, the pane does not end the typing.
      setTimeout(() => {
        if (!(document.activeElement instanceof HTMLIFrameElement)) void this.#end('take', 'stay');
      });
    });
    editor.addEventListener('keydown', (event) => {
      const next = nextOf(event);
      if (next === null && event.key !== 'Escape') return;
      event.preventDefault();
      void this.#end(next === null ? 'leave' : 'take', next ?? 'stay').then(() => {
        this.grid.element.focus({ preventScroll: true });
      });
    });
  }

  async #end(what: 'take' | 'leave', next: Next): Promise<void> {
    const typing = this.#typing;
    if (typing === null) return;
    this.#typing = null;
    const { editor, place, before } = typing;
    const typed = editor.value;
    if (editor === this.#line) editor.value = before;
    else editor.remove();
    await excel.setTyping(false);
    tell('Prêt');
    if (what === 'take' && typed !== before) await this.#send(place, typed);
    this.move(next);
  }

  async #send(place: CellPlace, text: string): Promise<void> {
    const { isTaken } = await excel.type(cellAddress(place), text);
    if (!isTaken) tell(`Excel n’accepte pas « ${text} » : corrigez la formule ou la valeur.`);
  }
}

function nextOf({ key, shiftKey }: KeyboardEvent): Next | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return null;
}
