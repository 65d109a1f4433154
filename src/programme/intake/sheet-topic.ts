import { groupBy } from '../../lib/group-by';
import { collapseSpaces, fold } from '../../lib/text';
import type { Strand } from '../tracker/lists';
import type { RowContext } from './tables/row-context';
import { namePersons } from '../reading/card-heads';
import {
  DOCUMENT_SHEET,
  HELP_SHEET,
  LOG_SHEET,
  SAYS_WHEN,
  SUMMARY_SHEET,
  TEMPLATE_SHEET,
  TERRITORY_END,
  TERRITORY_START,
} from '../reading/layout-words';
import { headersOf } from './columns/column-headers';
import { isSchedule } from './headers/table-kind';
import { VERSION } from './set-aside/same-tasks';
import { namesPlace } from './tables/heading-kinds';
import { stateOfHeading } from './tables/heading-rows';
import { readPeriodLabel } from './time/period-labels';
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

/** Named as a document, and not by what it is about. */
const OF_DOCUMENT = [DOCUMENT_SHEET, HELP_SHEET, LOG_SHEET, SUMMARY_SHEET, TEMPLATE_SHEET, VERSION];

/** Where titles stand over a table, and how many at most in a row. */
const OVER_TABLE = { rows: 6, most: 3 };

const NO_TOPIC = {
  strand: '',
  territory: '',
  site: '',
  /** Who does all that it tells. */
  owner: '',
  /** How far all that it tells is. */
  state: '',
};

/** What a sheet is about when its name says so; `''` where it does not. */
export type SheetTopic = Readonly<typeof NO_TOPIC>;

export type SheetTopics = ReadonlyMap<string, SheetTopic>;

/**
 * Reads the names of the sheets: « Littoral » is a territory, « Maintien » a strand. Of sheets with the same columns,
 * what tells them apart is what each is about: « Karim » and « Anne », « Résidence Hugo » and « Résidence Zola ».
 */
export function topicsOf(
  layouts: readonly SheetLayout[],
  strands: readonly Strand[],
  references: References,
): SheetTopics {
  const finder = strandFinder(strands);
  // « Tours » alone: of duty, as well as the town.
  const inTowns = layouts.filter(({ sheet }) => matchTerm(sheet.name, references.towns)).length > 1;
  const apart = namesApart(layouts);
  return new Map(
    layouts.map(({ sheet: { name } }): readonly [string, SheetTopic] => {
      const label = collapseSpaces(name.replace(/[_.]/gu, ' '));
      const known = matchTerm(label, references.territories);
      const isTown = inTowns && matchTerm(label, references.towns) !== null;
      const territory = known ?? (isTown || isTerritoryName(label) ? label : '');
      const own = STRAND_NAME.test(fold(label)) ? headingText(label) : '';
      const strand = territory === '' ? (finder.find(label) ?? own) : '';
      const names = strand || territory ? [] : (apart.get(name) ?? []);
      const state = names.length > 0 ? stateOfHeading(label) : '';
      const kind = names.every(namesPlace) ? 'site' : namePersons(names) ? 'owner' : 'strand';
      const told = names.length > 0 && state === '' ? { [kind]: headingText(label) } : {};
      return [name, { ...NO_TOPIC, strand, territory, state, ...told }];
    }),
  );
}

/** By sheet that has the very columns of others: what they all are called, those named by a time or as a document apart. */
function namesApart(layouts: readonly SheetLayout[]): ReadonlyMap<string, readonly string[]> {
  const named = layouts.filter(({ sheet: { name } }) => {
    const isOther = OF_DOCUMENT.some((words) => words.test(fold(name)));
    return !/\d/u.test(name) && !isOther && readPeriodLabel(name) === null;
  });
  const alike = groupBy(named, columnsOf);
  return new Map(
    [...alike.values()].flatMap((all) => {
      const names = all.map(({ sheet: { name } }) => name);
      return names.length < 2 ? [] : names.map((name) => [name, names] as const);
    }),
  );
}

/** The columns of the one schedule of a sheet, folded; nothing where it has several or none. */
function columnsOf({ grid, tables, kinds }: SheetLayout): readonly string[] {
  const [table, ...others] = tables.filter((_, index) => isSchedule(kinds[index]));
  if (table === undefined || others.length > 0) return [];
  const headers = headersOf(grid, table).map(({ header }) => fold(header));
  return [headers.join('|')];
}

function isTerritoryName(label: string): boolean {
  const name = fold(label);
  const isDepartment =
    DEPARTMENTS.has(name) ||
    name.split(/\s*[-/]\s*/u).some((part) => part.length > 4 && DEPARTMENTS.has(part));
  // « CA 2026 », « CA mars »: a meeting of that time.
  if (/(?:^|\D)(?:19|20)\d\d(?:\D|$)/u.test(name) || SAYS_WHEN.test(name)) return false;
  // « CA », « DT »: a board, a service.
  const isLand =
    (TERRITORY_START.test(name) && name.length > MAX_ACRONYM) || TERRITORY_END.test(name);
  return isLand || isDepartment;
}

/** What the sheet's name or the titles above a table give to its rows. */
export function surroundingsOf(
  { grid, table, strands, references }: RowContext,
  topics: SheetTopics,
): SheetTopic {
  const topic = topics.get(grid.sheet) ?? NO_TOPIC;
  const { strand, territory } = topic;
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
  return { ...topic, strand: told, territory: territory || (places[0] ?? '') };
}
