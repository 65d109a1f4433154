import { overlapOf, without } from '../../workbook/areas';
import { bodiesIn } from '../read/read-looks';
import type { captureValidations } from './capture-validations';
import type { Touch } from './touch';
import { lower, type WorkbookState } from './workbook-state';
import type { SheetArea } from '../../workbook/location';

/** What one part of what is touched covers, whichever its sheet. */
export function areasOf(
  touches: readonly Touch[],
  pick: (touch: Touch) => readonly SheetArea['area'][],
): readonly SheetArea[] {
  return touches.flatMap((touch) => pick(touch).map((area) => ({ sheet: touch.sheet, area })));
}

/**
 * Bodies of tables apart: their columns are mostly alike, and headers are not. So is what lies beyond
 * all that is used, where every cell is alike.
 */
export function lookAreas(
  touches: readonly Touch[],
  { tables, sheets }: WorkbookState,
): readonly SheetArea[] {
  const split = ({ sheet, area }: SheetArea): readonly SheetArea[] => {
    const used = sheets.get(lower(sheet))?.used ?? null;
    const shared = used === null ? null : overlapOf(area, used);
    if (shared === null) return [{ sheet, area }];
    return [shared, ...without(area, [shared])].map((part) => ({ sheet, area: part }));
  };
  return areasOf(touches, ({ looks }) => looks)
    .flatMap(split)
    .flatMap(({ sheet, area }) => {
      const bodies = bodiesIn({ sheet, area }, [...tables.values()]);
      return [...bodies, ...without(area, bodies)].map((part) => ({ sheet, area: part }));
    });
}

export function validationAreas(
  touches: readonly Touch[],
  state: WorkbookState,
): Parameters<typeof captureValidations>[1] {
  return areasOf(touches, ({ validations }) => validations).map(({ sheet, area }) => ({
    sheet,
    area,
    tables: [...state.tables.values()]
      .filter((table) => table.sheet === sheet)
      .map((table) => table.area),
  }));
}
