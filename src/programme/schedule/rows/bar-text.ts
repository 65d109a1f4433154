import { fold } from '../../../lib/text';
import type { Settings } from '../../tracker/settings';
import type { Action } from '../../tracker/tracker';

/** Follows the number of persons trained so far: « – 64 formées ». */
export const TRAINED = { one: ' formée', many: ' formées' } as const;

/**
 * What is written on a row's bar: the persons to train, on the series of the counted training.
 *
 * @example barTextOf(row, settings) // '445 pers.' for « Formation « tranquillité publique » … »
 */
export function barTextOf(
  { type, title }: Pick<Action, 'type' | 'title'>,
  { target, countedTrainings }: Pick<Settings, 'target' | 'countedTrainings'>,
): string {
  if (type !== 'Récurrent' || target === null) return '';
  const isCounted = countedTrainings.some(
    (training) => training !== '' && fold(title).includes(fold(training)),
  );
  return isCounted ? `${String(target)} pers.` : '';
}
