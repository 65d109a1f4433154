import { awaitedDecision, namedDecision } from '../decisions/decisions';
import type { DecisionReading, DecisionSearch } from '../decisions/decision';
import { hopedDecision } from '../decisions/hoped-decisions';
import { takenDecision } from '../decisions/taken-decisions';
import { datedEvents } from '../embedded/dated-events';
import type { BesideSearch, EmbeddedRow } from '../embedded/embedded-row';
import { runningNouns } from '../embedded/running-nouns';
import { trials } from '../embedded/trials';
import type { Rule } from './rule';

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
