import type { WindowRelation } from '../windows/due-window';
import type { Opener, UnitName } from '../words/lexicon';
import type { Moment } from './moment';

/** A length of time: 3 years, 15 days. */
export interface Length {
  readonly count: number;
  readonly unit: UnitName;
  /** « huitaine »: a vague word that custom counts exactly. */
  readonly isCollective: boolean;
}

export type Anchor = 'start' | 'end' | 'whole';

/** What the words of a due date say, before the reference date makes days of them. */
export type Expression =
  | {
      readonly form: 'moment';
      readonly opener: Opener | null;
      readonly moment: Moment;
      readonly isIncluded: boolean;
    }
  | {
      readonly form: 'span';
      readonly relation: Extract<WindowRelation, 'de … à' | 'entre' | 'ou' | 'énumération'>;
      readonly first: Moment;
      readonly last: Moment;
      /** « jusqu’à l’été » leaves the summer out. */
      readonly isLastExcluded: boolean;
      readonly isApproximate: boolean;
    }
  | { readonly form: 'lasting'; readonly start: Moment; readonly length: Length }
  | {
      readonly form: 'count';
      readonly direction: 'within' | 'in' | 'since' | 'ago';
      readonly length: Length;
      readonly isVague: boolean;
    };

export type MomentExpression = Extract<Expression, { form: 'moment' }>;

/** One moment, and the word that ties the work to it. */
export function momentExpression(opener: Opener | null, moment: Moment): MomentExpression {
  return { form: 'moment', opener, moment, isIncluded: false };
}

export interface ParsedExpression {
  readonly expression: Expression;
  readonly anchor: Anchor;
  /** The first token of the words that were read: a lone verb before them is left out. */
  readonly firstToken: number;
}
