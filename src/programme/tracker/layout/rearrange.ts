import type { CellInput, Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/location';
import { type CellLook, knownOr, type SheetSnapshot } from '../../../workbook/snapshot';
import { ACTION_FORMULAS } from '../action-formulas';
import { ACTION_TABLE, type ActionKey, type Column, FIRST_ORDER, HEADER_ROW } from '../columns';
import { PALETTE } from '../sheet-looks';
import { GENERAL_FORMAT } from '../settings-rows';
import type { TablePlace } from '../tracker';
import type { TrackerWords } from '../words';
import { dressBody, type PlacedColumn } from './dress-body';
import { formatHeader, groupColumns } from './lay-out-table';
import { ownWidth } from './own-columns';
import { colourStatuses } from './status-colours';
import { layOutPage } from './table-page';

/** A column of the table as it is to be, and the column of the sheet it comes from; null when new. */
interface Moved {
  readonly column: Column;
  readonly from: number | null;
}

/** Whether the columns stand as the first version laid them, whatever the user added after them. */
export function isFirstOrder({ area, columns }: TablePlace<ActionKey>): boolean {
  return FIRST_ORDER.every((key, index) => columns[key] === area.column + index);
}

/** Suivi with its columns in today's order: the edits, and the sheet as it then is. */
export function rearrangeActions(
  place: TablePlace<ActionKey>,
  sheet: SheetSnapshot,
  words: TrackerWords,
): { readonly edits: readonly Edit[]; readonly sheet: SheetSnapshot; readonly area: Area } {
  const columns: readonly Moved[] = [
    ...ACTION_TABLE.columns.map((column) => ({ column, from: place.columns[column.key] ?? null })),
    ...place.foreign.map(({ header, column: from }) => {
      const values = sheet.values.slice(place.area.row + 1).map((line) => line[from] ?? null);
      const width = ownWidth(header, values);
      return { column: { key: `own:${header}`, header, kind: 'own', width } as const, from };
    }),
  ];
  const area = { ...place.area, columnCount: columns.length };
  const after = moveColumns(sheet, area, columns);
  return { edits: editsOf({ area, columns, before: sheet, after, words }), sheet: after, area };
}

function editsOf(input: {
  readonly area: Area;
  readonly columns: readonly Moved[];
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
  readonly words: TrackerWords;
}): readonly Edit[] {
  const { area, columns, before, after, words } = input;
  const sheet = before.name;
  const body = { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) };
  const placed = columns.map(({ column }, index): PlacedColumn => ({
    column,
    position: area.column + index,
  }));
  const plain = columns.map(({ column }) => column);
  return [
    ...renameColumns(sheet, area, plain),
    { kind: 'validate', sheet, area: body, validation: { rule: null } },
    { kind: 'format', sheet, areas: [body], format: PLAIN },
    ...dressBody({
      sheet,
      columns: placed,
      body: { first: body.row, count: body.rowCount },
      prompts: words.prompts.tblSuivi,
      words,
    }),
    ...writeBody(body, columns, after),
    ...looksOf(body, after),
    { kind: 'columnWidths', sheet, first: area.column, widths: plain.map(({ width }) => width) },
    ...outline(area, plain, before),
    {
      kind: 'freeze',
      sheet,
      rows: area.row + 1,
      columns: area.column + ACTION_TABLE.frozenColumns,
    },
    ...(area.column === 0 && area.row === HEADER_ROW
      ? [layOutPage(sheet, { area, columns: plain }, words)]
      : []),
    ...colourStatuses(sheet, {
      row: body.row,
      status: positionOf(placed, 'status'),
      watch: positionOf(placed, 'watch'),
    }),
  ];
}

const PLAIN = { fill: null, font: { bold: false, strikethrough: false } } as const;

/** Two headers are never the same, even for a moment: Excel would number the second. */
function renameColumns(sheet: string, area: Area, columns: readonly Column[]): readonly Edit[] {
  const header = (cells: readonly string[]): Edit => ({
    kind: 'writeCells',
    sheet,
    at: area,
    cells: [cells],
  });
  return [
    header(columns.map((_, index) => `Colonne à nommer ${String(index + 1)}`)),
    {
      kind: 'defineTable',
      sheet,
      name: ACTION_TABLE.table,
      area,
      style: null,
      filterButtons: 'shown',
    },
    header(columns.map(({ header: name }) => name)),
    ...formatHeader(sheet, columns.length, area),
  ];
}

