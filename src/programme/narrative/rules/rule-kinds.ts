import { fold } from '../../../lib/text';
import type { Span } from '../clauses/clause';
import { type RowScope, type Draft, NOTHING_SAID } from '../facts/draft';
import type { NamedReading, PartnerMention } from '../mentions/partner-mention';
import type { StatusOfClause } from '../words/clause-status';
import type { Unit } from '../clauses/units';
import type { Topic } from '../facts/topic';

/** A row inside a clause: « pour un démarrage en juillet », « la réflexion en cours ». */
export interface EmbeddedRow {
  readonly from: number;
  /** The words also belong to the clause’s own row. */
  readonly isInside: boolean;
  readonly build: (main: Draft, scope: RowScope) => Draft;
}

export interface BesideSearch {
  readonly sentence: NamedReading;
  readonly unit: Unit;
  readonly status: StatusOfClause;
  readonly topic: Topic;
}

export function rowBeside(
  from: number,
  noun: string,
  told: Pick<Draft, 'title' | 'type' | 'status'>,
): EmbeddedRow {
  return {
    from,
    isInside: true,
    build: (main) => ({
      ...main,
      ...NOTHING_SAID,
      ...told,
      certainty: 'Fait',
      deduced: main.deduced.filter(({ field }) => field !== 'decisionMaker'),
      mark: { noun, words: fold(told.title) },
    }),
  };
}

/** A row of the type Décision. */
export interface DecisionReading {
  /** Null where its clause tells it. */
  readonly title: string | null;
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
