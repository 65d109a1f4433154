import { formatFrenchDate } from '../../../lib/calendar-date';
import { collapseSpaces, fold } from '../../../lib/text';
import { sameName } from '../../tracker/sessions/counting';
import type { Session } from '../../tracker/tracker';
import { markFromWord } from '../../tracker/memory/synonyms';
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
