import type { Span } from '../clauses/clause';
import type { Site } from '../../tracker/tracker';
import type { Token } from '../words/tokens';

export interface SiteMention extends Span {
  readonly site: Site;
  readonly isKnown: boolean;
}

export interface TownMention extends Span {
  /** As a title shows it: « Saint-André ». */
  readonly name: string;
  /** The official name when it is known, otherwise the written one. */
  readonly official: string;
  /** The territory geography suggests; null when it says nothing. */
  readonly territory: string | null;
  readonly isKnown: boolean;
}

export interface TerritoryMention extends Span {
  readonly name: string;
  readonly isKnown: boolean;
  /** « le Perche »: a land, whose words are never the name of a body. */
  readonly isLand?: boolean;
}

export interface Places {
  readonly sites: readonly SiteMention[];
  readonly towns: readonly TownMention[];
  readonly territories: readonly TerritoryMention[];
}

export function tokenRange(
  tokens: readonly Token[],
  { start, end }: Pick<Token, 'start' | 'end'>,
): Span {
  const from = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return { from: Math.max(from, 0), to: last + 1 };
}
