import { ACTION_TABLE, type ActionKey } from '../../tracker/columns';
import { headerOf } from '../../tracker/header-of';
import type { ScheduleSource } from './schedule-source';

/** What Suivi holds in a column on a row counted from 1; `""` when the user took the column away. */
export function columnFormula(
  { place }: Pick<ScheduleSource, 'place'>,
  key: ActionKey,
  line: string,
): string {
  const isThere = place.columns[key] !== undefined;
  return isThere ? `INDEX(${ACTION_TABLE.table}[${headerOf('actions', key)}],${line})` : '""';
}
