import type { FindingPlace } from '../../programme/checks/context/finding';
import type { CellLocation } from '../../workbook/location';
import { usePane } from '../state/pane-context';

/** Shows the cell of a finding in Excel; why it cannot be shown goes to the status line. */
export function useGoTo(): (place: FindingPlace) => Promise<void> {
  const { workbook, job, tellFailure } = usePane();
  return async (place) => {
    const target = targetOf(place);
    const gone = target === null ? null : await workbook.goTo(target);
    if (gone?.ok === false) job.tellRefusal(tellFailure(gone.error));
  };
}

/** The cell a finding leads to: the first of a sheet, of hidden rows or of hidden columns. */
function targetOf(place: FindingPlace): CellLocation | null {
  switch (place.kind) {
    case 'workbook':
      return null;
    case 'sheet':
      return { sheet: place.sheet, row: 0, column: 0 };
    case 'cell':
      return { sheet: place.sheet, row: place.row, column: place.column };
    case 'lines': {
      const { sheet, direction, first } = place;
      const isRows = direction === 'rows';
      return { sheet, row: isRows ? first : 0, column: isRows ? 0 : first };
    }
  }
}
