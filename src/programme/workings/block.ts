import { fold } from '../../lib/text';
import type { CellInput, Edit, EditOf, FormatEdit, Edits } from '../../workbook/edit';
import { type Area, areaOf, parseArea } from '../../workbook/location';
import type { NameSnapshot } from '../../workbook/snapshot';
import { nameArea, paint } from '../tracker/layout/edit-parts';
import { DATE_FORMAT } from '../tracker/settings/rows';
import { hashData } from '../tracker/fingerprint';

/** Header row of every block of « Calculs » and its first line, from 0; the line between stays empty. */
export const HEADER_LINE = 3;
export const FIRST_LINE = 5;

/** The sheet of workings, how many lines a block has, and the names of the workbook. */
export interface WorkingsPlace {
  readonly sheet: string;
  readonly lines: number;
  readonly names: readonly NameSnapshot[];
}

/** A column of a block: the name under which it is read, and its formula on the first line. */
export interface BlockField {
  readonly name: string;
  readonly formula: string;
  readonly isDay?: boolean;
}

interface Block extends WorkingsPlace {
  readonly column: number;
  readonly fields: readonly BlockField[];
  /** What its cells look like, set by whoever lays the block out. */
  readonly look?: FormatEdit;
}

type NamedColumn = Pick<BlockField, 'name' | 'isDay'>;
type PlacedColumn = NamedColumn & { readonly area: Area };

/**
 * A block of « Calculs » from a column on, in the place of the former one, and the names of its columns:
 * the formulas of the first line, then filled down, so that it travels to Excel as one row.
 */
export function layOutBlock(block: Block): Edits {
  const { sheet, lines, column, fields } = block;
  const from = areaOf([FIRST_LINE, column], [1, fields.length]);
  const cells = fields.map(({ formula }): CellInput => ({ formula }));
  const placed = fields.map((field, at) => ({
    ...field,
    area: areaOf([FIRST_LINE, column + at], [lines, 1]),
  }));
  return [
    ...clearFormerBlock(block, block.fields),
    ...placed.map(({ name, area }) => nameArea(name, sheet, area)),
    { kind: 'writeCells', sheet, at: from, cells: [cells] },
    { kind: 'fill', sheet, from, to: { ...from, row: FIRST_LINE + 1, rowCount: lines - 1 } },
    ...formatsOf(sheet, placed),
  ];
}

/** Names what a block is written with, whatever stood there before. */
export function nameBlock(edits: Edits): string {
  return hashData(withoutClearing(edits));
}

export function withoutClearing(edits: Edits): Edits {
  return edits.filter(({ kind }) => kind !== 'clearBlock');
}

function formatsOf(sheet: string, placed: readonly PlacedColumn[]): readonly EditOf<'format'>[] {
  const days = placed.flatMap(({ isDay, area }) => (isDay === true ? [area] : []));
  return days.length === 0 ? [] : [paint(sheet, days, { numberFormat: DATE_FORMAT })];
}

/**
 * Takes away the columns that stand under these names: their first line was filled down, so that they
 * need not be read line by line to be put back.
 */
export function clearFormerBlock(
  { sheet, names, look }: Pick<Block, 'sheet' | 'names' | 'look'>,
  columns: readonly NamedColumn[],
): Edits {
  const areas = new Map(
    names.map(({ name, formula }) => [
      fold(name),
      formula.includes(sheet) ? parseArea(formula.replace(/^=/u, '')) : null,
    ]),
  );
  const placed = columns
    .flatMap((column): readonly PlacedColumn[] => {
      const area = areas.get(fold(column.name));
      const isColumn = area?.row === FIRST_LINE && area.columnCount === 1 && area.rowCount > 1;
      return isColumn ? [{ ...column, area }] : [];
    })
    .sort((a, b) => a.area.column - b.area.column);
  return sideBySide(placed.map(({ area }) => area)).map((area): Edit => {
    const from = { ...area, rowCount: 1 };
    const to = { ...area, row: FIRST_LINE + 1, rowCount: area.rowCount - 1 };
    const formats = [
      ...(look === undefined ? [] : [paint(sheet, [area], look)]),
      ...formatsOf(sheet, placed),
    ];
    const known = { filled: [{ from, to }], formats, validated: null };
    return { kind: 'clearBlock', sheet, area, what: 'all', known };
  });
}

/** Columns of one height that stand beside one another, as one area. */
function sideBySide(columns: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const isNext = last?.rowCount === column.rowCount;
    if (isNext && last.column + last.columnCount === column.column) {
      joined.splice(-1, 1, { ...last, columnCount: last.columnCount + 1 });
    } else joined.push(column);
  }
  return joined;
}
