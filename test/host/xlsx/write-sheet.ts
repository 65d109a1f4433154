import { showArea } from '../formulas/references';
import type { Differential } from '../model/features';
import type { ColumnProps } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { MAIN_NAMESPACE, XML_HEAD } from './content-types';
import { OFFICE_RELATIONS } from './relations';
import type { StringIndex } from './write-cells';
import { cellsXml } from './write-cells';
import { pageXml } from './write-page';
import { conditionalFormatsXml, validationsXml } from './write-rules';
import type { XmlElement } from './xml';
import { attributes, child, escapeXml, parseXml } from './xml';

/** The order in which a worksheet part holds its elements. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

export interface SheetWriting {
  readonly strings: StringIndex;
  readonly differential: (format: Differential) => number;
  readonly isActive: boolean;
  /** Relation ids given to what lies in other parts; undefined leaves what the file has. */
  readonly links: {
    readonly tables?: readonly string[];
    readonly drawing?: string | null;
    readonly notes?: string | null;
    readonly hyperlinks?: ReadonlyMap<string, string>;
  };
}

/** The text of a worksheet part: elements nobody touched are copied letter for letter. */
export function sheetXml(sheet: Sheet, writing: SheetWriting): string {
  const source = sheet.source?.xml ?? '';
  const root = source === '' ? undefined : parseXml(source, 'sheetData');
  const written = touchedElements(sheet, root, writing);
  const body = ORDER.map((name) => {
    const made = written[name];
    if (made !== undefined) return made;
    return (root?.children ?? [])
      .filter(({ local }) => local === name)
      .map(({ start, end }) => source.slice(start, end))
      .join('');
  }).join('');
  const [open, close] = rootTags(root);
  return `${XML_HEAD}${open}${body}${close}`;
}

function rootTags(root: XmlElement | undefined): readonly [string, string] {
  if (!root) {
    return [`<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_RELATIONS}">`, '</worksheet>'];
  }
  const names = { ...root.attributes };
  names.xmlns ??= MAIN_NAMESPACE;
  names['xmlns:r'] ??= OFFICE_RELATIONS;
  return [`<${root.name}${attributes(names)}>`, `</${root.name}>`];
}

function touchedElements(
  sheet: Sheet,
  root: XmlElement | undefined,
  writing: SheetWriting,
): Record<string, string> {
  const { touched } = sheet;
  const isNew = sheet.source === null;
  const has = (part: Parameters<typeof touched.has>[0]): boolean => isNew || touched.has(part);
  const original = (name: string): XmlElement | undefined => root && child(root, name);
  return {
    ...(has('properties') || has('page')
      ? { sheetPr: propertiesXml(sheet, original('sheetPr')) }
      : {}),
    ...(has('cells') ? dataElements(sheet, original('sheetFormatPr'), writing.strings) : {}),
    ...(has('columns') || has('properties')
      ? { cols: columnsXml(sheet), sheetFormatPr: formatXml(sheet, original('sheetFormatPr')) }
      : {}),
    sheetViews: viewsXml(sheet, original('sheetViews'), writing.isActive),
    ...(has('protection') ? { sheetProtection: protectionXml(sheet) } : {}),
    ...(has('autoFilter') ? { autoFilter: filterXml(sheet) } : {}),
    ...(has('merges') ? { mergeCells: mergesXml(sheet) } : {}),
    ...(has('conditionalFormats')
      ? { conditionalFormatting: conditionalFormatsXml(sheet, writing.differential) }
      : {}),
    ...(has('validations') ? { dataValidations: validationsXml(sheet) } : {}),
    ...(has('page') ? pageXml(sheet.page, original('pageSetup')) : {}),
    ...linkElements(sheet, writing.links),
  };
}

function dataElements(
  sheet: Sheet,
  format: XmlElement | undefined,
  strings: StringIndex,
): Record<string, string> {
  const used = sheet.usedArea('all');
  return {
    dimension: `<dimension ref="${used ? showArea(used) : 'A1'}"/>`,
    sheetFormatPr: formatXml(sheet, format),
    sheetData: `<sheetData>${cellsXml(sheet, strings)}</sheetData>`,
  };
}

