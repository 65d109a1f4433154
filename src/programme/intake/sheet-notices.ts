import { areaAddress, cellAddress, columnLetters } from '../../workbook/location';
import { knownOr, type SheetSnapshot } from '../../workbook/snapshot';
import type { ColumnTarget } from './columns/column-targets';
import type { TablesRead } from './read-tables';
import { noteIf, type ProposalNote } from '../reading/proposal';

/** What the user should know of a sheet: hidden parts, which are read when it is, a filter, cells in error, columns of equal standing. */
export function noticesOf(sheet: SheetSnapshot, told: TablesRead | null): readonly ProposalNote[] {
  const read = told === null ? 0 : 1;
  const equal = told?.tables.flatMap(({ columns }) => columns.filter(({ why }) => why === 'equal'));
  const named = (target: ColumnTarget): readonly string[] =>
    (equal ?? []).filter((one) => one.target === target).map(({ header }) => `« ${header} »`);
  const rows = knownOr(sheet.hiddenRows, []);
  const columns = knownOr(sheet.hiddenColumns, []);
  const filter = knownOr(sheet.filter, null);
  const notes = knownOr(sheet.notes, []).length + knownOr(sheet.comments, []).length;
  const listed = (
    code: ProposalNote['code'],
    [word, items]: readonly [string, readonly string[]],
    more: ProposalNote['params'] = {},
  ): readonly ProposalNote[] => {
    const shown = `${items.slice(0, 6).join(', ')}${items.length > 6 ? '…' : ''}`;
    return noteIf(items.length > 0, code, { ...more, count: items.length, [word]: shown });
  };
  const filtered = filter && { area: areaAddress(filter.area), criteria: filter.criteria };
  return [
    ...noteIf(sheet.visibility !== 'visible', 'sheet-hidden', { read }),
    ...listed('rows-hidden', ['rows', rows.map((row) => String(row + 1))], { read }),
    ...listed('columns-hidden', ['columns', columns.map(columnLetters)], { read }),
    ...noteIf(filtered !== null, 'filter-active', { read, ...filtered }),
    ...listed('columns-equal', ['columns', named('own')]),
    ...listed('columns-steps', ['columns', named('step')]),
    ...listed('cells-in-error', ['cells', sheet.errors.map(cellAddress)]),
    ...noteIf(notes > 0, 'comments-left', { count: notes }),
  ];
}
