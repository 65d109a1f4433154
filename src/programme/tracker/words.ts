import type { TrackerTableName } from './sheets/names';
import type words from './words.fr.json';

/** Title and line of help above a table. */
export interface SheetHeading {
  readonly title: string;
  readonly help: string;
  /** Whether it may leave the house, where not as the other sheets. */
  readonly footer?: string;
}

/** Every sentence that the tracker's own sheets show. Prompts: 255 characters at most. */
export interface TrackerWords extends Omit<typeof words, 'headings' | 'prompts'> {
  readonly headings: Readonly<Record<TrackerTableName, SheetHeading>>;
  /** By the key of the column. */
  readonly prompts: Readonly<Record<TrackerTableName, Readonly<Partial<Record<string, string>>>>>;
}
