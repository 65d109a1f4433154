import type { Clause } from '../clauses/clause';
import type { Draft } from './draft';
import type { VerbGroup } from '../words/verb-group';

/** A clause and the rows it gave. */
export interface ReadClause {
  readonly clause: Clause;
  readonly rows: readonly Draft[];
}

/** « devait se prononcer en mars, elle a reporté sa décision au 22 mai »: one row, with its new date. */
export function withNewDate(before: ReadClause | null, after: ReadClause): Draft | null {
  const [old, ...others] = before?.rows ?? [];
  const [moved, ...more] = after.rows;
  if (before === null || !old || !moved || others.length > 0 || more.length > 0) return null;
  const wasMeant = wasPlanned(before.clause.group) && old.status !== 'Réalisé';
  const isMoved =
    after.clause.group.verb.sense === 'postpone' && after.clause.group.negation === 'none';
  if (!wasMeant || !isMoved || moved.due.text === '') return null;
  return { ...old, due: moved.due };
}

/** « devait avoir lieu », « était prévue ». */
function wasPlanned({ tense, modal, verb }: VerbGroup): boolean {
  const isMeant = modal?.sense === 'must' || verb.sense === 'plan' || verb.sense === 'await';
  return ['imperfect', 'past'].includes(tense) && isMeant;
}
