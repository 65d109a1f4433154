import { showArea } from '../formulas/references';
import type { Differential } from '../model/features';
import type { Sheet } from '../model/sheet';
import { MAIN_NAMESPACE, XML_HEAD } from './content-types';
import { OFFICE_RELATIONS, openTag } from './relations';
import {
  columnsXml,
  filterXml,
  formatXml,
  mergesXml,
  propertiesXml,
  protectionXml,
} from './sheet-elements';
import { viewsXml } from './sheet-views';
import type { StringIndex } from './write-cells';
import { cellsXml } from './write-cells';
import { pageXml } from './write-page';
import { conditionalFormatsXml, validationsXml } from './write-rules';
import type { XmlElement } from './xml';
import { attributes, child, parseXml } from './xml';

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
  return [openTag(root), `</${root.name}>`];
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
