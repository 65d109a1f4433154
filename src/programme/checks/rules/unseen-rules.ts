import { runs } from '../../../lib/runs';
import { type Area, hasCell } from '../../../workbook/location';
import type { CellLook, CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import type { CheckContext } from '../context/context';
import { atCell, atSheet, eachCell, placed } from '../context/placed-hit';
import type { FindingPlace, PlacedHit } from '../context/finding';
import { onConfirmation } from '../fixes/row-fix';
import { isOwnSheet } from '../context/shared-texts';
import { both, eachKnown } from '../context/sheet-parts';
import { generatedSheets } from '../../tracker/sheets/names';
import type { FormatEdit } from '../../../workbook/edit';
import { sharingRule } from './make-rules';

/** A font this small is not read, in points. */
const SMALLEST_FONT = 2;
const USUAL_FONT = 11;
const BLANK_FORMAT = /^(?:;;;|"";"";"";"")$/u;

/** What a recipient would receive without seeing it. */
export const UNSEEN_RULES = [
  sharingRule.blocking('PUB-01', ({ snapshot }) =>
    snapshot.sheets
      .filter(({ visibility }) => visibility !== 'visible')
      .map(({ name, visibility }) => {
        const shown = onConfirmation([], [{ kind: 'unhide', sheet: name, what: 'sheet' }]);
        return atSheet(name, { sheet: name, visibility }, shown);
      }),
  ),
  sharingRule.warning('PUB-02', (context) => {
    const made = new Set(generatedSheets(context.snapshot));
    const sheets = context.snapshot.sheets.filter(({ name }) => !made.has(name));
    return both(
      eachKnown(sheets, 'hiddenRows', (sheet, hidden) =>
        hiddenLines(sheet, ['rows', withoutFiltered(hidden, sheet)], context),
      ),
      eachKnown(sheets, 'hiddenColumns', (sheet, hidden) =>
        hiddenLines(sheet, ['columns', hidden], context),
      ),
    );
  }),
  sharingRule.warning('PUB-06', (context) =>
    eachKnown(context.snapshot.sheets, 'filter', (sheet, filter) => {
      if (!filter) return [];
      const hidden = sheet.hiddenRows.known ? sheet.hiddenRows.value : [];
      const count = hidden.filter((row) => isInRows(filter.area, row)).length;
      const clear = onConfirmation([], [{ kind: 'clearFilter', sheet: sheet.name }]);
      const params = { sheet: sheet.name, value: filter.criteria, count };
      return [atSheet(sheet.name, params, isOwnSheet(context, sheet.name) ? clear : null)];
    }),
  ),
  sharingRule.warning('PUB-16', (context) =>
    eachKnown(
      context.snapshot.sheets.filter(
        ({ name }) => !generatedSheets(context.snapshot).includes(name),
      ),
      'looks',
      (sheet) => invisibleTexts(sheet, context),
    ),
  ),
] as const;

/** Runs of hidden rows or columns within what the sheet holds. */
function hiddenLines(
  { name: sheet, values }: SheetSnapshot,
  [direction, hidden]: readonly ['rows' | 'columns', readonly number[]],
  context: CheckContext,
): readonly PlacedHit<{ direction: 'rows' | 'columns'; count: number }>[] {
  const last = direction === 'rows' ? values.length : (values[0]?.length ?? 0);
  const within = [...hidden].filter((at) => at < last).sort((a, b) => a - b);
  return runs(within, (before, line) => before + 1 === line).map((lines) => {
    const [first] = lines;
    const count = lines.length;
    const place: FindingPlace = { kind: 'lines', sheet, direction, first, count };
    const what = { direction, first, count };
    const shown = onConfirmation([], [{ kind: 'unhide', sheet, what }]);
    return placed(place, { direction, count }, isOwnSheet(context, sheet) ? shown : null);
  });
}

/** Rows that an active filter hides are told by PUB-06. */
function withoutFiltered(hidden: readonly number[], { filter }: SheetSnapshot): readonly number[] {
  const area = filter.known ? filter.value?.area : undefined;
  return area ? hidden.filter((row) => !isInRows(area, row)) : hidden;
}

function isInRows(area: Area, row: number): boolean {
  return hasCell(area, { row, column: area.column });
}

/** Text in the colour of its background, in a format that shows nothing, or too small to be read. */
function invisibleTexts(
  sheet: SheetSnapshot,
  context: CheckContext,
): readonly PlacedHit<{ value: string }>[] {
  const { name, numberFormats, looks } = sheet;
  if (!looks.known) return [];
  const isOwn = isOwnSheet(context, name);
  // A table's style draws its header white on dark, which the cell itself does not tell.
  const headers = context.snapshot.tables
    .filter((table) => table.sheet === name)
    .map(({ area }) => ({ ...area, rowCount: 1 }));
  return eachCell(sheet, (value, cell) => {
    const { row, column } = cell;
    if (headers.some((header) => hasCell(header, cell))) return [];
    const format = formatToShow(
      value,
      looks.value[row]?.[column],
      numberFormats[row]?.[column] ?? '',
    );
    if (Object.keys(format).length === 0) return [];
    const areas = [{ row, column, rowCount: 1, columnCount: 1 }];
    const shown = onConfirmation([], [{ kind: 'format', sheet: name, areas, format }]);
    return [atCell(cell, { value: String(value).slice(0, 80) }, isOwn ? shown : null)];
  });
}

/** What makes the value of a cell seen; nothing when it is seen already. */
function formatToShow(value: CellValue, look: CellLook | undefined, format: string): FormatEdit {
  const isPale = look !== undefined && look.fontColor === (look.fill ?? '#FFFFFF');
  const size = look?.fontSize ?? null;
  const isTiny = size !== null && size <= SMALLEST_FONT;
  const font = {
    ...(isPale ? { color: contrastWith(look.fill) } : {}),
    ...(isTiny ? { size: USUAL_FONT } : {}),
  };
  return {
    ...(isPale || isTiny ? { font } : {}),
    ...(BLANK_FORMAT.test(format)
      ? { numberFormat: typeof value === 'string' ? '@' : 'General' }
      : {}),
  };
}

/** Black, or white on a dark background. */
function contrastWith(fill: string | null): string {
  const parts = /^#(..)(..)(..)$/u.exec(fill ?? '#FFFFFF')?.slice(1) ?? [];
  const light = parts.reduce((sum, part) => sum + Number.parseInt(part, 16), 0);
  return light < (3 * 0xff) / 2 ? '#FFFFFF' : '#000000';
}
