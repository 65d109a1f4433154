import type { CellInput, Edit } from '../../../workbook/edit';
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
  MATCH_TABLE,
  PENDING_TABLE,
} from '../columns';
import {
  ACTION_TYPES,
  AGREEMENTS,
  ATTENDANCE_MARKS,
  EFFECTS,
  OPERATIONS,
  PARTNER_KINDS,
  SESSION_STATUSES,
  STATUSES,
  type TrackerLists,
} from '../lists';
import type { RowCells } from '../row-cells';
import type { SheetNames } from '../sheet-names';
import { PRECISIONS } from '../tracker';
import { formatHeader } from './lay-out-table';

/** Rows a drop-down may grow to. */
const LIST_ROWS = 2000;

/** Where each drop-down takes its words: a table and the position of a column in it. */
const LIST_COLUMNS: Readonly<Record<ListName, readonly [keyof SheetNames, number]>> = {
  liste_volets: ['tblListes', columnOf('strand')],
  liste_types: ['tblListes', columnOf('type')],
  liste_statuts: ['tblListes', columnOf('status')],
  liste_effets: ['tblListes', columnOf('effect')],
  liste_precisions: ['tblListes', columnOf('precision')],
  liste_territoires: ['tblListes', columnOf('territory')],
  liste_formations: ['tblListes', columnOf('training')],
  liste_bassins: ['tblListes', columnOf('basin')],
  liste_statuts_session: ['tblListes', columnOf('sessionStatus')],
  liste_presences: ['tblListes', columnOf('mark')],
  liste_metiers: ['tblListes', columnOf('job')],
  liste_types_partenaire: ['tblListes', columnOf('partnerKind')],
  liste_conventions: ['tblListes', columnOf('agreement')],
  liste_operations: ['tblListes', columnOf('operation')],
  liste_sites: ['tblSites', 0],
  liste_partenaires: ['tblPartenaires', 0],
  liste_sessions: ['tblSessions', 0],
};

/** The rows of tblListes: one list a column, the shorter ones ended by empty cells. */
export function writeLists(lists: TrackerLists): readonly RowCells<ListKey>[] {
  const columns: Readonly<Record<ListKey, readonly string[]>> = {
    strand: lists.strands.map(({ name }) => name),
    prefix: lists.strands.map(({ prefix }) => prefix),
    type: ACTION_TYPES,
    status: STATUSES,
    effect: EFFECTS,
    precision: PRECISIONS,
    territory: lists.territories,
    training: lists.trainings,
    basin: lists.basins,
    sessionStatus: SESSION_STATUSES,
    mark: ATTENDANCE_MARKS,
    job: lists.jobs,
    partnerKind: PARTNER_KINDS,
    agreement: AGREEMENTS,
    operation: OPERATIONS,
  };
  const height = Math.max(...Object.values(columns).map(({ length }) => length));
  const cell = (key: ListKey, row: number): CellInput => columns[key][row] ?? null;
  return Array.from({ length: height }, (_, row) =>
    Object.fromEntries(LIST_TABLE.columns.map(({ key }) => [key, cell(key, row)])),
  ) as RowCells<ListKey>[];
}

/** Points each drop-down at its column. */
export function defineListNames(sheets: SheetNames): readonly Edit[] {
  return (Object.keys(LIST_COLUMNS) as ListName[]).map((name) => {
    const [table, column] = LIST_COLUMNS[name];
    return defineList(name, sheets[table], column);
  });
}

/**
 * From the first word of a column to the last one filled: an empty cell in the source of a list would
 * let any value through.
 */
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
): readonly Edit[] {
  const known = new Set(snapshot.names.map(({ name }) => fold(name)));
  const missing = (Object.keys(LIST_COLUMNS) as ListName[]).filter(
    (name) => LIST_COLUMNS[name][0] === 'tblListes' && !known.has(name),
  );
  const rows = writeLists(lists);
  const held = snapshot.sheets.find(({ name }) => name === sheet)?.values[0]?.length ?? 0;
  const right = Math.max(held, SIDE_TABLES_END);
  return missing.flatMap((name, index): readonly Edit[] => {
    const place = LIST_COLUMNS[name][1];
    const column = right + 1 + 2 * index;
    const { key, header, width } = LIST_TABLE.columns[place] ?? LIST_TABLE.columns[0];
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

function columnOf(key: ListKey): number {
  return LIST_TABLE.columns.findIndex((column) => column.key === key);
}
