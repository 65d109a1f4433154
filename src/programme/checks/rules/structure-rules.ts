import { fold } from '../../../lib/text';
import { cellAddress } from '../../../workbook/location';
import type { TableSnapshot } from '../../../workbook/snapshot';
import { ACTION_TABLE, type ActionKey, MATCH_TABLE, PENDING_TABLE } from '../../tracker/columns';
import { headerOf } from '../../tracker/header-of';
import type { TablePlace } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { atCell, atSheet, atWorkbook } from '../context/placed-hit';
import type { PlacedHit, Unchecked } from '../context/finding';
import { onConfirmation } from '../fixes/row-fix';
import { workbookRule } from './make-rules';
import { showPlace } from '../context/show-place';
import { mergesIn, missingRows, takeRowOut } from '../fixes/table-lines';
import { bannerLines, totalLines } from '../fixes/loose-lines';
import { ROW_TABLES, type RowTable, TABLE_DEFINITIONS } from '../context/tables';
import { TRACKER_TABLE_NAMES } from '../../tracker/sheets/names';

type NoParams = Readonly<Record<string, never>>;

const REQUIRED: readonly ActionKey[] = ['strand', 'title', 'type', 'status', 'dueText'];

/** The shape of the tables: columns, headers, merges, and the workbook's calendar. */
export const STRUCTURE_RULES = [
  workbookRule.blocking('STR-01', ({ tables: { actions } }) =>
    missingColumns(actions?.place ?? null),
  ),
  workbookRule.blocking('STR-02', doubledHeaders),
  workbookRule.warning('STR-03', (context) => {
    const unread = trackerTables(context)
      .map(({ sheet }) => context.sheetNamed(sheet)?.merges)
      .find((merges) => merges && !merges.known);
    if (unread && !unread.known) return { unchecked: unread.why, what: '' };
    return trackerTables(context).flatMap((table) => mergesIn(table, context));
  }),
  workbookRule.warning('STR-04', ({ tables }) =>
    ROW_TABLES.flatMap((table) => {
      const checked = tables[table];
      if (!checked) return [];
      const { sheet, area } = checked.place;
      return missingRows(checked).map((row) =>
        atCell({ sheet, row, column: area.column }, {}, takeRowOut(sheet, row)),
      );
    }),
  ),
  workbookRule.warning('STR-05', totalLines),
  workbookRule.warning('STR-06', bannerLines),
  workbookRule.info('STR-07', (context) => {
    // A header written twice is told by STR-02.
    const doubled = new Set(doubledHeaders(context).map(({ place }) => showPlace(place)));
    return ROW_TABLES.flatMap((table) => {
      const place = context.tables[table]?.place;
      // The user's own columns stand beside ours; without one of ours, one may be it, renamed.
      const isWhole = missingHeaders(table, context).length === 0;
      return (isWhole ? [] : (place?.foreign ?? []))
        .map(({ header, column }) =>
          atCell(
            { sheet: place?.sheet ?? '', row: place?.area.row ?? 0, column },
            { value: header },
          ),
        )
        .filter((one) => !doubled.has(showPlace(one.place)));
    });
  }),
  workbookRule.blocking(
    'STR-13',
    ({ snapshot: { dateSystem } }): readonly PlacedHit<NoParams>[] | Unchecked => {
      if (!dateSystem.known) return { unchecked: dateSystem.why, what: '' };
      return dateSystem.value === 1904 ? [atWorkbook({})] : [];
    },
  ),
  workbookRule.warning('STR-14', ({ snapshot }) => {
    const { sheets, tables } = snapshot;
    // Matches and what waits for an answer stand beside the lists, on purpose.
    const beside = [MATCH_TABLE, PENDING_TABLE].map(({ table }) => fold(table));
    const counted = tables.filter(({ name }) => !beside.includes(fold(name)));
    return sheets.flatMap(({ name }) => {
      const count = counted.filter(({ sheet }) => sheet === name).length;
      return count < 2 ? [] : [atSheet(name, { sheet: name, count })];
    });
  }),
] as const;

/** Without the table, one finding about the workbook; otherwise one for each column that lacks. */
function missingColumns(
  place: TablePlace<ActionKey> | null,
): readonly PlacedHit<{ sheet: string; column: string | null }>[] {
  if (!place) return [atWorkbook({ sheet: ACTION_TABLE.sheet, column: null })];
  const { sheet, columns } = place;
  return REQUIRED.filter((key) => columns[key] === undefined).map((key) =>
    atSheet(sheet, { sheet, column: headerOf('actions', key) }),
  );
}

function trackerTables({ snapshot }: CheckContext): readonly TableSnapshot[] {
  const own = new Set(TRACKER_TABLE_NAMES.map(fold));
  return snapshot.tables.filter(({ name }) => own.has(fold(name)));
}

/** The headers of the typed columns that a table of rows no longer has. */
function missingHeaders(table: RowTable, { tables }: CheckContext): readonly string[] {
  const columns: Readonly<Record<string, number | undefined>> = tables[table]?.place.columns ?? {};
  return TABLE_DEFINITIONS[table].columns.flatMap(({ key, kind, header }) =>
    kind === 'formula' || columns[key] !== undefined ? [] : [header],
  );
}

function doubledHeaders(
  context: CheckContext,
): readonly PlacedHit<{ value: string; other: string | null }>[] {
  return trackerTables(context).flatMap(({ sheet, area, headers }) => {
    const first = new Map<string, number>();
    const taken = new Set(headers.map(fold));
    const rows = ROW_TABLES.find((table) => context.tables[table]?.place.sheet === sheet);
    const [lost, ...others] = rows ? missingHeaders(rows, context) : [];
    return headers.flatMap((header, index) => {
      const name = fold(header);
      const before = first.get(name);
      if (before === undefined) first.set(name, index);
      if (name !== '' && before === undefined) return [];
      const other =
        name === '' || before === undefined
          ? null
          : cellAddress({ row: area.row, column: area.column + before });
      const cell = { sheet, row: area.row, column: area.column + index };
      // The one column of ours that is gone is this one, renamed.
      const isLost = lost !== undefined && others.length === 0 && !taken.has(fold(lost));
      const after = isLost ? lost : freeHeader(header, taken);
      taken.add(fold(after));
      const renamed = onConfirmation([{ ...cell, before: header, after }], []);
      return [atCell(cell, { value: header, other }, renamed)];
    });
  });
}

/** « Date (2) », or « Colonne 1 » for an empty header: the first that no other column bears. */
function freeHeader(header: string, taken: ReadonlySet<string>): string {
  const nameOf = (rank: number): string =>
    header.trim() === '' ? `Colonne ${String(rank - 1)}` : `${header.trim()} (${String(rank)})`;
  let rank = 2;
  while (taken.has(fold(nameOf(rank)))) rank += 1;
  return nameOf(rank);
}
