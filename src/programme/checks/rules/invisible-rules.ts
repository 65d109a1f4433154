import type { Edit, FormatEdit } from '../../../workbook/edit';
import { type CellPlace, hasCell } from '../../../workbook/location';
import type { CellLook, CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { generatedSheets } from '../../tracker/sheet-names';
import type { CheckContext } from '../context/context';
import { onConfirmation } from './fix-edits';
import { type PlacedHit, workbookRule } from './rule';
import { isOwnSheet } from '../context/shared-texts';
import { eachKnown } from './sheet-parts';

/** A font this small is not read, in points. */
const SMALLEST_FONT = 2;
const USUAL_FONT = 11;
const BLANK_FORMAT = /^(?:;;;|"";"";"";"")$/u;

/** What stands in a cell and cannot be seen in it. */
export const INVISIBLE_RULES = [
  workbookRule({
    code: 'PUB-16',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      eachKnown(
        context.snapshot.sheets.filter(
          ({ name }) => !generatedSheets(context.snapshot).includes(name),
        ),
        'looks',
        (sheet) => invisibleTexts(sheet, context),
      ),
  }),
] as const;

/** Text in the colour of its background, in a format that shows nothing, or too small to be read. */
function invisibleTexts(
  sheet: SheetSnapshot,
  context: CheckContext,
): readonly PlacedHit<{ value: string }>[] {
  const { name, values, numberFormats, looks } = sheet;
  if (!looks.known) return [];
  const isOwn = isOwnSheet(context, name);
  // A table's style draws its header white on dark, which the cell itself does not tell.
  const headers = context.snapshot.tables.filter((table) => table.sheet === name);
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (value === null || value === '') return [];
      const isHeader = headers.some(
        ({ area }) => area.row === row && hasCell(area, { row, column }),
      );
      const format = numberFormats[row]?.[column] ?? '';
      const shown = isHeader ? {} : formatToShow(value, looks.value[row]?.[column], format);
      if (Object.keys(shown).length === 0) return [];
      const place = { kind: 'cell', sheet: name, row, column } as const;
      const fix = isOwn ? { fix: onConfirmation([], [show(name, { row, column }, shown)]) } : {};
      return [{ place, params: { value: String(value).slice(0, 80) }, ...fix }];
    }),
  );
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

function show(sheet: string, at: CellPlace, format: FormatEdit): Edit {
  return { kind: 'format', sheet, areas: [{ ...at, rowCount: 1, columnCount: 1 }], format };
}
