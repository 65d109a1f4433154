import { writeCells } from './edit-parts';
import { fold } from '../../../lib/text';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import type { Column } from '../columns';
import { GENERAL_FORMAT } from '../settings/rows';
import type { CellValue } from '../../../workbook/snapshot';
import type { OwnValue } from '../tracker';

/** Columns of the user's own for some rows of a table: one list of values a row. */
export interface OwnBlock {
  readonly columns: readonly Column[];
  /** Which column of the block each value goes to, by its header without case and accents. */
  readonly valuesOf: (row: number) => ReadonlyMap<string, OwnValue>;
}

const NARROWEST = 8;
const WIDEST = 30;

/**
 * The columns that these values need after those of the tracker, in the order their headers are met.
 * One that is hidden in the source stays so. A header that one of the tracker's columns bears gets « (source) ».
 *
 * @example ownColumns([[{ header: 'Priorité', value: 1, format: '0' }]], ACTION_TABLE.columns)
 */
export function ownColumns(
  rows: readonly (readonly OwnValue[])[],
  columns: readonly Column[],
): OwnBlock {
  const taken = new Set(columns.map(({ header }) => fold(header)));
  const headers = new Map<string, string>();
  for (const { header } of rows.flat()) {
    const key = fold(header);
    if (key !== '' && !headers.has(key)) {
      headers.set(key, taken.has(key) ? `${header} (source)` : header);
    }
  }
  const byRow = rows.map((row) => new Map(row.map((one) => [fold(one.header), one])));
  return {
    columns: [...headers].map(([key, header]) => ({
      key: `own:${key}`,
      header,
      kind: 'own',
      width: byRow.some((row) => row.get(key)?.isHidden)
        ? 0
        : ownWidth(
            header,
            byRow.map((row) => row.get(key)?.value ?? null),
          ),
    })),
    valuesOf: (row) => byRow[row] ?? new Map(),
  };
}

/** Writes the values of rows from `at` on, each under its own number format. */
export function writeOwnValues(input: {
  readonly sheet: string;
  readonly block: OwnBlock;
  /** First row of the sheet, and the column of each column of the block, from 0. */
  readonly row: number;
  readonly positions: readonly number[];
  readonly rowCount: number;
}): Edits {
  const { sheet, block, row, positions, rowCount } = input;
  if (rowCount === 0) return [];
  const lines = Array.from({ length: rowCount }, (_, index) => block.valuesOf(index));
  return block.columns.map((column, index): Edit => {
    const key = column.key.slice('own:'.length);
    const values = lines.map((line) => line.get(key));
    return writeCells(
      { sheet, row, column: positions[index] ?? 0 },
      values.map((one): readonly CellInput[] => [one?.value ?? null]),
      values.map((one) => [one?.format ?? GENERAL_FORMAT]),
    );
  });
}

/** Characters that a column of the user's own is wide, from what it holds. */
function ownWidth(header: string, values: readonly CellValue[]): number {
  const longest = Math.max(...[header, ...values].map((value) => String(value ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
