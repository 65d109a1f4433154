import type { Cell } from '../model/cell';
import type { DefinedName } from '../model/features';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { dataBody } from '../model/table';
import type { Workbook } from '../model/workbook';
import type { EngineCell, EngineSheet, EngineSnapshot, EngineTable } from './engine-parts';

/** The workbook as the evaluator sees it: a live view, no cell is copied. */
export function takeSnapshot(workbook: Workbook): EngineSnapshot {
  const worksheets = workbook.sheets.map(engineSheet);
  const tablesByName = new Map(
    worksheets.flatMap(({ name, tables }) =>
      tables.map((table) => [table.name.toLowerCase(), { table, sheetName: name }] as const),
    ),
  );
  return {
    worksheets,
    worksheetsByName: new Map(worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet])),
    worksheetsById: new Map(worksheets.map((sheet) => [sheet.id, sheet])),
    definedNames: new Map(workbook.names.map((name) => engineName(workbook, name))),
    tablesByName,
    calcProperties: {},
    properties: { date1904: workbook.date1904 },
  };
}

function engineName(
  workbook: Workbook,
  { name, formula, scope }: DefinedName,
): [string, { name: string; ranges: string[]; scope?: string }] {
  const sheet = scope === null ? undefined : workbook.sheetById(scope);
  const entry = { name, ranges: [formula] };
  if (!sheet) return [name.toUpperCase(), entry];
  return [`${sheet.name.toUpperCase()}\0${name.toUpperCase()}`, { ...entry, scope: sheet.name }];
}

function engineSheet(sheet: Sheet, index: number): EngineSheet {
  return {
    id: index + 1,
    name: sheet.name,
    get dimensions() {
      const area = sheet.usedArea('all');
      return (
        area && {
          top: area.row + 1,
          left: area.column + 1,
          bottom: area.row + area.rowCount,
          right: area.column + area.columnCount,
        }
      );
    },
    cells: {
      get(key) {
        const row = Math.floor(key / 32_768);
        const column = key % 32_768;
        const cell = sheet.rows.get(row - 1)?.get(column - 1);
        if (!cell || (cell.value === null && cell.formula === null)) return undefined;
        return view(cell, row, column);
      },
    },
    hiddenRows: { has: (row) => sheet.rowProps.get(row - 1)?.hidden === true },
    tables: sheet.tables.map(engineTable),
    mergedRegions: [],
  };
}

function view(cell: Cell, row: number, col: number): EngineCell {
  return cell.formula !== null && cell.origin?.formulaXml === undefined
    ? { row, col, value: null, formulaKind: 'normal', formula: cell.formula }
    : { row, col, value: cell.value, formulaKind: 'none' };
}

function engineTable(table: Table): EngineTable {
  return {
    name: table.name,
    columns: table.columns.map(({ name }) => ({ name })),
    topLeft: { row: table.area.row + 1, col: table.area.column + 1 },
    dataRowCount: dataBody(table)?.rowCount ?? 0,
    hasHeaderRow: table.showHeaders,
    hasTotalsRow: table.showTotals,
  };
}
