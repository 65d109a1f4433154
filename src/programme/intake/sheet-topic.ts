import { collapseSpaces, fold } from '../../lib/text';
import type { Strand } from '../tracker/lists';
import type { RowContext } from './tables/row-role';
import { headersOf } from './columns/column-headers';
import { rowsUnderHeader } from './headers/find-tables';
import { foldedText, lineText } from '../reading/grid';
import {
  HELP_SHEET,
  LAND_NAME,
  NO_PLACE_NAME,
  PLAIN_SHEET_NAME,
  TEMPLATE_SHEET,
  TERRITORY_END,
  TERRITORY_HEADER,
  TERRITORY_START,
} from '../reading/layout-words';
import { DEPARTMENT_NAMES } from '../names/departments';
import type { References } from '../names/references';
import { headingText, strandFinder } from './tables/strands';
import { findTerms, matchTerm } from '../names/term-index';
import type { SheetLayout } from './sheet-layout';

/** Names of départements, folded: « saone-et-loire ». */
const DEPARTMENTS: ReadonlySet<string> = new Set(DEPARTMENT_NAMES.map(fold));
/** A synthesis has its header near its top. */
const MAX_HEADER_ROW = 12;
/** « Territoire : Mézenc – Velay » */
const SAID_TERRITORY =
  /^(?:territoire|secteur|bassin(?: d[’']habitat| de vie)?|agence|antenne)\s*:\s*(\S.{0,39})$/iu;
/** « Axe 1 Habitat », « Objectif 2 »: a sheet for each strand. Folded. */
const STRAND_NAME =
  /^(?:axe|volet|theme|thematique|objectif|orientation|enjeu|priorite)s? (?:n° ?)?(?:\d|[ivx]+(?![a-z])|[a-z]{3})/u;
const ALL_OF_THEM = /^(?:tous|toutes?|ensemble|divers|plusieurs|a preciser|\?)(?![a-z])/u;
const PLACE_TARGETS: readonly string[] = ['place', 'site', 'territory'];

/** What each sheet is about when its name says so: one strand, or one territory. */
export type SheetTopics = ReadonlyMap<
  string,
  { readonly strand: string; readonly territory: string }
>;

/**
 * Reads the names of the sheets: « Littoral » is a territory, « Maintien » a strand. A name that says
 * nothing known is a territory too when the workbook uses it as one, or when its neighbours are.
 */
export function topicsOf(
  layouts: readonly SheetLayout[],
  strands: readonly Strand[],
  references: References,
): SheetTopics {
  const finder = strandFinder(strands);
  const topics = new Map<string, { strand: string; territory: string }>();
  const unknown: string[] = [];
  const boards = layouts.filter(isBoard);
  const listed = territoriesListed(layouts);
  let places = 0;
  for (const layout of layouts) {
    const { name } = layout.sheet;
    const label = labelOf(name);
    const territory = matchTerm(label, references.territories);
    const strand = finder.find(label);
    const isNamed = territory !== null || isTerritoryName(label, references);
    if (isNamed || (boards.length > 1 && isUsedAsPlace(layout, listed))) {
      topics.set(name, { strand: '', territory: territory ?? label });
      if (isBoard(layout)) places += 1;
    } else if (strand !== null || (boards.length > 1 && STRAND_NAME.test(fold(label)))) {
      topics.set(name, { strand: strand ?? headingText(label), territory: '' });
    } else if (isBoard(layout) && mayBePlace(fold(label))) unknown.push(name);
  }
  if (places >= unknown.length) {
    for (const name of unknown) topics.set(name, { strand: '', territory: labelOf(name) });
  }
  return topics;
}

/** « Cote_de_Nacre » is « Cote de Nacre ». */
function labelOf(name: string): string {
  return collapseSpaces(name.replace(/[_.]/gu, ' '));
}

function isBoard({ kinds }: SheetLayout): boolean {
  return kinds.includes('actions') || kinds.includes('gantt');
}

function isTerritoryName(label: string, { towns }: References): boolean {
  const name = fold(label);
  const isDepartment = DEPARTMENTS.has(name) || name.split(/\s*[-/]\s*/u).some(isDepartmentPart);
  // « CA 2026 »: a meeting of that year.
  if (/(?:^|\D)(?:19|20)\d\d(?:\D|$)/u.test(name)) return false;
  const isLand = TERRITORY_START.test(name) || TERRITORY_END.test(name) || isDepartment;
  return isLand || matchTerm(label, towns) !== null;
}

/** « Ariège-Comminges »; « lot-2 » and « nord-sud » say no département. */
function isDepartmentPart(part: string): boolean {
  return part.length > 4 && DEPARTMENTS.has(part);
}

/** Whether the name is made of words of the land, or stands as a place elsewhere in the workbook. */
function isUsedAsPlace(layout: SheetLayout, listed: ReadonlySet<string>): boolean {
  const name = fold(labelOf(layout.sheet.name));
  if (!isBoard(layout) || !mayBePlace(name)) return false;
  if (LAND_NAME.test(name) || listed.has(name)) return true;
  const parts = name.split(/\s*[-/,]\s*|\s+et\s+/u).filter((part) => part.length > 2);
  return placesOf(layout).some((place) => place === name || parts.includes(place));
}

/** The names that a synthesis lists under « Territoire » or « Secteur », folded. */
function territoriesListed(layouts: readonly SheetLayout[]): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const layout of layouts.filter((candidate) => !isBoard(candidate))) {
    const { grid } = layout;
    for (let row = 0; row < Math.min(grid.rowCount, MAX_HEADER_ROW); row += 1) {
      const heads = grid
        .filled(row)
        .filter((column) => TERRITORY_HEADER.test(foldedText(grid, row, column)));
      for (const column of heads) {
        for (let at = row + 1; at < grid.rowCount; at += 1)
          listed.add(foldedText(grid, at, column));
      }
    }
  }
  return listed;
}

/** What stands in the columns of places of a sheet, folded. */
function placesOf({ grid, tables }: SheetLayout): readonly string[] {
  return tables.flatMap((table) =>
    headersOf(grid, table)
      .filter(({ meaning }) => PLACE_TARGETS.includes(meaning.action?.meaning ?? ''))
      .flatMap(({ column }) => rowsUnderHeader(table).map((row) => foldedText(grid, row, column))),
  );
}

function mayBePlace(folded: string): boolean {
  return ![PLAIN_SHEET_NAME, TEMPLATE_SHEET, HELP_SHEET, NO_PLACE_NAME].some((words) =>
    words.test(folded),
  );
}

/** The strand and territory that the sheet's name or the titles above a table give to its rows. */
export function surroundingsOf(
  { grid, table, strands, references }: RowContext,
  topics: SheetTopics,
): { readonly strand: string; readonly territory: string } {
  const named = topics.get(grid.sheet) ?? { strand: '', territory: '' };
  let { strand, territory } = named;
  let said = '';
  for (let row = table.firstHeaderRow - 1; row >= 0 && row >= table.firstHeaderRow - 6; row -= 1) {
    const filled = grid.filled(row);
    if (filled.length === 0 || filled.length > 3) continue;
    for (const column of filled) {
      const text = lineText(grid, row, column);
      if (said === '') said = saidTerritory(text, references);
      if (strand === '') strand = strands.find(text.split(/\s[–-]\s/u).at(-1) ?? text) ?? '';
      const places = findTerms(text, references.territories);
      if (territory === '' && places.length === 1) territory = places[0]?.value ?? '';
    }
  }
  return { strand, territory: said || territory };
}

/** The territory that a title names in full; `''` when it names none. */
function saidTerritory(title: string, { territories }: References): string {
  const name = SAID_TERRITORY.exec(collapseSpaces(title))?.[1] ?? '';
  const known = matchTerm(name, territories);
  if (known !== null || ALL_OF_THEM.test(fold(name))) return known ?? '';
  // Between spaces a dash parts two territories of a cell; here it binds one name.
  return name.replace(/\s+[–—-]\s+/gu, '-');
}
