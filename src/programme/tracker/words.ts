import type { SettingName } from './settings-rows';
import type { TrackerTableName, WaitingSheet } from './sheet-names';

/** Title and line of help above a table. */
export interface SheetHeading {
  readonly title: string;
  readonly help: string;
  /** Whether it may leave the house, where not as the other sheets. */
  readonly footer?: string;
}

/** Every sentence that the tracker's own sheets show. Prompts: 255 characters at most. */
export interface TrackerWords {
  readonly headings: Readonly<Record<TrackerTableName, SheetHeading>>;
  /** By the key of the column. */
  readonly prompts: Readonly<Record<TrackerTableName, Readonly<Partial<Record<string, string>>>>>;
  readonly settingHelp: Readonly<Record<SettingName, string>>;
  /** Above tblCorrespondances, and above tblEmpreintes. */
  readonly matchHelp: string;
  readonly takenHelp: string;
  readonly alertTitle: string;
  /** A value outside a closed list, and outside a list that may grow. */
  readonly notInList: string;
  readonly newInList: string;
  readonly notADate: string;
  readonly notACount: string;
  readonly footer: string;
  /** Which button fills a sheet that waits. */
  readonly waiting: Readonly<Record<WaitingSheet, string>>;
}
