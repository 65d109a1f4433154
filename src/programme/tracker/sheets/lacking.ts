import { fold } from '../../../lib/text';
import type { Edits } from '../../../workbook/edit';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { LIST_TABLE, SETTING_TABLE, TABLE_DEFINITIONS } from '../columns';
import type { Tracker } from '../tracker';

/** The tables that every tracker has; Présences is made once it has a row. */
const { attendances, ...ALWAYS } = TABLE_DEFINITIONS;
const NAMED = [...Object.values(ALWAYS), attendances, LIST_TABLE, SETTING_TABLE];

/** A sheet of the tracker, or one of its columns, that was deleted or renamed. */
export type Lack =
  | { readonly code: 'lacking-sheet'; readonly sheet: string }
  | { readonly code: 'lacking-column'; readonly sheet: string; readonly column: string };

/** How many tables a tracker no longer has: an update makes them again. */
export function countLacking(tracker: Tracker): number {
  const rows = Object.keys(ALWAYS) as readonly (keyof typeof ALWAYS)[];
  const places = ['listPlace', 'settingPlace'] as const;
  return [...rows, ...places].filter((name) => tracker[name] === null).length;
}

/** The first table of the tracker that formulas name and that is gone, or its column. */
export function lackOf(edits: Edits, { tables }: Pick<WorkbookSnapshot, 'tables'>): Lack | null {
  const held = new Map(tables.map((one) => [fold(one.name), one]));
  const formulas = JSON.stringify(edits);
  for (const { table, sheet, columns } of NAMED) {
    if (!formulas.includes(`${table}[`)) continue;
    const there = held.get(fold(table));
    if (there === undefined) return { code: 'lacking-sheet', sheet };
    const headers = there.headers.map(fold);
    const gone = columns.find(
      ({ header }) => formulas.includes(`${table}[${header}]`) && !headers.includes(fold(header)),
    );
    if (gone !== undefined)
      return { code: 'lacking-column', sheet: there.sheet, column: gone.header };
  }
  return null;
}
