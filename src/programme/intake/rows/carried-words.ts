import { foldedText, indentOf } from '../../reading/grid';
import type { RowCellsReader } from '../tables/action-cells';
import type { RowContext } from '../tables/row-role';
import type { TableRow } from '../tables/table-rows';
import { shapeOf } from '../tables/numbering';

/** Words typed once that hold for the rows under them. */
export interface CarriedWords {
  readonly strand: string;
  readonly territory: string;
  readonly site: string;
  /** The heading of the rows: their strand, unless a column gives it. */
  readonly group: string;
  /** The day of the rows, when it stands above them; `''` without one. */
  readonly day: string;
  /** The headings that the rows stand under, the outermost first, with how far each is set in. */
  readonly parents: readonly Heading[];
}

interface Heading {
  readonly text: string;
  readonly indent: number;
}

/** A heading opens a strand, a territory or a place; the headings it does not speak of go on. */
export function carryHeading(
  carried: CarriedWords,
  { role, at }: TableRow,
  row: RowContext,
): CarriedWords {
  switch (role.kind) {
    case 'strand': {
      const indent = levelOf(row, at, role.column);
      const outer = carried.parents.filter((one) => one.indent < indent);
      return { ...under([...outer, { text: role.text, indent }], carried, row), site: '' };
    }
    case 'day':
      return { ...carried, day: role.text };
    case 'territory':
      return { ...carried, territory: role.text };
    case 'site':
      return { ...carried, site: role.text };
    case 'data':
    case 'blank':
    case 'header':
    case 'total':
    case 'note':
    case 'again':
    case 'legend':
      return carried;
  }
}

/** A row set in no further than a heading inside another stands under the outer one again. */
export function leaveHeadings(carried: CarriedWords, row: RowContext, at: number): CarriedWords {
  const title = row.columns.find(({ target }) => target === 'title')?.column;
  const level = title === undefined ? 0 : levelOf(row, at, title);
  const parents = carried.parents.filter((one, index) => index === 0 || one.indent < level);
  return parents.length === carried.parents.length ? carried : under(parents, carried, row);
}

/** The outermost heading is the strand, the innermost the group. */
function under(
  parents: readonly Heading[],
  carried: CarriedWords,
  { strands }: RowContext,
): CarriedWords {
  const [outer, inner] = [parents[0]?.text ?? '', parents.at(-1)?.text ?? ''];
  return { ...carried, parents, strand: strands.name(outer), group: inner };
}

/** How deep a row stands: « 1.2.1 » is two levels down, « A » one under « I »; else the blanks before its words. */
function levelOf({ grid, numbering }: RowContext, at: number, column: number): number {
  const number = numbering.column === null ? '' : foldedText(grid, at, numbering.column);
  const shape = shapeOf(number.replace(/[.,]0$/u, ''));
  const depth = shape.split('.').length - 1;
  if (depth > 0) return depth;
  const isMixed = numbering.shapes.length > 1 && numbering.shapes.every((one) => one.length === 1);
  return isMixed && shape !== ''
    ? numbering.shapes.indexOf(shape)
    : indentOf(grid.text(at, column));
}

/** A strand in a column holds until the next one. */
export function carryCells(
  carried: CarriedWords,
  read: RowCellsReader,
  { strands }: RowContext,
): CarriedWords {
  const strand = read.text('strand');
  return strand === '' ? carried : { ...carried, strand: strands.name(strand) };
}
