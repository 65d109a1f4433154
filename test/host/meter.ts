/** What went over the wire. `requests` are those of the add-in's own syncs. */
export interface Traffic {
  readonly requests: number;
  /** Trailing requests in which office.js only gives references back. */
  readonly releases: number;
  /** What office.js sends by itself when it starts. */
  readonly startUp: number;
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
}

const NOTHING: Traffic = {
  requests: 0,
  releases: 0,
  startUp: 0,
  actions: 0,
  bytesOut: 0,
  bytesIn: 0,
};

export type RequestKind = 'request' | 'release' | 'start-up';

/** Counts requests, actions and bytes, since the start or over a span. */
export class Meter {
  #total: Traffic = NOTHING;

  get total(): Traffic {
    return this.#total;
  }

  /** Starts counting: the answer tells what was exchanged since. */
  span(): () => Traffic {
    const before = this.#total;
    return () => {
      const now = this.#total;
      return {
        requests: now.requests - before.requests,
        releases: now.releases - before.releases,
        startUp: now.startUp - before.startUp,
        actions: now.actions - before.actions,
        bytesOut: now.bytesOut - before.bytesOut,
        bytesIn: now.bytesIn - before.bytesIn,
      };
    };
  }

  count(kind: RequestKind, actions: number, bytesOut: number, bytesIn: number): void {
    const total = this.#total;
    const isRequest = kind === 'request';
    this.#total = {
      requests: total.requests + (isRequest ? 1 : 0),
      releases: total.releases + (kind === 'release' ? 1 : 0),
      startUp: total.startUp + (kind === 'start-up' ? 1 : 0),
      actions: total.actions + (isRequest ? actions : 0),
      bytesOut: total.bytesOut + (isRequest ? bytesOut : 0),
      bytesIn: total.bytesIn + (isRequest ? bytesIn : 0),
    };
  }
}
