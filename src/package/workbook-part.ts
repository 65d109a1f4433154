import { type Area, parseArea } from '../workbook/location';
import type { NameSnapshot, SheetVisibility, TableSnapshot } from '../workbook/snapshot';
import { type Archive, openArchive, rootOf } from './archive';
import { attributeOf, childOf, childrenOf, descendantsOf, isSet, textOf } from './elements';
import { unescapeText } from './cell-text';
import { type Relation, relationsOf } from './relations';
import { UnreadablePackage } from './trouble';
import type { XmlElement } from './xml';

/** A sheet of the package, by its part. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly kind: 'worksheet' | 'chartsheet';
  readonly visibility: SheetVisibility;
  readonly relations: readonly Relation[];
}

/** A table of the package, by its part. */
export interface TablePart extends TableSnapshot {
  readonly part: string;
}

/** A defined name; `sheet` is the only one that knows it, null when all do. */
export interface NamePart extends NameSnapshot {
  readonly sheet: string | null;
}

/** The skeleton of a package: its parts are read, its cells are not. */
export interface WorkbookPackage {
  readonly archive: Archive;
  readonly part: string;
  readonly workbook: XmlElement;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetPart[];
  readonly tables: readonly TablePart[];
  readonly names: readonly NamePart[];
  readonly hasMacros: boolean;
  readonly uses1904: boolean;
}

/**
 * Reads the skeleton of an .xlsx or .xlsm.
 *
 * @throws UnreadablePackage
 */
export function readSkeleton(bytes: Uint8Array): WorkbookPackage {
  const archive = openArchive(bytes);
  const part = relationsOf(archive, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined)
    throw new UnreadablePackage(archive.has('mimetype') ? 'other-format' : 'damaged');
  if (part.endsWith('.bin')) throw new UnreadablePackage('other-format');
  if (isLabelEncrypted(archive)) throw new UnreadablePackage('encrypted');
  const workbook = rootOf(archive, part);
  const list = workbook && childOf(workbook, 'sheets');
  if (!workbook || !list) throw new UnreadablePackage(workbook ? 'other-format' : 'damaged');
  const relations = relationsOf(archive, part);
  const sheets = childrenOf(list).flatMap((one) => sheetOf(one, { archive, relations }));
  return {
    archive,
    part,
    workbook,
    relations,
    sheets,
    tables: sheets.flatMap((sheet) => tablesOf(sheet, archive)),
    names: namesOf(workbook, childrenOf(list)),
    hasMacros: relations.some(({ kind }) => kind === 'vbaProject' || kind === 'xlMacrosheet'),
    uses1904: isSet(attributeOf(childOf(workbook, 'workbookPr') ?? workbook, 'date1904')),
  };
}

/** Bit of a sensitivity label that says it encrypts what it marks. */
const ENCRYPTS = 8;

function isLabelEncrypted(archive: Archive): boolean {
  const info = rootOf(archive, 'docMetadata/LabelInfo.xml');
  return (info === null ? [] : descendantsOf(info, 'label')).some(
    (label) => (Number(attributeOf(label, 'contentBits') ?? 0) & ENCRYPTS) !== 0,
  );
}

function sheetOf(
  element: XmlElement,
  { archive, relations }: { readonly archive: Archive; readonly relations: readonly Relation[] },
): readonly SheetPart[] {
  const id = attributeOf(element, 'id');
  const relation = relations.find((one) => one.id === id);
  const kind = relation?.kind;
  if (!relation || (kind !== 'worksheet' && kind !== 'chartsheet')) return [];
  const state = attributeOf(element, 'state');
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  const part = relation.target;
  const name = attributeOf(element, 'name') ?? '';
  return [{ name, part, kind, visibility, relations: relationsOf(archive, part) }];
}

function tablesOf({ name: sheet, relations }: SheetPart, archive: Archive): readonly TablePart[] {
  return relations
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => {
      const table = rootOf(archive, target);
      const area = table && parseArea(attributeOf(table, 'ref') ?? '');
      if (!table || !area) return [];
      const name = attributeOf(table, 'displayName') ?? attributeOf(table, 'name') ?? '';
      return [{ part: target, name, sheet, area: bodyOf(table, area), headers: headersOf(table) }];
    });
}

/** The row of totals is no part of the body. */
function bodyOf(table: XmlElement, area: Area): Area {
  const totals = Number(attributeOf(table, 'totalsRowCount') ?? 0);
  return { ...area, rowCount: area.rowCount - totals };
}

function headersOf(table: XmlElement): readonly string[] {
  const columns = childrenOf(childOf(table, 'tableColumns'));
  return columns.map((one) => unescapeText(attributeOf(one, 'name') ?? ''));
}

function namesOf(workbook: XmlElement, sheets: readonly XmlElement[]): readonly NamePart[] {
  return childrenOf(childOf(workbook, 'definedNames')).map((one) => {
    const local = attributeOf(one, 'localSheetId');
    const sheet = local === undefined ? undefined : sheets[Number(local)];
    return {
      name: attributeOf(one, 'name') ?? '',
      formula: `=${textOf(one)}`,
      isVisible: !isSet(attributeOf(one, 'hidden')),
      sheet: sheet ? (attributeOf(sheet, 'name') ?? null) : null,
    };
  });
}
