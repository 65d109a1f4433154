import type { Edit } from '../../../workbook/edit';
import { ACTION_FORMULAS } from '../action-formulas';
import { addColumns } from './add-columns';
import { ACTION_TABLE, type ActionKey } from '../columns';
import { dressBody, formatOf } from './lay-out-table';
import type { TablePlace } from '../tracker';
import type { TrackerWords } from '../words';

/** A table of actions with the columns it lacked, and the edits that add them. */
export interface TakenOver {
  readonly place: TablePlace<ActionKey>;
  readonly edits: readonly Edit[];
}

/**
 * Adds « Veille », at the right, to a tracker made before there was such a column; what the user put
 * anywhere stays where it is.
 */
export function addWatchColumn(place: TablePlace<ActionKey>, words: TrackerWords): TakenOver {
  const column = ACTION_TABLE.columns.find(({ key }) => key === 'watch');
  if (column === undefined || place.columns.watch !== undefined) return { place, edits: [] };
  const { sheet, area } = place;
  const position = area.column + area.columnCount;
  const body = { first: area.row + 1, count: Math.max(area.rowCount - 1, 1) };
  const cells = Array.from({ length: body.count }, () => [{ formula: ACTION_FORMULAS.watch }]);
  return {
    place: {
      ...place,
      area: { ...area, columnCount: area.columnCount + 1 },
      columns: { ...place.columns, watch: position },
    },
    edits: [
      ...addColumns(place, [column]),
      ...dressBody({ sheet, columns: [{ column, position }], body, prompts: {}, words }),
      {
        kind: 'writeCells',
        sheet,
        at: { row: body.first, column: position },
        cells,
        numberFormats: [formatOf(column)],
      },
    ],
  };
}
