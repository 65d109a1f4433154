import { collapseSpaces, fold } from '../../lib/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Strand } from '../tracker/lists';
import type { RowContext } from './tables/classify-rows';
import { lineText } from './grid';
import {
  HELP_SHEET,
  NO_PLACE_NAME,
  PLAIN_SHEET_NAME,
  TEMPLATE_SHEET,
  TERRITORY_START,
} from './layout-words';
import type { References } from './names/references';
import { strandFinder } from './names/strands';
import { findTerms, matchTerm } from './names/term-index';

/** What each sheet is about when its name says so: one strand, or one territory. */
export type SheetTopics = ReadonlyMap<
  string,
  { readonly strand: string; readonly territory: string }
>;

/**
 * Reads the names of the sheets: « Littoral » is a territory, « Maintien » a strand. A name that says
 * nothing known is a territory too when its neighbours are.
 */
export function topicsOf(
  sheets: readonly SheetSnapshot[],
  strands: readonly Strand[],
  references: References,
): SheetTopics {
  const finder = strandFinder(strands);
  const topics = new Map<string, { strand: string; territory: string }>();
  const unknown: string[] = [];
  let places = 0;
  for (const { name } of sheets) {
    const label = collapseSpaces(name.replace(/[_.]/gu, ' '));
    const folded = fold(label);
    const territory = matchTerm(label, references.territories);
    const town = matchTerm(label, references.towns);
    const strand = finder.find(label);
    if (territory !== null || town !== null || TERRITORY_START.test(folded)) {
      topics.set(name, { strand: '', territory: territory ?? label });
      places += 1;
    } else if (strand !== null) topics.set(name, { strand, territory: '' });
    else if (mayBePlace(folded)) unknown.push(name);
  }
  if (places >= unknown.length) {
    for (const name of unknown) {
      topics.set(name, { strand: '', territory: collapseSpaces(name.replace(/[_.]/gu, ' ')) });
    }
  }
  return topics;
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
  for (let row = table.firstHeaderRow - 1; row >= 0 && row >= table.firstHeaderRow - 6; row -= 1) {
    const filled = grid.filled(row);
    if (filled.length === 0 || filled.length > 3) continue;
    for (const column of filled) {
      const text = lineText(grid, row, column);
      if (strand === '') strand = strands.find(text.split(/\s[–-]\s/u).at(-1) ?? text) ?? '';
      const places = findTerms(text, references.territories);
      if (territory === '' && places.length === 1) territory = places[0]?.value ?? '';
    }
  }
  return { strand, territory };
}
