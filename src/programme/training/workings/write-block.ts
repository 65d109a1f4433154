import { fold } from '../../../lib/text';
import type { Edit } from '../../../workbook/edit';
import { layOutBlock } from '../../workings/lay-out-workings';
import type { CalcBlock } from '../plan/summary-plan';

/** A block under its headers; each column has a name made of its header: `calcs_rang_par_date`. */
export function writeBlock<Key extends string>(
  { sheet, keys, headerRow, firstRow, firstColumn, rowCount }: CalcBlock<Key>,
  {
    prefix,
    headers,
    formulas,
  }: {
    readonly prefix: 'calcs' | 'calcp';
    readonly headers: Readonly<Record<Key, string>>;
    readonly formulas: Readonly<Record<Key, string>>;
  },
): readonly Edit[] {
  const fields = keys.map((key) => ({
    name: `${prefix}_${fold(headers[key]).replaceAll(/[^a-z0-9]+/gu, '_')}`,
    formula: `=${formulas[key]}`,
    isDay: key === 'start',
  }));
  return [
    {
      kind: 'writeCells',
      sheet,
      at: { row: headerRow, column: firstColumn },
      cells: [keys.map((key) => headers[key])],
    },
    ...layOutBlock({ sheet, lines: rowCount, row: firstRow, column: firstColumn, fields }),
  ];
}
