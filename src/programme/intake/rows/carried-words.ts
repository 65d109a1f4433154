import { OWNER_LABEL, stateOfHeading } from '../tables/heading-rows';
import { MOSTLY_FILLED } from '../columns/column-fit';
import type { SheetTopic } from '../sheet-topic';
import { nextRow, type RowCellsReader, type RowContext } from '../tables/row-context';
import { indentOf, lineText } from '../../reading/grid';
import type { TableRow } from '../tables/table-rows';
import { followsOn, isNumberedByLevel, isSetIn, levelOf } from '../tables/numbering';
import { planYear } from '../tables/title-times';

const OPENING = /^(\d{1,2})[.)]?\s/u;
/** Days from one to another, which name nothing. */
const SPAN = /^[\d\s/.–-]{6,}$/u;

/** Words typed once that hold for the rows under them. */
export interface CarriedWords {
  readonly strand: string;
  readonly territory: string;
  readonly site: string;
  /** The heading of the rows: their strand, unless a column gives it. */
  readonly group: string;
  /** The headings that the rows stand under, the outermost first, with how far each is set in. */
  readonly parents: readonly Heading[];
  /** How far all the rows of the sheet are; `''` when its name does not say so. */
  readonly state: string;
  /** Whether each heading has its rows set further in: one that is not is none of them. */
  readonly areSetIn: boolean;
  /** What all the rows of the sheet are about; `''` when nothing says so. */
  readonly outside: string;
  /** The month of their days, when it stands over them; `''` otherwise. */
  readonly month: string;
  /** Their year, likewise. */
  readonly year: string;
  /** Who answers for the rows, when their heading names him; `''` otherwise. */
  readonly owner: string;
}

interface Heading {
  readonly text: string;
  readonly indent: number;
  /** A row of its own too, such as a phase that has days: those set in no further are none of it. */
  readonly isRow?: true;
  /** Some of its rows are set further in: one set out further is none of them. */
  readonly isOver?: boolean;
  /** It bears a number that tells its level, and rows may bear the next. */
  readonly isNumbered?: boolean;
}

/** The month and the year that stand over a table. */
export type CarriedTimes = Partial<Pick<CarriedWords, 'month' | 'year'>>;

/** What stands over the first row of a table, and what its sheet is about. */
export function carriedFrom(
  { strand, territory, site, state, month = '', year = '' }: SheetTopic & CarriedTimes,
  areSetIn: boolean,
): CarriedWords {
  const over = { strand, territory, site, state, month, year };
  return { ...over, group: '', owner: '', parents: [], areSetIn, outside: strand };
}

/** Whether the row under each heading is set further in than it, where no numbers tell the levels. */
export function areSetIn(row: RowContext, rows: readonly TableRow[]): boolean {
  const { grid, title = 0 } = row;
  const indent = (at: number): number => indentOf(grid, at, title);
  const isOut = ({ at, role }: TableRow): boolean =>
    'text' in role && role.column === title && indent(nextRow(row, at) ?? at) > indent(at);
  return !opensDeep(row) && rows.filter(({ role }) => role.kind === 'strand').every(isOut);
}

/** A heading opens a strand, a territory or a place; the headings it does not speak of go on. */
export function carryHeading(
  carried: CarriedWords,
  { role, at }: TableRow,
  row: RowContext,
): CarriedWords {
  if (!('text' in role)) return carried;
  const owner = ownerAt(row, at);
  // « FÉVRIER » under « Agenda 2026 » is of that year.
  const year = role.kind === 'month' && !/\d{4}/u.test(role.text) ? planYear(row) : undefined;
  const text = [role.text, year].join(' ').trim();
  if (role.kind !== 'strand') return { ...carried, owner, [role.kind]: text };
  const level = levelOf(row, at, role.column);
  const next = nextRow(row, at) ?? at;
  // Set in further than its own rows, it tells nothing by it.
  const isOut = levelOf(row, next, role.column) < level;
  const before = carried.parents.find(({ text }) => isOut || followsOn(text, role.text));
  const indent = before?.indent ?? level;
  const outer = carried.parents.filter((one) => one.indent < indent && !(isOut && one.isRow));
  const heading = { text: role.text, indent, isNumbered: isNumberedByLevel(row, at) };
  return { ...under([...outer, heading], carried, row), site: '', owner };
}

/** A blank row under what is done ends it: what follows may be anything. */
export function leaveState(carried: CarriedWords, row: RowContext): CarriedWords {
  return stateOfHeading(carried.strand) === '' ? carried : under([], carried, row);
}

