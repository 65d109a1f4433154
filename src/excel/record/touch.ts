import { areaWritten, type ChartEdit, type Edit, type EditOf } from '../../workbook/edit';
import { type Area, doOverlap, type Span } from '../../workbook/location';
import { overlapOf, unionOf, withArea } from '../../workbook/areas';
import type { ConfirmedClear } from './confirm-blocks';
import { spareBlocks, type Touched } from './known-blocks';
import type { RuleScope } from './rules';
import type { SheetState } from './workbook-state';

/** An edit; what is known of a block has been checked. */
type AskedEdit = Edit | ConfirmedClear;
type AskedClear = Extract<AskedEdit, { kind: 'clearBlock' }>;

export type StructureEdit = EditOf<'insertRows' | 'deleteRows'>;

export type WholePart = 'freeze' | 'page' | 'filter' | 'visibility' | 'place';

const UNTOUCHED = {
  merges: null as Area | null,
  widths: null as Span | null,
  heights: null as Span | null,
  hiddenRows: null as Span | null,
  hiddenColumns: null as Span | null,
  charts: [] as readonly ChartEdit[],
  /** Things of the sheet as a whole. */
  whole: new Set() as ReadonlySet<WholePart>,
  /** Conditional formats that may change; null when none. */
  rules: null as RuleScope['names'] | null,
  structure: [] as readonly StructureEdit[],
};

/** What edits will change on a sheet that exists already: what must be remembered of it. */
export interface Touch extends Touched, Readonly<typeof UNTOUCHED> {
  /** The names of its tables. */
  readonly tables: readonly string[];
}

/** What these edits change on one sheet. */
export function touchOf(
  { name: sheet, tables, used }: Pick<SheetState, 'name' | 'tables' | 'used'>,
  edits: readonly AskedEdit[],
): Touch {
  const none = { contents: [], looks: [], validations: [], blocks: [], bare: [] };
  let touch: Touch = { ...UNTOUCHED, ...none, sheet, tables };
  for (const edit of edits) {
    if ('sheet' in edit && edit.sheet.toLowerCase() === sheet.toLowerCase()) {
      touch = addEdit(touch, edit, used);
    }
  }
  const contents = touch.looks.reduce(withArea, touch.contents);
  return spareBlocks({ ...touch, contents }, used);
}

function addEdit(touch: Touch, edit: AskedEdit, used: Area | null): Touch {
  switch (edit.kind) {
    case 'writeCells':
      return edit.cells.length === 0 ? touch : withContents(touch, areaWritten(edit));
    case 'fill':
      return withContents(touch, edit.to);
    case 'clearBlock':
      return addClear(touch, edit, used);
    case 'defineTable':
      return { ...withContents(touch, edit.area), looks: withArea(touch.looks, edit.area) };
    case 'format':
      return { ...touch, looks: edit.areas.reduce(withArea, touch.looks) };
    case 'validate':
      return { ...touch, validations: withArea(touch.validations, edit.area) };
    case 'columnWidths':
      return {
        ...touch,
        widths: spanOf(touch.widths, { first: edit.first, count: edit.widths.length }),
      };
    case 'rowHeight':
    case 'rowHeights': {
      const count = edit.kind === 'rowHeight' ? edit.count : edit.heights.length;
      return { ...touch, heights: spanOf(touch.heights, { first: edit.first, count }) };
    }
    case 'removeLink': {
      const cell = { ...edit.at, rowCount: 1, columnCount: 1 };
      return { ...withContents(touch, cell), looks: withArea(touch.looks, cell) };
    }
    case 'unmerge':
      return { ...withContents(touch, edit.area), merges: unionOf(touch.merges, edit.area) };
    case 'chart':
      return { ...touch, charts: [...touch.charts, edit.chart] };
    case 'insertRows':
    case 'deleteRows':
      return addStructure(touch, edit, used);
    case 'unhide':
      return addUnhide(touch, edit.what);
    case 'conditionalFormats':
      return { ...touch, rules: withRule(touch.rules, edit.named) };
    default:
      return withWhole(touch, WHOLE[edit.kind]);
  }
}

const WHOLE: Readonly<Partial<Record<Edit['kind'], WholePart>>> = {
  freeze: 'freeze',
  page: 'page',
  clearFilter: 'filter',
  placeSheet: 'place',
};

function withWhole(touch: Touch, part: WholePart | undefined): Touch {
  return part === undefined ? touch : { ...touch, whole: new Set([...touch.whole, part]) };
}

/** Clearing reaches no further than what there is. */
function addClear(touch: Touch, edit: AskedClear, used: Area | null): Touch {
  if ('held' in edit) {
    const merges = unionOf(touch.merges, edit.area);
    return { ...touch, blocks: [...touch.blocks, edit], merges, rules: 'all' };
  }
  const { area, what } = edit;
  const cleared = used === null || !doOverlap(used, area) ? null : overlapOf(used, area);
  if (cleared === null) {
    return what === 'contents' ? touch : { ...touch, rules: 'all' };
  }
  if (what === 'contents') return withContents(touch, cleared);
  return { ...withAllOf(touch, cleared), merges: unionOf(touch.merges, cleared) };
}

/** Rows that go take everything with them; those below move. */
function addStructure(touch: Touch, edit: StructureEdit, used: Area | null): Touch {
  const structure = [...touch.structure, edit];
  if (edit.kind === 'insertRows' || used === null) return { ...touch, structure };
  return { ...withAllOf(touch, used), structure, heights: spanOf(touch.heights, edit) };
}

function addUnhide(touch: Touch, what: EditOf<'unhide'>['what']): Touch {
  if (what === 'sheet') return withWhole(touch, 'visibility');
  return what.direction === 'rows'
    ? { ...touch, hiddenRows: spanOf(touch.hiddenRows, what) }
    : { ...touch, hiddenColumns: spanOf(touch.hiddenColumns, what) };
}

function withContents(touch: Touch, area: Area): Touch {
  return { ...touch, contents: withArea(touch.contents, area) };
}

/** What cells hold, what they look like, what they let be typed. */
function withAllOf(touch: Touch, area: Area): Touch {
  const looks = withArea(touch.looks, area);
  const validations = withArea(touch.validations, area);
  return { ...withContents(touch, area), looks, validations, rules: 'all' };
}

function withRule(rules: Touch['rules'], named: string | undefined): Touch['rules'] {
  if (named === undefined || rules === 'all') return 'all';
  return [...(rules ?? []), named];
}

function spanOf(a: Span | null, b: Span): Span {
  if (a === null) return { first: b.first, count: b.count };
  const first = Math.min(a.first, b.first);
  return { first, count: Math.max(a.first + a.count, b.first + b.count) - first };
}
