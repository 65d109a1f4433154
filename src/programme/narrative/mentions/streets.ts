import { STREETS } from '../../lexicon/places';
import type { Token } from '../words/tokens';

/** « rue de la Madeleine », « place de Verdun »: the name of a street. */
export function isOfStreet(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const between = tokens.slice(at - back + 1, at);
    return (
      STREETS.has(tokens[at - back]?.key ?? '') &&
      between.every(({ low }) => ['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'"].includes(low))
    );
  });
}
