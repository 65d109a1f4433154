import type { Partner } from '../../tracker/tracker';
import type { ReadSentence } from '../clauses/clause';
import { type DraftPlace, NO_PLACE } from './draft';
import type { PartnerMention } from '../mentions/partner-mention';
import type { Places } from '../mentions/place-mention';

/** A sentence with the names it holds. */
export interface NamedReading extends ReadSentence {
  readonly partners: readonly PartnerMention[];
  readonly places: Places;
}

/** What a paragraph carries from one sentence to the next. */
export interface Carried {
  readonly place: DraftPlace;
  /** « Avec les APEI … »: bodies the whole paragraph is about. */
  readonly partners: readonly Partner[];
  readonly partnerNames: readonly string[];
  /** What a title calls them: « APEI »; `''` without. */
  readonly about: string;
  /** Bodies named so far, in order. */
  readonly named: readonly PartnerMention[];
}

export const NOTHING_CARRIED: Carried = {
  place: NO_PLACE,
  partners: [],
  partnerNames: [],
  about: '',
  named: [],
};
