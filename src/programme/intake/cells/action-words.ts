import type { CellLocation } from '../../../workbook/location';
import type { OwnValue, ProposalNote } from '../../reading/proposal';
import { EMPTY_DUE_CELL } from '../../reading/due-request';

/** An action of which nothing is told: empty columns are `''`. */
export const NO_WORDS = {
  strand: '',
  type: '',
  partners: '',
  place: '',
  placeHeader: '',
  site: '',
  territory: '',
  owner: '',
  due: EMPTY_DUE_CELL,
  start: EMPTY_DUE_CELL,
  end: EMPTY_DUE_CELL,
  doneOn: EMPTY_DUE_CELL,
  /** The words of every status column, in order. */
  statuses: [] as readonly string[],
  condition: '',
  decisionMaker: '',
  dwellings: '',
  /** What the columns of comments say. */
  comments: [] as readonly string[],
  /** Cells of columns that are none of the tracker's. */
  own: [] as readonly OwnValue[],
  /** Other actions that the same cell holds, or that stand before under its site: what is said once is of them all. */
  siblings: 0,
  isStruck: false,
  /** Colour of the status cell, or of the title; null without any. */
  fill: null as string | null,
  notes: [] as readonly ProposalNote[],
};

/** The words of one action, already cut out of its row. */
export type ActionWords = Readonly<typeof NO_WORDS> & {
  readonly key: string;
  readonly title: string;
  readonly originalText: string;
  /** The cell of the title first. */
  readonly sources: readonly CellLocation[];
};
