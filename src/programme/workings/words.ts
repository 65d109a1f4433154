import type { ActionField } from './action-block';

/** Every sentence that the sheet of workings shows. */
export interface WorkingWords {
  readonly title: string;
  readonly help: string;
  readonly statusDate: string;
  readonly reminder: string;
  readonly lines: string;
  readonly outgrown: string;
  readonly fields: Readonly<Record<ActionField, string>>;
}
