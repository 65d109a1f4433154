import { fold } from '../../lib/text';
import type { Steps } from '../../lib/steps';
import { type DateSystem, partsOf } from '../../lib/calendar-date';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { type ColumnHeader, headersOf } from './columns/column-headers';
import { TELLING } from './columns/column-targets';
import { BARE_NAME } from './columns/title-columns';
import { findForms } from './sheet-forms';
import { findTables, type FoundTable, rowsUnderHeader } from './headers/find-tables';
import { ANY_LIST, isOtherSubject } from './tables/foreign-subject';
import { isPersonName } from '../reading/card-heads';
import { filledCells, type Grid, lineText, openGrid, textsAbove } from '../reading/grid';
import type { ChosenKind } from './analysis';
import { type HelperCell, helperCells, withoutHelpers } from './time/helper-cells';
import {
  isNarrative,
  isSheetOfFormulas,
  kindsAsChosen,
  type SheetToRecognise,
  tableChosen,
} from './sheet-kind';
import type { References } from '../names/references';
import { findUnnamedTables } from './tables/unnamed-table';
import { opensWithInfinitive } from './headers/work-words';
import { isSchedule, kindOfHeader, type TableKind } from './headers/table-kind';

/** A sheet opened once: its cells, the tables found on it, and what each is. */
export interface SheetLayout extends SheetToRecognise {
  /** Every cell, those of templates that say nothing included. */
  readonly whole: Grid;
  /** The sheet and its cells without them: what is read. */
  readonly shown: SheetSnapshot;
  readonly helpers: readonly HelperCell[];
}

/** What is said over sessions. Folded. */
const OF_TRAINING = /\b(?:formations?|stages?|sessions?)\b/u;
/** Days that tell the years of a workbook, at least. */
const MIN_DAYS = 3;

export interface LayoutRequest extends Pick<WorkbookSnapshot, 'names'> {
  readonly dateSystem: DateSystem;
  readonly references: References;
}

/** Opens a sheet and finds its tables; a sheet of formulas has none, unless the user says so. */
export function* layOutSheet(
  source: SheetSnapshot,
  { dateSystem, names, references }: LayoutRequest,
  chosen: ChosenKind | undefined,
): Steps<SheetLayout> {
  const asTyped = openGrid(source, dateSystem, names);
  yield;
  const mayBeForms = chosen === undefined || chosen === 'table';
  const forms = mayBeForms ? findForms(source, asTyped) : undefined;
  const sheet = forms?.table ?? source;
  const whole = forms ? openGrid(sheet, dateSystem) : asTyped;
  yield;
  const helpers = helperCells(sheet, whole);
  const shown = withoutHelpers(sheet, helpers);
  const grid = helpers.length === 0 ? whole : openGrid(shown, dateSystem, names);
  const isTable = tableChosen(chosen) !== undefined;
  const hasNone = chosen === 'narrative' || (!isTable && isSheetOfFormulas(grid));
  yield;
  const isDrawn = chosen === 'gantt' || chosen === 'matrix';
  const times = isDrawn ? 'drawn' : chosen === 'table' ? 'none' : 'by-look';
  const named = hasNone ? [] : yield* findTables(grid, times);
  yield;
  // A table whose columns nothing names is looked for where there is neither header nor prose.
  const isOther = named.length > 0 || hasNone || (!isTable && isNarrative(grid));
  const bare = isOther ? [] : findUnnamedTables(grid, references, isTable ? 'word' : 'look');
  const tables = isOther ? named : bare.map(({ table }) => table);
  const kinds = isOther ? named.map((table) => kindOf(grid, table)) : bare.map(({ kind }) => kind);
  const hasHeader = bare.every((one) => one.hasHeader);
  return {
    sheet,
    whole,
    shown,
    grid,
    helpers,
    tables,
    kinds: kindsAsChosen(kinds, chosen),
    hasHeader,
    ...(forms && { forms }),
  };
}

/** What a header announces, unless it heads something that has nothing to do with a programme. */
function kindOf(grid: Grid, table: FoundTable): TableKind {
  const headers = headersOf(grid, table);
  const ofThings = areThings(grid, table, headers);
  const meanings = headers.map(({ meaning }) =>
    ofThings ? { ...meaning, person: null } : meaning,
  );
  const caption = [grid.sheet, ...textsAbove(grid, table, { rows: 4, most: 3 })].join(' ');
  const isOfTraining = OF_TRAINING.test(fold(caption));
  const told = kindOfHeader(meanings, { hasAxis: table.axis !== null, isOfTraining });
  const kind = told === 'other' && nameWork(grid, table, headers) ? 'actions' : told;
  // An action under words that stand alone tells who or when.
  const isTelling = meanings.some(({ action }) => action && TELLING.includes(action.meaning));
  const isOther = table.isForeign === true && !isTelling;
  return isSchedule(kind) && (isOther || isOtherSubject(grid, table, kind)) ? 'other' : kind;
}

/** « Action » over what is to be done, whatever stands beside it. */
function nameWork(grid: Grid, table: FoundTable, headers: readonly ColumnHeader[]): boolean {
  return headers.some(({ column, header, meaning: { action } }) => {
    const texts = rowsUnderHeader(table).flatMap((row) => lineText(grid, row, column) || []);
    const isTitle = action?.meaning === 'title' && !ANY_LIST.test(fold(header));
    return (
      isTitle && texts.length > 2 && texts.filter(opensWithInfinitive).length * 2 >= texts.length
    );
  });
}

/** « Nom » alone, over texts of several words most of which are no names of persons. */
function areThings(grid: Grid, table: FoundTable, headers: readonly ColumnHeader[]): boolean {
  const [name, ...others] = headers.filter(
    ({ meaning: { person, attendance } }) => person !== null || attendance?.meaning === 'code',
  );
  if (!name || others.length > 0 || !BARE_NAME.test(fold(name.header))) return false;
  const texts = rowsUnderHeader(table)
    .map((row) => lineText(grid, row, name.column).trim())
    .filter((text) => text !== '');
  const things = texts.filter((text) => / /u.test(text) && !isPersonName(text));
  return things.length > texts.length / 2;
}

/** The years of the days of a workbook in which times are drawn; none elsewhere, where nobody asks. */
export function yearsTold(layouts: readonly SheetLayout[]): ReadonlySet<number> {
  const isDrawn = layouts.some(({ tables }) => tables.some(({ axis }) => axis !== null));
  const days = (isDrawn ? layouts : []).flatMap(({ grid }) =>
    filledCells(grid).flatMap(({ row, column }) => grid.date(row, column) ?? []),
  );
  return new Set(days.length < MIN_DAYS ? [] : days.map((day) => partsOf(day).year));
}
