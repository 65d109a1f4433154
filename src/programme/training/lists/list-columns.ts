import { collapseSpaces, fold } from '../../../lib/text';
import { markFromWord } from '../../tracker/memory/synonyms';
import words from './list-headers.json';
import headerWords from './list-words.json';

/** What a column of a pasted attendance list holds. */
export type ListColumn =
  | { readonly kind: 'code' | 'lastName' | 'firstName' | 'job' | 'basin' | 'mark' }
  /** What tells the session of each line. */
  | { readonly kind: 'sessionId' | 'training' | 'day' }
  /** Marks of one session, by its N°; `''` when it is the whole list's, which nothing tells. */
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
  sessions: {
    /** The session that a header is of; `''` when it tells none. Only over marks may it be a new one. */
    readonly of: (header: string, hasMarks: boolean) => string;
    /** The session of the whole list; `''` when nothing tells it. */
    readonly ofList: string;
  },
): readonly ListColumn[] {
  const [headers = [], ...body] = lines;
  return headers.map((header, column): ListColumn => {
    const isRank = RANKS.has(plain(header));
    const hasMarks = !isRank && holdsMarks(body.map((line) => line[column] ?? ''));
    if (PARTS.has(plain(header)) && hasMarks) return { kind: 'session', session: sessions.ofList };
    const session = sessions.of(header, hasMarks);
    if (session !== '') return { kind: 'session', session };
    const kind = kindOfHeader(header);
    if (kind !== null) return { kind };
    return hasMarks
      ? { kind: 'unknown-session', header: collapseSpaces(header) }
      : { kind: 'ignored' };
  });
}

/** Headers of numbers that are no marks, even where they are all 1. */
const RANKS: ReadonlySet<string> = new Set(headerWords.ranks);

/** Headers of the parts of one session: « Matin », « Signature après-midi ». */
const PARTS: ReadonlySet<string> = new Set(headerWords.parts);

/**
 * What a column holds, told by its header alone; null when the header is not known.
 *
 * @example kindOfHeader('NOM / Prénom') // 'lastName'
 */
export function kindOfHeader(header: string): NamedColumn | null {
  const name = plain(header);
  const kinds = Object.keys(HEADERS) as NamedColumn[];
  return kinds.find((kind) => HEADERS[kind].includes(name)) ?? null;
}

function plain(header: string): string {
  return collapseSpaces(fold(header).replace(/[/,;:.?'’_()-]+/gu, ' '));
}

/** Something is written, and nearly all of it is « x », « abs », « 1 »…: a total may stand below. */
function holdsMarks(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell.trim() !== '');
  const marks = written.filter((cell) => markFromWord(cell) !== null);
  return marks.length > 0 && marks.length >= written.length - 1;
}
