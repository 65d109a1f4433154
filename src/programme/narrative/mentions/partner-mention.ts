import { namedPartner } from '../../tracker/rows/partners';
import type { Partner, Site } from '../../tracker/tracker';
import type { ReadSentence, Span } from '../clauses/clause';
import type { Token } from '../words/tokens';
import type { References } from '../../names/references';
import { matchTerm } from '../../names/term-index';

/** A body a sentence names. */
export interface PartnerMention extends Span {
  /** As it is written in the tracker. */
  readonly name: string;
  readonly partner: Partner;
  readonly isKnown: boolean;
  /**
   * Something shows it to be a body: a list, a noun of organisation, letters that act or answer. A bare
   * name after « avec » may be anybody: it is asked, never written.
   */
  readonly isShown: boolean;
  /** « la Ville », « en Mairie » without a name: the town it belongs to comes from elsewhere. */
  readonly lacksTown: boolean;
}

export interface NamedSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A sentence with the names it holds. */
export interface NamedReading extends ReadSentence {
  readonly partners: readonly PartnerMention[];
  readonly places: Places;
  /** What it tells of another place, body or day than its own: « sauf à la résidence du Lac ». */
  readonly contrasts: readonly Span[];
}

export interface PartnerSearch {
  readonly references: References;
  /** Places of tokens that are the name of a site or a town. */
  readonly placed: ReadonlySet<number>;
}

interface UnknownBody extends Span {
  readonly search: PartnerSearch;
  readonly isShown: boolean;
}

export function unknownBody(
  name: string,
  { from, to, search, isShown }: UnknownBody,
): PartnerMention {
  const known = matchTerm(name, search.references.partners);
  return {
    from,
    to,
    name: known?.name ?? name,
    partner: known ?? namedPartner(name),
    isKnown: known !== null,
    isShown: isShown || known !== null,
    lacksTown: false,
  };
}

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
