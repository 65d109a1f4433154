import { parseIsoDate, toExcelSerial } from '../../../lib/calendar-date';
import { parseFrenchDate } from '../../../lib/french-date';
import { fold } from '../../../lib/text';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import type { CellLocation } from '../../../workbook/location';
import { ACTION_TABLE, type ColumnKind, PENDING_TABLE } from '../../tracker/columns';
import { headerOf } from '../../tracker/header-of';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import type { CheckContext } from '../context/context';
import { atCell } from '../context/placed-hit';
import type { CellWrite, Fix } from '../context/finding';
import { TABLE_DEFINITIONS, type ActionRow } from '../context/tables';
import { onConfirmation } from '../fixes/row-fix';
import { isUnnamedPartner } from './reference-rules';
import { workbookRule } from './make-rules';
import { readTable } from '../../tracker/read-tracker';
import type { Action, RawRow } from '../../tracker/tracker';
import { readActionNumber } from '../../tracker/rows/action-numbers';
import { freeNumbers } from '../context/numbering';
import { appendRow } from '../fixes/append-row';
import { newPartner } from '../fixes/new-partner';
import { writeAction } from '../../tracker/rows/row-cells';
import { emptyRow } from '../../tracker/rows/row-schemas';

const DATES = (['start', 'end'] as const).map((key) => fold(headerOf('actions', key)));

/** A value that the words of the source suggest, and that nobody has taken or refused yet. */
interface PendingValue extends CellLocation {
  readonly id: string;
  readonly header: string;
  readonly value: string | number;
  readonly words: string;
  readonly source: string;
}

/** Values read in the source, and rows it suggests, that still wait for a yes. */
export const PENDING_RULES = [
  workbookRule.info('CNF-01', (context) => {
    const all = pendingValues(context);
    const open = all.filter((one) => isOpen(one, all, context));
    return toldTogether(open).map((values) => suggestion(values, context));
  }),
] as const;

/** A value or several of one row, the first before the others. */
type Suggested = readonly [PendingValue, ...PendingValue[]];

function suggestion(values: Suggested, context: CheckContext) {
  const [first] = values;
  const { id, words, source } = first;
  const texts = new Set(values.map(({ value }) => String(value)));
  const isSentence = words.endsWith('.');
  const params = {
    id,
    column: values.map(({ header }) => header).join(' – '),
    value: [...texts].join(' – '),
    words: isSentence ? '' : words,
    why: isSentence ? words : '',
    source,
  };
  if (isTitle(first)) return atCell(first, params, addRow(first, context));
  const writes = values.flatMap((one) => writeOf(one, context) ?? []);
  const named = values.flatMap((one) => newlyNamed(one, context));
  const fix = writes.length === values.length ? forget(values, writes, named) : null;
  return atCell(writes[0] ?? first, params, fix);
}

/** Whether nothing that the user typed since has decided, and no other rule asks the same. */
function isOpen(
  pending: PendingValue,
  all: readonly PendingValue[],
  context: CheckContext,
): boolean {
  const { id, value } = pending;
  if (isTitle(pending)) {
    return !context.actionById
      .all(fold(id))
      .some((row) => fold(row.value.title) === fold(String(value)));
  }
  const cell = cellFor(pending, context);
  const rivals = all.filter((one) => one.id === id && one.header === pending.header);
  return !cell || !(isDecided(cell, value) || isToldByWords(cell, rivals, context));
}

/** What one finding tells: both dates that the same words give a row, else a value on its own. */
function toldTogether(open: readonly PendingValue[]): readonly Suggested[] {
  const groups = new Map<string, Suggested>();
  for (const one of open) {
    const key = DATES.includes(fold(one.header)) ? `${one.id}|${one.words}` : String(one.row);
    const before = groups.get(key);
    groups.set(key, before ? [...before, one] : [one]);
  }
  return [...groups.values()];
}

/** The cell that waits for a value. */
interface WaitingCell extends CellLocation {
  readonly key: string;
  readonly kind: ColumnKind;
  /** What it shows now. */
  readonly text: string;
  /** The action it stands in; null in another table. */
  readonly action: ActionRow | null;
}

function cellFor({ id, header }: PendingValue, context: CheckContext): WaitingCell | null {
  const action = context.actionById.get(fold(id)) ?? null;
  const session = action ? undefined : context.sessionById.get(fold(id));
  const { columns } = TABLE_DEFINITIONS[action ? 'actions' : 'sessions'];
  const place = (action ? context.tables.actions : context.tables.sessions)?.place;
  const raw: RawRow<string> | undefined = action?.raw ?? session?.raw;
  const found = columns.find((one) => fold(one.header) === fold(header));
  const held: Readonly<Record<string, number | undefined>> = place?.columns ?? {};
  const column = found && held[found.key];
  if (!place || !raw || !found || column === undefined) return null;
  const { key, kind } = found;
  const text = raw.texts[key] ?? '';
  return { sheet: place.sheet, row: raw.row, column, key, kind, text, action };
}

