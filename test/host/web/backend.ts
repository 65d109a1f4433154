import type { EventEntry } from '../rich-api/event-hub';

/** What the page around the pane needs of the workbook behind it. */
export interface WebBackend {
  /** Answers one request of office.js; `transport` is 0, or the code Excel on the web refuses with. */
  readonly answer: (body: string) => Promise<WebAnswer>;
  /** Answers what is asked of the file of the workbook, by the number of the method. */
  readonly answerFile: (method: number, given: FileQuestion) => FileReply;
  /** Hands events over as they are raised. */
  readonly listen: (deliver: (entries: readonly EventEntry[]) => void) => void;
  readonly context: WebContext;
}

/** What office.js asks of a file, under the numbers of its own parameters. */
export interface FileQuestion {
  readonly sliceSize: number | null;
  readonly handle: number | null;
  readonly index: number | null;
}

/** An error of Office's, or values under the numbers by which office.js reads them. */
export interface FileReply {
  readonly error: number;
  readonly values: readonly unknown[];
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
