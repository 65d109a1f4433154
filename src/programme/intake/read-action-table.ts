import type { CellLocation } from '../../workbook/location';
import {
  type CellWords,
  isKeptOut,
  openCells,
  type RowCellsReader,
  rowWords,
} from './action-cells';
import { type ActionWords, buildAction, type BuiltAction } from './build-action';
import { classifyRows, type RowContext, type RowRole } from './classify-rows';
import type { ColumnMatch } from './column-targets';
import { type Grid, isDateFormat, meaningfulFill } from './grid';
import { IN_ROW, type Ledger, leftFor, usedAs } from './ledger';
import type { CellUse, ProposedAction } from './proposal';
import { type DueCell, isMonthFirst } from './read-due';
import { linkDependencies, type NumberedAction } from './link-dependencies';
import type { ReadingContext } from './reading-context';
import {
  findOwner,
  parallelCounts,
  type ParallelKind,
  splitActions,
  splitParallel,
} from './split-cells';

/** What the sheet says of every row of its tables. */
export interface TableSurroundings {
  /** « » unless the sheet is about one strand. */
  readonly strand: string;
  /** « » unless the sheet is about one territory. */
  readonly territory: string;
  readonly statusWords: Readonly<Record<string, string>>;
}

export interface ActionTableReading {
  readonly built: readonly BuiltAction[];
  readonly actions: readonly ProposedAction[];
  readonly legendRows: readonly number[];
  readonly bannerCount: number;
  /** Fills met where no word tells the status, with how many rows each. */
  readonly colours: ReadonlyMap<string, number>;
}

type DayOrder = ActionWords['dayOrder'];

interface Carried {
  strand: string;
  territory: string;
  site: string;
}

const LEFT_ROLES: Readonly<Partial<Record<RowRole['kind'], CellUse>>> = {
  header: leftFor('duplicate-header'),
  strand: usedAs('strand'),
  territory: usedAs('strand'),
  site: usedAs('strand'),
  total: leftFor('total'),
  note: leftFor('note'),
  legend: usedAs('legend'),
};

/** Reads the rows of a table of actions, its strands as banners, in a column or from the sheet. */
export function readActionTable(
  row: RowContext,
  {
    context,
    around,
    ledger,
  }: { context: ReadingContext; around: TableSurroundings; ledger: Ledger },
): ActionTableReading {
  const cells = openCells(row);
  const carried: Carried = { strand: around.strand, territory: around.territory, site: '' };
  const numbered: NumberedAction[] = [];
  const built: BuiltAction[] = [];
  const colours = new Map<string, number>();
  const roles = classifyRows(row);
  const dayOrder = dayOrderOf(row, context);
  roles.forEach((role, index) => {
    const at = row.table.lastHeaderRow + 1 + index;
    const left = LEFT_ROLES[role.kind];
    if (left) markRow(row, ledger, at, left);
    if (role.kind === 'strand' || role.kind === 'territory' || role.kind === 'site') {
      carry(carried, role, row);
    }
    if (role.kind !== 'data') return;
    const read = cells.read(at);
    carryCells(carried, read, row, around);
    const words = wordsOfRow({ row, at, read, carried, dayOrder });
    if (words.length === 0) {
      markRow(row, ledger, at, leftFor('not-understood'));
      return;
    }
    markData(row, ledger, at);
    for (const one of words) {
      const action = buildAction(one, context, around.statusWords);
      built.push(action);
      if (one.fill !== null && one.statuses.length === 0) {
        colours.set(one.fill, (colours.get(one.fill) ?? 0) + 1);
      }
      numbered.push({
        action: action.action,
        number: read.text('number'),
        dependsOn: read.text('dependsOn'),
      });
    }
  });
  return {
    built,
    actions: linkDependencies(numbered),
    legendRows: roles.flatMap((role, index) =>
      role.kind === 'legend' ? [row.table.lastHeaderRow + 1 + index] : [],
    ),
    bannerCount: roles.filter(({ kind }) => kind === 'strand').length,
    colours,
  };
}

/** One date such as 05/30/2014 makes every date of its columns doubtful. */
function dayOrderOf({ grid, table, columns }: RowContext, context: ReadingContext): DayOrder {
  const dated = columns.filter(({ target }) => ['due', 'start', 'end', 'doneOn'].includes(target));
  for (const { column } of dated) {
    for (let at = table.lastHeaderRow + 1; at <= table.lastRow; at += 1) {
      if (isMonthFirst(grid.text(at, column), context)) return 'month-first';
    }
  }
  return 'day-first';
}

