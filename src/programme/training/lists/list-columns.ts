import { collapseSpaces, fold } from '../../../lib/text';
import { sameName } from '../../tracker/session-counting';
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

const HEADERS: Readonly<Record<NamedColumn, readonly string[]>> = words;

/** Reads the headers of a list; a column of marks under another header stands for a session. */
export function readListColumns(
  lines: readonly (readonly string[])[],
  known: {
    readonly sessionIds: readonly string[];
    /** The N° the user gave for a header, when it is not one. */
    readonly sessionOf: Readonly<Record<string, string>>;
  },
): readonly ListColumn[] {
  const [headers = [], ...body] = lines;
  return headers.map((header, column): ListColumn => {
    const session = known.sessionOf[header] ?? findSession(header, known.sessionIds);
    if (session !== undefined) return { kind: 'session', session };
    const kind = kindOfHeader(header);
    if (kind !== null) return { kind };
    return holdsMarks(body.map((line) => line[column] ?? ''))
      ? { kind: 'unknown-session', header: collapseSpaces(header) }
      : { kind: 'ignored' };
  });
}

/** The session whose N° the header is, or the only one it names: « S03 – 23/09/2014 ». */
function findSession(header: string, ids: readonly string[]): string | undefined {
  const name = sameName(header);
  const words = new Set(name.split(/[\s,;:()–-]+/u));
  const exact = ids.find((id) => id !== '' && sameName(id) === name);
  const named = ids.filter((id) => id !== '' && words.has(sameName(id)));
  return exact ?? (named.length === 1 ? named[0] : undefined);
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
