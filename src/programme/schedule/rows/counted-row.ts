import { fold } from '../../../lib/text';
import type { ScheduleSource } from './schedule-source';
import type { ScheduleRow } from './select-rows';

/** Follows the number of persons trained so far: « – 64 formées ». */
export const TRAINED = { one: ' formée', many: ' formées' } as const;

/**
 * The row of Suivi that stands for the counted training, which the target and the persons trained
 * belong to: the one whose N° is the cycle of a session of that training; without such a session, the
 * one recurring row whose title names it. Null when none does, or several.
 */
export function countedRowOf({
  rows,
  sessions,
  settings: { countedTrainings },
}: Pick<ScheduleSource, 'rows' | 'sessions' | 'settings'>): ScheduleRow | null {
  const trainings = countedTrainings.map(fold).filter((name) => name !== '');
  const cycles = new Set(
    sessions
      .filter(({ training }) => trainings.includes(fold(training)))
      .map(({ cycle }) => fold(cycle)),
  );
  const linked = rows.filter(({ value: { id } }) => id !== '' && cycles.has(fold(id)));
  const named = rows.filter(
    ({ value: { type, title } }) =>
      type === 'Récurrent' && trainings.some((name) => fold(title).includes(name)),
  );
  const found = linked.length > 0 ? linked : named;
  return found.length === 1 ? (found[0] ?? null) : null;
}
