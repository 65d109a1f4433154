import { fold } from '../../../lib/text';
import { BLOCKING, NON_BLOCKING } from '../../dates/words/conditions';
import type { Effect } from '../../tracker/lists';

/**
 * The effect a condition has by its own words, or null when they do not tell.
 *
 * @example deducedEffect('Même si le quartier n’est pas retenu') // 'Non bloquante'
 */
export function deducedEffect(condition: string): Effect | null {
  const words = fold(condition);
  if (NON_BLOCKING.test(words)) return 'Non bloquante';
  return BLOCKING.test(words) ? 'Bloquante' : null;
}

/** Whether the words of a condition say the opposite of its effect. */
export function saysOpposite(condition: string, effect: Effect): boolean {
  const deduced = deducedEffect(condition);
  return deduced !== null && deduced !== effect;
}