function linkElements(sheet: Sheet, links: SheetWriting['links']): Record<string, string> {
  const { tables, drawing, notes, hyperlinks } = links;
  const found: Record<string, string> = {};
  if (tables) {
    const items = tables.map((id) => `<tablePart r:id="${id}"/>`).join('');
    found.tableParts =
      tables.length === 0 ? '' : `<tableParts count="${tables.length}">${items}</tableParts>`;
  }
  if (drawing !== undefined) found.drawing = drawing === null ? '' : `<drawing r:id="${drawing}"/>`;
  if (notes !== undefined) {
    found.legacyDrawing = notes === null ? '' : `<legacyDrawing r:id="${notes}"/>`;
  }
  if (hyperlinks) {
    const items = sheet.hyperlinks.map((link) => {
      const id = link.address === null ? undefined : hyperlinks.get(link.address);
      return `<hyperlink${attributes({
        ref: showArea(link.area),
        'r:id': id,
        location: link.documentReference ?? undefined,
        tooltip: link.screenTip ?? undefined,
        display: link.display ?? undefined,
      })}/>`;
    });
    found.hyperlinks = items.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`;
  }
  return found;
}

function propertiesXml(sheet: Sheet, original: XmlElement | undefined): string {
  const tab = sheet.tabColor === null ? '' : `<tabColor rgb="FF${sheet.tabColor.slice(1)}"/>`;
  const outline = original && child(original, 'outlinePr');
  const outlineXml = outline ? `<outlinePr${attributes(outline.attributes)}/>` : '';
  const fit = sheet.page.fitToPage ? '<pageSetUpPr fitToPage="1"/>' : '';
  const tag = attributes(original?.attributes ?? {});
  const inner = tab + outlineXml + fit;
  return inner === '' && tag === '' ? '' : `<sheetPr${tag}>${inner}</sheetPr>`;
}

function formatXml(sheet: Sheet, original: XmlElement | undefined): string {
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
    width: Number((props.width ?? sheet.defaultColumnWidth).toFixed(7)),
    style: props.style === undefined || props.style === 0 ? undefined : props.style,
    hidden: props.hidden === true ? true : undefined,
    customWidth: props.width === undefined ? undefined : true,
    outlineLevel: props.outline === undefined || props.outline === 0 ? undefined : props.outline,
    collapsed: props.collapsed === true ? true : undefined,
  });
}

function columnsXml(sheet: Sheet): string {
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

function viewsXml(sheet: Sheet, original: XmlElement | undefined, isActive: boolean): string {
  const view = original?.children[0];
  const source = sheet.source?.xml ?? '';
  if (original && view && !sheet.touched.has('views')) {
    // Only one sheet may be selected: two would be typed into together.
    const text = source.slice(original.start, original.end).replace(/ tabSelected="[^"]*"/, '');
    return isActive ? text.replace(/<((?:\w+:)?sheetView)\b/, '<$1 tabSelected="1"') : text;
  }
  const {
    showGridLines: _,
    showRowColHeaders: __,
    tabSelected: ___,
    ...kept
  } = view?.attributes ?? {};
  const tag = attributes({
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: isActive ? true : undefined,
    ...kept,
    workbookViewId: kept.workbookViewId ?? 0,
  });
  return `<sheetViews><sheetView${tag}>${paneXml(sheet)}</sheetView></sheetViews>`;
}

function paneXml(sheet: Sheet): string {
  const range = showArea(sheet.selection);
  const cell = range.replace(/:.*$/, '');
  const active = /\d/.test(cell) && /[A-Z]/.test(cell) ? cell : 'A1';
  const selection = (pane: string | undefined): string =>
    `<selection${attributes({ pane, activeCell: active, sqref: range })}/>`;
  if (!sheet.frozen) return selection(undefined);
  const { rows, columns } = sheet.frozen;
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const corner = showArea({ row: rows, column: columns, rowCount: 1, columnCount: 1 });
  return `<pane${attributes({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: corner,
    activePane: pane,
    state: 'frozen',
  })}/>${selection(pane)}`;
}

function mergesXml(sheet: Sheet): string {
  if (sheet.merges.length === 0) return '';
  const items = sheet.merges.map((area) => `<mergeCell ref="${showArea(area)}"/>`).join('');
  return `<mergeCells count="${sheet.merges.length}">${items}</mergeCells>`;
}

function filterXml(sheet: Sheet): string {
  if (!sheet.autoFilter) return '';
  const { area, criteria } = sheet.autoFilter;
  const columns = criteria.map(({ column, values }) => {
    const filters = values.map((value) => `<filter val="${escapeXml(value)}"/>`).join('');
    return `<filterColumn colId="${column}"><filters>${filters}</filters></filterColumn>`;
  });
  return `<autoFilter ref="${showArea(area)}">${columns.join('')}</autoFilter>`;
}

function protectionXml(sheet: Sheet): string {
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
