import { range } from '../lib/numbers';
import type { DateSystem } from '../lib/calendar-date';
import { type Area, parseArea } from '../workbook/location';
import { type CellValue, known, NOT_REQUESTED, type SheetSnapshot } from '../workbook/snapshot';
import { type Archive, rootOf } from './archive';
import { attributeOf, childrenOf, descendantsOf, isSet, relationOf } from './elements';
import type { Relation } from './relations';
import type { SheetPart, TablePart } from './workbook-part';
import type { XmlElement } from './xml';

/** What the sheets of a package share. */
export interface SharedParts {
  readonly archive: Archive;
  readonly texts: readonly string[];
  readonly numberFormats: readonly string[];
  readonly tables: readonly TablePart[];
  readonly dateSystem: DateSystem;
  /** Asked of a formula, and of any text that holds it. */
  readonly isFormulaWanted: (formula: string) => boolean;
  /** Whether a value is to be told; all are without it. */
  readonly isNews?: ((value: CellValue) => boolean) | undefined;
  /** Gives a text that keeps nothing else in memory. */
  readonly keep: (text: string) => string;
}

type SheetSurroundings = Omit<
  SheetSnapshot,
  'position' | 'values' | 'texts' | 'formulas' | 'numberFormats' | 'errors' | 'hiddenRows'
>;

/** What a sheet says around its cells: what is hidden, filtered, linked, written in its margin. */
export function aroundCells(
  sheet: SheetPart,
  { head, tail }: Readonly<Record<'head' | 'tail', XmlElement | null>>,
  shared: SharedParts,
): SheetSurroundings {
  const { relations, name, visibility } = sheet;
  const named = (local: string): readonly XmlElement[] => childrenOf(tail, local);
  const filters = [...named('autoFilter'), ...tableFilters(sheet, shared)];
  const active = filters.find((filter) => childrenOf(filter).length > 0);
  const area = active && parseArea(attributeOf(active, 'ref') ?? '');
  return {
    name,
    visibility,
    looks: NOT_REQUESTED,
    merges: NOT_REQUESTED,
    page: NOT_REQUESTED,
    shapes: NOT_REQUESTED,
    hiddenColumns: known(head ? hiddenColumnsOf(head) : []),
    filter: known(area ? { area, criteria: '' } : null),
    isProtected: known(named('sheetProtection').some((one) => isSet(attributeOf(one, 'sheet')))),
    comments: known(remarksOf(relations, 'threadedComment', shared.archive)),
    notes: known(remarksOf(relations, 'comments', shared.archive)),
    pivotTables: known(
      relations.filter(({ kind }) => kind === 'pivotTable').map((one) => one.target),
    ),
    hyperlinks: known(named('hyperlinks').flatMap((list) => linksOf(list, relations))),
  };
}

function tableFilters(
  { name }: SheetPart,
  { archive, tables }: SharedParts,
): readonly XmlElement[] {
  return tables
    .filter(({ sheet }) => sheet === name)
    .flatMap(({ part }) => childrenOf(rootOf(archive, part), 'autoFilter'));
}

/** The columns that the head of a sheet hides, from 0. */
export function hiddenColumnsOf(head: XmlElement): readonly number[] {
  return descendantsOf(head, 'col')
    .filter((one) => isSet(attributeOf(one, 'hidden')))
    .flatMap((one) => {
      return range(Number(attributeOf(one, 'min')) - 1, Number(attributeOf(one, 'max')) - 1);
    });
}

function remarksOf(
  relations: readonly Relation[],
  kind: string,
  archive: Archive,
): readonly { readonly place: Area; readonly author: string; readonly text: string }[] {
  const parts = relations.filter((one) => one.kind === kind);
  return parts.flatMap(({ target }) => {
    const root = rootOf(archive, target);
    const all = root === null ? [] : descendantsOf(root, kind.replace(/s$/, ''));
    return all.flatMap((one) => {
      const place = parseArea(attributeOf(one, 'ref') ?? '');
      return place ? [{ place, author: '', text: '' }] : [];
    });
  });
}

function linksOf(
  list: XmlElement,
  relations: readonly Relation[],
): readonly { readonly place: Area; readonly target: string }[] {
  return childrenOf(list).flatMap((link) => {
    const place = parseArea(attributeOf(link, 'ref') ?? '');
    const id = relationOf(link);
    const target = relations.find((one) => one.id === id)?.target;
    return place && target !== undefined ? [{ place, target }] : [];
  });
}
