import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { HEADER_ROW, LIST_TABLE, MATCH_TABLE } from '../columns';
import { writeMatches } from '../memory/memory';
import type { Memory } from '../settings/settings';
import type { TrackerWords } from '../words';
import { keepRows } from './side-table';
import type { Edits } from '../../../workbook/edit';

/**
 * Writes in tblCorrespondances, right of the lists, what the user said of the words of the source.
 * A line that is there takes its new meaning; one that is not asked for stays.
 */
export function layOutMatches(
  memory: Memory,
  snapshot: WorkbookSnapshot,
  { sheet, words }: { readonly sheet: string; readonly words: TrackerWords },
): Edits {
  const home = { sheet, row: HEADER_ROW, column: LIST_TABLE.columns.length + 1 };
  const help = words.matchHelp;
  return keepRows(
    { definition: MATCH_TABLE, snapshot, home, help, keyed: 2, held: 'updated' },
    writeMatches(memory),
  );
}
