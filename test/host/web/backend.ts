import type { EventEntry } from '../rich-api/event-hub';

/** What the page around the pane needs of the workbook behind it. */
export interface WebBackend {
  /** Answers one request of office.js; `transport` is 0, or the code Excel on the web refuses with. */
  readonly answer: (body: string) => Promise<WebAnswer>;
  /** Hands events over as they are raised. */
  readonly listen: (deliver: (entries: readonly EventEntry[]) => void) => void;
  readonly context: WebContext;
}

export interface WebAnswer {
  readonly transport: number;
  readonly body: string;
}

/** What office.js is told of the host when it starts. */
export interface WebContext {
  readonly locale: string;
  readonly apiVersion: string;
  readonly documentAddress: string;
  readonly isReadOnly: boolean;
}
