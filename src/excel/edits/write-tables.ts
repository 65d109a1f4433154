import { isSameData } from '../../lib/same-data';
import type { EditOf } from '../../workbook/edit';
import { type Area, lastCell } from '../../workbook/location';
import { Stop } from '../map-error';
import { rangeOf } from '../sheet-range';
import { isSupported, ifSupported } from '../support';
import { rangeWrite, smallWrite, type Write } from './write';
import type { TableSnapshot } from '../../workbook/snapshot';

export type TableEdit = EditOf<'defineTable'>;

/** A table as it stands before an edit. */
export interface KnownTable extends Pick<TableSnapshot, 'name' | 'sheet' | 'area'> {
  readonly style: string;
  readonly filterButtons: 'shown' | 'hidden';
}

export function writesOfTable(edit: TableEdit, existing: KnownTable | undefined): readonly Write[] {
  return existing === undefined ? [writeOfNewTable(edit)] : writesOfResize(edit, existing);
}

/** A table over merged cells is refused: what is merged there is separated first. */
function writeOfNewTable({ sheet, name, area, style = null, filterButtons }: TableEdit): Write {
  return smallWrite((context) => {
    const range = rangeOf(context, sheet, area);
    range.unmerge();
    const table = context.workbook.tables.add(range, true);
    table.name = name;
    if (style !== null) table.style = style;
    table.showFilterButton = filterButtons !== 'hidden';
  });
}

function writesOfResize(edit: TableEdit, existing: KnownTable): readonly Write[] {
  const writes: Write[] = [];
  if (!isSameData(edit.area, existing.area)) writes.push(...writesOfNewArea(edit, existing.area));
  const style = edit.style ?? existing.style;
  const { filterButtons = 'shown' } = edit;
  if (style !== existing.style || filterButtons !== existing.filterButtons) {
    writes.push(
      smallWrite((context) => {
        const table = context.workbook.tables.getItem(edit.name);
        table.style = style;
        table.showFilterButton = filterButtons === 'shown';
      }),
    );
  }
  return writes;
}

/** Below ExcelApi 1.13 the table was made longer beforehand; here only its last rows may go. */
function writesOfNewArea({ sheet, name, area }: TableEdit, before: Area): readonly Write[] {
  return ifSupported<readonly Write[]>(
    '1.13',
    () => [
      smallWrite((context) =>
        context.workbook.tables.getItem(name).resize(rangeOf(context, sheet, area)),
      ),
    ],
    () => {
      const rowCount = before.rowCount - area.rowCount;
      if (rowCount < 0) return [];
      const surplus = { ...area, row: lastCell(area).row + 1, rowCount };
      return [rangeWrite({ sheet, area: surplus }, (range) => range.delete('Up'))];
    },
  );
}

/**
 * What makes existing tables long enough where Excel cannot resize them: empty rows, before any
 * cell below the table is written.
 * @throws Stop when a table would need other columns: that asks for ExcelApi 1.13.
 */
export function writesOfGrowth(
  edits: readonly TableEdit[],
  tables: ReadonlyMap<string, KnownTable>,
): readonly Write[] {
  if (isSupported('1.13')) return [];
  return edits.flatMap(({ name, area }): readonly Write[] => {
    const existing = tables.get(name.toLowerCase());
    if (existing === undefined || isSameData(existing.area, area)) return [];
    const hasSameHeader = isSameData({ ...existing.area, rowCount: area.rowCount }, area);
    if (!hasSameHeader) throw new Stop({ code: 'excel-too-old', needs: 'ExcelApi 1.13' });
    const missing = area.rowCount - existing.area.rowCount;
    if (missing <= 0) return [];
    const rows = Array.from({ length: missing }, () => Array<string>(area.columnCount).fill(''));
    return [smallWrite(({ workbook }) => workbook.tables.getItem(name).rows.add(undefined, rows))];
  });
}
