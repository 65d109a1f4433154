import { type Area, parseArea, columnLetters } from '../../workbook/location';
import {
  type Knowable,
  known,
  NOT_REQUESTED,
  type PageSnapshot,
  type SheetPart,
  type SheetSnapshot,
} from '../../workbook/snapshot';
import { withArea } from '../../workbook/areas';
import { areasIn, sheetOf } from '../sheet-range';
import { type CommentHead, queueComments, queueNotes } from './read-area-details';

/** What can be told of a sheet before the size of its contents is known. */
export interface SheetDetails {
  readonly told: Pick<
    SheetSnapshot,
    'isProtected' | 'page' | 'filter' | 'pivotTables' | 'shapes' | 'unread'
  >;
  /** From A1 to the last cell that holds something; null for an empty sheet. */
  readonly used: Area | null;
  /** What is typed on a sheet that formulas draw, and what is in error there; null on other sheets. */
  readonly typed: readonly Area[] | null;
  readonly comments: Knowable<readonly CommentHead[]>;
  readonly notes: Knowable<readonly CommentHead[]>;
}

/** Queues everything about a sheet whose size does not depend on its contents. */
export function queueSheetDetails(
  context: Excel.RequestContext,
  asked: {
    readonly sheet: string;
    readonly tables: readonly string[];
    readonly parts: readonly SheetPart[];
    readonly isDrawn: boolean;
  },
): () => SheetDetails {
  const sheet = sheetOf(context, asked.sheet);
  const drawn = asked.isDrawn ? queueTyped(sheet) : () => NOT_DRAWN;
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const protection = sheet.protection.load('protected');
  const wants = (part: SheetPart): boolean => asked.parts.includes(part);
  const filter = wants('filter') ? queueFilter(context, asked) : notRequested;
  const page = wants('page') ? queuePage(sheet) : notRequested;
  const comments = wants('comments') ? queueComments(sheet) : notRequested;
  const notes = wants('comments') ? queueNotes(sheet) : notRequested;
  const objects = wants('objects') ? queueObjects(sheet) : () => NO_OBJECTS;
  return () => {
    const { typed, unread } = drawn();
    const isProtected = known(protection.protected);
    return {
      used: used.isNullObject ? null : parseArea(used.address),
      typed,
      told: { unread, isProtected, filter: filter(), page: page(), ...objects() },
      comments: comments(),
      notes: notes(),
    };
  };
}

/** What is typed on a sheet that formulas draw, and where its formulas stand. */
interface Drawn extends Pick<SheetDetails, 'typed'> {
  readonly unread: readonly Area[];
}

/** Neighbours are joined: what lies between costs less than being asked apart. */
function queueTyped(sheet: Excel.Worksheet): () => Drawn {
  const cells = sheet.getRange();
  const asked = {
    constants: cells.getSpecialCellsOrNullObject('Constants'),
    errors: cells.getSpecialCellsOrNullObject('Formulas', 'Errors'),
    formulas: cells.getSpecialCellsOrNullObject('Formulas'),
  };
  for (const found of Object.values(asked)) found.load('areas/items/address');
  const areasOf = (found: Excel.RangeAreas): readonly Area[] =>
    found.isNullObject ? [] : areasIn(found.areas);
  return () => ({
    typed: [...areasOf(asked.constants), ...areasOf(asked.errors)].reduce<readonly Area[]>(
      withArea,
      [],
    ),
    unread: areasOf(asked.formulas),
  });
}

const NOT_DRAWN: Drawn = { typed: null, unread: [] };

function notRequested(): Knowable<never> {
  return NOT_REQUESTED;
}

const NO_OBJECTS = { pivotTables: NOT_REQUESTED, shapes: NOT_REQUESTED };

function queueObjects(sheet: Excel.Worksheet): () => Pick<SheetSnapshot, 'pivotTables' | 'shapes'> {
  const pivots = sheet.pivotTables.load('items/name');
  const shapes = sheet.shapes.load('items/name,items/type');
  return () => ({
    pivotTables: known(pivots.items.map(({ name }) => name)),
    shapes: known(shapes.items.map(({ name, type }) => ({ name, kind: type }))),
  });
}

function queuePage(sheet: Excel.Worksheet): () => Knowable<PageSnapshot> {
  const layout = sheet.pageLayout.load('orientation,paperSize,zoom');
  return () =>
    known({
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      // A size that Excel has no name for comes without one, whatever the types say.
      paper: ((layout.paperSize as string | null) ?? '').toLowerCase(),
      fitToWidth: layout.zoom.horizontalFitToPages ?? null,
      fitToHeight: layout.zoom.verticalFitToPages ?? null,
    });
}

type Filter = SheetSnapshot['filter'];

/** Queues the filter of the sheet and those of its tables; the first that hides rows is told. */
function queueFilter(
  context: Excel.RequestContext,
  { sheet, tables }: { readonly sheet: string; readonly tables: readonly string[] },
): () => Filter {
  const filters = [
    sheetOf(context, sheet).autoFilter,
    ...tables.map((table) => context.workbook.tables.getItem(table).autoFilter),
  ];
  const asked = filters.map((filter) => ({
    filter: filter.load('enabled,isDataFiltered,criteria'),
    range: filter.getRangeOrNullObject().load('address'),
  }));
  return (): Filter => {
    for (const { filter, range } of asked) {
      if (range.isNullObject || !filter.isDataFiltered) continue;
      const area = parseArea(range.address);
      if (area !== null) return known({ area, criteria: describe(filter.criteria, area.column) });
    }
    return known(null);
  };
}

/** `B = OK, EC ; F > 41000`: the columns that filter and what each lets through. */
function describe(
  criteria: readonly (Partial<Excel.FilterCriteria> | null)[],
  first: number,
): string {
  return criteria
    .flatMap((criterion, index) => {
      const asked = criterion === null ? '' : wordsOf(criterion);
      return asked === '' ? [] : [`${columnLetters(first + index)} ${asked}`];
    })
    .join(' ; ');
}

function wordsOf(criterion: Partial<Excel.FilterCriteria>): string {
  const { filterOn, values, criterion1, criterion2, color } = criterion;
  if (filterOn === undefined) return '';
  if (values !== undefined && values.length > 0) {
    return `= ${values.map((value) => (typeof value === 'string' ? value : value.date)).join(', ')}`;
  }
  return [criterion1, criterion2, color]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}
