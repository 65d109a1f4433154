import type { Draft } from './draft';
import type { VerbGroup } from './verb-group';

/** A clause and the rows it gave. */
export interface ReadClause {
  readonly group: VerbGroup;
  readonly rows: readonly Draft[];
}

/** « devait se prononcer en mars, elle a reporté sa décision au 22 mai »: one row, with its new date. */
export function withNewDate(before: ReadClause | null, after: ReadClause): Draft | null {
  const [old, ...others] = before?.rows ?? [];
  const [moved, ...more] = after.rows;
  if (before === null || !old || !moved || others.length > 0 || more.length > 0) return null;
  const wasMeant = wasPlanned(before.group) && old.status !== 'Réalisé';
  const isMoved = after.group.verb.sense === 'postpone' && after.group.negation === 'none';
  if (!wasMeant || !isMoved || moved.due.text === '') return null;
  return { ...old, due: moved.due };
}

/** « était envisagé, nous y avons renoncé », « est prête et n’attend plus que la signature »: one row. */
export function withFate(before: ReadClause | null, after: ReadClause): Draft | null {
  const [old, ...others] = before?.rows ?? [];
  const [told, ...more] = after.rows;
  if (before === null || !old || !told || others.length > 0 || more.length > 0) return null;
  const { group } = after;
  if (group.negation !== 'none') return null;
  const wasMeant = wasPlanned(before.group) || before.group.verb.sense === 'wish';
  if (group.verb.sense === 'drop' && wasMeant && old.status !== 'Réalisé')
    return { ...old, type: 'Tâche', status: 'Abandonné', certainty: 'Fait', due: told.due };
  const isLastStep = group.verb.sense === 'await' && group.voice === 'active';
  if (isLastStep && isReady(before.group) && old.type !== 'Décision')
    return { ...old, status: 'En attente de décision', certainty: 'Non daté' };
  return null;
}

/** « devait avoir lieu », « était prévue ». */
function wasPlanned({ tense, modal, verb }: VerbGroup): boolean {
  const isMeant = modal?.sense === 'must' || verb.sense === 'plan' || verb.sense === 'await';
  return ['imperfect', 'past'].includes(tense) && isMeant;
}

/** « est prête », « est finalisé ». */
function isReady({ state, verb, voice }: VerbGroup): boolean {
  return state === 'done' || (verb.sense === 'end' && voice === 'passive');
}
