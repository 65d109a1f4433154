import { ATTENDANCE_TABLE } from '../columns';
import { writeRow } from '../rows/row-cells';
import { DAILY_TAB } from '../sheets/sheet-looks';
import type { Attendance, Tracker } from '../tracker';
import type { TrackerWords } from '../words';
import { appendRows } from './append-rows';
import { layOutNewTable } from './lay-out-table';
import type { Edits } from '../../../workbook/edit';

/** Adds rows to Présences, which is made for the first of them. Nothing else is touched. */
export function addAttendances(input: {
  readonly tracker: Tracker;
  readonly added: readonly Attendance[];
  /** Name of the sheet when it is to be made. */
  readonly sheet: string;
  readonly words: TrackerWords;
}): Edits {
  const { tracker, added, sheet, words } = input;
  if (added.length === 0) return [];
  if (tracker.attendances) return appendRows('attendances', tracker.attendances, { added, words });
  return layOutNewTable({
    definition: ATTENDANCE_TABLE,
    sheet,
    rows: added.map((one) => writeRow('attendances', one)),
    heading: words.headings.tblPresences,
    prompts: words.prompts.tblPresences,
    tabColor: DAILY_TAB,
    words,
  });
}
