import { formatFrenchDate, parseIsoDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { ACTION_TABLE, type ActionKey } from '../../tracker/columns';
import type { Action, Attendance, Session } from '../../tracker/tracker';
import type { FieldChange } from './plan';

/** Columns of Suivi that no source changes: the row itself, what was computed, where it was read. */
const KEPT_COLUMNS = ['id', 'watch', 'dependsOn', 'originalText', 'source'] as const;
type KeptColumn = (typeof KEPT_COLUMNS)[number];

/** Fields of a row of Suivi that its source may change. */
export const ACTION_FIELDS = ACTION_TABLE.columns
  .map(({ key }) => key)
  .filter(
    (key): key is Exclude<ActionKey, KeptColumn> =>
      !(KEPT_COLUMNS as readonly string[]).includes(key),
  );

export const SESSION_FIELDS = [
  'training',
  'cycle',
  'basin',
  'provider',
  'start',
  'end',
  'halfDays',
  'place',
  'capacity',
  'registered',
  'present',
  'alreadyTrained',
  'status',
] as const satisfies readonly (keyof Session)[];

export const ATTENDANCE_FIELDS = [
  'mark',
  'job',
  'basin',
] as const satisfies readonly (keyof Attendance)[];

/** What the source would change in a row of Suivi. Emptying a cell that was typed is not proposed. */
export function compareActions(before: Action, after: Action): readonly FieldChange[] {
  return ACTION_FIELDS.flatMap((field): readonly FieldChange[] => {
    const [old, fresh] = [told(before[field]), told(after[field])];
    if (old === fresh) return [];
    const wasRead =
      fold(before.originalText).includes(fold(old)) || field === 'start' || field === 'end';
    return fresh === '' && !wasRead ? [] : [{ field, before: old, after: fresh }];
  });
}

/** What the source would change of some fields of a row; an empty cell changes nothing. */
export function compareFields<Field extends string>(
  fields: readonly Field[],
  before: Readonly<Record<Field, string | number | null>>,
  after: Readonly<Record<Field, string | number | null>>,
): readonly FieldChange[] {
  return fields.flatMap((field): readonly FieldChange[] => {
    const [old, fresh] = [told(before[field]), told(after[field])];
    return fresh === '' || old === fresh ? [] : [{ field, before: old, after: fresh }];
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

function told(value: string | number | readonly unknown[] | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map(String).join(' ; ');
  const date = parseIsoDate(value);
  return date === null ? value : formatFrenchDate(date);
}
