import { formatFrenchDate, parseIsoDate } from '../../../lib/calendar-date';
import { ACTION_TABLE, ATTENDANCE_TABLE, SESSION_TABLE } from '../../tracker/columns';
import type { FieldChange } from './plan';

type Value = string | number | readonly unknown[] | null;
type Fields<Field extends string> = Readonly<Record<Field, Value>>;

/** The row itself, what is computed, where it was read. */
const OF_ACTIONS = ['id', 'watch', 'dependsOn', 'originalText', 'source'] as const;
const OF_SESSIONS = ['id', 'absent', 'rate', 'counts', 'comment'] as const;
/** Fields of a row that its source may change: the others. */
export const ACTION_FIELDS = fieldsBut(ACTION_TABLE.columns, OF_ACTIONS);
export const SESSION_FIELDS = fieldsBut(SESSION_TABLE.columns, OF_SESSIONS);
export const ATTENDANCE_FIELDS = fieldsBut(ATTENDANCE_TABLE.columns, ['code', 'session']);

function fieldsBut<Key extends string, Kept extends Key>(
  columns: readonly { readonly key: Key }[],
  kept: readonly Kept[],
): readonly Exclude<Key, Kept>[] {
  const isKept = new Set<Key>(kept);
  return columns.flatMap(({ key }) => (isKept.has(key) ? [] : [key as Exclude<Key, Kept>]));
}

/** What the source would change of some fields of a row; an empty cell only where it may empty one. */
export function compareFields<Field extends string>(
  fields: readonly Field[],
  [before, after]: readonly [Fields<Field>, Fields<Field>],
  mayEmpty: (field: Field, old: string) => boolean = () => false,
): readonly FieldChange[] {
  return fields.flatMap((field): readonly FieldChange[] => {
    const [old, fresh] = [told(before[field]), told(after[field])];
    const isSame = old === fresh || (fresh === '' && !mayEmpty(field, old));
    return isSame ? [] : [{ field, before: old, after: fresh }];
  });
}

/** Takes these fields from another version of the row. */
export function takeFields<Row extends object>(
  row: Row,
  from: Row,
  fields: readonly string[],
): Row {
  const taken = Object.entries(from).filter(([field]) => fields.includes(field));
  return { ...row, ...Object.fromEntries(taken) };
}

function told(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map(String).join(' ; ');
  const date = parseIsoDate(value);
  return date === null ? value : formatFrenchDate(date);
}
