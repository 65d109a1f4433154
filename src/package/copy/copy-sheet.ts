import { parseArea, sheetOfFormula } from '../../workbook/location';
import { CellReader } from '../cells';
import { copyRows, type SheetCopy } from './copy-cells';
import { copyRules, copyExtensions } from './copy-rules';
import {
  attributeOf,
  childrenOf,
  localName,
  relationOf,
  rewriteBelow,
  rewriteChildren,
  withAttributes,
} from '../elements';
import kept from './kept.json';
import { hiddenColumnsOf } from '../sheet-surroundings';
import { piecesOf } from '../sheet-text';
import { openingTag, parseXml, serialiseXml, type XmlElement, XML_HEAD } from '../xml';

/** What follows the rows and may hold nothing that goes. */
const AFTER_ROWS: ReadonlySet<string> = new Set(kept.afterRows);

/** A sheet to be copied, with the links and drawings that may stay. */
export interface SheetSource extends SheetCopy {
  readonly isFirst: boolean;
  readonly keptRelations: ReadonlySet<string>;
}

/** The text of the sheet of the copy, slice by slice. */
export async function* copySheet(
  texts: AsyncIterable<string>,
  source: SheetSource,
): AsyncGenerator<string> {
  const judged = { shared: new Map<string, boolean>(), shapes: new Map<number, []>() };
  let sheet = { ...source, ...judged, cells: new CellReader(''), hiddenColumns: new Set<number>() };
  let opening = '';
  for await (const piece of piecesOf(texts)) {
    if (piece.kind === 'head') {
      // The name of the outermost element is that of a sheet under the same prefix.
      const { text, prefix } = piece;
      const root = parseXml(`${text}</${prefix}sheetData></${prefix}worksheet>`);
      const hidden = source.plan.hidden === 'emptied' ? hiddenColumnsOf(root) : [];
      sheet = { ...sheet, cells: new CellReader(piece.prefix), hiddenColumns: new Set(hidden) };
      opening = openingTag(root);
      const whole = serialiseXml(copyHead(root, source));
      yield XML_HEAD + whole.slice(0, whole.lastIndexOf(`<${piece.prefix}sheetData/>`));
      yield `<${piece.prefix}sheetData>`;
    } else if (piece.kind === 'rows') yield copyRows(piece.text, sheet);
    else {
      const { prefix } = sheet.cells;
      const root = parseXml(`${opening}<${prefix}sheetData>${piece.text}`);
      // The letter of a code may stand before a word: `&CDocument de travail`.
      const told = (text: string): string =>
        [...source.plan.footers].reduce((rest, [one, by]) => rest.replaceAll(one, by), text);
      const whole = serialiseXml(copyTail(root, source)).replace(FOOTERS, told);
      const data = `<${prefix}sheetData/>`;
      yield `</${prefix}sheetData>${whole.slice(whole.indexOf(data) + data.length)}`;
    }
  }
}

const FOOTERS = /<(?:[\w.-]+:)?headerFooter[^]*<\/(?:[\w.-]+:)?headerFooter>/;

function copyHead(root: XmlElement, { isFirst, plan }: SheetSource): XmlElement {
  return rewriteBelow(root, (element) => {
    switch (localName(element.name)) {
      case 'extLst':
        return null;
      case 'sheetPr':
        return withAttributes(element, { codeName: null, filterMode: null });
      case 'sheetView':
        return withAttributes(element, { tabSelected: isFirst ? '1' : null });
      case 'col':
        return plan.hidden === 'shown' ? withAttributes(element, { hidden: null }) : element;
      case 'sheetFormatPr':
        return plan.hidden === 'shown' ? withAttributes(element, { zeroHeight: null }) : element;
      default:
        return element;
    }
  });
}

function copyTail(root: XmlElement, source: SheetSource): XmlElement {
  const place = { gone: source.gone, sheet: source.plan.name };
  return rewriteChildren(root, (element) => {
    const local = localName(element.name);
    if (!AFTER_ROWS.has(local)) return null;
    if (local === 'autoFilter') return withoutCriteria(element);
    if (local === 'pageSetup') return withoutRelation(element);
    if (local === 'hyperlinks') return copyLinks(element, source);
    if (local === 'extLst') return copyExtensions(element, place);
    const id = relationOf(element);
    if (id !== undefined && !source.keptRelations.has(id)) return null;
    return copyRules(element, place);
  });
}

/** What a filter asked for tells values; the rows it hid are shown or emptied. */
export function withoutCriteria(filter: XmlElement): XmlElement {
  return rewriteChildren(filter, () => null);
}

/** The settings of a printer stand in a part that is not copied. */
function withoutRelation(element: XmlElement): XmlElement {
  const attributes = element.attributes.filter(([name]) => localName(name) !== 'id');
  return { ...element, attributes };
}

/** Links to what stays, and to addresses of the web. */
function copyLinks(list: XmlElement, { gone, keptRelations }: SheetSource): XmlElement | null {
  const alive = rewriteChildren(list, (link) => {
    const id = relationOf(link);
    if (id !== undefined && !keptRelations.has(id)) return null;
    const place = attributeOf(link, 'location');
    const leads = id === undefined && place !== undefined;
    return leads && isGonePlace(place, gone) ? null : link;
  });
  return childrenOf(alive).length === 0 ? null : alive;
}

function isGonePlace(place: string, { names, sheets }: SheetCopy['gone']): boolean {
  const sheet = sheetOfFormula(place);
  if (sheet !== null) return sheets.has(sheet.toLowerCase());
  return parseArea(place) === null && names.has(place.toLowerCase());
}
