import type { NamedReading } from '../facts/carried';
import { fold } from '../../../lib/text';
import type { ActionType, Status } from '../../tracker/lists';
import { type Draft, NO_DUE } from '../facts/draft';
import type { DatedSpan, RowScope } from '../facts/row-scope';
import type { StatusOfClause } from '../words/clause-status';
import type { Topic } from '../facts/topic';
import type { Unit } from '../clauses/units';

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
  readonly dated: readonly DatedSpan[];
  readonly status: StatusOfClause;
  readonly topic: Topic;
}

export function rowBeside({
  from,
  title,
  type,
  status,
  noun,
}: {
  readonly from: number;
  readonly title: string;
  readonly type: ActionType;
  readonly status: Status;
  readonly noun: string;
}): EmbeddedRow {
  return {
    from,
    isInside: true,
    build: (main) => ({
      ...main,
      title,
      type,
      status,
      certainty: 'Fait',
      due: NO_DUE,
      condition: '',
      effect: null,
      decisionMaker: '',
      dwellings: null,
      comment: '',
      deduced: main.deduced.filter(({ field }) => field !== 'decisionMaker'),
      notes: [],
      mark: { noun, words: fold(title), verb: '' },
      after: [],
    }),
  };
}
