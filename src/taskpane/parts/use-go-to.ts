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
  if (place.kind === 'workbook') return null;
  if (place.kind === 'cell') return place;
  const first = place.kind === 'lines' ? place.first : 0;
  const isRow = place.kind === 'lines' && place.direction === 'rows';
  return { sheet: place.sheet, row: isRow ? first : 0, column: isRow ? 0 : first };
}
