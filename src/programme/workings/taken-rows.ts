import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { HEADER_ROW, TAKEN_TABLE } from '../tracker/columns';
import { keepRows } from '../tracker/layout/side-table';
import { writeTaken } from '../tracker/memory/memory';
import type { Memory } from '../tracker/settings/settings';
import { chooseGeneratedSheet } from '../tracker/sheets/names';
import type { TrackerWords } from '../tracker/words';
import type { Edits } from '../../workbook/edit';

/** Right of the lines of the milestones, left of those of the sessions. */
const COLUMN = 120;

/** Notes on « Calculs » which rows of the source were written or set aside, by their marks. */
export function layOutTakenRows(
  memory: Memory,
  snapshot: WorkbookSnapshot,
  words: TrackerWords,
): Edits {
  const sheet = chooseGeneratedSheet(snapshot, 'workings');
  const home = { sheet, row: HEADER_ROW, column: COLUMN };
  const help = words.takenHelp;
  return keepRows(
    { definition: TAKEN_TABLE, snapshot, home, help, keyed: 1, held: 'updated' },
    writeTaken(memory),
  );
}
