import { range } from '../../lib/numbers';
import { fold } from '../../lib/text';
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

/** Where the name of a field, or its value, stands, and what the name means as a header; null of an unknown one. */
interface Field extends CellPlace {
  readonly target: ColumnTarget | null;
}
const NO_FIELD: Field = { ...NOWHERE, target: null };

/** The forms of a sheet that holds nothing else; undefined of any other. */
export function findForms(sheet: SheetSnapshot, grid: Grid): Forms | undefined {
  const found = range(0, MARGINS).map((labels) => placesOf(grid, labels));
  const places = found.find((one) => one.length > 1);
  return places && { grid, places, table: tableOf(sheet, places) };
}

/** Row by row, where the names of fields and the values of each form stand; nothing where a column names no fields. */
function placesOf(grid: Grid, margin: number): readonly (readonly CellPlace[])[] {
  const isName = (row: number, column: number): boolean =>
    targetAt(grid, row, column) !== null && !/\d/u.test(grid.text(row, column));
  const rows = rowsOf(grid).filter((row) => grid.filled(row).some((column) => column > margin));
  // « Action | … | Pilote | … »: a column of names of its own right of the first values.
  const further = range(margin + 1, grid.columnCount - 1).filter((column) => {
    const filled = rows.filter((row) => !grid.isEmpty(row, column));
    return filled.length > 1 && filled.every((row) => isName(row, column));
  });
  const labels = [margin, ...further];
  // The names of columns stand side by side.
  const isHeader = (row: number): boolean =>
    grid.filled(row).filter((at) => !labels.includes(at) && isName(row, at)).length > 1;
  const valuesOf = ({ row, column }: CellPlace): readonly number[] => {
    const next = further.find((at) => at > column) ?? Infinity;
    return grid.filled(row).filter((at) => at > column && at < next);
  };
  const fields = rows
    .flatMap((row) => labels.map((column) => ({ row, column })))
    .filter((place) => !grid.isEmpty(place.row, place.column) && valuesOf(place).length > 0)
    .map((place) => ({ ...place, target: targetAt(grid, place.row, place.column) }));
  const told = new Set(fields.map(({ target }) => target));
  const known = fields.filter(({ target }) => target !== null).length;
  const isPlan = told.has('title') && TELLING.filter((one) => told.has(one)).length > 1;
  if (!isPlan || known < Math.max(MIN_FIELDS, fields.length * KNOWN_SHARE)) return [];
  if (rowsOf(grid).some(isHeader)) return [];
  const blocks = blocksOf(grid, fields);
  const names = [...new Set(blocks.flatMap((block) => [...block.keys()]))];
  const forms = blocks.flatMap((block) => {
    const title = [...block.values()].find(({ target }) => target === 'title');
    return (title === undefined ? [] : valuesOf(title)).map((at) =>
      names.map((name): Field => {
        const { row, column, target } = block.get(name) ?? NO_FIELD;
        return { row, column: column + at - (title?.column ?? 0), target };
      }),
    );
  });
  const isTold = forms.flat().some(({ row, column, target }) => {
    const text = foldedText(grid, row, column);
    const isDay = grid.date(row, column) !== null || SAYS_WHEN.test(text);
    return WHEN.includes(target ?? 'own') ? isDay : target === 'status' && isStatus(text);
  });
  const first = names.map((name) => blocks.find((block) => block.has(name))?.get(name) ?? NO_FIELD);
  return isTold ? [first, ...forms] : [];
}

/** What a cell names as a header does; null of words that are only like one. */
function targetAt(grid: Grid, row: number, column: number): ColumnTarget | null {
  const { action } = readHeader(nameAt(grid, row, column));
  return action?.score === 1 ? action.meaning : null;
}

/** « Action » of « Action n° 2 : ». */
function nameAt(grid: Grid, row: number, column: number): string {
  return lineText(grid, row, column).replace(/(?:\s+(?:n° ?)?\d+)?\s*:?$/u, '');
}

/**
 * The fields of each form by their names, folded: one that comes back begins the next. « Action 1 » and « Action 2 » are
 * one where such a field is the first of all; « Étape 1 » and « Étape 2 » after it are two.
 */
function blocksOf(grid: Grid, fields: readonly Field[]): readonly ReadonlyMap<string, Field>[] {
  const [first] = fields;
  const opening = first && fold(nameAt(grid, first.row, first.column));
  const blocks: Map<string, Field>[] = [];
  for (const field of fields) {
    const bare = fold(nameAt(grid, field.row, field.column));
    const name = bare === opening ? bare : foldedText(grid, field.row, field.column);
    const last = blocks.at(-1);
    if (last === undefined || last.has(name)) blocks.push(new Map([[name, field]]));
    else last.set(name, field);
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
  const labels = new Set((places[0] ?? []).map(({ column }) => column));
  const cells = filledCells(grid).map((place): AccountedCell => {
    const isAlone = grid.filled(place.row).length === 1;
    const isName = labels.has(place.column) && !isAlone;
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
