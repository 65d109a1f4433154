import { SETTLED_BY_BODY } from '../../lexicon/decision-words';
import type { Clause } from '../clauses/clause';
import { awaitsIt } from './descriptions';
import type { Draft } from './draft';
import type { Token } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';

/** A clause and the rows it gave. */
export interface ReadClause {
  readonly clause: Clause;
  /** « rien n’est tranché ». */
  readonly isNothing: boolean;
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

/** « n’est pas connue, nous l’attendons pour juin »: one decision, with its date. */
export function withAwaitedDate(
  tokens: readonly Token[],
  before: ReadClause | null,
  after: ReadClause,
): Draft | null {
  const old = before?.rows.at(-1);
  const [told, ...more] = after.rows;
  if (old?.status !== 'En attente de décision' || !told || more.length > 0) return null;
  if (!awaitsIt(tokens, after.clause.group) || told.due.text === '') return null;
  return { ...old, due: told.due, certainty: told.certainty };
}

/** « était envisagé, nous y avons renoncé », « est prête et n’attend plus que la signature »: one row. */
export function withFate(before: ReadClause | null, after: ReadClause): Draft | null {
  const [old, ...others] = before?.rows ?? [];
  if (before === null || !old || others.length > 0) return null;
  if (isUnsettled(before.clause.group, after))
    return {
      ...old,
      type: 'Décision',
      status: 'En attente de décision',
      certainty: 'Non daté',
    };
  const [told, ...more] = after.rows;
  if (!told || more.length > 0) return null;
  const { group } = after.clause;
  if (group.negation !== 'none') return null;
  const said = before.clause.group.modal ?? before.clause.group.verb;
  const wasMeant = wasPlanned(before.clause.group) || ['wish', 'plan'].includes(said.sense);
  if (group.verb.sense === 'drop' && wasMeant && old.status !== 'Réalisé')
    return { ...old, type: 'Tâche', status: 'Abandonné', certainty: 'Fait', due: told.due };
  const isLastStep = group.verb.sense === 'await' && group.voice === 'active';
  if (isLastStep && isReady(before.clause.group) && old.type !== 'Décision')
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

/** « elle souhaiterait trois logements, mais rien n’est encore tranché ». */
function isUnsettled(before: VerbGroup, { clause, isNothing, rows }: ReadClause): boolean {
  const { group } = clause;
  const isWanted = ['wish', 'can', 'plan'].includes((before.modal ?? before.verb).sense);
  const isDecided = group.verb.sense === 'decide' || SETTLED_BY_BODY.has(group.verb.infinitive);
  return isNothing && rows.length === 0 && isWanted && isDecided && group.negation !== 'none';
}
