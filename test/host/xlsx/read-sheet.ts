import type { Area } from '../../../src/workbook/location';
import { columnIndex } from '../../../src/workbook/location';
import { readAddress } from '../formulas/references';
import type { Differential } from '../model/features';
import type { Sheet } from '../model/sheet';
import type { ThemeColors } from './colors';
import { readColor } from './colors';
import { readPage } from './read-page';
import { readConditionalFormats, readValidations } from './read-rules';
import type { Relation } from './relations';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, isFalse, isTrue } from './xml';

export interface SheetContext {
  /** The worksheet part. */
  readonly xml: string;
  readonly theme: ThemeColors;
  readonly differentials: readonly Differential[];
  readonly relations: readonly Relation[];
  readonly newId: () => number;
}

/** `A1:B2 D4` → areas. */
export function readAreas(text: string | undefined): Area[] {
  return (text ?? '')
    .split(/\s+/)
    .map((piece) => readAddress(piece)?.area)
    .filter((area) => area !== undefined);
}

/** Reads everything of a worksheet part but its cells and what lies in other parts. */
export function readSheetElements(root: XmlElement, sheet: Sheet, context: SheetContext): void {
  readProperties(root, sheet, context.theme);
  readView(root, sheet);
  readColumns(root, sheet);
  sheet.merges = childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((element) =>
    readAreas(attribute(element, 'ref')),
  );
  readProtection(root, sheet);
  readFilter(root, sheet);
  sheet.conditionalRules = readConditionalFormats(root, context);
  sheet.validations = readValidations(root);
  readHyperlinks(root, sheet, context.relations);
  readPage(root, sheet.page);
}

function readProperties(root: XmlElement, sheet: Sheet, theme: ThemeColors): void {
  const properties = child(root, 'sheetPr');
  if (properties) sheet.tabColor = readColor(child(properties, 'tabColor'), theme);
  const setUp = properties && child(properties, 'pageSetUpPr');
  sheet.page.fitToPage = setUp !== undefined && isTrue(attribute(setUp, 'fitToPage'));
  const format = child(root, 'sheetFormatPr');
  const height = format && attribute(format, 'defaultRowHeight');
  const width = format && attribute(format, 'defaultColWidth');
  if (height !== undefined) sheet.defaultRowHeight = Number(height);
  if (width !== undefined) sheet.defaultColumnWidth = Number(width);
}

function readView(root: XmlElement, sheet: Sheet): void {
  const view = childrenOf(child(root, 'sheetViews'), 'sheetView')[0];
  if (!view) return;
  sheet.showGridlines = !isFalse(attribute(view, 'showGridLines'));
  sheet.showHeadings = !isFalse(attribute(view, 'showRowColHeaders'));
  const pane = child(view, 'pane');
  const state = pane && attribute(pane, 'state');
  if (pane && (state === 'frozen' || state === 'frozenSplit')) {
    sheet.frozen = {
      rows: Number(attribute(pane, 'ySplit') ?? 0),
      columns: Number(attribute(pane, 'xSplit') ?? 0),
    };
  }
  const selection = childrenOf(view, 'selection').at(-1);
  const area = selection && readAreas(attribute(selection, 'sqref'))[0];
  if (area) sheet.selection = area;
}

function readColumns(root: XmlElement, sheet: Sheet): void {
  for (const element of childrenOf(child(root, 'cols'), 'col')) {
    const width = attribute(element, 'width');
    const outline = Number(attribute(element, 'outlineLevel') ?? 0);
    const style = Number(attribute(element, 'style') ?? 0);
    const props = {
      ...(width === undefined ? {} : { width: Number(width) }),
      ...(isTrue(attribute(element, 'hidden')) ? { hidden: true } : {}),
      ...(outline > 0 ? { outline } : {}),
      ...(isTrue(attribute(element, 'collapsed')) ? { collapsed: true } : {}),
      ...(style > 0 ? { style } : {}),
    };
    const last = Number(attribute(element, 'max'));
    for (let column = Number(attribute(element, 'min')) - 1; column < last; column++) {
      sheet.columnProps.set(column, props);
    }
  }
}

function readProtection(root: XmlElement, sheet: Sheet): void {
  const element = child(root, 'sheetProtection');
  if (!element || !isTrue(attribute(element, 'sheet'))) return;
  // In the file an absent attribute of these forbids; the object model says what is allowed.
  const options: Record<string, boolean> = {};
  const names = {
    allowFormatCells: 'formatCells',
    allowFormatColumns: 'formatColumns',
    allowFormatRows: 'formatRows',
    allowInsertColumns: 'insertColumns',
    allowInsertRows: 'insertRows',
    allowInsertHyperlinks: 'insertHyperlinks',
    allowDeleteColumns: 'deleteColumns',
    allowDeleteRows: 'deleteRows',
    allowSort: 'sort',
    allowAutoFilter: 'autoFilter',
    allowPivotTables: 'pivotTables',
  };
  for (const [option, name] of Object.entries(names)) {
    options[option] = isFalse(attribute(element, name));
  }
  options.allowEditObjects = !isTrue(attribute(element, 'objects'));
  options.allowEditScenarios = !isTrue(attribute(element, 'scenarios'));
  const password = ['password', 'hashValue'].some((name) => attribute(element, name) !== undefined);
  sheet.protection = { options, password, xml: null };
}

function readFilter(root: XmlElement, sheet: Sheet): void {
  const element = child(root, 'autoFilter');
  const area = element && readAreas(attribute(element, 'ref'))[0];
  if (area) sheet.autoFilter = { area, criteria: readCriteria(element) };
}

export function readCriteria(element: XmlElement): {
  column: number;
  values: string[];
  xml: string | null;
}[] {
  return childrenOf(element, 'filterColumn').map((column) => ({
    column: Number(attribute(column, 'colId')),
    values: childrenOf(child(column, 'filters'), 'filter').map((f) => attribute(f, 'val') ?? ''),
    xml: null,
  }));
}

function readHyperlinks(root: XmlElement, sheet: Sheet, relations: readonly Relation[]): void {
  for (const element of childrenOf(child(root, 'hyperlinks'), 'hyperlink')) {
    const [area] = readAreas(attribute(element, 'ref'));
    if (!area) continue;
    const relation = relations.find(({ id }) => id === element.attributes['r:id']);
    sheet.hyperlinks.push({
      area,
      address: relation?.target ?? null,
      documentReference: attribute(element, 'location') ?? null,
      screenTip: attribute(element, 'tooltip') ?? null,
      display: attribute(element, 'display') ?? null,
    });
  }
}

/** `B4` of an attribute as a place. */
export function readPlace(reference: string): { row: number; column: number } {
  const letters = reference.replace(/\d+$/, '');
  return { row: Number(reference.slice(letters.length)) - 1, column: columnIndex(letters) };
}
