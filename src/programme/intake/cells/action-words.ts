import type { CellLocation } from '../../../workbook/location';
import type { OwnValue, ProposalNote } from '../../reading/proposal';
import type { DueCell } from '../../reading/read-due';

/** The words of one action, already cut out of its row. Empty columns are `''`. */
export interface ActionWords {
  readonly key: string;
  readonly strand: string;
  readonly title: string;
  readonly type: string;
  readonly partners: string;
  readonly place: string;
  readonly placeHeader: string;
  readonly site: string;
  readonly territory: string;
  readonly owner: string;
  readonly due: DueCell;
  readonly start: DueCell;
  readonly end: DueCell;
  readonly doneOn: DueCell;
  /** The words of every status column, in order. */
  readonly statuses: readonly string[];
  readonly condition: string;
  readonly decisionMaker: string;
  readonly dwellings: string;
  /** What the columns of comments say. */
  readonly comments: readonly string[];
  /** Cells of columns that are none of the tracker's. */
  readonly own: readonly OwnValue[];
  /** Other actions that the same cell holds: what the row says once, it says of them all. */
  readonly siblings: number;
  readonly isStruck: boolean;
  /** Colour of the status cell, or of the title; null without any. */
  readonly fill: string | null;
  readonly originalText: string;
  /** The cell of the title first. */
  readonly sources: readonly CellLocation[];
  readonly notes: readonly ProposalNote[];
}

export const EMPTY_DUE_CELL: DueCell = {
  text: '',
  date: null,
  showsDay: true,
  dayOrder: 'day-first',
};
