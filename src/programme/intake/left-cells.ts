import { groupBy } from '../../lib/group-by';
import type { LeftCells } from './analysis';
import { type Grid, lineText } from '../reading/grid';
import type { AccountedCell } from '../reading/proposal';

/** Gathers what is not taken over: one entry a row and a reason. Personal data is not copied. */
export function leftCells(grid: Grid, cells: readonly AccountedCell[]): readonly LeftCells[] {
  const left = cells.flatMap(({ location, use }) =>
    use.kind === 'left' ? [{ ...location, reason: use.reason }] : [],
  );
  const groups = groupBy(left, ({ row, reason }) => [`${row}:${reason}`]);
  return [...groups.values()].map((group): LeftCells => {
    const [{ sheet, row, reason }] = group;
    const columns = group.map(({ column }) => column);
    const isOfPersons = reason === 'personal-data' || reason === 'contact-list';
    const words = columns.map((column) => lineText(grid, row, column)).join(' | ');
    return { sheet, row, columns, reason, text: isOfPersons ? '' : words };
  });
}
