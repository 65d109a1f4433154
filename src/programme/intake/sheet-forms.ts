import { range } from '../../lib/numbers';
import { type CellPlace, showLocation } from '../../workbook/location';
import { NO_LOOK } from '../../workbook/no-look';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { type ColumnTarget, TELLING, WHEN } from './columns/column-targets';
import { readHeader } from './headers/header-kinds';
import { filledCells, foldedText, type Grid, lineText, rowsOf } from '../reading/grid';
import { SAYS_WHEN } from '../reading/layout-words';
import { leftFor, usedAs } from '../reading/ledger';
import type { AccountedCell, SheetReading } from '../reading/proposal';
import { isStatus } from '../reading/read-status';

/** Forms, « Action | Refaire le parking » over « Pilote | Karim », as a table: the names of the fields, then a form a row. */
export interface Forms {
  readonly grid: Grid;
  readonly table: SheetSnapshot;
  /** Where each cell of the table stands in the sheet. */
  readonly places: readonly (readonly CellPlace[])[];
}

/** Titles and margins may stand left of the names of fields. */
const MARGINS = 2;
const MIN_FIELDS = 3;
const KNOWN_SHARE = 0.5;
const NOWHERE: CellPlace = { row: -1, column: -1 };

/** The forms of a sheet that holds nothing else; undefined of any other. */
export function findForms(sheet: SheetSnapshot, grid: Grid): Forms | undefined {
  const found = range(0, MARGINS).map((labels) => placesOf(grid, labels));
  const places = found.find((one) => one.length > 1);
  return places && { grid, places, table: tableOf(sheet, places) };
}

/** Row by row, where the names of fields and the values of each form stand; nothing where a column names no fields. */
function placesOf(grid: Grid, labels: number): readonly (readonly CellPlace[])[] {
  const valuesOf = (row: number): readonly number[] =>
    grid.filled(row).filter((column) => column > labels);
  const rows = rowsOf(grid).filter((row) => !grid.isEmpty(row, labels) && valuesOf(row).length > 0);
  const targets = new Map(rows.map((row) => [row, targetAt(grid, row, labels)]));
  const told = new Set(targets.values());
  const known = rows.filter((row) => targets.get(row) !== null).length;
  const isPlan = told.has('title') && TELLING.filter((one) => told.has(one)).length > 1;
  if (!isPlan || known < Math.max(MIN_FIELDS, rows.length * KNOWN_SHARE)) return [];
  // The names of columns stand side by side.
  const areColumns = rowsOf(grid).some((row) =>
    valuesOf(row).some(
      (column) => targetAt(grid, row, column) !== null && !/\d/u.test(grid.text(row, column)),
    ),
  );
  if (areColumns) return [];
  const blocks = blocksOf(grid, rows, labels);
  const names = [...new Set(blocks.flatMap((block) => [...block.keys()]))];
  const forms = blocks.flatMap((block) => {
    const title = [...block.values()].find((row) => targets.get(row) === 'title');
    return (title === undefined ? [] : valuesOf(title)).map((column) =>
      names.map((name): CellPlace => ({ row: block.get(name) ?? -1, column })),
    );
  });
  const isTold = forms.flat().some(({ row, column }) => {
    const target = targets.get(row) ?? 'own';
    const text = foldedText(grid, row, column);
    const isDay = grid.date(row, column) !== null || SAYS_WHEN.test(text);
    return WHEN.includes(target) ? isDay : target === 'status' && isStatus(text);
  });
  const first = names.map((name) => blocks.find((block) => block.has(name))?.get(name) ?? -1);
  return isTold ? [first.map((row) => ({ row, column: labels })), ...forms] : [];
}

/** What a cell names as a header does; null of words that are only like one. */
function targetAt(grid: Grid, row: number, column: number): ColumnTarget | null {
  const { action } = readHeader(lineText(grid, row, column).replace(/\s*:$/u, ''));
  return action?.score === 1 ? action.meaning : null;
}

/** The rows of the fields of each form by their names, folded: one that comes back begins the next. */
function blocksOf(
  grid: Grid,
  rows: readonly number[],
  labels: number,
): readonly ReadonlyMap<string, number>[] {
  const blocks: Map<string, number>[] = [];
  for (const row of rows) {
    const name = foldedText(grid, row, labels);
    const last = blocks.at(-1);
    if (last === undefined || last.has(name)) blocks.push(new Map([[name, row]]));
    else last.set(name, row);
  }
  return blocks;
}

function tableOf(sheet: SheetSnapshot, places: Forms['places']): SheetSnapshot {
  const laid = <Cell>(cells: readonly (readonly Cell[])[], none: Cell) =>
    places.map((line) => line.map(({ row, column }) => cells[row]?.[column] ?? none));
  const { values, texts, formulas, numberFormats, looks } = sheet;
  return {
    ...sheet,
    values: laid(values, null),
    texts: laid(texts, ''),
    formulas: laid(formulas, null),
    numberFormats: laid(numberFormats, 'General'),
    looks: looks.known ? { known: true, value: laid(looks.value, NO_LOOK) } : looks,
    errors: [],
    merges: { known: true, value: [] },
    hiddenColumns: { known: true, value: [] },
  };
}

/** What the table of forms gave, each cell where it stands in the sheet. */
export function asInSheet({ grid, places }: Forms, reading: SheetReading): SheetReading {
  const { sheet } = grid;
  const placeOf = ({ row, column }: CellPlace): CellPlace => places[row]?.[column] ?? NOWHERE;
  const keyOf = ({ row, column }: CellPlace): string => `${row}:${column}`;
  const uses = new Map(reading.cells.map(({ location, use }) => [keyOf(placeOf(location)), use]));
  const [labels = NOWHERE] = places[0] ?? [];
  const cells = filledCells(grid).map((place): AccountedCell => {
    const isAlone = grid.filled(place.row).length === 1;
    const isName = place.column === labels.column && !isAlone;
    const other = isName ? usedAs('header') : leftFor(isAlone ? 'title' : 'not-understood');
    return { location: { sheet, ...place }, use: uses.get(keyOf(place)) ?? other };
  });
  const actions = reading.actions.map((action) => {
    const sources = action.sources.map((source) => ({ sheet, ...placeOf(source) }));
    const [first = { sheet, ...NOWHERE }] = sources;
    return { ...action, sources, fields: { ...action.fields, source: showLocation(first) } };
  });
  return { ...reading, actions, cells };
}
