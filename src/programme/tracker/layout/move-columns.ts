import type { Area } from '../../../workbook/location';
import { NO_LOOK } from '../../../workbook/no-look';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { GENERAL_FORMAT } from '../settings/rows';
import type { PlacedColumn } from './dress-body';

/** A column of ours where it is to stand, and the column of the sheet it comes from; null when new. */
export interface Moved extends PlacedColumn {
  readonly from: number | null;
}

/** The sheet once our columns are moved. */
export function moveColumns(
  sheet: SheetSnapshot,
  area: Area,
  columns: readonly Moved[],
): SheetSnapshot {
  const movedTo = new Map(columns.map((one) => [one.position, one]));
  const move = <T>(grid: readonly (readonly T[])[], blank: T, header?: (name: string) => T) =>
    grid.map((line, row): readonly T[] => {
      const isIn = row >= area.row && row < area.row + area.rowCount;
      const width = Math.max(line.length, area.column + area.columnCount);
      return Array.from({ length: width }, (_, column) => {
        const moved = isIn ? movedTo.get(column) : undefined;
        if (moved === undefined) return line[column] ?? blank;
        if (row === area.row && header) return header(moved.column.header);
        return moved.from === null ? blank : (line[moved.from] ?? blank);
      });
    });
  const name = (header: string): string => header;
  const { looks } = sheet;
  return {
    ...sheet,
    values: move(sheet.values, null, name),
    texts: move(sheet.texts, '', name),
    formulas: move(sheet.formulas, null, name),
    numberFormats: move(sheet.numberFormats, GENERAL_FORMAT),
    looks: looks.known ? { known: true, value: move(looks.value, NO_LOOK) } : looks,
  };
}
