import type { Area } from '../../workbook/location';
import {
  type Knowable,
  known,
  NOT_REQUESTED,
  type SheetPart,
  type SheetSnapshot,
} from '../../workbook/snapshot';
import { areasIn, rangeOf } from '../sheet-range';
import { ifSupported } from '../support';
import { queuePlaces } from './read-comments';
import type { SheetDetails } from './read-sheet-details';

/** What needs the extent of a sheet to be asked. */
export type AreaDetails = Pick<
  SheetSnapshot,
  'merges' | 'hiddenRows' | 'hiddenColumns' | 'comments' | 'notes'
>;

export function queueAreaDetails(
  context: Excel.RequestContext,
  asked: {
    readonly sheet: string;
    readonly details: SheetDetails;
    readonly parts: readonly SheetPart[];
  },
): () => AreaDetails {
  const { sheet, details, parts } = asked;
  const range = details.used === null ? null : rangeOf(context, sheet, details.used);
  const merges = parts.includes('merges') ? queueMerges(range) : () => NOT_REQUESTED;
  const hidden = parts.includes('hidden') ? queueHidden(range) : hiddenNotRequested;
  const comments = queuePlaces(details.comments);
  const notes = queuePlaces(details.notes);
  return () => ({ merges: merges(), ...hidden(), comments: comments(), notes: notes() });
}

/** Merged areas are found by their top-left cell: the range starts at A1, so none is missed. */
export function queueMerges(range: Excel.Range | null): () => Knowable<readonly Area[]> {
  if (range === null) return () => known([]);
  return ifSupported<() => Knowable<readonly Area[]>>(
    '1.13',
    () => {
      const merged = range.getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      return () => known(merged.isNullObject ? [] : areasIn(merged.areas));
    },
    () => () => ({ known: false, why: 'host-too-old' }),
  );
}

function hiddenNotRequested(): Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns'> {
  return { hiddenRows: NOT_REQUESTED, hiddenColumns: NOT_REQUESTED };
}

function queueHidden(
  range: Excel.Range | null,
): () => Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns'> {
  if (range === null) return () => ({ hiddenRows: known([]), hiddenColumns: known([]) });
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: known(
      rows.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : [])),
    ),
    hiddenColumns: known(
      columns.value.flatMap(({ columnHidden }, column) => (columnHidden === true ? [column] : [])),
    ),
  });
}
