import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { readAreas, readCriteria } from './read-sheet';
import type { Relation } from './relations';
import { attribute, child, childrenOf, isTrue, parseXml } from './xml';
import type { Package } from './zip';

/** The tables of a sheet, from the parts its relations name. */
export function readTables(pack: Package, sheet: Sheet, relations: readonly Relation[]): void {
  for (const relation of relations.filter(({ type }) => type === 'table')) {
    const table = readTable(pack.text(relation.target), relation.target, sheet.id);
    if (table) sheet.tables.push(table);
  }
}

function readTable(xml: string, part: string, sheet: string): Table | null {
  const root = parseXml(xml);
  const [area] = readAreas(attribute(root, 'ref'));
  if (!area) return null;
  const style = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  const flag = (name: string): boolean => style !== undefined && isTrue(attribute(style, name));
  return {
    id: Number(attribute(root, 'id')),
    sheet,
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    area,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) => ({
      id: Number(attribute(column, 'id')),
      name: (attribute(column, 'name') ?? '').replace(/_x000a_/gi, '\n'),
      xml: xml.slice(column.start, column.end),
    })),
    style: (style && attribute(style, 'name')) ?? '',
    showHeaders: attribute(root, 'headerRowCount') !== '0',
    showTotals: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: filter !== undefined,
    criteria: filter ? readCriteria(filter).filter(({ values }) => values.length > 0) : [],
    showBandedRows: flag('showRowStripes'),
    showBandedColumns: flag('showColumnStripes'),
    highlightFirstColumn: flag('showFirstColumn'),
    highlightLastColumn: flag('showLastColumn'),
    part,
    xml,
  };
}
