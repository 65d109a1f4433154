import {
  addDays,
  dayOfCell,
  endOfMonth,
  formatFrenchDate,
  partsOf,
} from '../../../lib/calendar-date';
import { isDateFormat } from '../../../lib/date-format';
import { range } from '../../../lib/numbers';
import { collapseSpaces } from '../../../lib/text';
import type { Area } from '../../../workbook/location';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { findDueDates } from '../../dates/find-due-dates';
import { kindOfHeader, readListColumns } from './list-columns';

/** An attendance list found on a sheet: its lines as displayed, headers first. */
export interface FoundList {
  readonly sheet: string;
  /** Row of the headers on the sheet, from 0. */
  readonly row: number;
  readonly lines: readonly (readonly string[])[];
  /** The texts of the rows above the headers: title, day, place of the session. */
  readonly above: readonly string[];
}

type Texts = SheetSnapshot['texts'];

/** What the cells show; a day in full, whatever its format leaves out. */
function textsOf({ texts, values, numberFormats }: SheetSnapshot): Texts {
  return texts.map((line, row) =>
    line.map((text, column) => {
      const isDay = isDateFormat(numberFormats[row]?.[column] ?? 'General');
      const day = isDay ? dayOfCell(values[row]?.[column]) : null;
      return day === null ? text : formatFrenchDate(day);
    }),
  );
}

/** Titles and dates may stand above the headers. */
const MOST_ROWS_ABOVE = 10;

/**
 * The list that was selected: the selected cells, or everything around when a single cell is. It begins
 * at the row that names a column of persons; null when no row does.
 */
export function findList(sheet: SheetSnapshot, selected: Area): FoundList | null {
  return listIn(sheet.name, textsOf(sheet), selected);
}

function listIn(sheet: string, texts: Texts, selected: Area): FoundList | null {
  const isOneCell = selected.rowCount === 1 && selected.columnCount === 1;
  const area = isOneCell ? regionAround(texts, selected) : selected;
  const rows = texts
    .slice(area.row, area.row + area.rowCount)
    .map((line) => line.slice(area.column, area.column + area.columnCount));
  const header = rows.slice(0, MOST_ROWS_ABOVE).findIndex((line) => line.some(isOfPersons));
  if (header < 0) return null;
  const row = area.row + header;
  const above = textsAbove(texts, row);
  const [headers = [], ...body] = rows.slice(header);
  while (body.length > 0 && body.at(-1)?.every((text) => text.trim() === '')) body.pop();
  return { sheet, row, lines: [withMonth(headers, above), ...body], above };
}

const BARE_DAY = /^\s*\d{1,2}\s*$/u;

/** « 5 », « 12 », « 26 » under « Présences – janvier 2026 » are days of that month. */
function withMonth(headers: readonly string[], above: readonly string[]): readonly string[] {
  const told = above.flatMap((line) => findDueDates(line, { referenceDate: '2000-01-01' }));
  const months = told.flatMap((one) => {
    if (one.kind !== 'window' || one.yearSource !== 'written' || one.start === null) return [];
    const isMonth = one.precision === 'mois' && one.end === endOfMonth(one.start);
    return isMonth ? [one.start] : [];
  });
  const [month, ...others] = new Set(months);
  const days = headers.filter((text) => BARE_DAY.test(text)).map(Number);
  if (month === undefined || others.length > 0 || days.length < 2) return headers;
  const isRun = days.every((day, at) => day > (days[at - 1] ?? 0));
  if (!isRun || (days.at(-1) ?? 0) > partsOf(endOfMonth(month)).day) return headers;
  return headers.map((text) =>
    BARE_DAY.test(text) ? formatFrenchDate(addDays(month, Number(text) - 1)) : text,
  );
}

/** The lists of a sheet that tell who came: a column of persons, and marks or the session of each line. */
export function findLists(sheet: SheetSnapshot): readonly FoundList[] {
  const texts = textsOf(sheet);
  const found: FoundList[] = [];
  for (let row = 0; row < texts.length; row += 1) {
    const column = (texts[row] ?? []).findIndex(isOfPersons);
    if (column < 0) continue;
    const list = listIn(sheet.name, texts, { row, column, rowCount: 1, columnCount: 1 });
    if (list === null || list.row !== row) continue;
    if (tellsWhoCame(list)) found.push(list);
    row += list.lines.length - 1;
  }
  return found;
}

function tellsWhoCame({ lines }: FoundList): boolean {
  const columns = readListColumns(lines, { of: () => '', ofList: '' });
  return columns.some(({ kind }) => COMING.includes(kind));
}

const COMING = ['session', 'unknown-session', 'sessionId', 'mark', 'training'];

function isOfPersons(header: string): boolean {
  return ['code', 'lastName'].includes(kindOfHeader(header) ?? '');
}

/** The lines of text above the headers, their cells joined, as far as another list of persons. */
function textsAbove(texts: Texts, header: number): readonly string[] {
  const rows = texts.slice(Math.max(0, header - MOST_ROWS_ABOVE), header);
  const list = rows.findLastIndex((cells) => cells.some(isOfPersons));
  const lines = rows.map((cells) => collapseSpaces(cells.join(' ')));
  const end = list < 0 ? 0 : lines.indexOf('', list);
  return end < 0 ? [] : lines.slice(end).filter((line) => line !== '');
}

/** The block of cells around one, as far as an empty row and an empty column: what Ctrl+* selects. */
function regionAround(texts: Texts, { row, column }: Area): Area {
  let [top, bottom, left, right] = [row, row, column, column];
  const isWritten = (at: number, of: number): boolean => (texts[at]?.[of] ?? '').trim() !== '';
  const rowIsWritten = (at: number): boolean =>
    range(left - 1, right + 1).some((of) => isWritten(at, of));
  const columnIsWritten = (of: number): boolean =>
    range(top - 1, bottom + 1).some((at) => isWritten(at, of));
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (; top > 0 && rowIsWritten(top - 1); isGrowing = true) top -= 1;
    for (; rowIsWritten(bottom + 1); isGrowing = true) bottom += 1;
    for (; left > 0 && columnIsWritten(left - 1); isGrowing = true) left -= 1;
    for (; columnIsWritten(right + 1); isGrowing = true) right += 1;
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
