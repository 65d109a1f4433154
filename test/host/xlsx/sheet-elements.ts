import { showArea } from '../formulas/references';
import type { ColumnProps } from '../model/cell';
import type { FilterCriterion } from '../model/features';
import type { Sheet } from '../model/sheet';
import type { XmlElement } from './xml';
import { attributes, child, escapeXml } from './xml';

export function propertiesXml(sheet: Sheet, original: XmlElement | undefined): string {
  const tab = sheet.tabColor === null ? '' : `<tabColor rgb="FF${sheet.tabColor.slice(1)}"/>`;
  const outline = original && child(original, 'outlinePr');
  const outlineXml = outline ? `<outlinePr${attributes(outline.attributes)}/>` : '';
  const fit = sheet.page.fitToPage ? '<pageSetUpPr fitToPage="1"/>' : '';
  const tag = attributes(original?.attributes ?? {});
  const inner = tab + outlineXml + fit;
  return inner === '' && tag === '' ? '' : `<sheetPr${tag}>${inner}</sheetPr>`;
}

export function formatXml(sheet: Sheet, original: XmlElement | undefined): string {
  const deepest = (props: Iterable<{ readonly outline?: number }>): number | undefined => {
    const level = Math.max(0, ...[...props].map(({ outline = 0 }) => outline));
    return level === 0 ? undefined : level;
  };
  return `<sheetFormatPr${attributes({
    baseColWidth: 10,
    ...original?.attributes,
    defaultRowHeight: sheet.defaultRowHeight,
    outlineLevelRow: deepest(sheet.rowProps.values()),
    outlineLevelCol: deepest(sheet.columnProps.values()),
  })}/>`;
}

function columnAttributes(sheet: Sheet, props: ColumnProps): string {
  return attributes({
    // A column element must have a width, be it the default one.
    width: props.width ?? sheet.defaultColumnWidth,
    style: props.style === undefined || props.style === 0 ? undefined : props.style,
    hidden: props.hidden === true ? true : undefined,
    customWidth: props.width === undefined ? undefined : true,
    outlineLevel: props.outline === undefined || props.outline === 0 ? undefined : props.outline,
    collapsed: props.collapsed === true ? true : undefined,
  });
}

export function columnsXml(sheet: Sheet): string {
  const runs: { first: number; last: number; tag: string }[] = [];
  for (const [column, props] of [...sheet.columnProps].sort(([a], [b]) => a - b)) {
    const tag = columnAttributes(sheet, props);
    const run = runs.at(-1);
    if (run?.tag === tag && run.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column, tag });
  }
  if (runs.length === 0) return '';
  const items = runs.map(
    ({ first, last, tag }) => `<col min="${first + 1}" max="${last + 1}"${tag}/>`,
  );
  return `<cols>${items.join('')}</cols>`;
}

export function mergesXml(sheet: Sheet): string {
  if (sheet.merges.length === 0) return '';
  const items = sheet.merges.map((area) => `<mergeCell ref="${showArea(area)}"/>`).join('');
  return `<mergeCells count="${sheet.merges.length}">${items}</mergeCells>`;
}

export function filterXml(sheet: Sheet): string {
  if (!sheet.autoFilter) return '';
  const { area, criteria } = sheet.autoFilter;
  return `<autoFilter ref="${showArea(area)}">${criteriaXml(criteria).join('')}</autoFilter>`;
}

export function criteriaXml(criteria: readonly FilterCriterion[]): readonly string[] {
  return criteria.map(({ column, values }) => {
    const filters = values.map((value) => `<filter val="${escapeXml(value)}"/>`).join('');
    return `<filterColumn colId="${column}"><filters>${filters}</filters></filterColumn>`;
  });
}

export function protectionXml(sheet: Sheet): string {
  if (!sheet.protection) return '';
  const { options } = sheet.protection;
  const allowed = (name: string): boolean | undefined =>
    options[name] === true ? false : undefined;
  return `<sheetProtection${attributes({
    sheet: true,
    objects: options.allowEditObjects === true ? undefined : true,
    scenarios: options.allowEditScenarios === true ? undefined : true,
    formatCells: allowed('allowFormatCells'),
    formatColumns: allowed('allowFormatColumns'),
    formatRows: allowed('allowFormatRows'),
    insertColumns: allowed('allowInsertColumns'),
    insertRows: allowed('allowInsertRows'),
    insertHyperlinks: allowed('allowInsertHyperlinks'),
    deleteColumns: allowed('allowDeleteColumns'),
    deleteRows: allowed('allowDeleteRows'),
    sort: allowed('allowSort'),
    autoFilter: allowed('allowAutoFilter'),
    pivotTables: allowed('allowPivotTables'),
  })}/>`;
}
