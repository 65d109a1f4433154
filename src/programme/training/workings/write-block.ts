import { type BlockField, layOutBlock, type WorkingsPlace } from '../../workings/block';
import type { CalcBlock } from '../plan/summary-plan';
import type { Edits } from '../../../workbook/edit';
import { lineName } from './table-sources';

/** The names of the columns of a block, each made of its header. */
export function columnNames<Key extends string>(
  prefix: 'calcs' | 'calcp',
  keys: readonly Key[],
  headers: Readonly<Record<Key, string>>,
): readonly (Pick<BlockField, 'name' | 'isDay'> & { readonly key: Key })[] {
  return keys.map((key) => ({
    key,
    name: lineName(prefix, headers[key]),
    isDay: key === 'start',
  }));
}

/** A block under its headers. */
export function writeBlock<Key extends string>(
  { sheet, keys, headerRow, firstColumn: column, rowCount: lines }: CalcBlock<Key>,
  block: {
    readonly names: WorkingsPlace['names'];
    readonly prefix: 'calcs' | 'calcp';
    readonly headers: Readonly<Record<Key, string>>;
    readonly formulas: Readonly<Record<Key, string>>;
  },
): Edits {
  const { names, prefix, headers, formulas } = block;
  const fields = columnNames(prefix, keys, headers).map(({ key, ...one }) => ({
    ...one,
    formula: `=${formulas[key]}`,
  }));
  const at = { row: headerRow, column };
  return [
    { kind: 'writeCells', sheet, at, cells: [keys.map((key) => headers[key])] },
    ...layOutBlock({ sheet, lines, names, column, fields }),
  ];
}