function writeBody(body: Area, columns: readonly Moved[], after: SheetSnapshot): readonly Edit[] {
  const rows = Array.from({ length: body.rowCount }, (_, index) => body.row + index);
  const cells = rows.map((row) =>
    columns.map(({ column }, index): CellInput =>
      column.key === 'watch' ? null : (after.values[row]?.[body.column + index] ?? null),
    ),
  );
  const watch = columns.findIndex(({ column }) => column.key === 'watch');
  const numberFormats = rows.map((row) =>
    columns.map((_, index) => after.numberFormats[row]?.[body.column + index] ?? GENERAL_FORMAT),
  );
  const sheet = after.name;
  return [
    { kind: 'writeCells', sheet, at: body, cells, numberFormats },
    {
      kind: 'writeCells',
      sheet,
      at: { row: body.row, column: body.column + watch },
      cells: rows.map(() => [{ formula: ACTION_FORMULAS.watch }]),
    },
  ];
}

/** What the user coloured, struck or wrote in bold goes with its cell. */
function looksOf(body: Area, after: SheetSnapshot): readonly Edit[] {
  const looks = knownOr(after.looks, []);
  const byLook = new Map<string, { readonly look: CellLook; readonly areas: Area[] }>();
  for (let row = body.row; row < body.row + body.rowCount; row += 1) {
    for (let column = body.column; column < body.column + body.columnCount; column += 1) {
      const look = looks[row]?.[column];
      if (look === undefined || !isMeant(look)) continue;
      const key = JSON.stringify([look.fill, look.fontColor, look.bold, look.strikethrough]);
      const same = byLook.get(key) ?? { look, areas: [] };
      same.areas.push({ row, column, rowCount: 1, columnCount: 1 });
      byLook.set(key, same);
    }
  }
  return [...byLook.values()].map(({ look, areas }): Edit => {
    const { fill, fontColor, bold, strikethrough } = look;
    const color = fontColor ?? PALETTE.ink;
    return {
      kind: 'format',
      sheet: after.name,
      areas,
      format: { fill, font: { bold, strikethrough, color } },
    };
  });
}

function isMeant({ fill, fontColor, bold, strikethrough }: CellLook): boolean {
  const isPlainInk = fontColor === null || [PALETTE.ink, '#000000'].includes(fontColor);
  return fill !== null || bold || strikethrough || !isPlainInk;
}

/** The line above the header is empty: clearing it takes the former outline of the columns away. */
function outline(area: Area, columns: readonly Column[], before: SheetSnapshot): readonly Edit[] {
  const sheet = before.name;
  const line = { ...area, row: area.row - 1, rowCount: 1 };
  const isEmpty = (before.values[line.row] ?? []).every((value) => value === null);
  if (line.row < 0 || !isEmpty) return [];
  const hidden = knownOr(before.hiddenColumns, []).filter(
    (column) => column >= area.column && column < area.column + area.columnCount,
  );
  return [
    { kind: 'clearBlock', sheet, area: line, what: 'all' },
    ...hidden.map((first): Edit => ({
      kind: 'unhide',
      sheet,
      what: { direction: 'columns', first, count: 1 },
    })),
    ...groupColumns(sheet, columns, area.column),
  ];
}

function positionOf(placed: readonly PlacedColumn[], key: ActionKey): number {
  return placed.find(({ column }) => column.key === key)?.position ?? 0;
}

/** The sheet once its columns are moved. */
function moveColumns(sheet: SheetSnapshot, area: Area, columns: readonly Moved[]): SheetSnapshot {
  const move = <T>(grid: readonly (readonly T[])[], blank: T, header?: (name: string) => T) =>
    grid.map((line, row): readonly T[] => {
      const isIn = row >= area.row && row < area.row + area.rowCount;
      const width = Math.max(line.length, area.column + area.columnCount);
      return Array.from({ length: width }, (_, column) => {
        const moved = isIn ? columns[column - area.column] : undefined;
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

const NO_LOOK: CellLook = {
  fill: null,
  fontColor: null,
  bold: false,
  strikethrough: false,
  fontSize: null,
};
