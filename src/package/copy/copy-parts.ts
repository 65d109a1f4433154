import type { CopyPlan } from '../../workbook/copy';
import { copyRules } from './copy-rules';
import { isOrdinary, lower } from './copy-plan';
import { withoutCriteria } from './copy-sheet';
import {
  attributeOf,
  childOf,
  childrenOf,
  localName,
  rewriteBelow,
  rewriteChildren,
  textOf,
  withAttributes,
} from '../elements';
import { type Gone, namesGone } from './gone';
import lists from './kept.json';
import type { TablePart, WorkbookPackage } from '../workbook-part';
import { escapeXml, XML_HEAD, type XmlElement } from '../xml';
import { type Archive, rootOf } from '../archive';
import { UnreadablePackage } from '../trouble';
import { sheetOfFormula } from '../../workbook/location';
import type { Relation } from '../relations';

/** What the workbook says of itself, and may be told to anyone. */
const KEPT: readonly string[] = lists.workbook;

/** The list of sheets and names of the copy; Excel computes it anew when it opens. */
export function copyWorkbook(pack: WorkbookPackage, plan: CopyPlan, gone: Gone): XmlElement {
  const { workbook } = pack;
  const kept = childrenOf(workbook).filter(
    ({ name }) => KEPT.includes(localName(name)) && localName(name) !== 'calcPr',
  );
  const prefix = workbook.name.slice(0, workbook.name.indexOf(':') + 1);
  const calculation = childOf(workbook, 'calcPr') ?? {
    name: `${prefix}calcPr`,
    attributes: [],
    children: [],
  };
  const children = kept.flatMap((element): readonly XmlElement[] => {
    switch (localName(element.name)) {
      case 'workbookPr':
        return [withAttributes(element, { codeName: null })];
      case 'bookViews':
        return [copyViews(element)];
      case 'sheets':
        return [copySheetList(element, plan)];
      case 'definedNames':
        return copyNames(element, pack, { plan, gone });
      default:
        return [element];
    }
  });
  return {
    ...workbook,
    children: [...children, withAttributes(calculation, { fullCalcOnLoad: '1' })],
  };
}

function copyViews(views: XmlElement): XmlElement {
  const [first] = childrenOf(views);
  if (!first) return views;
  const shown = withAttributes(first, { activeTab: '0', firstSheet: null, visibility: null });
  return { ...views, children: [{ ...shown, children: [] }] };
}

function copySheetList(list: XmlElement, { sheets }: CopyPlan): XmlElement {
  const byName = new Map(childrenOf(list).map((one) => [attributeOf(one, 'name') ?? '', one]));
  const children = sheets.flatMap((name) => {
    const sheet = byName.get(name);
    return sheet ? [withAttributes(sheet, { state: null })] : [];
  });
  return { ...list, children };
}

/** Names that lead to what stays; those of one sheet follow it to its place in the copy. */
function copyNames(
  list: XmlElement,
  { names }: WorkbookPackage,
  { plan, gone }: { readonly plan: CopyPlan; readonly gone: Gone },
): readonly XmlElement[] {
  const kept = childrenOf(list).flatMap((element, index) => {
    const told = names[index];
    if (!told) return [];
    const place = told.sheet === null ? null : plan.sheets.findIndex((one) => one === told.sheet);
    if (place !== null && place < 0) return [];
    const isGone = isOrdinary(told)
      ? gone.names.has(lower(told.name))
      : !told.isVisible ||
        namesGone(textOf(element), { ...gone, emptied: new Map() }, { sheet: '' });
    if (isGone) return [];
    return [place === null ? element : withAttributes(element, { localSheetId: String(place) })];
  });
  return kept.length === 0 ? [] : [{ ...list, children: kept }];
}

