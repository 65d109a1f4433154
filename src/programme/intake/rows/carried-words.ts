import type { RowCellsReader } from '../tables/action-cells';
import type { RowContext } from '../tables/classify-rows';
import type { TableRow } from '../tables/table-rows';

/** Words typed once that hold for the rows under them. */
export interface CarriedWords {
  readonly strand: string;
  readonly territory: string;
  readonly site: string;
  /** The heading of the rows: their strand, unless a column gives it. */
  readonly group: string;
  /** The day of the rows, when it stands above them; `''` without one. */
  readonly day: string;
}

/** A heading opens a strand, a territory or a place; the headings it does not speak of go on. */
export function carryHeading(
  carried: CarriedWords,
  { role }: TableRow,
  { strands }: RowContext,
): CarriedWords {
  switch (role.kind) {
    case 'strand':
      return { ...carried, strand: strands.name(role.text), group: role.text, site: '' };
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

/** A strand in a column holds until the next one. */
export function carryCells(
  carried: CarriedWords,
  read: RowCellsReader,
  { strands }: RowContext,
): CarriedWords {
  const strand = read.text('strand');
  return strand === '' ? carried : { ...carried, strand: strands.name(strand) };
}
