import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { HEADER_ROW, LIST_TABLE, MATCH_TABLE, PENDING_TABLE } from '../columns';
import { keepRows } from './side-table';
import type { Edits } from '../../../workbook/edit';

/** A value read from the words of the source that nobody has taken or refused yet. */
export type PendingLine = Readonly<Record<(typeof PENDING_TABLE.columns)[number]['key'], string>>;

/** Right of the lists and of the matches, an empty column between each. */
const COLUMN = LIST_TABLE.columns.length + MATCH_TABLE.columns.length + 2;

/** N°, column and value: the words beside them may be told otherwise by another version. */
const KEYED = 3;

/**
 * Adds what waits for an answer to tblAConfirmer, which is made beside the lists when it is not there.
 * Lines that are there already stay as they are.
 */
export function layOutPending(
  lines: readonly PendingLine[],
  snapshot: WorkbookSnapshot,
  listSheet: string,
): Edits {
  const home = { sheet: listSheet, row: HEADER_ROW, column: COLUMN };
  return keepRows({ definition: PENDING_TABLE, snapshot, home, keyed: KEYED, held: 'kept' }, lines);
}
