import { type Answer, excel, type FileReply } from './excel';
import { byId, make } from './elements';

interface ParentPage {
  readonly deliver: (entries: readonly unknown[]) => void;
  readonly runCommand: (name: string) => void;
}

/** The page around a frame of the add-in, as Excel on the web; see parent-page.js. */
declare function startParentPage(options: {
  readonly frame: HTMLIFrameElement;
  readonly paneAddress: string;
  readonly context: object;
  readonly link: {
    readonly answer: (body: string) => Promise<Answer>;
    readonly answerFile: (method: number, question: object) => Promise<FileReply>;
    readonly note: (name: string, data: unknown) => void;
  };
}): ParentPage;

const COMMANDS = '/volet/commands.html';

interface OpenFrame {
  readonly page: ParentPage;
  readonly frame: HTMLIFrameElement;
  readonly address: string;
  /** What it asked to hear of. */
  readonly heard: Set<unknown>;
}

/** The frames of the add-in: the pane, and the one where the commands of the ribbon run. */
export class Panes {
  readonly #place = byId('pane', HTMLElement);
  readonly #commands: OpenFrame;
  #waiting: string[] = [];
  #pane: OpenFrame | null = null;

  /** `onDone` is called when a command of the ribbon has been completed. */
  constructor(
    readonly context: object,
    readonly onDone: () => void,
  ) {
    const frame = make('iframe', { class: 'unseen', title: 'Commandes du ruban', tabindex: '-1' });
    frame.setAttribute('aria-hidden', 'true');
    document.body.append(frame);
    this.#commands = this.#start(frame, COMMANDS);
    byId('close-pane', HTMLButtonElement).addEventListener('click', () => {
      this.#close();
    });
  }

  /** Shows the pane; it is loaded again only when another of its pages is asked for. */
  open(address: string): void {
    this.#place.hidden = false;
    if (this.#pane?.address === address) return;
    this.#pane?.frame.remove();
    const frame = make('iframe', { title: 'Suivi du programme' });
    this.#place.append(frame);
    this.#pane = this.#start(frame, address);
  }

  run(command: string): void {
    if (this.#commands.heard.has('appCommandInvoked')) this.#commands.page.runCommand(command);
    else this.#waiting.push(command);
  }

  deliver(entries: readonly unknown[]): void {
    for (const { page, heard } of [this.#commands, ...(this.#pane ? [this.#pane] : [])]) {
      if (heard.has('richApiMessage')) page.deliver(entries);
    }
  }

  #close(): void {
    this.#pane?.frame.remove();
    this.#pane = null;
    this.#place.hidden = true;
  }

  #start(frame: HTMLIFrameElement, address: string): OpenFrame {
    const heard = new Set<unknown>();
    const note = (name: string, data: unknown): void => {
      if (name === 'registered') heard.add(data);
      if (name === 'command-done') this.onDone();
      if (name === 'registered' && data === 'appCommandInvoked') this.#runWaiting(address);
    };
    const link = {
      answer: (body: string) => excel.answer(body),
      answerFile: (method: number, question: object) => excel.answerFile(method, question),
      note,
    };
    const page = startParentPage({ frame, paneAddress: address, context: this.context, link });
    return { page, frame, address, heard };
  }

  #runWaiting(address: string): void {
    if (address !== COMMANDS) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    setTimeout(() => {
      for (const command of waiting) this.run(command);
    });
  }
}
