import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS, doOverlap } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import { ExcelError } from '../rich-api/excel-error';
import type { ClassDefinition, MemberContext } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { boolean, integer, oneOf, optional } from './arguments';
import { raiseChange } from './changes';
import { copyRange } from './copy-range';
import { group } from './outline';
import { requireEditable } from './guards';
import { rangeOf } from './range';
import type { RangeTarget } from './range-target';
import { areaOf, intersect, isWithin, rangeAt, subtract } from './range-target';
import { deleteCells, insertCells } from './shift';
import { editStyles } from './style-edit';
import { settleHeaders } from './table-headers';

type Context = MemberContext<RangeTarget>;

function clear(
  { target, session }: Context,
  what: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks',
): null {
  const { sheet } = target;
  const area = areaOf(target, session);
  const isContents = what === 'All' || what === 'Contents';
  requireEditable(session, sheet, isContents ? 'cells' : 'formatCells', area);
  if (isContents) clearContents(session, sheet, area);
  if (what === 'All' || what === 'Formats') clearFormats(session, sheet, area);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    const kept = sheet.hyperlinks.filter((link) => !doOverlap(link.area, area));
    if (kept.length < sheet.hyperlinks.length) sheet.touched.add('hyperlinks');
    sheet.hyperlinks = kept;
  }
  if (what === 'All') {
    sheet.validations = withoutArea(sheet.validations, area);
    sheet.touched.add('validations');
  }
  return null;
}

export function clearContents(session: Session, sheet: Sheet, area: Area): void {
  const places = [...sheet.cellsIn(area)];
  for (const { row, column, cell } of places) {
    const isPlain =
      cell.style === (sheet.columnProps.get(column)?.style ?? 0) &&
      sheet.rowProps.get(row)?.style === undefined;
    sheet.setCell(row, column, isPlain ? null : { value: null, formula: null, style: cell.style });
  }
  for (const table of sheet.tables) {
    if (table.showHeaders && doOverlap({ ...table.area, rowCount: 1 }, area)) {
      table.columns = settleHeaders(sheet, table.area).map((name, index) => ({
        id: table.columns[index]?.id ?? index + 1,
        name,
        xml: '',
      }));
      sheet.touched.add('tables');
      session.workbook.noteStructure();
    }
  }
  if (places.length > 0) raiseChange(session, { sheet, area, type: 'RangeEdited' });
}

/** Formats go for the workbook's own « Normal », merges and conditional formats too; sizes stay. */
function clearFormats(session: Session, sheet: Sheet, area: Area): void {
  editStyles(session, sheet, area, () => session.workbook.styles.get(0));
  unmerge(sheet, area);
  sheet.conditionalRules = withoutArea(sheet.conditionalRules, area);
  sheet.touched.add('conditionalFormats');
}

/** Rules with that area cut out; a rule left with nothing goes. */
export function withoutArea<T extends { readonly areas: readonly Area[] }>(
  rules: readonly T[],
  area: Area,
): T[] {
  return rules
    .map((rule) =>
      rule.areas.some((own) => doOverlap(own, area))
        ? { ...rule, areas: rule.areas.flatMap((own) => subtract(own, area)) }
        : rule,
    )
    .filter(({ areas }) => areas.length > 0);
}

function unmerge(sheet: Sheet, area: Area): void {
  const kept = sheet.merges.filter((merge) => !doOverlap(merge, area));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  sheet.touched.add('merges');
}

function merge({ target, session }: Context, across: boolean): null {
  const { sheet } = target;
  const area = areaOf(target, session);
  requireEditable(session, sheet, 'formatCells', area);
  if (sheet.tables.some((table) => doOverlap(table.area, area))) {
    throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged');
  }
  const blocks = across
    ? Array.from({ length: area.rowCount }, (_, index) => ({
        ...area,
        row: area.row + index,
        rowCount: 1,
      }))
    : [area];
  for (const block of blocks) {
    if (block.rowCount * block.columnCount === 1) continue;
    const isCut = sheet.merges.some((own) => doOverlap(own, block) && !isWithin(own, block));
    if (isCut) throw new ExcelError('MergedRangeConflict', 'A merged block would be cut');
    unmerge(sheet, block);
    // Only the first cell keeps its contents.
    for (const { row, column, cell } of [...sheet.cellsIn(block)]) {
      if (row === block.row && column === block.column) continue;
      sheet.setCell(row, column, { value: null, formula: null, style: cell.style });
    }
    sheet.merges.push(block);
    sheet.touched.add('merges');
  }
  return null;
}

