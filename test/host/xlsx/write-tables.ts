import { showArea } from '../formulas/references';
import type { Table } from '../model/table';
import { criteriaXml } from './sheet-elements';
import { MAIN_NAMESPACE, XML_HEAD } from './content-types';
import type { XmlElement } from './xml';
import { attribute, attributes, child, escapeXml, parseXml } from './xml';

function columnXml(column: Table['columns'][number]): string {
  const name = escapeXml(column.name.replaceAll('\n', '_x000a_'));
  const kept = column.xml === '' ? {} : parseXml(column.xml).attributes;
  // Calculated columns and totals stay; the name may have changed.
  const { name: _, id: __, ...others } = kept;
  const inner = /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(column.xml)?.[1] ?? '';
  const tag = `<tableColumn id="${column.id}" name="${name}"${attributes(others)}`;
  // Written one way, so that a table put back as it was gives the file it came from.
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</tableColumn>`;
}

function filterXml(table: Table, root: XmlElement | undefined, source: string): string {
  if (!table.showFilterButton || !table.showHeaders) return '';
  const rows = table.area.rowCount - (table.showTotals ? 1 : 0);
  const ref = showArea({ ...table.area, rowCount: rows });
  const original = root && child(root, 'autoFilter');
  const values = new Set(table.criteria.map(({ column }) => String(column)));
  // Other criteria than lists of values stand as they were in the file.
  const others = (original?.children ?? [])
    .filter((element) => child(element, 'filters') === undefined)
    .filter((element) => !values.has(attribute(element, 'colId') ?? ''))
    .map(({ start, end }) => source.slice(start, end));
  const criteria = [...criteriaXml(table.criteria), ...others].join('');
  return `<autoFilter ref="${ref}">${criteria}</autoFilter>`;
}

/** The text of a table part. */
export function tableXml(table: Table): string {
  const source = table.xml ?? '';
  const root = table.xml === null ? undefined : parseXml(source);
  const tag = attributes({
    ...root?.attributes,
    xmlns: MAIN_NAMESPACE,
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: showArea(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  });
  const columns = table.columns.map(columnXml).join('');
  const style = `<tableStyleInfo${attributes({
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  })}/>`;
  const extras = root && child(root, 'extLst');
  return (
    `${XML_HEAD}<table${tag}>${filterXml(table, root, source)}` +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>${style}` +
    `${extras ? source.slice(extras.start, extras.end) : ''}</table>`
  );
}
