import { runningNouns, datedEvents } from './dated-events';
import {
  type EmbeddedRow,
  type BesideSearch,
  type DecisionReading,
  type DecisionSearch,
} from './embedded-row';
import { awaitedDecision, namedDecision, hopedDecision } from './decisions';
import { takenDecision } from './taken-decisions';
import { trials, impliedByProposal } from './implied';
import { conditionRows, type ConditionSearch } from './condition-decision';
import type { Draft, ToldRow } from '../facts/draft';

/** What the condition of a clause waits for: rows before the clause’s own. */
export const CONDITION_RULES: readonly Rule<ConditionSearch, readonly ToldRow[]>[] = [
  {
    id: 'condition-decision',
    example: 'Si notre projet est retenu, les travaux débuteront en mai.',
    read: conditionRows,
  },
];

/** What a main clause says of a decision: the first that applies makes its row. */
export const DECISION_RULES: readonly Rule<DecisionSearch, DecisionReading | null>[] = [
  {
    id: 'hoped-decision',
    example: 'La ville espère être choisie dans le cadre de l’ANRU II.',
    read: hopedDecision,
  },
  {
    id: 'awaited-decision',
    example: 'Nous sommes en attente de l’accord de la CAF.',
    read: awaitedDecision,
  },
  {
    id: 'named-decision',
    example: 'L’avis du conseil de surveillance sera rendu en juin.',
    read: namedDecision,
  },
  {
    id: 'taken-decision',
    example: 'Le littoral a été choisi comme premier terrain.',
    read: takenDecision,
  },
];

/** The rows a clause holds besides its own: all that apply add theirs, in this order. */
export const BESIDE_RULES: readonly Rule<BesideSearch, readonly EmbeddedRow[]>[] = [
  {
    id: 'dated-event',
    example: 'Les réponses sont attendues pour le 6 juin pour un démarrage à partir de juillet.',
    read: datedEvents,
  },
  {
    id: 'running-work',
    example:
      'Les deux directions se sont réunies pour tracer les contours de la réflexion en cours.',
    read: runningNouns,
  },
  {
    id: 'trial',
    example: 'Le littoral a été choisi comme premier terrain pour tester notre projet commun.',
    read: trials,
  },
];

/** What a clause is that no decision tells: the reading of `unit-rows.ts` itself. */
export const ACTION_RULE = { id: 'action', example: 'La convention est signée.' };

/** The same of a sentence without a verb. */
export const NOTE_RULE = { id: 'note', example: 'Deux réunions avec la CAF en juin.' };

/** What a paragraph gives once its sentences are read: all that apply add theirs. */
export const PARAGRAPH_RULES: readonly Rule<readonly Draft[], readonly ToldRow[]>[] = [
  {
    id: 'implied-works',
    example:
      'Une proposition de restructuration du site a été faite au Conseil Général. Nous sommes en attente de leur décision.',
    read: impliedByProposal,
  },
];

/** Every way a row comes to be, in the order they are asked: no row bears another id. */
export const RULES: readonly Pick<Rule<never, unknown>, 'id' | 'example'>[] = [
  ...CONDITION_RULES,
  ...DECISION_RULES,
  ACTION_RULE,
  ...BESIDE_RULES,
  NOTE_RULE,
  ...PARAGRAPH_RULES,
];

/** One way a sentence gives rows. All rules of prose have this shape and stand in the list of `rules.ts`. */
interface Rule<Asked, Told> {
  /** Shown with every row it makes, in the preview and where a test fails. */
  readonly id: string;
  /** A sentence it reads. */
  readonly example: string;
  /** Null or no row where it does not apply. */
  readonly read: (asked: Asked) => Told;
}