function select({ target, session }: Context): null {
  const { sheet } = target;
  const area = areaOf(target, session);
  if (sheet.visibility !== 'Visible') {
    throw new ExcelError('InvalidOperation', 'A hidden sheet cannot be shown');
  }
  session.select(sheet, area, 'add-in');
  return null;
}

/** A move of cells that would tear a table or a merged block apart. */
function requireWhole(sheet: Sheet, area: Area, direction: 'down' | 'right'): void {
  const moved: Area =
    direction === 'down'
      ? { ...area, rowCount: MAX_ROWS - area.row }
      : { ...area, columnCount: MAX_COLUMNS - area.column };
  for (const table of sheet.tables) {
    const cut = intersect(table.area, moved);
    if (!cut) continue;
    const isWhole =
      direction === 'down'
        ? cut.columnCount === table.area.columnCount
        : cut.rowCount === table.area.rowCount;
    if (!isWhole) throw new ExcelError('InsertDeleteConflict', `Part of ${table.name} would move`);
  }
  for (const block of sheet.merges) {
    const cut = intersect(block, moved);
    if (
      cut &&
      (direction === 'down'
        ? cut.columnCount !== block.columnCount
        : cut.rowCount !== block.rowCount)
    ) {
      throw new ExcelError('MergedRangeConflict', 'Part of a merged block would move');
    }
  }
}

type Methods = NonNullable<ClassDefinition<RangeTarget>['methods']>;

export const rangeActions: Methods = {
  clear: (context, [what]) =>
    clear(
      context,
      optional(
        what,
        (value) => oneOf(value, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']),
        'All',
      ),
    ),
  merge: (context, [across]) => merge(context, optional(across, boolean, false)),
  unmerge: ({ target, session }) => {
    const area = areaOf(target, session);
    requireEditable(session, target.sheet, 'formatCells', area);
    unmerge(target.sheet, area);
    return null;
  },
  select,
  insert: ({ target, session }, [shift]) => {
    const direction = oneOf(shift, ['Down', 'Right']) === 'Down' ? 'down' : 'right';
    const area = areaOf(target, session);
    requireEditable(session, target.sheet, direction === 'down' ? 'insertRows' : 'insertColumns');
    requireWhole(target.sheet, area, direction);
    insertCells(session, target.sheet, area, direction);
    return rangeOf(rangeAt(target.sheet, area), session);
  },
  delete: ({ target, session }, [shift]) => {
    const direction = oneOf(shift, ['Up', 'Left']) === 'Up' ? 'down' : 'right';
    const area = areaOf(target, session);
    requireEditable(session, target.sheet, direction === 'down' ? 'deleteRows' : 'deleteColumns');
    requireWhole(target.sheet, area, direction);
    deleteCells(session, target.sheet, area, direction);
    return null;
  },
  group: (context, [option]) => group(context, option, 1),
  ungroup: (context, [option]) => group(context, option, -1),
  copyFrom: copyRange,
  calculate: ({ session }) => {
    session.calculator.computeAll();
    return null;
  },
  getCellCount: ({ target, session }) => {
    const area = areaOf(target, session);
    return area.rowCount * area.columnCount;
  },
  _ValidateArraySize: ({ target, session }, [rows, columns]) => {
    const area = areaOf(target, session);
    if (integer(rows) !== area.rowCount || integer(columns) !== area.columnCount) {
      throw new ExcelError('InvalidArgument', 'The grid does not have the size of the range');
    }
    return null;
  },
};
