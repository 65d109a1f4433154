import { collapseSpaces } from '../../../lib/text';
import { markFromWord } from '../../tracker/memory/synonyms';
import type { Attendance } from '../../tracker/tracker';
import { type ListColumn, readListColumns } from './list-columns';
import { type Person, readPerson } from './list-people';
import { type SessionFinder, trainingAbove } from './list-sessions';

export interface PastedList {
  /** Tells the list from the others: where it stands. */
  readonly key: string;
  /** Texts of the cells, headers first. */
  readonly lines: readonly (readonly string[])[];
  /** The lines of text above its headers. */
  readonly above: readonly string[];
}

/** The N° that the user gave, by the key of the question; `''` for none. */
export type SessionAnswers = Readonly<Record<string, string>>;

/** A session that the user must tell: of a column of marks, or of the whole list (null). */
export interface SessionQuestion {
  readonly key: string;
  readonly header: string | null;
}

/** Somebody at a session. */
export type Visit = Pick<Attendance, 'session' | 'mark'>;

/** A line of a list, and the visits it tells. */
export interface ListLine {
  readonly isEmpty: boolean;
  readonly person: Person | null;
  readonly visits: readonly Visit[];
}

/** Reads who was at which session, and what of it only the user knows. */
export function readList(
  { key, lines, above }: PastedList,
  given: { answers: SessionAnswers; finder: SessionFinder; trainings: readonly string[] },
): { readonly lines: readonly ListLine[]; readonly questions: readonly SessionQuestion[] } {
  const { answers, finder } = given;
  const [headers = [], ...body] = lines;
  const training = trainingAbove(above, given.trainings);
  const keyOf = (header: string): string => `${key} ${collapseSpaces(header)}`;
  const find = (words: string, own = ''): string => finder.find(words, own || training);
  const session = answers[key] ?? (training === '' ? '' : find(above.join(' ')));
  const columns = readListColumns(lines, {
    of: (header, hasMarks) =>
      answers[keyOf(header)] ?? (hasMarks ? find(header) : finder.known(header, training)),
    ofList: session,
  });
  const isOpen = session === '' && body.length > 0 && !columns.some(tellsSession);
  return {
    lines: body.map((cells) => ({
      isEmpty: cells.every((cell) => cell.trim() === ''),
      person: readPerson(cells, columns),
      visits: readVisits(cells, columns, { session, sessionOf: find }),
    })),
    questions: [
      ...(isOpen || answers[key] !== undefined ? [{ key, header: null }] : []),
      ...headers.flatMap((header, at) => {
        const isAsked = columns[at]?.kind === 'unknown-session' || keyOf(header) in answers;
        return isAsked ? [{ key: keyOf(header), header: collapseSpaces(header) }] : [];
      }),
    ],
  };
}

function tellsSession(column: ListColumn): boolean {
  if (column.kind === 'session') return column.session !== '';
  return ['sessionId', 'day', 'unknown-session'].includes(column.kind);
}

/** A column a session, or one line a session; a list of one session without marks is of those present. */
function readVisits(
  cells: readonly string[],
  columns: readonly ListColumn[],
  list: {
    /** The session of marks that no column gives one. */
    readonly session: string;
    /** The session that a cell of the list names. */
    readonly sessionOf: (words: string, training: string) => string;
  },
): readonly Visit[] {
  const marks = columns.flatMap((column, at): readonly Visit[] => {
    const mark = column.kind === 'session' ? markFromWord(cells[at] ?? '') : null;
    return column.kind === 'session' && mark !== null ? [{ session: column.session, mark }] : [];
  });
  if (columns.some(({ kind }) => kind === 'session')) {
    return marks.flatMap((visit): readonly Visit[] => {
      const all = marks.filter(({ session: other }) => other === visit.session);
      if (all[0] !== visit) return [];
      // « Matin | Après-midi » of one session: who came to a part of it came in part.
      const said = new Set(all.map(({ mark }) => mark));
      return said.size > 1 && said.has('Présent') ? [{ ...visit, mark: 'Partiel' }] : [visit];
    });
  }
  const cellOf = (kind: ListColumn['kind']): string | undefined =>
    cells[columns.findIndex((column) => column.kind === kind)];
  const marked = cellOf('mark');
  const id = collapseSpaces(cellOf('sessionId') ?? '');
  const written = collapseSpaces(`${id} ${cellOf('day') ?? ''}`);
  const own =
    written === '' ? list.session : list.sessionOf(written, cellOf('training') ?? '') || id;
  const mark = marked === undefined ? (own === '' ? null : 'Présent') : markFromWord(marked);
  return mark === null ? [] : [{ session: own, mark }];
}
