import type { ReadSentence, Span } from '../clauses/clause';
import type { NounPhrase } from '../clauses/phrases';
import type { VerbGroup } from '../words/verb-group';

/** What a title is made from. */
export interface TitleSource {
  readonly sentence: ReadSentence;
  readonly group: VerbGroup;
  readonly topic: NounPhrase | null;
  readonly role: 'subject' | 'object' | 'none';
  /** The clause. */
  readonly span: Span;
  /** Dates and conditions: words a title does without. */
  readonly without: readonly Span[];
  /** « des relais territoriaux »: what the strand’s heading says bare nouns are of; `''` without. */
  readonly strandComplement: string;
  /** Who acts, when no noun says what: « la Direction … se sont réunies ». */
  readonly agent: Span | null;
  readonly isRepeated: boolean;
}

/** A title longer than this does without « pour » and a purpose. */
export const LONG_WITH_PURPOSE = 95;

/** « notre demande » is told as « la demande ». */
export const POSSESSIVES = /^(?:notre|nos|votre|vos|leurs?|son|sa|ses)[\s\u00a0]/iu;
