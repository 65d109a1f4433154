import { fold } from '../../lib/text';
import type { Edits } from '../../workbook/edit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { LIST_TABLE, SETTING_TABLE, TABLE_DEFINITIONS } from './columns';
import type { Tracker } from './tracker';

/** The tables that every tracker has; Présences is made once it has a row. */
const { attendances, ...ALWAYS } = TABLE_DEFINITIONS;

/** The sheets whose table a tracker no longer has: an update makes them again. */
export function lackingSheets(tracker: Tracker): readonly string[] {
  const { listPlace, settingPlace } = tracker;
  const rows = Object.entries(ALWAYS).filter(
    ([name]) => tracker[name as keyof typeof ALWAYS] === null,
  );
  return [
    ...rows.map(([, { sheet }]) => sheet),
    ...(listPlace === null ? [LIST_TABLE.sheet] : []),
    ...(settingPlace === null ? [SETTING_TABLE.sheet] : []),
  ];
}

/** The first table of the tracker that formulas name and that is gone, or its column (else `''`). */
export function lackOf(
  edits: Edits,
  { tables }: Pick<WorkbookSnapshot, 'tables'>,
): { readonly sheet: string; readonly column: string } | null {
  const held = new Map(tables.map((one) => [fold(one.name), one]));
  const formulas = JSON.stringify(edits);
  for (const { table, sheet, columns } of [
    ...Object.values(ALWAYS),
    attendances,
    LIST_TABLE,
    SETTING_TABLE,
  ]) {
    if (!formulas.includes(`${table}[`)) continue;
    const there = held.get(fold(table));
    if (there === undefined) return { sheet, column: '' };
    const headers = there.headers.map(fold);
    const gone = columns.find(
      ({ header }) => formulas.includes(`${table}[${header}]`) && !headers.includes(fold(header)),
    );
    if (gone !== undefined) return { sheet: there.sheet, column: gone.header };
  }
  return null;
}