/** Who answers for the rows of a heading, in the column of it or beside « Responsable : ». */
function ownerAt({ grid, columns }: RowContext, at: number): string {
  const told = grid.filled(at).map((column) => ({ column, text: lineText(grid, at, column) }));
  const owner = columns.find(({ target }) => target === 'owner')?.column;
  const said = told.find(({ column, text }) => column === owner || OWNER_LABEL.test(text));
  return said?.text.replace(OWNER_LABEL, '') ?? '';
}

/** A row set in no further than a heading inside another stands under the outer one again. */
export function leaveHeadings(
  carried: CarriedWords,
  { at, role }: TableRow,
  row: RowContext,
): CarriedWords {
  const { grid, title } = row;
  const level = title === undefined ? 0 : levelOf(row, at, title);
  const text = title === undefined ? '' : lineText(grid, at, title);
  const isNext =
    isNumberedNext(carried, text, row) || carried.parents.some((one) => followsOn(one.text, text));
  const isHead = role.kind === 'data' && (role.isHead === true || isNext);
  const isNumbered = isNumberedByLevel(row, at);
  const holds = (one: Heading, index: number): boolean => {
    if (one.indent < level) return true;
    if (one.isRow || isHead) return false;
    const isOfLevel = one.indent === level && !carried.areSetIn;
    const isAlike = isOfLevel && !(isNumbered && one.isNumbered);
    // Rows set in as far as a heading inside another are its own, until some are set further in.
    return index === 0 ? isAlike || !one.isOver : isAlike && !one.isOver;
  };
  const parents = carried.parents.filter(holds);
  const left = parents.length === carried.parents.length ? carried : under(parents, carried, row);
  const told = left.parents.map((one) => ({ ...one, isOver: one.isOver || one.indent < level }));
  return { ...left, parents: told };
}

/** « 4 Clôture », after « 3 Travaux » and what is numbered « 3.1 » under it. */
function isNumberedNext(
  { parents: [first] }: CarriedWords,
  text: string,
  row: RowContext,
): boolean {
  const [before, own] = [first?.text ?? '', text].map((words) => OPENING.exec(words)?.[1]);
  return opensDeep(row) && before !== undefined && Number(own) === Number(before) + 1;
}

/** Whether the numbers that titles open with tell their levels. */
function opensDeep({ numbering }: RowContext): boolean {
  return numbering.openings.some((shape) => shape.includes('.'));
}

/** A phase with days of its own heads the tasks set further in under it. */
export function carryParent(carried: CarriedWords, row: RowContext, at: number): CarriedWords {
  const { grid, columns, title } = row;
  const isTold = columns.some(({ target }) => target === 'strand' || target === 'detail');
  if (title === undefined || isTold) return carried;
  if (!isSetIn(row, { over: at, under: nextRow(row, at) }, title)) return carried;
  const indent = levelOf(row, at, title);
  const heading = { text: lineText(grid, at, title), indent, isRow: true } as const;
  return under([...carried.parents, heading], carried, row);
}

/** The outermost heading is the strand, the innermost the group. */
function under(
  parents: readonly Heading[],
  carried: CarriedWords,
  { strands }: RowContext,
): CarriedWords {
  const [outer, inner] = [parents[0]?.text ?? '', parents.at(-1)?.text ?? ''];
  const strand = outer === '' ? carried.outside : strands.name(outer);
  return { ...carried, parents, strand, group: inner };
}

/** A strand in a column holds until the next one, unless `isOfEach` row says its own. */
export function carryCells(
  carried: CarriedWords,
  { read, isOfEach }: { readonly read: RowCellsReader; readonly isOfEach: boolean },
  row: RowContext,
): CarriedWords {
  const strand = read.text('strand');
  if (strand === '' && isOfEach) return under(carried.parents, carried, row);
  return strand === '' || SPAN.test(strand)
    ? carried
    : { ...carried, strand: row.strands.name(strand) };
}

/** Whether nearly each row says its strand in a column, or as many say again the one above as begin one: a blank is of none. */
export function saysEachStrand({ grid, columns }: RowContext, rows: readonly TableRow[]): boolean {
  const column = columns.find(({ target }) => target === 'strand')?.column;
  const data = rows.filter(({ role }) => role.kind === 'data');
  const said = data.filter(({ at }) => column !== undefined && !grid.isEmpty(at, column));
  const isAgain = ({ at }: TableRow): boolean =>
    column !== undefined && grid.text(at, column) === grid.text(at - 1, column);
  const areAgain = said.filter(isAgain).length * 2 >= Math.max(said.length, 1);
  return said.length >= data.length * MOSTLY_FILLED || areAgain;
}
