import { err, ok, type Result } from '../../src/lib/result';
import { columnLetters } from '../../src/workbook/location';
import type {
  ChosenKind,
  IntakeAnswers,
  WorkbookAnalysis,
} from '../../src/programme/intake/analysis';
import { targetOfLabel } from '../../src/programme/intake/columns/column-targets';
import { SAYS } from './words.fr';

/** What `--sheet` calls the kinds of sheets. */
export const SPOKEN_KINDS: Readonly<Record<string, ChosenKind>> = {
  table: 'table',
  gantt: 'gantt',
  matrice: 'matrix',
  texte: 'narrative',
  formations: 'trainings',
  aucun: 'none',
};

/** A kind of sheet as `--sheet` calls it. */
export function spokenKind(kind: ChosenKind): string {
  return Object.keys(SPOKEN_KINDS).find((word) => SPOKEN_KINDS[word] === kind) ?? kind;
}

/** What the user says of sheets and of columns on the command line. */
export interface UserWords {
  readonly kinds: IntakeAnswers['kinds'];
  /** The letter or the header of a column of a sheet, and what it holds. */
  readonly columns: readonly {
    readonly sheet: string;
    readonly column: string;
    readonly target: string;
  }[];
}

/** Reads `Feuil1=table` and `Feuil1!D=owner`; the error is the sentence to show. */
export function readUserWords(
  sheets: readonly string[],
  columns: readonly string[],
): Result<UserWords, string> {
  const kinds: Record<string, ChosenKind> = {};
  for (const said of sheets) {
    const [, sheet = '', word = ''] = /^(.+)=([^=]+)$/u.exec(said) ?? [];
    const kind = SPOKEN_KINDS[word.trim()];
    if (kind === undefined) return err(SAYS.badSheet(said, Object.keys(SPOKEN_KINDS)));
    kinds[sheet] = kind;
  }
  const told: UserWords['columns'][number][] = [];
  for (const said of columns) {
    const [, sheet = '', column = '', target = ''] = /^(.+)!([^!=]+)=([^=]+)$/u.exec(said) ?? [];
    if (targetOfLabel(target) === null) return err(SAYS.badColumn(said));
    told.push({ sheet, column, target });
  }
  return ok({ kinds, columns: told });
}

/** The same words as the answers of the pane, once the columns of the workbook are known. */
export function columnMatchesOf(
  { columns }: UserWords,
  { sheets }: WorkbookAnalysis,
): IntakeAnswers['columnMatches'] {
  const matches = columns.flatMap(({ sheet, column, target }) => {
    const tables = sheets.find((candidate) => candidate.sheet === sheet)?.tables ?? [];
    const found = tables
      .flatMap((table) => table.columns)
      .find(
        (match) => match.header === column || columnLetters(match.column) === column.toUpperCase(),
      );
    return found === undefined ? [] : [[found.key, target] as const];
  });
  return Object.fromEntries(matches);
}
