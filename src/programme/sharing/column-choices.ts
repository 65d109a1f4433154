import { type Area, areaOf, hasCell } from '../../workbook/location';
import { knownOr, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { Finding } from '../checks/report/judged-finding';
import { ACTION_TABLE, type ActionKey } from '../tracker/columns';
import type { TablePlace, Tracker } from '../tracker/tracker';
import type { CopyChoices } from './copy-choices';
import { sheetNamed } from './emptied-areas';

/** Why a column is told beside a copy: it never leaves, or the user says whether it does. */
export type ColumnReason = 'source-text' | 'owner' | 'comment' | 'own' | 'hidden' | 'personal';

/** A column of a table that a copy may lack. */
export interface SharedColumn {
  readonly sheet: string;
  readonly table: string;
  readonly header: string;
  /** Among those of the table. */
  readonly column: number;
  /** On the sheet, without its header. */
  readonly cells: Area;
  readonly reason: ColumnReason;
  /** What its cells say, as a formula would repeat it. */
  readonly texts: readonly string[];
}

/** What becomes of a column, and whether the user may choose otherwise. */
export interface ColumnChoice extends SharedColumn {
  readonly isKept: boolean;
  readonly isOpen: boolean;
}

const OF_ACTIONS: ReadonlyMap<ActionKey, ColumnReason> = new Map([
  ['originalText', 'source-text'],
  ['source', 'source-text'],
  ['owner', 'owner'],
  ['comment', 'comment'],
]);

/** It has the wording of the source, or names of persons: emptied in every copy. */
const NEVER_LEAVE: readonly ColumnReason[] = ['source-text', 'owner'];

const LEFT_BEHIND: readonly ColumnReason[] = ['hidden', 'personal'];

/** Columns of Suivi that may be internal, and those that the user added to any table. */
export function sharedColumns(
  snapshot: WorkbookSnapshot,
  { actions, sessions, partners, sites }: Tracker,
  findings: readonly Finding[],
): readonly SharedColumn[] {
  const personal = findings.filter(({ code }) => code.startsWith('RGP-'));
  const told = (
    { sheet, table, area }: TablePlace<string>,
    [header, column, reason]: readonly [string, number, ColumnReason],
  ): SharedColumn => {
    const cells = areaOf([area.row + 1, column], [area.rowCount - 1, 1]);
    const lines = sheetNamed(snapshot, sheet)?.values.slice(cells.row, cells.row + cells.rowCount);
    const texts = (lines ?? []).map((line) => String(line[column] ?? '').trim()).filter(Boolean);
    return { sheet, table, header, column: column - area.column, cells, reason, texts };
  };
  const ours = ACTION_TABLE.columns.flatMap(({ key, header }) => {
    const [reason, column] = [OF_ACTIONS.get(key), actions?.place.columns[key]];
    if (!actions || reason === undefined || column === undefined) return [];
    return [told(actions.place, [header, column, reason])];
  });
  const own = [actions, sessions, partners, sites].flatMap((one): readonly SharedColumn[] => {
    if (!one) return [];
    const { place } = one;
    const sheet = sheetNamed(snapshot, place.sheet);
    const hidden = sheet ? knownOr(sheet.hiddenColumns, []) : [];
    return place.foreign.map(({ header, column }) => {
      const own = told(place, [header, column, hidden.includes(column) ? 'hidden' : 'own']);
      return personal.some((finding) => isIn(own, finding)) ? { ...own, reason: 'personal' } : own;
    });
  });
  return [...ours, ...own];
}

/** What becomes of each column; one hidden or with personal data stays behind until the user says otherwise. */
export function chooseColumns(
  columns: readonly SharedColumn[],
  { kept }: CopyChoices,
): readonly ColumnChoice[] {
  return columns.map((one) => {
    const isOpen = !NEVER_LEAVE.includes(one.reason);
    const isKept = isOpen && (kept[columnKey(one)] ?? !LEFT_BEHIND.includes(one.reason));
    return { ...one, isOpen, isKept };
  });
}

/** Whether a finding is about a cell of the column. */
export function isIn({ sheet, cells }: SharedColumn, { place }: Pick<Finding, 'place'>): boolean {
  return place.kind === 'cell' && place.sheet === sheet && hasCell(cells, place);
}

/** Names a column among the choices, as « Suivi!Budget ». */
export function columnKey({ sheet, header }: Pick<SharedColumn, 'sheet' | 'header'>): string {
  return `${sheet}!${header}`;
}
