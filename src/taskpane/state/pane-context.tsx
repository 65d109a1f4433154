import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WatchedEdit, Watcher } from '../../excel/watch-edits';
import type { CommandName } from '../ribbon/run-command';
import type { Clock, Failure, FilePort, WorkbookPort } from '../../app/ports';
import type { Messages } from '../../locales/messages';
import type { FrameMessages } from '../../locales/pane/frame/frame-words';
import type { Notice } from './notices';
import type { Store } from './store';
import type { TabName } from './tabs';
import type { Job } from './use-job';

/** Hears of changes, whoever makes them. */
export interface PaneWatcher extends Watcher {
  /** The add-in itself wrote or took something back. */
  readonly onOwnWrite: () => void;
}

/** What the pane needs from outside: Excel, the day, and its sentences. */
export interface PaneServices {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  /** The file of the workbook, for the copy to share. */
  readonly files: FilePort;
  readonly messages: FrameMessages;
  /** Every sentence of the tabs, fetched when the first of them is opened. */
  readonly loadMessages: () => Promise<Messages>;
  readonly fileName: () => string;
  /** What was found in this workbook, kept while the pane is loaded again. */
  readonly store: Store;
  /** What the user answered and put right, kept until it is written, though the pane or Excel is closed. */
  readonly answers: Store;
  /** One Ctrl+Z takes a whole command back: the pane need not. */
  readonly isUndoneByExcel: boolean;
  /** Opens the sample in a new workbook; false when this Excel cannot. */
  readonly openSample: () => Promise<boolean>;
  /** Hears what the ribbon's commands did to this workbook, until the returned function is called. */
  readonly hearCommands: (onNotice: (notice: Notice) => void) => () => void;
  /** Takes the commands of the ribbon, until the returned function is called. */
  readonly takeCommands: (run: (command: CommandName) => void) => () => void;
  /** Tells of edits and selections, where Excel does, until the returned function is called. */
  readonly watch: (watcher: PaneWatcher) => () => void;
  /** What was last typed while something watched, on whatever tab. */
  readonly lastTyped: () => WatchedEdit | null;
}

/** What a tab is to begin with, as soon as it is open. */
export type Errand = 'analyse' | 'check' | 'check-sharing' | 'share-copy';

export interface Pane extends PaneServices {
  /** The pane was opened to check the rows chosen in Excel. */
  readonly isRowAsked: boolean;
  readonly openTab: (tab: TabName, errand?: Errand) => void;
  /** What the tab just opened is to begin with; taken once. */
  readonly takeErrand: (...wanted: readonly Errand[]) => Errand | null;
  readonly errandCount: number;
  /** How many operations were taken back since the pane was opened, and what tells of one more. */
  readonly undoCount: number;
  readonly tellUndone: () => void;
  readonly words: FrameMessages['pane'];
  readonly job: Job;
  readonly tellFailure: (failure: Failure) => string;
}

const PaneContext = createContext<Pane | null>(null);
const MessagesContext = createContext<Messages | null>(null);

export const PaneProvider = PaneContext.Provider;
export const MessagesProvider = MessagesContext.Provider;

/**
 * The services of the pane, for any component under it.
 * @throws Error outside the pane: a bug.
 */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane is used outside the pane');
  return pane;
}

/**
 * Every sentence of the tabs, for what is loaded with them.
 * @throws Error outside a part that was loaded: a bug.
 */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error('useMessages is used outside a part');
  return messages;
}
