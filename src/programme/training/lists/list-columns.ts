import { formatFrenchDate } from '../../../lib/calendar-date';
import { range } from '../../../lib/numbers';
import { collapseSpaces, fold } from '../../../lib/text';
import type { Area } from '../../../workbook/location';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { sameName } from '../../tracker/session-counting';
import type { Session } from '../../tracker/tracker';
import { markFromWord } from '../../tracker/synonyms';
import words from './list-headers.json';

/** What a column of a pasted attendance list holds. */
export type ListColumn =
  | { readonly kind: 'code' | 'lastName' | 'firstName' | 'job' | 'basin' | 'sessionId' | 'mark' }
  /** Marks of one session, whose N° is known. */
  | { readonly kind: 'session'; readonly session: string }
  /** Marks of a session the header does not tell. */
  | { readonly kind: 'unknown-session'; readonly header: string }
  | { readonly kind: 'ignored' };

/** A column known by its header, whatever stands in it. */
export type NamedColumn = Exclude<ListColumn['kind'], 'session' | 'unknown-session' | 'ignored'>;

/** A session of the tracker, by its N° and its first day. */
export type KnownSession = Pick<Session, 'id' | 'start'>;

const HEADERS: Readonly<Record<NamedColumn, readonly string[]>> = words;

/** Reads the headers of a list; a column of marks under another header stands for a session. */
export function readListColumns(
  lines: readonly (readonly string[])[],
  known: {
    readonly sessions: readonly KnownSession[];
    /** The N° the user gave for a header, when it is not one; `''` for none. */
    readonly sessionOf: Readonly<Record<string, string>>;
  },
): readonly ListColumn[] {
  const [headers = [], ...body] = lines;
  return headers.map((header, column): ListColumn => {
    const given = known.sessionOf[header] ?? '';
    const session = given === '' ? findSession(header, known.sessions) : given;
    if (session !== undefined) return { kind: 'session', session };
    const kind = kindOfHeader(header);
    if (kind !== null) return { kind };
    return holdsMarks(body.map((line) => line[column] ?? ''))
      ? { kind: 'unknown-session', header: collapseSpaces(header) }
      : { kind: 'ignored' };
  });
}

/** The session whose N° the header is, or the only one it names, by its N° or its first day: « S03 – 23/09/2014 ». */
function findSession(header: string, sessions: readonly KnownSession[]): string | undefined {
  const name = sameName(header);
  const words = new Set(name.split(/[\s,;:()–-]+/u));
  const exact = sessions.find(({ id }) => sameName(id) === name);
  const named = sessions.filter(({ id }) => words.has(sameName(id)));
  const held = sessions.filter(({ start }) => start !== null && words.has(formatFrenchDate(start)));
  const [only, ...others] = named.length > 0 ? named : held;
  return exact?.id ?? (others.length === 0 ? only?.id : undefined);
}

/**
 * What a column holds, told by its header alone; null when the header is not known.
 *
 * @example kindOfHeader('NOM / Prénom') // 'lastName'
 */
export function kindOfHeader(header: string): NamedColumn | null {
  const name = collapseSpaces(fold(header).replace(/[/,;:.'’_()-]+/gu, ' '));
  const kinds = Object.keys(HEADERS) as NamedColumn[];
  return kinds.find((kind) => HEADERS[kind].includes(name)) ?? null;
}

/** Something is written, and nearly all of it is « x », « abs », « 1 »…: a total may stand below. */
function holdsMarks(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell.trim() !== '');
  const marks = written.filter((cell) => markFromWord(cell) !== null);
  return marks.length > 0 && marks.length >= written.length - 1;
}

/** An attendance list found on a sheet: its lines as displayed, headers first. */
export interface FoundList {
  readonly sheet: string;
  /** Row of the headers on the sheet, from 0. */
  readonly row: number;
  readonly lines: readonly (readonly string[])[];
}

/** Titles and dates may stand above the headers. */
const MOST_ROWS_ABOVE = 10;

/**
 * The list that was selected: the selected cells, or everything around when a single cell is. It begins
 * at the row that names a column of persons; null when no row does.
 */
export function findList({ texts, name }: SheetSnapshot, selected: Area): FoundList | null {
  const area =
    selected.rowCount === 1 && selected.columnCount === 1
      ? regionAround(texts, selected)
      : selected;
  const rows = texts
    .slice(area.row, area.row + area.rowCount)
    .map((line) => line.slice(area.column, area.column + area.columnCount));
  const header = rows
    .slice(0, MOST_ROWS_ABOVE)
    .findIndex((line) =>
      line.some((text) => ['code', 'lastName'].includes(kindOfHeader(text) ?? '')),
    );
  if (header < 0) return null;
  const lines = rows.slice(header);
  while (lines.length > 1 && lines.at(-1)?.every((text) => text.trim() === '')) lines.pop();
  return { sheet: name, row: area.row + header, lines };
}

/** The block of cells around one, as far as an empty row and an empty column: what Ctrl+* selects. */
function regionAround(texts: SheetSnapshot['texts'], { row, column }: Area): Area {
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
