import { collapseSpaces, fold } from '../../lib/text';
import type { Strand } from '../tracker/lists';
import type { RowContext } from './tables/row-context';
import { TERRITORY_END, TERRITORY_START } from '../reading/layout-words';
import { DEPARTMENT_NAMES } from '../names/spoken-departments';
import type { References } from '../names/references';
import { headingText, strandFinder } from './tables/strands';
import { findTerms, matchTerm } from '../names/term-index';
import type { SheetLayout } from './sheet-layout';
import { textsAbove } from '../reading/grid';

/** Names of départements, folded: « saone-et-loire ». */
const DEPARTMENTS: ReadonlySet<string> = new Set(DEPARTMENT_NAMES.map(fold));

/** « Axe 1 Habitat », « Objectif 2 »: a sheet for each strand. Folded. */
const STRAND_NAME =
  /^(?:axe|volet|theme|thematique|objectif|orientation|enjeu|priorite)s? (?:n° ?)?(?:\d|[ivx]+(?![a-z])|[a-z]{3})/u;

/** « CA », « Pôle »: a name so short tells no place by its first word. */
const MAX_ACRONYM = 4;

/** Where titles stand over a table, and how many at most in a row. */
const OVER_TABLE = { rows: 6, most: 3 };

/** What each sheet is about when its name says so: one strand, or one territory. */
export type SheetTopics = ReadonlyMap<
  string,
  { readonly strand: string; readonly territory: string }
>;

/** Reads the names of the sheets: « Littoral » is a territory, « Maintien » a strand. */
export function topicsOf(
  layouts: readonly SheetLayout[],
  strands: readonly Strand[],
  references: References,
): SheetTopics {
  const finder = strandFinder(strands);
  return new Map(
    layouts.map(({ sheet: { name } }) => {
      const label = collapseSpaces(name.replace(/[_.]/gu, ' '));
      const known = matchTerm(label, references.territories);
      const territory = known ?? (isTerritoryName(label, references) ? label : '');
      const own = STRAND_NAME.test(fold(label)) ? headingText(label) : '';
      const strand = territory === '' ? (finder.find(label) ?? own) : '';
      return [name, { strand, territory }];
    }),
  );
}

function isTerritoryName(label: string, { towns }: References): boolean {
  const name = fold(label);
  const isDepartment =
    DEPARTMENTS.has(name) ||
    name.split(/\s*[-/]\s*/u).some((part) => part.length > 4 && DEPARTMENTS.has(part));
  // « CA 2026 »: a meeting of that year.
  if (/(?:^|\D)(?:19|20)\d\d(?:\D|$)/u.test(name)) return false;
  // « CA », « DT »: a board, a service.
  const isLand =
    (TERRITORY_START.test(name) && name.length > MAX_ACRONYM) || TERRITORY_END.test(name);
  return isLand || isDepartment || matchTerm(label, towns) !== null;
}

/** The strand and territory that the sheet's name or the titles above a table give to its rows. */
export function surroundingsOf(
  { grid, table, strands, references }: RowContext,
  topics: SheetTopics,
): { readonly strand: string; readonly territory: string } {
  const { strand = '', territory = '' } = topics.get(grid.sheet) ?? {};
  const titles = textsAbove(grid, table, OVER_TABLE);
  const named = titles.flatMap(
    (text) => strands.find(text.split(/\s[–-]\s/u).at(-1) ?? text) ?? [],
  );
  const places = titles.flatMap((text) => {
    const [place, ...others] = findTerms(text, references.territories);
    return place && others.length === 0 ? [place.value] : [];
  });
  // « Axe 1 » under « AXE 1 – Proximité »: what it is called.
  const full = titles.filter((text) => fold(text).startsWith(`${fold(strand)} `)).map(headingText);
  const [told = strand] = strand === '' ? named : full;
  return { strand: told, territory: territory || (places[0] ?? '') };
}
