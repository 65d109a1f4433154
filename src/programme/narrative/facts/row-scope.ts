import type { Status } from '../../tracker/lists';
import type { Partner } from '../../tracker/tracker';
import { type DraftPlace, NO_PLACE, type Draft, type DraftSentence } from './draft';
import type { PartnerMention } from '../mentions/partner-mention';
import type { Memory } from './antecedents';
import type { NounPhrase } from '../clauses/phrases';
import type { Topic } from './topic';
import type { Unit } from '../clauses/units';
import type { ReadingContext } from '../../reading/reading-context';

/** What the reading of a sentence may lean on. */
export interface RowScope {
  readonly strand: string;
  readonly strandComplement: string;
  /** « … (fait) »: the status that ends the line; null without one. */
  readonly status: Status | null;
  readonly carried: Carried;
  readonly source: DraftSentence;
  /** Rows of the paragraph so far. */
  readonly before: readonly Draft[];
  readonly memory: Memory;
  readonly context: ReadingContext;
}

export interface SentenceRows {
  readonly drafts: readonly Draft[];
  readonly memory: Memory;
}

/** A clause being read, and what surrounds it. */
export interface UnitReading {
  readonly unit: Unit;
  readonly topic: Topic;
  /** The noun it is about, from before when a pronoun stands for it. */
  readonly phrase: NounPhrase | null;
  readonly scope: RowScope;
  readonly earlier: readonly Draft[];
}

export const NOTHING_CARRIED = {
  place: NO_PLACE as DraftPlace,
  /** « Avec les APEI … »: bodies the whole paragraph is about. */
  partners: [] as readonly Partner[],
  partnerNames: [] as readonly string[],
  /** What a title calls them: « APEI »; `''` without. */
  about: '',
  /** Bodies named so far, in order. */
  named: [] as readonly PartnerMention[],
};

/** What a paragraph carries from one sentence to the next. */
export type Carried = Readonly<typeof NOTHING_CARRIED>;
