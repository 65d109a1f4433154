import { fold } from '../../../lib/text';
import { foldedText, type Grid, textsAbove } from '../../reading/grid';
import { weekdayNumber } from '../../reading/weekdays';
import { type ColumnHeader, headersOf } from '../columns/column-headers';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import words from './foreign-words.json';
import type { ActionTarget } from '../headers/header-words';
import type { TableKind } from '../headers/table-kind';

/** Headers of tables that are about something else than a programme, by subject, and titles that say it. Folded. */
const FOREIGN_SUBJECTS = words.subjects.map(({ headers, caption }) => ({
  headers: new RegExp(headers, 'u'),
  caption: new RegExp(caption, 'u'),
}));
/** Columns that tell a plan of actions. */
const TELLING = words.telling as readonly ActionTarget[];
/** Every list has such columns. */
export const ANY_LIST =
  /^(?:libelle|noms?|names?|designation|description|objet|titre|intitule|item|title|dates?)$/u;
const HALF_DAY = /^(?:matin(?:ee)?|midi|apres[- ]midi|soir(?:ee)?|am|pm|morning|afternoon)$/u;
const MIN_FOREIGN = 2;
const MOSTLY = 0.8;
const OVER_TABLE = { rows: 3, most: 3 };
/** No share of work and no number of hours or days is larger, sums apart. */
const MAX_MARK = 100;
const FEW = 0.1;

/** Whether a table of such a kind tells something that has nothing to do with a programme. */
export function isOtherSubject(grid: Grid, table: FoundTable, kind: TableKind): boolean {
  const headers = headersOf(grid, table);
  const caption = [grid.sheet, ...textsAbove(grid, table, OVER_TABLE)];
  return (
    isForeignSubject(headers, caption.join(' ')) ||
    (kind === 'gantt' && holdsAmounts(grid, table, headers)) ||
    isAgenda(table, headers) ||
    (kind === 'actions' && isTimetable(grid, table, headers))
  );
}

/**
 * Whether a table is about something else: a list of prices, a calendar of matches, a bank account.
 * More of its headers say so than there are headers of a plan of actions; one alone, « Agent », says nothing.
 */
function isForeignSubject(headers: readonly ColumnHeader[], caption: string): boolean {
  const title = fold(caption);
  let foreign = 0;
  const left = new Set(headers);
  for (const subject of FOREIGN_SUBJECTS) {
    const own = [...left].filter(({ header }) => subject.headers.test(fold(header)));
    for (const header of own) left.delete(header);
    const said = own.length + (own.length > 0 && subject.caption.test(title) ? 1 : 0);
    if (said >= MIN_FOREIGN) foreign += said;
  }
  const told = new Set(
    [...left]
      .filter(
        ({ header, meaning: { action } }) => action?.score === 1 && !ANY_LIST.test(fold(header)),
      )
      .map(({ meaning }) => meaning.action?.meaning),
  );
  const known = TELLING.filter((target) => told.has(target)).length;
  return foreign > known;
}

/** Whether amounts, or a figure in nearly each cell, stand under the months: a budget, a head-count. */
function holdsAmounts(grid: Grid, table: FoundTable, headers: readonly ColumnHeader[]): boolean {
  const periods = headers.filter(({ meaning }) => meaning.isPeriod);
  const cells = rowsUnderHeader(table)
    .flatMap((row) => periods.map(({ column }) => ({ row, column })))
    .filter(({ row, column }) => !grid.isEmpty(row, column));
  const filled = cells.length;
  const amounts = cells.flatMap(({ row, column }) => {
    const value = grid.value(row, column);
    return typeof value === 'number' && grid.date(row, column) === null ? [value] : [];
  });
  const isFull = filled >= periods.length * (table.lastRow - table.lastHeaderRow) * MOSTLY;
  const areMarks = amounts.every((amount) => amount === 1);
  const large = amounts.filter((amount) => amount > MAX_MARK).length;
  const areFigures = large > amounts.length * FEW || (isFull && !areMarks);
  return filled > 0 && amounts.length >= filled * MOSTLY && areFigures;
}

/** Whether the columns are the mornings and afternoons of days: an agenda, which tells no action. */
function isAgenda({ axis }: FoundTable, headers: readonly ColumnHeader[]): boolean {
  const named = headers.filter(({ header }) => header !== '');
  const parts = named.filter(({ header }) => HALF_DAY.test(fold(header)));
  return axis === null && parts.length > 1 && parts.length >= named.length - 1;
}

/** Whether rows are the days of any week, « Lundi » to « Vendredi », where nothing tells a plan: who is where. */
function isTimetable(grid: Grid, table: FoundTable, headers: readonly ColumnHeader[]): boolean {
  const rows = rowsUnderHeader(table);
  const areDays = (column: number): boolean => {
    const texts = rows.flatMap((row) =>
      grid.isEmpty(row, column) ? [] : foldedText(grid, row, column),
    );
    return texts.length > 2 && texts.every((text) => weekdayNumber(text) !== undefined);
  };
  const days = headers.filter(({ column }) => areDays(column));
  const others = headers.filter((one) => !days.includes(one));
  const says = (targets: readonly string[]): boolean =>
    others.some(({ meaning }) => targets.includes(meaning.action?.meaning ?? ''));
  return days.length > 0 && !(says(['title']) && says(['owner', 'status', 'due', 'start', 'end']));
}
