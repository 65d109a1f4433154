import { createContext, useContext } from 'react';
import type { StopWatching, Watcher } from '../../excel/watch-edits';
import type { Clock, Failure, WorkbookPort } from '../../app/ports';
import type { Messages } from '../../locales/messages';
import type { Notice } from './notices';
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
  readonly messages: Messages;
  readonly fileName: () => string;
  /** One Ctrl+Z takes a whole command back: the pane need not. */
  readonly isUndoneByExcel: boolean;
  /** Opens the sample in a new workbook; false when this Excel cannot. */
  readonly openSample: () => Promise<boolean>;
  /** Hears what the ribbon's commands did to this workbook, until the returned function is called. */
  readonly hearCommands: (onNotice: (notice: Notice) => void) => () => void;
  /** Tells of edits and selections until stopped; null when Excel refuses. */
  readonly watch: (watcher: PaneWatcher) => Promise<StopWatching | null>;
}

export interface Pane extends PaneServices {
  /** The pane was opened to check the rows chosen in Excel. */
  readonly isRowAsked: boolean;
  readonly openTab: (tab: TabName) => void;
  /** How many operations were taken back since the pane was opened, and what tells of one more. */
  readonly undoCount: number;
  readonly tellUndone: () => void;
  readonly words: Messages['pane'];
  readonly job: Job;
  readonly tellFailure: (failure: Failure) => string;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/**
 * The services of the pane, for any component under it.
 * @throws Error outside the pane: a bug.
 */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane is used outside the pane');
  return pane;
}
