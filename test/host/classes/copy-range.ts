import type { Area } from '../../../src/workbook/location';
import { translateFormula } from '../formulas/references';
import type { Cell } from '../model/cell';
import { ExcelError } from '../rich-api/excel-error';
import type { Argument, MemberContext } from '../rich-api/host-class';
import { boolean, oneOf, optional } from './arguments';
import { raiseChange } from './changes';
import { requireEditable } from './guards';
import { readRange } from './range-argument';
import type { RangeTarget } from './range-target';
import { areaOf, requireInside } from './range-target';

/** Copies values, formulas and formats; the source is repeated when the target is a multiple of it. */
export function copyRange(
  context: MemberContext<RangeTarget>,
  [source, type, skipBlanks, transpose]: readonly Argument[],
): null {
  const { target, session } = context;
  const from = readRange(source, context);
  const kind = optional(
    type,
    (value) => oneOf(value, ['All', 'Formulas', 'Values', 'Formats', 'Link']),
    'All',
  );
  if (
    kind === 'Link' ||
    optional(skipBlanks, boolean, false) ||
    optional(transpose, boolean, false)
  ) {
    throw session.gap('Link, skipBlanks and transpose of Range.copyFrom');
  }
  const asked = areaOf(target, session);
  const isMultiple =
    asked.rowCount % from.area.rowCount === 0 && asked.columnCount % from.area.columnCount === 0;
  const area: Area = requireInside(
    isMultiple
      ? asked
      : { ...asked, rowCount: from.area.rowCount, columnCount: from.area.columnCount },
  );
  requireEditable(session, target.sheet, 'cells', area);
  if (
    target.sheet.merges.some(
      (merge) => merge.row >= area.row && merge.row < area.row + area.rowCount,
    )
  ) {
    throw new ExcelError('MergedRangeConflict', 'Merged cells stand in the way');
  }
  const made: { row: number; column: number; cell: Cell | null }[] = [];
  for (let r = 0; r < area.rowCount; r++) {
    for (let c = 0; c < area.columnCount; c++) {
      const row = from.area.row + (r % from.area.rowCount);
      const column = from.area.column + (c % from.area.columnCount);
      const place = { row: area.row + r, column: area.column + c };
      const original = from.sheet.cell(row, column);
      const style =
        kind === 'All' || kind === 'Formats'
          ? from.sheet.styleAt(row, column)
          : target.sheet.styleAt(place.row, place.column);
      const kept = target.sheet.cell(place.row, place.column);
      const value = original ? session.calculator.valueOf(from.sheet, row, column, original) : null;
      const formula =
        original?.formula == null || kind === 'Values'
          ? null
          : translateFormula(original.formula, place.row - row, place.column - column);
      const cell: Cell =
        kind === 'Formats'
          ? { value: kept?.value ?? null, formula: kept?.formula ?? null, style }
          : { value: formula === null ? value : null, formula, style };
      made.push({ ...place, cell });
    }
  }
  for (const { row, column, cell } of made) target.sheet.setCell(row, column, cell);
  raiseChange(session, { sheet: target.sheet, area, type: 'RangeEdited' });
  return null;
}
