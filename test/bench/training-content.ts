import { addDays } from '../../src/lib/calendar-date';
import type { Attendance, Session } from '../../src/programme/tracker/tracker';
import { aSession, anAttendance } from '../fixtures/builders';

const BASINS = ['Littoral', 'Métropole lilloise', 'Bassin 3'];

/** How many rows to make. */
export interface TrainingSize {
  readonly sessions: number;
  readonly attendances: number;
  readonly persons: number;
  /** Over how many days the sessions are spread. */
  readonly days: number;
}

/** Sessions of three basins and four cycles, and the attendances of persons who come back. */
export function trainingOf({ sessions, attendances, persons, days }: TrainingSize): {
  readonly sessions: readonly Session[];
  readonly attendances: readonly Attendance[];
} {
  return {
    sessions: Array.from({ length: sessions }, (_, index) =>
      aSession({
        id: `S${index}`,
        start: addDays('2014-09-01', (index * 7) % days),
        basin: BASINS[index % BASINS.length] ?? '',
        cycle: String(index % 4),
        present: attendances / sessions,
      }),
    ),
    attendances: Array.from({ length: attendances }, (_, index) =>
      anAttendance({
        code: `A${(index * 7919) % persons}`,
        session: `S${index % sessions}`,
      }),
    ),
  };
}
