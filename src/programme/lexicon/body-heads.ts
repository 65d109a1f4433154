import words from './body-heads.json';
import type { PartnerKind } from '../tracker/lists';

/** How the name of a body begins, and what kind of body it is. */
export interface BodyHead {
  /** Folded. */
  readonly words: string;
  readonly kind: PartnerKind | null;
  /**
   * - `full`: the head belongs to the name (« Mission locale de Brest »)
   * - `bare`: the head alone names it (« le Département », « la Préfecture »)
   * - `met`: a body one works with (« avec le conseil de concertation »), a meeting elsewhere
   * - `drop`: a name of several words does without it (« l’association Parcours de Femmes »)
   */
  readonly use: 'full' | 'bare' | 'met' | 'drop';
}

/** Networks one plugs in: « le réseau Internet » is nobody. Folded. */
export const PLUGGED_NETWORKS: ReadonlySet<string> = new Set(words.pluggedNetworks);

export const BODY_HEADS: readonly BodyHead[] = (words.heads as readonly HeadsOfKind[]).flatMap(
  ({ kind, use, words: heads }) => heads.map((head) => ({ words: head, kind, use })),
);

interface HeadsOfKind extends Omit<BodyHead, 'words'> {
  readonly words: readonly string[];
}
