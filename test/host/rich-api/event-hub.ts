import type { Json } from './wire';

/** Numbers of the events of the object model. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** [65536, type, target id, JSON of the arguments, message id, remote flag] */
export type EventEntry = readonly [65536, number, string, string, number, 0 | 1];

/** Who listens to what, and the delivery to office.js. */
export class EventHub {
  readonly #registered = new Map<string, number>();
  readonly #waiting: EventEntry[] = [];
  #nextMessage = 1;
  /** Set by the transport. */
  deliver: ((entries: readonly EventEntry[]) => void) | null = null;

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  /** Raises an event for each of the targets somebody listens to. */
  raise(
    type: number,
    targets: readonly string[],
    detail: { readonly [key: string]: Json },
    origin: 'local' | 'remote',
  ): void {
    for (const target of targets) {
      if (!this.#registered.has(`${type}|${target}`)) continue;
      const flag = origin === 'remote' ? 1 : 0;
      this.#waiting.push([65536, type, target, JSON.stringify(detail), this.#nextMessage++, flag]);
    }
  }

  /** Hands over what has been raised since the last time. */
  flush(): void {
    if (this.#waiting.length === 0 || !this.deliver) return;
    this.deliver(this.#waiting.splice(0));
  }
}
