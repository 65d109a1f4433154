import type { ExcelErrorCode } from './rich-api/excel-error';

export type Fault =
  /** Nothing is done; the answer is that error. */
  | { readonly kind: 'refuse'; readonly code: ExcelErrorCode }
  /** The first `actions` actions are done, then the request fails. */
  | { readonly kind: 'cut'; readonly actions: number }
  /** Everything is done, but the add-in is told that the connection failed. */
  | { readonly kind: 'lose-answer' }
  /** Everything is done and no answer ever comes. */
  | { readonly kind: 'never-answer' };

/**
 * Faults to come, by the number of the request counted from now: 1 is the next sync of the add-in.
 * Requests in which office.js only gives references back are not counted.
 */
export class Faults {
  readonly #planned = new Map<number, Fault>();
  #next = 1;
  #editMode = 0;
  /** Done before each request, in the co-author's or the user's place. */
  readonly #before = new Map<number, () => void>();

  /** The n-th request from now fails that way. */
  at(n: number, fault: Fault): void {
    this.#planned.set(this.#next + n - 1, fault);
  }

  /** Something happens just before the n-th request from now: a co-author, the user. */
  before(n: number, happen: () => void): void {
    this.#before.set(this.#next + n - 1, happen);
  }

  /** The user is typing in a cell: that many requests are refused. */
  cellBeingEdited(requests: number): void {
    this.#editMode = requests;
  }

  clear(): void {
    this.#planned.clear();
    this.#before.clear();
    this.#editMode = 0;
  }

  /** What awaits the request that comes now. */
  take(): Fault | null {
    const number = this.#next++;
    this.#before.get(number)?.();
    this.#before.delete(number);
    if (this.#editMode > 0) {
      this.#editMode--;
      return { kind: 'refuse', code: 'InvalidOperationInCellEditMode' };
    }
    const fault = this.#planned.get(number) ?? null;
    this.#planned.delete(number);
    return fault;
  }
}
