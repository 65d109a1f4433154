import type { Area } from '../../../src/workbook/location';
import { doOverlap } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { ExcelError, itemNotFound } from '../rich-api/excel-error';
import type { MemberContext } from '../rich-api/host-class';
import { requireEditable } from './guards';

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export type Context = MemberContext<TableTarget>;

export function touchTable({ target, session }: Context): Table {
  const { sheet, table } = target;
  if (!sheet.tables.includes(table) || !session.workbook.sheets.includes(sheet)) {
    throw itemNotFound(`Table ${table.name}`);
  }
  requireEditable(session, sheet, 'objects');
  sheet.touched.add('tables');
  session.workbook.noteStructure();
  return table;
}

export function requireFree(sheet: Sheet, area: Area, self: Table | null): void {
  const other = sheet.tables.find((table) => table !== self && doOverlap(table.area, area));
  if (other) throw new ExcelError('InvalidArgument', `The area overlaps ${other.name}`);
  if (sheet.merges.some((merge) => doOverlap(merge, area))) {
    throw new ExcelError('MergedRangeConflict', 'A table cannot hold merged cells');
  }
}
