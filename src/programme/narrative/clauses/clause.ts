import type { ConditionSpan } from './conditions';
import type { Token } from '../words/tokens';
import type { Reach, ClauseSigns } from '../words/clause-status';
import type { VerbGroup } from '../words/verb-group';

/** Tokens from `from` up to `to`, which is not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words of a sentence that name a time. */
export interface DatedSpan extends Span {
  readonly sign: Exclude<ClauseSigns['date'], 'none'>;
  /** Without a written year: its last day is nearer than its next. */
  readonly isNearerBefore: boolean;
  readonly reach: Reach;
}

/** One main verb with what belongs to it. */
export interface Clause {
  readonly span: Span;
  readonly group: VerbGroup;
  /** « Pour Téteghem, », « À la rentrée, »: what stands before the subject; empty without one. */
  readonly frame: Span;
  /** Empty when the clause has none of its own. */
  readonly subject: Span;
  /** The subject stands after the verb: « est apparue cette nécessité ». */
  readonly isInverted: boolean;
  /** It leans on the subject of the clause before: « … et se poursuivront ». */
  readonly sharesSubject: boolean;
  readonly conditions: readonly ConditionSpan[];
}

export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly conditions: readonly ConditionSpan[];
  /** Found once, when the sentence is read: everything that asks for its dates is handed these. */
  readonly dated: readonly DatedSpan[];
  /** The verbs of relative and other dependent clauses. */
  readonly dependent: readonly VerbGroup[];
}
