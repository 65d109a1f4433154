import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import {
  absoluteAddress,
  absoluteAreaAddress,
  areaOf,
  quoteSheet,
} from '../../../workbook/location';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { fold } from '../../../lib/text';
import {
  HEADER_ROW,
  LIST_TABLE,
  type ListKey,
  type ListName,
  type OwnList,
  MATCH_TABLE,
  PENDING_TABLE,
} from '../columns';
import listColumns from '../list-columns.json';
import { CLOSED_LISTS, type TrackerLists } from '../lists';
import type { RowCells } from '../rows/row-cells';
import type { SheetNames } from '../sheets/names';
import { formatHeader } from './lay-out-table';

/** Rows a drop-down may grow to. */
const LIST_ROWS = 2000;

const OWN_LISTS = Object.keys(listColumns) as readonly OwnList[];

/** Drop-downs of the first column of a table. */
const NAMED_ROWS = {
  liste_sites: 'tblSites',
  liste_partenaires: 'tblPartenaires',
  liste_sessions: 'tblSessions',
} as const satisfies Record<Exclude<ListName, OwnList>, keyof SheetNames>;

/** The rows of tblListes: one list a column, the shorter ones ended by empty cells. */
export function writeLists(lists: TrackerLists): readonly RowCells<ListKey>[] {
  const columns: Readonly<Partial<Record<ListKey, readonly string[]>>> = {
    ...Object.fromEntries(
      Object.entries(CLOSED_LISTS).map(([name, words]) => [listColumns[name as OwnList], words]),
    ),
    strand: lists.strands.map(({ name }) => name),
    prefix: lists.strands.map(({ prefix }) => prefix),
    territory: lists.territories,
    training: lists.trainings,
    basin: lists.basins,
    job: lists.jobs,
  };
  const height = Math.max(...Object.values(columns).map(({ length }) => length));
  const cell = (key: ListKey, row: number): CellInput => columns[key]?.[row] ?? null;
  return Array.from({ length: height }, (_, row) =>
    Object.fromEntries(LIST_TABLE.columns.map(({ key }) => [key, cell(key, row)])),
  ) as RowCells<ListKey>[];
}

/** Points each drop-down at its column. */
export function defineListNames(sheets: SheetNames): Edits {
  const others = Object.entries(NAMED_ROWS) as [ListName, keyof SheetNames][];
  return [
    ...OWN_LISTS.map((name) => defineList(name, sheets.tblListes, columnOf(name))),
    ...others.map(([name, table]) => defineList(name, sheets[table], 0)),
  ];
}

/** From the first word of a column to the last: an empty cell in the source of a list lets any value through. */
function defineList(name: ListName, on: string, column: number): Edit {
  const sheet = quoteSheet(on);
  const first = { row: HEADER_ROW + 1, column };
  const range = `${sheet}!${absoluteAreaAddress(areaOf([first.row, column], [LIST_ROWS, 1]))}`;
  const start = `${sheet}!${absoluteAddress(first)}`;
  return {
    kind: 'defineName',
    name,
    refersTo: `=${start}:INDEX(${range},MAX(1,COUNTA(${range})))`,
  };
}

/** Columns that the tables of the sheet of lists take, those still to come included. */
const SIDE_TABLES_END =
  [LIST_TABLE, MATCH_TABLE, PENDING_TABLE].reduce((sum, { columns }) => sum + columns.length, 0) +
  3;

/** The lists that came since a tracker was made, right of all that its sheet of lists holds. */
export function addMissingLists(
  snapshot: WorkbookSnapshot,
  lists: TrackerLists,
  sheet: string,
): Edits {
  const known = new Set(snapshot.names.map(({ name }) => fold(name)));
  const missing = OWN_LISTS.filter((name) => !known.has(name));
  const rows = writeLists(lists);
  const held = snapshot.sheets.find(({ name }) => name === sheet)?.values[0]?.length ?? 0;
  const right = Math.max(held, SIDE_TABLES_END);
  return missing.flatMap((name, index): Edits => {
    const column = right + 1 + 2 * index;
    const listed = LIST_TABLE.columns[columnOf(name)];
    if (listed === undefined) return [];
    const { key, header, width } = listed;
    const words = rows.map((row) => row[key]).filter((word) => word !== null);
    const at = { row: HEADER_ROW, column };
    return [
      { kind: 'writeCells', sheet, at, cells: [[header], ...words.map((word) => [word])] },
      ...formatHeader(sheet, 1, at),
      { kind: 'columnWidths', sheet, first: column, widths: [width] },
      defineList(name, sheet, column),
    ];
  });
}

function columnOf(name: OwnList): number {
  return LIST_TABLE.columns.findIndex(({ key }) => key === listColumns[name]);
}