function carry(
  carried: Carried,
  role: Extract<RowRole, { text: string }>,
  { strands }: RowContext,
): void {
  if (role.kind === 'strand') {
    carried.strand = strands.name(role.text);
    carried.site = '';
  } else if (role.kind === 'territory') {
    carried.territory = role.text;
  } else {
    carried.site = role.text;
  }
}

/** A strand or a territory typed once holds for the rows under it. */
function carryCells(
  carried: Carried,
  read: RowCellsReader,
  { strands, columns }: RowContext,
  around: TableSurroundings,
): void {
  const strand = read.text('strand');
  if (strand !== '') carried.strand = strands.name(strand);
  const territory = read.text('territory');
  if (territory !== '') carried.territory = territory;
  else if (columns.some(({ target }) => target === 'territory'))
    carried.territory = around.territory;
}

interface RowToRead {
  readonly row: RowContext;
  readonly at: number;
  readonly read: RowCellsReader;
  readonly carried: Carried;
  readonly dayOrder: DayOrder;
}

/** One set of words for each action of the row. */
function wordsOfRow(request: RowToRead): readonly ActionWords[] {
  const { read } = request;
  const cell = titleCell(request);
  if (cell === null) return [];
  const counts = (['due', 'start', 'end'] as const)
    .map(
      (target) =>
        read
          .text(target)
          .split(/\r?\n/u)
          .filter((line) => line.trim() !== '').length,
    )
    .filter((count) => count > 1)
    .concat(parallelCounts(read.text('status')));
  const detail = cell.match.target === 'detail' ? '' : read.text('detail');
  const titles = splitActions(cell.text, counts);
  return titles.map((title, index) =>
    wordsOfAction({ ...request, cell, titles, title: withDetail(title, detail), index }),
  );
}

/** The cell that names the action; without a title, the longest text of the row. */
function titleCell({ read, row, at }: RowToRead): CellWords | null {
  const title = read.all('title')[0] ?? read.all('detail')[0];
  if (title) return title;
  const texts = row.columns
    .filter(
      ({ target, column }) =>
        !isKeptOut(target) && target !== 'period' && !row.grid.isEmpty(at, column),
    )
    .filter(({ target }) => ['extra', 'comment', 'partners', 'site', 'place'].includes(target))
    .map((match): CellWords => ({ match, text: row.grid.text(at, match.column), row: at }));
  return [...texts].sort((a, b) => b.text.length - a.text.length)[0] ?? null;
}

function withDetail(title: string, detail: string): string {
  return detail === '' ? title : `${title} – ${detail}`;
}

interface ActionToRead extends RowToRead {
  readonly cell: CellWords;
  readonly titles: readonly string[];
  readonly title: string;
  readonly index: number;
}

function wordsOfAction(request: ActionToRead): ActionWords {
  const { row, at, read, carried, cell, titles, title, index } = request;
  const { grid } = row;
  const part = partReader(request);
  const place: CellLocation = { sheet: grid.sheet, row: at, column: cell.match.column };
  const others = row.columns
    .filter(
      ({ column, target }) =>
        column !== place.column && !grid.isEmpty(at, column) && !isKeptOut(target),
    )
    .map(({ column }): CellLocation => ({ sheet: grid.sheet, row: at, column }));
  const isLost = titles.length > 1 && dueHolder(request) === 'first';
  return {
    key: `${grid.sheet}!${at}:${place.column}#${index}`,
    strand: carried.strand,
    title,
    type: part('type'),
    partners: part('partners'),
    place: read.text('place'),
    placeHeader: read.all('place')[0]?.match.header ?? '',
    site: read.text('site') === '' ? carried.site : read.text('site'),
    territory: read.text('territory') === '' ? carried.territory : read.text('territory'),
    owner: part('owner'),
    due: dueCell(request, 'due'),
    start: dueCell(request, 'start'),
    end: dueCell(request, 'end'),
    doneOn: dueCell(request, 'doneOn'),
    dayOrder: request.dayOrder,
    statuses: [
      ...read
        .all('status')
        .map(({ match, text }) => partOf(statusText(grid, at, match, text), request, 'status'))
        .filter((text) => text !== ''),
      ...read.all('statusMark').map(({ match }) => match.header),
    ],
    condition: part('condition'),
    decisionMaker: part('decisionMaker'),
    dwellings: titles.length > 1 ? '' : read.text('dwellings'),
    comments: commentsOf(request),
    isStruck: grid.look(at, cell.match.column).strikethrough,
    fill: statusFill(row, at, cell.match.column),
    originalText: rowWords(row, at),
    sources: [place, ...others],
    notes: [
      ...(isLost && index === 0
        ? [{ code: 'due-shared' as const, params: { count: titles.length } }]
        : []),
      ...(titles.length > 1
        ? [{ code: 'cell-split' as const, params: { count: titles.length } }]
        : []),
      ...(cell.match.target === 'title' || cell.match.target === 'detail'
        ? []
        : [{ code: 'title-missing' as const, params: {} }]),
    ],
  };
}

