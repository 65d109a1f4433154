import { endOfMonth } from '../../../lib/calendar-date';
import type { OpenInterval, WindowRelation } from './due-window';

/**
 * A window as an ISO 8601-2 (EDTF) text; « .. » is an open side, « ~ » an approximate date.
 *
 * @example writeEdtf({ start: '2014-06-01', end: '2014-06-30' }, 'dans') // '2014-06'
 */
export function writeEdtf({ start, end }: OpenInterval, relation: WindowRelation): string {
  const mark = relation === 'vers' ? '~' : '';
  if (start === null || end === null) return `${start ?? '..'}/${end ?? '..'}`;
  if (start === end) return `${start}${mark}`;
  const isYear = start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`;
  if (isYear) return `${start.slice(0, 4)}${mark}`;
  const isMonth = start.endsWith('-01') && end === endOfMonth(start);
  if (isMonth) return `${start.slice(0, 7)}${mark}`;
  return `${start}${mark}/${end}${mark}`;
}