/** A table of the copy: its headers as the cells say them, no query, no filter. */
export function copyTable(
  root: XmlElement,
  table: TablePart,
  { plan, gone }: { readonly plan: CopyPlan; readonly gone: Gone },
): XmlElement {
  const renamed = new Map(
    plan.columns
      .filter((one) => lower(one.table) === lower(table.name))
      .map(({ column, header }) => [column, header]),
  );
  const plain = withAttributes(root, {
    tableType: null,
    connectionId: null,
    headerRowCellStyle: attributeOf(root, 'headerRowCellStyle') ?? null,
  });
  const place = { sheet: table.sheet, table: table.name };
  return rewriteChildren(plain, (element) => {
    const local = localName(element.name);
    if (local === 'autoFilter') return withoutCriteria(element);
    if (local === 'sortState' || local === 'extLst') return null;
    if (local !== 'tableColumns') return copyRules(element, { gone, sheet: table.sheet });
    const columns = childrenOf(element).map((column, index) => {
      const header = renamed.get(index);
      const named = withAttributes(column, {
        queryTableFieldId: null,
        ...(header === undefined ? {} : { name: header }),
      });
      return rewriteBelow(named, (below) => {
        const isFormula = /Formula$/.test(below.name);
        const goes = isFormula && (header !== undefined || namesGone(textOf(below), gone, place));
        return goes || below.name.endsWith('extLst') ? null : below;
      });
    });
    return { ...element, children: columns };
  });
}

/** The copy says neither who made it nor who saved it last. */
export const CORE_PROPERTIES = `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`;
export const APP_PROPERTIES = `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/**
 * The list of what each part of a copy is, from that of the source: only parts that are there are
 * told, and the workbook is one without macros.
 */
export function copyContentTypes(
  archive: Archive,
  { parts, workbook }: { readonly parts: readonly string[]; readonly workbook: string },
): string {
  const types = rootOf(archive, '[Content_Types].xml');
  if (types === null) throw new UnreadablePackage('damaged');
  const entries = childrenOf(types);
  const told = new Map(
    entries
      .filter(({ name }) => name.endsWith('Override'))
      .map((one) => [(attributeOf(one, 'PartName') ?? '').slice(1).toLowerCase(), one] as const),
  );
  const overrides = parts.flatMap((part) => {
    const entry = told.get(part.toLowerCase());
    const type = part === workbook ? MAIN : entry && attributeOf(entry, 'ContentType');
    return type === undefined
      ? []
      : [line('Override', { PartName: `/${part}`, ContentType: type })];
  });
  const extensions = new Set(
    parts.map((part) => part.slice(part.lastIndexOf('.') + 1).toLowerCase()),
  );
  const defaults = entries
    .filter(({ name }) => name.endsWith('Default'))
    .map(
      (one) =>
        [attributeOf(one, 'Extension') ?? '', attributeOf(one, 'ContentType') ?? ''] as const,
    )
    .filter(([extension]) => extensions.has(extension.toLowerCase()))
    .map(([Extension, ContentType]) => line('Default', { Extension, ContentType }));
  return `${XML_HEAD}<Types xmlns="${NAMESPACE}">${defaults.join('')}${overrides.join('')}</Types>`;
}

function line(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}/>`;
}

/** What a part of each kind may lead to in a copy. All else is not copied, whatever it is. */
const LEADS_TO: Readonly<Record<string, readonly string[]>> = lists.relations;

/**
 * The relations of a part that a copy keeps.
 *
 * @param kind what the part is to the one that leads to it; `package` for the package itself
 * @param pictures id of the picture of a sheet's header or footer, the only old-style drawing kept
 */
export function keptRelations(
  kind: string,
  relations: readonly Relation[],
  { gone, pictures }: { readonly gone: Gone; readonly pictures?: string | undefined },
): readonly Relation[] {
  const kept = LEADS_TO[kind] ?? [];
  return relations.filter((relation) => {
    if (!kept.includes(relation.kind)) return false;
    if (relation.kind === 'hyperlink') return leadsOut(relation, gone);
    if (relation.kind === 'vmlDrawing') return relation.id === pictures;
    return !relation.isExternal;
  });
}

/** Addresses of the web, and places of sheets that stay: no path of a network, no address of a person. */
function leadsOut({ target, isExternal }: Relation, { sheets }: Gone): boolean {
  if (!isExternal) return false;
  if (/^https?:\/\//i.test(target)) return true;
  const sheet = target.startsWith('#') ? sheetOfFormula(target.slice(1)) : null;
  return sheet !== null && !sheets.has(sheet.toLowerCase());
}
