import type { Site } from '../../tracker/tracker';
import type { Token } from '../words/tokens';

export interface SiteMention {
  readonly from: number;
  readonly to: number;
  readonly site: Site;
  readonly isKnown: boolean;
}

export interface TownMention {
  readonly from: number;
  readonly to: number;
  /** As a title shows it: « Saint-André ». */
  readonly name: string;
  /** The official name when it is known, otherwise the written one. */
  readonly official: string;
  /** The territory geography suggests; null when it says nothing. */
  readonly territory: string | null;
  readonly isKnown: boolean;
}

export interface TerritoryMention {
  readonly from: number;
  readonly to: number;
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
  { start, end }: { readonly start: number; readonly end: number },
): { readonly from: number; readonly to: number } {
  const from = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return { from: Math.max(from, 0), to: last + 1 };
}

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}
