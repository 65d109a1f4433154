import { range } from '../../../lib/numbers';
import type { CellPlace } from '../../../workbook/location';
import { fold } from '../../../lib/text';
import { namePersons } from '../../reading/card-heads';
import { filledCells, fillOf, type Grid, lineText } from '../../reading/grid';
import type { FoundTable } from '../headers/find-tables';

const NAME_LETTERS = 30;
/** Columns from a name to the colour on its right. */
const REACH = 3;
const MIN_OWNERS = 2;
/** « Planning réel », « Prévu »: drawn in two colours as well. Folded. */
const NO_NAME = /planning|prev(?:u|ision)|reel|realise|theorique|initial|final|actuel|fait|retard/u;

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
  const told = keys.filter((key) =>
    [
      keys.filter(({ row }) => row === key.row),
      keys.filter(({ column }) => column === key.column),
    ].some(areOwners),
  );
  const namesOf = (colour: string): ReadonlySet<string> =>
    new Set(told.flatMap((key) => (key.colour === colour ? [fold(key.name)] : [])));
  return told.filter(({ colour }) => namesOf(colour).size === 1);
}

function areOwners(keys: readonly ColourKey[]): boolean {
  const colours = new Set(keys.map(({ colour }) => colour));
  const areOthers = keys.some(({ name }) => NO_NAME.test(fold(name)));
  return colours.size >= MIN_OWNERS && !areOthers && namePersons(keys.map(({ name }) => name));
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
