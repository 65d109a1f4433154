import type { Token } from '../grammar/tokens';

/** « la démolition du secteur Foch »: works stand right before what they are done to. */
export function isWorks(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  while (['de', 'du', 'des', "d'", 'la', 'le', "l'"].includes(tokens[place]?.low ?? '')) place -= 1;
  return place < at - 1;
}
