import type { Edit } from '../../../workbook/edit';
import { ATTENDANCE_TABLE } from '../columns';
import { layOutNewTable } from './lay-out-table';
import { layOutTableUpdate } from './lay-out-update';
import { DAILY_TAB } from '../sheet-looks';
import { writeAttendance } from '../row-cells';
import type { Attendance, Tracker } from '../tracker';
import type { TrackerWords } from '../words';

/** Adds rows to Présences, which is made when the workbook has none. Nothing else is touched. */
export function addAttendances(input: {
  readonly tracker: Tracker;
  readonly added: readonly Attendance[];
  /** Name of the sheet when it is to be made. */
  readonly sheet: string;
  readonly words: TrackerWords;
}): readonly Edit[] {
  const { tracker, added, sheet, words } = input;
  const rows = added.map(writeAttendance);
  const prompts = words.prompts.tblPresences;
  const table = tracker.attendances;
  if (table === null) {
    return layOutNewTable({
      definition: ATTENDANCE_TABLE,
      sheet,
      rows,
      heading: words.headings.tblPresences,
      prompts,
      tabColor: DAILY_TAB,
      words,
    });
  }
  const before = table.rows.map(({ raw, value }) => ({
    row: raw.row,
    cells: writeAttendance(value),
  }));
  const after = [...before.map(({ cells }) => cells), ...rows];
  const { place } = table;
  return layOutTableUpdate({
    definition: ATTENDANCE_TABLE,
    place,
    before,
    after,
    prompts,
    words,
  });
}
