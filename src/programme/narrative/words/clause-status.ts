import type { Status } from '../../tracker/lists';

/** How sure the text is of what it says. */
export type Certainty =
  'Fait' | 'Ferme' | 'Prévisionnel' | 'Envisagé' | 'Espéré' | 'Conditionnel' | 'Non daté';

export interface StatusOfClause {
  readonly status: Status;
  readonly certainty: Certainty;
}

/** « en mai » is within, « dès mai » from then on, « de mai à juin » all over, « jusqu’en mai » until. */
export type Reach = 'within' | 'from' | 'over' | 'until';

/** What the verb’s surroundings say, besides the verb. */
export interface ClauseSigns {
  /** A date that is not before the reference date; `none` without any date. */
  readonly date: 'none' | 'past' | 'future' | 'since';
  /** How the date reaches; absent without one. */
  readonly reach?: Reach;
  readonly isPeriodic: boolean;
  /** « plusieurs dossiers de candidats »: those to house, brought one after the other. */
  readonly bringsPeople?: boolean;
  /** « actuellement ». */
  readonly isNow?: boolean;
  /** « 40 faites sur 65 »: it goes on. */
  readonly isPartial?: boolean;
  /** « dans l’intervalle », « provisoirement »: so for now. */
  readonly isMeanwhile?: boolean;
}

export const DONE: StatusOfClause = { status: 'Réalisé', certainty: 'Fait' };

export const RUNNING: StatusOfClause = { status: 'En cours', certainty: 'Fait' };

export const AWAITED: StatusOfClause = { status: 'En attente de décision', certainty: 'Non daté' };

export const PREPARED: StatusOfClause = { status: 'En préparation', certainty: 'Ferme' };

/** To come, and how sure. */
export function planned(certainty: Certainty): StatusOfClause {
  return { status: 'Prévu', certainty };
}
