import { type ExcelHost, openHost } from '../host/host';
import { ExcelError } from '../host/rich-api/excel-error';
import type { EventEntry } from '../host/rich-api/event-hub';
import type { FileReply, WebBackend } from '../host/web/backend';
import { backendOfHost } from '../host/web/backend-of-host';
import { quoteSheet } from '../../src/workbook/location';
import { buildView } from './view/build-view';
import { ConditionalLooks } from './view/conditional-looks';
import type { WindowAsked, WorkbookView } from './view/sheet-view';

export interface DeskOptions {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The day it is on this desk, as `AAAA-MM-JJ`. */
  readonly today: string;
}

/** What the open pages are told: events for office.js, or only that the workbook may have changed. */
export type News =
  | { readonly kind: 'events'; readonly entries: readonly EventEntry[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'restarted' };

/** Far more requests than a visitor's typing can last. */
const UNTIL_TYPED = 1_000_000;

/** A workbook open on the page: the visitor's hands on one side, the add-in on the other. */
export class Desk {
  readonly #listeners = new Set<(news: News) => void>();
  #host: ExcelHost;
  #backend: WebBackend;
  #conditional: ConditionalLooks;

  /** @throws Error when the bytes are no workbook. */
  constructor(readonly options: DeskOptions) {
    this.#host = this.#open();
    this.#backend = this.#connect();
    this.#conditional = this.#conditionalLooks();
  }

  get context(): WebBackend['context'] {
    return this.#backend.context;
  }

  /** The Excel on this desk, until it is restarted. */
  get host(): ExcelHost {
    return this.#host;
  }

  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async answer(body: string): ReturnType<WebBackend['answer']> {
    const answer = await this.#backend.answer(body);
    this.#tell({ kind: 'changed' });
    return answer;
  }

  answerFile(...asked: Parameters<WebBackend['answerFile']>): FileReply {
    return this.#backend.answerFile(...asked);
  }

  view(asked: WindowAsked): WorkbookView {
    return buildView(this.#host.session, this.#conditional, asked);
  }

  /** False when Excel would refuse what was typed. */
  type(cell: string, text: string): boolean {
    try {
      this.#host.user.type(this.#onActiveSheet(cell), text);
      return true;
    } catch (thrown) {
      if (thrown instanceof ExcelError) return false;
      throw thrown;
    } finally {
      this.#tell({ kind: 'changed' });
    }
  }

  select(range: string): void {
    this.#host.user.select(this.#onActiveSheet(range));
    this.#tell({ kind: 'changed' });
  }

  /** Brings a sheet to the front, where its selection was. */
  activate(name: string): void {
    const { session } = this.#host;
    const sheet = session.workbook.sheet(name);
    if (!sheet) return;
    session.select(sheet, sheet.selection, 'user');
    session.events.flush();
    this.#tell({ kind: 'changed' });
  }

  /** While a cell is being typed in, Excel refuses the add-in. */
  setTyping(isTyping: boolean): void {
    this.#host.faults.cellBeingEdited(isTyping ? UNTIL_TYPED : 0);
  }

  /** The workbook as it was opened. */
  restart(): void {
    this.#host.session.events.deliver = null;
    this.#host = this.#open();
    this.#backend = this.#connect();
    this.#conditional = this.#conditionalLooks();
    this.#tell({ kind: 'restarted' });
  }

  save(): Uint8Array {
    return this.#host.save();
  }

  #open(): ExcelHost {
    const { bytes, fileName, today } = this.options;
    return openHost(bytes, { fileName, today });
  }

  #connect(): WebBackend {
    const backend = backendOfHost(this.#host);
    backend.listen((entries) => {
      this.#tell({ kind: 'events', entries });
    });
    return backend;
  }

  #conditionalLooks(): ConditionalLooks {
    const { workbook, session } = this.#host;
    return new ConditionalLooks(workbook, session.calculator);
  }

  #onActiveSheet(address: string): string {
    const { workbook } = this.#host;
    return `${quoteSheet((workbook.active ?? workbook.sheets[0])?.name ?? '')}!${address}`;
  }

  #tell(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }
}
