import type { CellPlace } from '../../../workbook/location';
import { fold } from '../../../lib/text';
import { namePersons } from '../../reading/card-heads';
import { filledCells, type Grid, lineText, meaningfulFill } from '../../reading/grid';
import { legendFill } from '../colours';
import type { FoundTable } from '../headers/find-tables';

const NAME_LETTERS = 30;
const MIN_OWNERS = 2;
/** « Planning réel », « Prévu »: drawn in two colours as well. Folded. */
const NO_NAME = /planning|prev(?:u|ision)|reel|realise|theorique|initial|final|actuel|fait|retard/u;

/** A name and the colour beside it, or its own. */
export interface LegendOwner extends CellPlace {
  readonly colour: string;
  readonly name: string;
}

/**
 * Who each colour of a drawing stands for, where what persons are called stands beside colours, in a row or
 * a column outside the bars; none where a colour has two names.
 */
export function legendOwners(grid: Grid, table: FoundTable): readonly LegendOwner[] {
  const keys = filledCells(grid).flatMap((place) =>
    isAside(table, place) ? keyOf(grid, place) : [],
  );
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

function areOwners(keys: readonly LegendOwner[]): boolean {
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

function keyOf(grid: Grid, { row, column }: CellPlace): readonly LegendOwner[] {
  const name = lineText(grid, row, column).replace(/\s*:\s*$/u, '');
  const isNext = grid.isEmpty(row, column + 1);
  const next = isNext ? meaningfulFill(grid.look(row, column + 1)) : null;
  const colour = legendFill(grid, row, column) ?? next;
  return colour === null || name === '' || name.length > NAME_LETTERS
    ? []
    : [{ row, column, colour, name }];
}