/** A cell of several names waits for one more as long as it does not hold it. */
function isDecided({ text, key }: WaitingCell, value: string | number): boolean {
  if (text.trim() === '') return false;
  return key !== 'partners' || fold(text).includes(fold(String(value)));
}

/** Whether DAT-10 or DAT-11 asks for the same date: its words are no date, or may be two. */
function isToldByWords(
  { key, action }: WaitingCell,
  rivals: readonly PendingValue[],
  { readDue }: CheckContext,
): boolean {
  if (!action || (key !== 'start' && key !== 'end')) return false;
  return rivals.length > 1 || readDue(action.value)?.kind === 'impossible';
}

function pendingValues({ snapshot }: CheckContext): readonly PendingValue[] {
  const table = readTable(snapshot, PENDING_TABLE);
  if (!table) return [];
  const { sheet, area } = table.place;
  return table.rows.flatMap(({ row, cells }) => {
    const text = (key: keyof typeof cells): string => String(cells[key] ?? '').trim();
    const [id, value, header] = [text('id'), text('value'), text('column')];
    if (id === '' || value === '') return [];
    const told = { id, header, words: text('words'), source: text('cell') };
    const typed = typeof cells.value === 'number' ? cells.value : value;
    return [{ ...told, value: typed, sheet, row, column: area.column }];
  });
}

function writeOf(pending: PendingValue, context: CheckContext): CellWrite | null {
  const cell = cellFor(pending, context);
  if (!cell) return null;
  const { value } = pending;
  const { key, kind, text: before } = cell;
  const write = { sheet: cell.sheet, row: cell.row, column: cell.column, before };
  if (key === 'partners') {
    const adds = String(value);
    return { ...write, after: before.trim() === '' ? adds : `${before} ; ${adds}`, adds };
  }
  if (kind !== 'date') return { ...write, after: inputOf(value, kind) };
  const date = parseFrenchDate(String(value)) ?? parseIsoDate(String(value));
  const after = typeof value === 'number' ? value : date && toExcelSerial(date);
  return after === null ? null : { ...write, after, format: DATE_FORMAT };
}

/** The line of « Partenaires » that a partner not listed yet needs. */
function newlyNamed({ header, value }: PendingValue, context: CheckContext): Edits {
  const place = context.tables.partners?.place;
  const isPartner = fold(header) === fold(headerOf('actions', 'partners'));
  const name = String(value);
  if (!isPartner || !place || isUnnamedPartner(name) || context.partners.find(name)) return [];
  return newPartner(name, place).edits ?? [];
}

function inputOf(value: string | number, kind: ColumnKind): CellInput {
  const number = Number(String(value).replace(/^~\s*/u, ''));
  return kind === 'integer' && Number.isInteger(number) ? number : String(value);
}

function isTitle({ header }: PendingValue): boolean {
  return fold(header) === fold(headerOf('actions', 'title'));
}

/** The row that the words only suggest, added to Suivi: planned, under its N° unless another has it. */
function addRow(pending: PendingValue, context: CheckContext): Fix | null {
  const { id, value, source } = pending;
  const place = context.tables.actions?.place;
  if (!place) return null;
  const prefix = readActionNumber(id)?.prefix;
  const strand = context.lists.strands.find((one) => one.prefix === prefix)?.name ?? '';
  const [free = id] = context.actionById.has(fold(id))
    ? freeNumbers({ strand, id }, 1, context)
    : [id];
  const action: Action = { ...IMPLIED_ACTION, id: free, strand, title: String(value), source };
  return forget([pending], [], appendRow(ACTION_TABLE, place, writeAction(action)));
}

const IMPLIED_ACTION: Action = {
  ...emptyRow('actions'),
  type: 'Tâche',
  dueText: 'à définir',
  status: 'Prévu',
};

/** Writes what was waited for and empties its lines: other tables stand beside them, no row may go. */
function forget(values: readonly PendingValue[], writes: readonly CellWrite[], edits: Edits): Fix {
  const cells = [PENDING_TABLE.columns.map(() => null)];
  const emptied = values.map(({ sheet, row, column }): Edit => {
    return { kind: 'writeCells', sheet, at: { row, column }, cells };
  });
  return onConfirmation(writes, [...edits, ...emptied]);
}
