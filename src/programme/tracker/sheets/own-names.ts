import { fold } from '../../../lib/text';
import type { Edit, Edits } from '../../../workbook/edit';
import { sheetOfFormula } from '../../../workbook/location';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import {
  BASELINE_TABLE_NAME,
  CHECK_TABLE_NAME,
  MATCH_TABLE,
  PENDING_TABLE,
  type TableDefinition,
} from '../columns';
import { TRACKER_TABLES } from './names';

/** Names the programme speaks of beside those the workbook bears for them, both ways. */
export type NamePairs = ReadonlyMap<string, string>;

/** Headers by which each table is known, whatever else it holds. */
const HEADERS: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...TRACKER_TABLES, MATCH_TABLE, PENDING_TABLE].map(
    ({ table, columns }: TableDefinition) =>
      [table, columns.map(({ header }) => fold(header))] as const,
  ),
  [CHECK_TABLE_NAME, ['severite', 'constat']] as const,
  [BASELINE_TABLE_NAME, ['n°', 'volet', 'action', 'statut', 'debut', 'fin'].map(fold)] as const,
]);

const LIST_NAME = /^liste_[a-z_]+$/u;

/** Names that the programme gives, by what they begin with. */
const OWN_NAME =
  /^(liste|feuille|synthese|bilan|gantt|jalons|controle|reference|calc)(?:[gps]|uls)?_[a-z\d_]+$/u;

/** Of the user's names few begin as ours do: a sheet that we made bears at least so many that do. */
const LEAST_NAMES: Readonly<Record<string, number>> = {
  feuille: 1,
  jalons: 2,
  synthese: 5,
  bilan: 5,
  gantt: 5,
  calc: 5,
};

/**
 * What the workbook calls the tables and names of the programme where the usual ones are the user's: a
 * table is ours by its name, its columns and the lists that stand with it, a defined name by the sheet
 * it stands on, never by its name alone. Nothing is paired in a workbook that has no such clash.
 *
 * @example pairNames(workbookWithAForeign('tblSuivi')).get('tblSuivi') // 'tblSuivi_suivi'
 */
export function pairNames({ tables, names, sheets }: Named): NamePairs {
  const hasLists = names.some(({ name }) => LIST_NAME.test(fold(name)));
  const isOurs = ({ headers }: TableSnapshot, wanted: readonly string[]): boolean => {
    const there = new Set(headers.map(fold));
    const count = wanted.filter((header) => there.has(header)).length;
    return count >= (hasLists ? wanted.length / 2 : wanted.length);
  };
  const taken = new Set([...tables, ...names].map(({ name }) => fold(name)));
  const ourSheets = new Set<string>();
  const pairs: (readonly [string, string])[] = [];
  for (const [usual, wanted] of HEADERS) {
    const [found] = tables
      .filter((table) => isNamedAfter(table.name, usual) && isOurs(table, wanted))
      .sort((a, b) => a.name.length - b.name.length);
    if (found) ourSheets.add(found.sheet);
    const name = found?.name ?? freeName(usual, taken);
    if (fold(name) !== fold(usual)) pairs.push([usual, name]);
  }
  if (hasLists) for (const sheet of sheetsOfNames(names)) ourSheets.add(sheet);
  const known = new Set(sheets.map(({ name }) => name));
  for (const { name, formula } of names) {
    if (!OWN_NAME.test(fold(name)) || fold(name).endsWith(SUFFIX)) continue;
    const sheet = sheetOfFormula(formula) ?? '';
    if (known.has(sheet) && !ourSheets.has(sheet)) {
      const own = names.find((one) => isNamedAfter(one.name, name) && one.name !== name);
      pairs.push([name, own?.name ?? freeName(name, taken)]);
    }
  }
  return new Map(pairs.flatMap(([usual, own]) => [[usual, own] as const, [own, usual] as const]));
}

/** Sheets made without a table: the names of a kind stand there, or the one that keeps their place. */
function sheetsOfNames(names: Named['names']): readonly string[] {
  const counts = new Map<string, number>();
  return names.flatMap(({ name, formula }) => {
    const sheet = sheetOfFormula(formula);
    const least = LEAST_NAMES[OWN_NAME.exec(fold(name))?.[1] ?? ''];
    if (sheet === null || least === undefined) return [];
    const key = `${fold(name).slice(0, 4)} ${sheet}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) === least ? [sheet] : [];
  });
}

type Named = Pick<WorkbookSnapshot, 'tables' | 'names' | 'sheets'>;

const SUFFIX = '_suivi';

function isNamedAfter(name: string, usual: string): boolean {
  const rest = fold(name).startsWith(fold(usual)) ? fold(name).slice(usual.length) : null;
  return rest === '' || (rest !== null && /^_suivi\d*$/u.test(rest));
}

function freeName(usual: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : count === 2 ? SUFFIX : `${SUFFIX}${String(count - 1)}`;
    if (!taken.has(fold(usual + suffix))) return usual + suffix;
  }
}

/** The other name of a pair. */
export function otherName(name: string, pairs: NamePairs): string {
  const direct = pairs.get(name);
  if (direct !== undefined) return direct;
  const found = [...pairs.keys()].find((one) => fold(one) === fold(name));
  return found === undefined ? name : (pairs.get(found) ?? name);
}

/** The workbook as the programme speaks of it: our tables bear their usual names, the user's the others. */
export function withUsualNames(snapshot: WorkbookSnapshot, pairs: NamePairs): WorkbookSnapshot {
  if (pairs.size === 0) return snapshot;
  const formula = (cell: CellValue): CellValue =>
    typeof cell === 'string' ? inFormula(cell, pairs) : cell;
  return {
    ...snapshot,
    tables: snapshot.tables.map((table) => ({ ...table, name: otherName(table.name, pairs) })),
    names: snapshot.names.map((one) => ({
      ...one,
      name: otherName(one.name, pairs),
      formula: inFormula(one.formula, pairs),
    })),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      formulas: sheet.formulas.map((row) => row.map(formula)),
    })),
  };
}

/** The edits as the workbook takes them. */
export function inWorkbookNames(edits: Edits, pairs: NamePairs): Edits {
  if (pairs.size === 0) return edits;
  return edits.map((edit) => {
    const named = renamed(edit, pairs) as Edit;
    const isNamed =
      named.kind === 'defineTable' || named.kind === 'defineName' || named.kind === 'removeName';
    if (isNamed) return { ...named, name: otherName(named.name, pairs) };
    return named;
  });
}

/** What holds formulas in an edit; anything else is words. */
const FORMULA_KEYS = new Set(['formula', 'refersTo', 'source', 'values', 'categories', 'named']);

function renamed(part: unknown, pairs: NamePairs): unknown {
  if (Array.isArray(part)) return part.map((one) => renamed(one, pairs));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      typeof value === 'string' && FORMULA_KEYS.has(key)
        ? inFormula(value, pairs)
        : renamed(value, pairs),
    ]),
  );
}

/** Texts in double quotes and names of sheets in single ones are left; the rest is cut into words. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\d_.\\]*/gu;

function inFormula(formula: string, pairs: NamePairs): string {
  if (!formula.startsWith('=')) return formula;
  return formula.replace(PIECES, (piece) => otherName(piece, pairs));
}
