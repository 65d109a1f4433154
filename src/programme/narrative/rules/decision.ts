import type { NamedReading } from '../facts/carried';
import type { Span } from '../clauses/clause';
import type { PartnerMention } from '../mentions/partner-mention';
import type { StatusOfClause } from '../words/clause-status';
import type { Topic } from '../facts/topic';
import type { Unit } from '../clauses/units';

/** A row of the type Décision. */
export interface DecisionReading {
  readonly title: string;
  readonly status: StatusOfClause['status'];
  readonly certainty: StatusOfClause['certainty'];
  /** Who decides, when the text says it; `''` otherwise. */
  readonly maker: string;
  /** Who may be thought to decide: « dans le cadre de l’ANRU ». */
  readonly likelyMaker: string;
  /** « leur décision »: the bodies named before that make it. */
  readonly owners: readonly string[];
  readonly noun: string;
}

export interface DecisionSearch {
  readonly sentence: NamedReading;
  readonly unit: Unit;
  readonly topic: Topic;
  readonly status: StatusOfClause;
  readonly without: readonly Span[];
  /** The bodies named before the clause, in order. */
  readonly before: readonly PartnerMention[];
}
