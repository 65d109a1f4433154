import { fold } from '../../lib/text';
import type { CopyPlan } from '../../workbook/copy';
import { type Area, areaOf, hasCell } from '../../workbook/location';
import { knownOr, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { Finding } from '../checks/report/judged-finding';
import { ACTION_TABLE, type ActionKey } from '../tracker/columns';
import type { TablePlace, Tracker } from '../tracker/tracker';
import { sheetNamed } from './emptied-areas';

/** What the user chose otherwise than proposed. */
export interface CopyChoices {
  /** Whether a sheet, or a column named as `Suivi!Budget`, goes into the copy. */
  readonly kept: Readonly<Record<string, boolean>>;
  readonly hidden: CopyPlan['hidden'];
  /** What becomes of the words of persons: put right in the workbook, or left out of the copy alone. */
  readonly persons: 'corrected' | 'left-out';
}

const HIDDEN_EMPTIED = 'lignes masquées vidées';
const PERSONS_LEFT_OUT = 'noms retirés de la copie';
/** What parts one choice from the next, within the name of a sheet. */
const WRITTEN_SEPARATOR = '%3B';
const ANSWER = / : (oui|non)$/u;

/**
 * The choices as « Paramètres » keeps them.
 *
 * @example readChoices(['Budget : oui']).kept // { Budget: true }
 */
export function readChoices(texts: readonly string[]): CopyChoices {
  const kept = texts.flatMap((text): readonly (readonly [string, boolean])[] => {
    const answer = ANSWER.exec(text);
    if (!answer) return [];
    return [[text.slice(0, answer.index).replaceAll(WRITTEN_SEPARATOR, ';'), answer[1] === 'oui']];
  });
  const tells = (told: string): boolean => texts.some((text) => fold(text) === fold(told));
  return {
    kept: Object.fromEntries(kept),
    hidden: tells(HIDDEN_EMPTIED) ? 'emptied' : 'shown',
    persons: tells(PERSONS_LEFT_OUT) ? 'left-out' : 'corrected',
  };
}

/** The same choices, as they are to be kept. */
export function tellChoices({ kept, hidden, persons }: CopyChoices): readonly string[] {
  const told = Object.entries(kept).map(
    ([name, isKept]) => `${name.replaceAll(';', WRITTEN_SEPARATOR)} : ${isKept ? 'oui' : 'non'}`,
  );
  return [
    ...told,
    ...(hidden === 'emptied' ? [HIDDEN_EMPTIED] : []),
    ...(persons === 'left-out' ? [PERSONS_LEFT_OUT] : []),
  ];
}

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
