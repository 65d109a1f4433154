import { range } from '../../../lib/numbers';
import { writeCells, paint } from './edit-parts';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import type { Area, Span } from '../../../workbook/location';
import { type CellLook, knownOr, type SheetSnapshot } from '../../../workbook/snapshot';
import {
  ACTION_FORMULAS,
  ACTION_TABLE,
  type ActionKey,
  type Column,
  FIRST_ORDER,
  HEADER_ROW,
} from '../columns';
import { PALETTE } from '../sheets/sheet-looks';
import { GENERAL_FORMAT } from '../settings/rows';
import type { TablePlace } from '../tracker';
import type { TrackerWords } from '../words';
import { dressBody } from './dress-body';
import { formatHeader, groupColumns } from './lay-out-table';
import { type Moved, moveColumns } from './move-columns';
import { colourStatuses } from './status-colours';
import { layOutPage } from './table-page';

/** Whether the columns stand as the first version laid them, whatever the user added after them. */
export function isFirstOrder({ area, columns }: TablePlace<ActionKey>): boolean {
  return FIRST_ORDER.every((key, index) => columns[key] === area.column + index);
}

/**
 * Suivi with its columns in today's order: the edits, and the sheet as it then is. The user's own
 * columns stay where they are, with all that hangs on them: our last columns stand after them.
 */
export function rearrangeActions(
  place: TablePlace<ActionKey>,
  sheet: SheetSnapshot,
  words: TrackerWords,
): { readonly edits: Edits; readonly sheet: SheetSnapshot; readonly area: Area } {
  const { row, column: left, rowCount, columnCount } = place.area;
  const slots = FIRST_ORDER.length;
  const columns = ACTION_TABLE.columns.map((column, index): Moved => ({
    column,
    position: left + index + (index < slots ? 0 : columnCount - slots),
    from: place.columns[column.key] ?? null,
  }));
  const area = { ...place.area, columnCount: columnCount + columns.length - slots };
  const after = moveColumns(sheet, area, columns);
  const runs = [columns.slice(0, slots), columns.slice(slots)].filter(({ length }) => length > 0);
  const body = { first: row + 1, count: Math.max(1, rowCount - 1) };
  const edits = [
    ...renameColumns(sheet.name, area, runs),
    ...runs.flatMap((run) => editsOfRun({ run, body, before: sheet, after, words })),
    ...editsOfSheet(sheet.name, { area, columns, words }),
  ];
  return { edits, sheet: after, area };
}

/** Columns of ours side by side. */
type Run = readonly Moved[];

function editsOfRun(input: {
  readonly run: Run;
  readonly body: Span;
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
  readonly words: TrackerWords;
}): Edits {
  const { run, body, before, after, words } = input;
  const sheet = before.name;
  const area = areaOfRun(run, body);
  const widths = run.map(({ column }) => column.width);
  return [
    { kind: 'validate', sheet, area, validation: { rule: null } },
    { kind: 'format', sheet, areas: [area], format: PLAIN },
    ...dressBody({ sheet, columns: run, body, prompts: words.prompts.tblSuivi, words }),
    ...writeBody(area, run, after),
    ...looksOf(area, after),
    { kind: 'columnWidths', sheet, first: area.column, widths },
    ...outline({ ...area, row: body.first - 2, rowCount: 1 }, run, before),
  ];
}

function areaOfRun(run: Run, { first: row, count: rowCount }: Span): Area {
  return { row, column: run[0]?.position ?? 0, rowCount, columnCount: run.length };
}

function editsOfSheet(
  sheet: string,
  table: { readonly area: Area; readonly columns: Run; readonly words: TrackerWords },
): Edits {
  const { area, columns, words } = table;
  const positionOf = (key: ActionKey): number =>
    columns.find(({ column }) => column.key === key)?.position ?? 0;
  return [
    {
      kind: 'freeze',
      sheet,
      rows: area.row + 1,
      columns: area.column + ACTION_TABLE.frozenColumns,
    },
    ...(area.column === 0 && area.row === HEADER_ROW
      ? [layOutPage(sheet, { area, columns: ACTION_TABLE.columns }, words.footer)]
      : []),
    ...colourStatuses(sheet, {
      row: area.row + 1,
      status: positionOf('status'),
      watch: positionOf('watch'),
    }),
  ];
}

const PLAIN = { fill: null, font: { bold: false, strikethrough: false } } as const;

/** Two headers are never the same, even for a moment: Excel would number the second. */
function renameColumns(sheet: string, area: Area, runs: readonly Run[]): Edits {
  const name = (headerOf: (column: Column, index: number) => string) =>
    runs.map((run): Edit => {
      const cells = [run.map(({ column, position }) => headerOf(column, position))];
      return { kind: 'writeCells', sheet, at: areaOfRun(run, headerSpan(area)), cells };
    });
  return [
    ...name((_, position) => `Colonne à nommer ${String(position)}`),
    { kind: 'defineTable', sheet, name: ACTION_TABLE.table, area },
    ...name(({ header }) => header),
    ...runs.flatMap((run) => formatHeader(sheet, run.length, areaOfRun(run, headerSpan(area)))),
  ];
}

function headerSpan({ row }: Area): Span {
  return { first: row, count: 1 };
}

function writeBody(body: Area, run: Run, after: SheetSnapshot): Edits {
  const rows = range(body.row, body.row + body.rowCount - 1);
  const isWatch = ({ column }: Moved): boolean => column.key === 'watch';
  const cells = rows.map((row) =>
    run.map((one): CellInput =>
      isWatch(one) ? null : (after.values[row]?.[one.position] ?? null),
    ),
  );
  const numberFormats = rows.map((row) =>
    run.map(({ position }) => after.numberFormats[row]?.[position] ?? GENERAL_FORMAT),
  );
  const sheet = after.name;
  return [
    { kind: 'writeCells', sheet, at: body, cells, numberFormats },
    ...run.filter(isWatch).map(({ position: column }): Edit =>
      writeCells(
        { sheet, row: body.row, column },
        rows.map(() => [{ formula: ACTION_FORMULAS.watch }]),
      ),
    ),
  ];
}

/** What the user coloured, struck or wrote in bold goes with its cell. */
function looksOf(body: Area, after: SheetSnapshot): Edits {
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
    return paint(after.name, areas, { fill, font: { bold, strikethrough, color } });
  });
}

function isMeant({ fill, fontColor, bold, strikethrough }: CellLook): boolean {
  const isPlainInk = fontColor === null || [PALETTE.ink, '#000000'].includes(fontColor);
  return fill !== null || bold || strikethrough || !isPlainInk;
}

/** The line above the header is empty: clearing it takes the former outline of the columns away. */
function outline(line: Area, run: Run, before: SheetSnapshot): Edits {
  const sheet = before.name;
  const isEmpty = (before.values[line.row] ?? []).every((value) => value === null);
  if (line.row < 0 || !isEmpty) return [];
  const hidden = knownOr(before.hiddenColumns, []).filter(
    (column) => column >= line.column && column < line.column + line.columnCount,
  );
  const plain = run.map(({ column }) => column);
  return [
    { kind: 'clearBlock', sheet, area: line, what: 'all' },
    ...hidden.map((first): Edit => ({
      kind: 'unhide',
      sheet,
      what: { direction: 'columns', first, count: 1 },
    })),
    ...groupColumns(sheet, plain, line.column),
  ];
}
