import {
  scheduleSourceOf,
  type ScheduleSource,
} from '../../../src/programme/schedule/rows/schedule-source';
import type { Action } from '../../../src/programme/tracker/tracker';
import { anAction } from '../../fixtures/builders';
import { aTracker } from '../../fixtures/tracker-workbook';

/** Rows of Suivi as the schedule reads them. */
export function readRows(actions: readonly Partial<Action>[]): ScheduleSource['rows'] {
  const source = scheduleSourceOf(aTracker({ actions: actions.map(anAction) }));
  if (source === null) throw new Error('No tracker');
  return source.rows;
}