function partReader(
  request: ActionToRead,
): (target: Parameters<RowCellsReader['text']>[0]) => string {
  return (target) => partOf(request.read.text(target), request);
}

/** The part of a cell that goes with this action of the row; all of it when it cannot be told. */
function partOf(
  text: string,
  { titles, index }: ActionToRead,
  kind: ParallelKind = 'names',
): string {
  if (titles.length < 2 || text === '') return text;
  return splitParallel(text, titles.length, kind)?.[index] ?? text;
}

type DueHolder = 'own' | 'first' | 'each' | number;

/** Which actions of the row a due cell speaks of. */
function dueHolder({ read, titles }: ActionToRead): DueHolder {
  const text = read.text('due');
  if (text === '') return 'each';
  if (splitParallel(text, titles.length, 'due') !== null) return 'own';
  return findOwner(text, titles) ?? 'first';
}

function dueCell(request: ActionToRead, target: 'due' | 'start' | 'end' | 'doneOn'): DueCell {
  const { row, read, titles, index } = request;
  const { grid } = row;
  const cell = read.all(target)[0];
  if (!cell) return { text: '', date: null, showsDay: true };
  const { column } = cell.match;
  const format = grid.format(cell.row, column);
  const date = grid.date(cell.row, column);
  const whole: DueCell = {
    text: cell.text,
    date,
    showsDay: !isDateFormat(format) || /d/iu.test(format),
  };
  if (titles.length < 2) return whole;
  const parts = splitParallel(cell.text, titles.length, 'due');
  const text = parts?.[index];
  if (text !== undefined) return { text, date: null, showsDay: true };
  const holder = target === 'due' ? dueHolder(request) : 'each';
  const isHere = holder === 'each' || holder === index || (holder === 'first' && index === 0);
  return isHere ? whole : { text: '', date: null, showsDay: true };
}

/** A share typed as a number, 0.4 shown 40 %, is read as shown. */
function statusText(grid: Grid, at: number, match: ColumnMatch, text: string): string {
  const value = grid.value(at, match.column);
  if (typeof value !== 'number') return text;
  if (grid.format(at, match.column).includes('%')) return `${Math.round(value * 100)} %`;
  return value > 0 && value <= 1 ? `${Math.round(value * 100)} %` : `${value} %`;
}

function commentsOf(request: ActionToRead): readonly string[] {
  const { read } = request;
  const extras = read
    .all('extra')
    .map(({ match, text }) => (match.header === '' ? text : `${match.header} : ${text}`));
  return [
    ...read.all('comment').map(({ text }) => partOf(text, request)),
    ...extras.map((text) => partOf(text, request)),
  ];
}

function statusFill(row: RowContext, at: number, titleColumn: number): string | null {
  const status = row.columns.find(({ target }) => target === 'status')?.column;
  const place = status === undefined ? null : meaningfulFill(row.grid.look(at, status));
  return place ?? meaningfulFill(row.grid.look(at, titleColumn));
}

function markRow({ grid, table }: RowContext, ledger: Ledger, at: number, use: CellUse): void {
  for (const column of grid.filled(at)) {
    if (column >= table.firstColumn && column <= table.lastColumn) ledger.mark(at, column, use);
  }
}

function markData({ grid, columns }: RowContext, ledger: Ledger, at: number): void {
  for (const { column, target } of columns) {
    if (grid.isEmpty(at, column)) continue;
    if (target === 'total') ledger.mark(at, column, leftFor('computed'));
    else if (target === 'ignored') ledger.mark(at, column, leftFor('not-selected'));
    else if (isKeptOut(target)) ledger.mark(at, column, leftFor('personal-data'));
    else ledger.mark(at, column, IN_ROW);
  }
}
