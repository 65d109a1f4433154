import { collapseSpaces, fold } from '../../lib/text';
import { sameName } from '../tracker/session-counting';
import { markFromWord } from '../tracker/synonyms';

/** What a column of a pasted attendance list holds. */
export type ListColumn =
  | { readonly kind: 'code' | 'lastName' | 'firstName' | 'job' | 'basin' | 'sessionId' | 'mark' }
  /** Marks of one session, whose N° is known. */
  | { readonly kind: 'session'; readonly session: string }
  /** Marks of a session the header does not tell. */
  | { readonly kind: 'unknown-session'; readonly header: string }
  | { readonly kind: 'ignored' };

const HEADERS: Readonly<
  Record<Exclude<ListColumn['kind'], 'session' | 'unknown-session' | 'ignored'>, readonly string[]>
> = {
  code: ['code', 'code agent', 'matricule', 'identifiant', 'n° agent'],
  lastName: [
    'nom',
    'nom prenom',
    'nom et prenom',
    'prenom nom',
    'agent',
    'stagiaire',
    'participant',
    'noms',
  ],
  firstName: ['prenom', 'prenoms'],
  job: ['fonction', 'metier', 'poste', 'emploi'],
  basin: ['bassin', 'secteur', 'territoire'],
  sessionId: ['n° session', 'session', 'n° de session'],
  mark: ['presence', 'present', 'presents', 'emargement', 'signature', 'presence / absence'],
};

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
    const kind = kindOf(header);
    if (kind !== null) return { kind };
    return holdsMarks(body.map((line) => line[column] ?? ''))
      ? { kind: 'unknown-session', header: collapseSpaces(header) }
      : { kind: 'ignored' };
  });
}

function findSession(header: string, ids: readonly string[]): string | undefined {
  const name = sameName(header);
  return name === '' ? undefined : ids.find((id) => sameName(id) === name);
}

function kindOf(header: string): keyof typeof HEADERS | null {
  const name = fold(header);
  const kinds = Object.keys(HEADERS) as (keyof typeof HEADERS)[];
  return kinds.find((kind) => HEADERS[kind].includes(name)) ?? null;
}

/** Something is written, and nearly all of it is « x », « abs », « 1 »…: a total may stand below. */
function holdsMarks(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell.trim() !== '');
  const marks = written.filter((cell) => markFromWord(cell) !== null);
  return marks.length > 0 && marks.length >= written.length - 1;
}
