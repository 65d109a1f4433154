import { namedPartner } from '../../tracker/partners';
import type { Partner } from '../../tracker/tracker';
import type { ReadSentence, Span } from '../clauses/clause';
import type { Places } from './place-mention';
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
