import { fold } from '../../../lib/text';
import type { Effect } from '../../tracker/lists';

const ANYWAY = /\b(?:meme si|en tout etat de cause|en tout cas|quoi qu'il arrive)\b/u;
const ONLY_IF =
  /(?:^|[\s(])(?:si|s'il|s'ils|sous reserve|sous condition|a condition|apres accord)\b/u;

/**
 * The effect a condition has by its own words, or null when they do not tell.
 *
 * @example deducedEffect('Même si le quartier n’est pas retenu') // 'Non bloquante'
 */
export function deducedEffect(condition: string): Effect | null {
  const words = fold(condition);
  if (ANYWAY.test(words)) return 'Non bloquante';
  return ONLY_IF.test(words) ? 'Bloquante' : null;
}

/** Whether the words of a condition say the opposite of its effect. */
export function saysOpposite(condition: string, effect: Effect): boolean {
  const deduced = deducedEffect(condition);
  return deduced !== null && deduced !== effect;
}
