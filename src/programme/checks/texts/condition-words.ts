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

/** The condition's words when they say the opposite of the effect; null when they do not. */
export function findContraryWords(condition: string, effect: Effect): string | null {
  const deduced = deducedEffect(condition);
  return deduced === null || deduced === effect ? null : condition;
}
