import type { SheetArea } from '../packing';
import type { WatchedEdit } from '../watch-edits';
import type { UndoRecord } from './record';

/** Beyond so many edits, going back would be no going back. */
const MOST_EDITS = 200;

/** What it takes to go one step back, and what was typed since, which then stays. */
export interface LastOperation {
  /** The newest first: an operation of several writes is one step back. */
  readonly records: () => readonly UndoRecord[];
  readonly typed: () => readonly SheetArea[];
  readonly keep: (records: readonly UndoRecord[]) => void;
  /** Forgets the operation where what somebody typed could not stay. */
  readonly noteEdit: (edit: Pick<WatchedEdit, 'sheet' | 'area' | 'cells'>) => void;
}

export function createLastOperation(): LastOperation {
  let last: readonly UndoRecord[] = [];
  let typed: readonly SheetArea[] = [];
  const keep = (records: readonly UndoRecord[]): void => {
    last = records;
    typed = [];
  };
  return {
    records: () => last,
    typed: () => typed,
    keep,
    noteEdit: ({ sheet, area, cells }) => {
      const isReshaped = last.some(({ reshaped }) => reshaped.includes(sheet));
      const canStay = area !== null && cells !== null && !isReshaped && typed.length < MOST_EDITS;
      if (canStay) typed = [...typed, { sheet, area }];
      else keep([]);
    },
  };
}
