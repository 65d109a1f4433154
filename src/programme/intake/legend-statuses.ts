import type { CellPlace } from '../../workbook/location';
import type { Status } from '../tracker/lists';
import { fillOf, foldedText, type Grid, lineText, rowsOf } from '../reading/grid';
import { LEGEND_START } from '../reading/layout-words';
import { legendFill, nameColour, readLegendWords } from '../reading/colours';
import { isInTable } from './headers/find-tables';
import { isSchedule, type SheetTables } from './headers/table-kind';
import type { SheetLayout } from './sheet-layout';
import { legendCells } from './tables/legend-cells';

/** A colour, and what a legend says it means. */
type Meaning = readonly [colour: string, status: Status];

/** Two colours that say two statuses are a legend, whatever stands over them. */
const MIN_STATUSES = 2;
/** The name of a colour and its meaning. */
const ENTRY_CELLS = 2;

/** The status that the legends give to each colour, `#RRGGBB`; none to one that two explain in two ways. */
export function legendStatuses(layouts: readonly SheetLayout[]): Readonly<Record<string, Status>> {
  return agreedOn(layouts.flatMap(meaningsOn));
}

function agreedOn(told: readonly Meaning[]): Readonly<Record<string, Status>> {
  const agreed = told.filter(([sign, status]) =>
    told.every(([other, said]) => other !== sign || said === status),
  );
  return Object.fromEntries(agreed);
}

function meaningsOn(layout: SheetLayout): readonly Meaning[] {
  const { grid } = layout;
  const { isOutside, isHeader } = placesOf(layout);
  const isHeaded = (row: number): boolean =>
    LEGEND_START.test(foldedText(grid, row, grid.filled(row)[0] ?? 0));
  const isFree = (row: number, column: number): boolean =>
    isOutside(row, column) ||
    isHeaded(row) ||
    (!isHeader(row) && grid.filled(row).length <= ENTRY_CELLS);
  const headed = legendCells(grid, isFree).flatMap((cell) => meaningsOf(grid, cell));
  const keysAt = (row: number, mayFollow: boolean): readonly (Meaning | null)[] =>
    grid.filled(row).map((column) => keyOf(grid, { row, column }, mayFollow));
  // Beside a drawing, « Prévu » and « Fait » may be the colours of its bars, unlike « En cours ».
  const mayFollow =
    layout.tables.every(({ axis }) => axis === null) ||
    rowsOf(grid).some((row) => keysAt(row, true).some((key) => key?.[1] === 'En cours'));
  const toldAt = (row: number): readonly (Meaning | null)[] => keysAt(row, mayFollow);
  const isLine = (row: number): boolean => {
    const told = toldAt(row);
    return !isHeader(row) && told.length > 0 && !told.includes(null);
  };
  const keys = rowsOf(grid).flatMap((row) => {
    // The coloured title of one section among the rows explains no colour.
    const isOfKey = isLine(row) && (toldAt(row).length > 1 || isLine(row - 1) || isLine(row + 1));
    return toldAt(row).flatMap((key, index) =>
      key !== null && (isOfKey || isOutside(row, grid.filled(row)[index] ?? 0)) ? [key] : [],
    );
  });
  const statuses = new Set(keys.map(([, status]) => status));
  return statuses.size >= MIN_STATUSES ? [...headed, ...keys] : headed;
}

/** Where the schedules of a sheet are. */
export function placesOf({ tables, kinds }: SheetTables): {
  readonly isOutside: (row: number, column: number) => boolean;
  readonly isHeader: (row: number) => boolean;
} {
  const schedules = tables.filter((_, index) => isSchedule(kinds[index]));
  return {
    isOutside: (row, column) => !schedules.some((table) => isInTable(table, row, column)),
    isHeader: (row) =>
      schedules.some((table) => row >= table.firstHeaderRow && row <= table.lastHeaderRow),
  };
}

/** What an entry under the head of a legend says: of its own colour, and of those it names. */
function meaningsOf(grid: Grid, { row, column }: CellPlace): readonly Meaning[] {
  const fill = legendFill(grid, row, column);
  const words = readLegendWords(lineText(grid, row, column));
  const last = words.at(-1);
  const own: readonly Meaning[] = fill !== null && last ? [[fill, last.status]] : [];
  const named = words.flatMap(({ name, status }): readonly Meaning[] =>
    name === null ? [] : fillsNamed(grid, name).map((colour) => [colour, status]),
  );
  return [...own, ...named];
}

/** A coloured cell, or one left of a colour, that says a status and no more; a letter alone, « R », is the number of a task as well. */
function keyOf(grid: Grid, { row, column }: CellPlace, mayFollow: boolean): Meaning | null {
  const text = lineText(grid, row, column);
  const isFollowed = mayFollow && grid.isEmpty(row, column + 1);
  const after = isFollowed ? fillOf(grid, row, column + 1) : null;
  const fill = text.length < 2 ? null : (legendFill(grid, row, column) ?? after);
  const [only, other] = fill === null ? [] : readLegendWords(text);
  return fill !== null && only?.isSure === true && !other ? [fill, only.status] : null;
}

/** The colours of a sheet that a name means: « vert » may be several. */
function fillsNamed(grid: Grid, name: ReturnType<typeof nameColour>): readonly string[] {
  const fills = rowsOf(grid).flatMap((row) =>
    Array.from({ length: grid.columnCount }, (_, column) => fillOf(grid, row, column)),
  );
  return [...new Set(fills)].flatMap((fill) =>
    fill !== null && nameColour(fill) === name ? [fill] : [],
  );
}
