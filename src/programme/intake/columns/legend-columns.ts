import { range } from '../../../lib/numbers';
import type { CellPlace } from '../../../workbook/location';
import { fold } from '../../../lib/text';
import { isPersonName, namePersons } from '../../reading/card-heads';
import { filledCells, filledWithin, fillOf, type Grid, lineText } from '../../reading/grid';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import type { Column, Draft } from './column-draft';
import { likely } from './column-guess';
import { isInAxis } from './column-headers';

const NAME_LETTERS = 30;
/** Columns from a name to the colour on its right. */
const REACH = 3;
const MIN_OWNERS = 2;

/** A name and the colour beside it, or its own. */
export interface ColourKey extends CellPlace {
  readonly colour: string;
  readonly name: string;
}

/**
 * The short texts that stand beside a drawing, on its rows of legend or outside them, with the colour of each: its own,
 * or that of an empty cell beside it, on its right after « Claire : », else on its left first.
 */
export function colourKeys(
  grid: Grid,
  table: FoundTable,
  legend: readonly { readonly at: number }[] = [],
): readonly ColourKey[] {
  const isKey = (place: CellPlace): boolean =>
    isAside(table, place) || legend.some(({ at }) => at === place.row);
  return filledCells(grid).flatMap((place) => {
    const { row, column } = place;
    const text = lineText(grid, row, column);
    const name = text.replace(/\s*:\s*$/u, '');
    if (!isKey(place) || name === '' || name.length > NAME_LETTERS) return [];
    const isFree = (at: number): boolean => grid.isEmpty(row, at) && isKey({ row, column: at });
    const freeFill = (at: number): string | null =>
      at === column || isFree(at) ? fillOf(grid, row, at) : null;
    const next = range(column + 1, column + REACH);
    const after = next.find((at) => !isFree(at) || freeFill(at) !== null) ?? column;
    const sides = [freeFill(column - 1), freeFill(after)];
    const fills = [freeFill(column), ...(name === text ? sides : sides.reverse())];
    const colour = fills.find((fill) => fill !== null) ?? null;
    return colour === null ? [] : [{ ...place, colour, name }];
  });
}

/**
 * Who each colour of a drawing stands for, where what persons are called stands beside colours, in a row or
 * a column; none where a colour has two names.
 */
export function legendOwners(keys: readonly ColourKey[]): readonly ColourKey[] {
  const known = keys.filter((key) =>
    [
      keys.filter(({ row }) => row === key.row),
      keys.filter(({ column }) => column === key.column),
    ].some(areOwners),
  );
  // A name beside those of persons, above or below them, is one more, whatever he is called.
  const isBeside = (key: ColourKey): boolean =>
    known.some(({ row, column }) => row === key.row || column === key.column);
  const told = keys.filter(
    (key) => known.includes(key) || (isPersonName(key.name) && isBeside(key)),
  );
  const namesOf = (colour: string): ReadonlySet<string> =>
    new Set(told.flatMap((key) => (key.colour === colour ? [fold(key.name)] : [])));
  return told.filter(({ colour }) => namesOf(colour).size === 1);
}

function areOwners(keys: readonly ColourKey[]): boolean {
  const colours = new Set(keys.map(({ colour }) => colour));
  return colours.size >= MIN_OWNERS && namePersons(keys.map(({ name }) => name));
}

/** Neither under the axis nor among what names the rows. */
function isAside(
  { axis, firstHeaderRow, lastHeaderRow, lastRow }: FoundTable,
  at: CellPlace,
): boolean {
  const isOfRows = at.row > lastHeaderRow && at.row <= lastRow;
  const isOfAxis = at.row >= firstHeaderRow && at.row <= lastHeaderRow;
  const isPast = axis !== null && at.column > axis.lastColumn;
  return isPast || (!isOfRows && !isOfAxis);
}

const LIST_LETTERS = 30;

/** A few words on the first rows alone, past a column that is empty: a legend or a list of values beside the table. */
export function settleBeside({ columns, request: { grid, table } }: Draft): void {
  const rows = rowsUnderHeader(table).filter((row) => filledWithin(grid, row, table).length > 0);
  const owners = table.axis === null ? [] : legendOwners(colourKeys(grid, table));
  for (const one of columns) {
    const keys = owners.filter(
      ({ row, column }) => column === one.column && one.rows.includes(row),
    );
    if (keys.length > 0 && keys.length === one.rows.length) one.settle(likely('ignored'));
  }
  const title = columns.findIndex(({ says }) => says === 'title');
  const after = title < 0 ? [] : columns.slice(title + 1);
  const gap = after.findIndex(
    ({ header, column, rows: told }) =>
      header === '' && !isInAxis(table, column) && told.length === 0,
  );
  for (const one of gap < 0 ? [] : after.slice(gap + 1)) {
    const { texts } = one;
    const isList =
      texts.length > 1 &&
      texts.length * 2 <= rows.length &&
      new Set(texts).size === texts.length &&
      texts.every((text) => text.length <= LIST_LETTERS && /\p{L}/u.test(text)) &&
      rows.slice(0, texts.length).every((row) => one.rows.includes(row));
    if (isList) one.settle(likely('ignored'));
  }
}

/** « Prévu : », « Réalisé : » in a column without a name: what the colours beside them say, and not of these rows. */
export function areLabels({ texts }: Column): boolean {
  return texts.length > 0 && texts.every((text) => /:\s*$/u.test(text));
}
