import type { PartnerKind } from '../tracker/lists';
import bodies from './common-bodies.json';

interface BodiesOfKind {
  readonly kind: PartnerKind | null;
  readonly words: readonly string[];
}

/** Bodies of one kind, called by their common noun: « les régies de quartier ». Folded. */
export const COMMON_BODIES = byWords(bodies.common as readonly BodiesOfKind[]);

/** Professionals of several bodies, met as one: « avec les conseillers numériques ». Folded. */
export const MET_PROFESSIONALS = byWords(bodies.professionals);

function byWords(
  lists: readonly BodiesOfKind[],
): readonly (readonly [words: string, kind: PartnerKind | null])[] {
  return lists.flatMap(({ kind, words }) => words.map((written) => [written, kind] as const));
}
