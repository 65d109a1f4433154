import type { Status } from '../../tracker/lists';
import type { State } from './states';
import type { VerbGroup } from './verb-group';

/** How sure the text is of what it says. */
export const CERTAINTIES = [
  'Fait',
  'Ferme',
  'Prévisionnel',
  'Envisagé',
  'Espéré',
  'Conditionnel',
  'Non daté',
] as const;

export type Certainty = (typeof CERTAINTIES)[number];

export interface StatusOfClause {
  readonly status: Status;
  readonly certainty: Certainty;
}

/** What the verb’s surroundings say, besides the verb. */
export interface ClauseSigns {
  /** A date that is not before the reference date; `none` without any date. */
  readonly date: 'none' | 'past' | 'future' | 'since';
  readonly isPeriodic: boolean;
  /** « des dossiers »: an object without a number, which goes on. */
  readonly isOpenObject: boolean;
  /** « actuellement », « par l’association »: a passive that goes on. */
  readonly isOngoing: boolean;
  /** « l’idée de », « la piste de »: not retained, it is given up. */
  readonly isIdea?: boolean;
  /** « 40 faites sur 65 ». */
  readonly isPartial?: boolean;
  /** « dans l’intervalle », « provisoirement »: so for now. */
  readonly isMeanwhile?: boolean;
}

const STATE_STATUS: Readonly<Record<State, StatusOfClause>> = {
  'in-progress': { status: 'En cours', certainty: 'Fait' },
  'in-preparation': { status: 'En préparation', certainty: 'Ferme' },
  awaiting: { status: 'En attente de décision', certainty: 'Non daté' },
  planned: { status: 'Prévu', certainty: 'Prévisionnel' },
  done: { status: 'Réalisé', certainty: 'Fait' },
  'on-hold': { status: 'Suspendu', certainty: 'Fait' },
  dropped: { status: 'Abandonné', certainty: 'Fait' },
};

const DONE: StatusOfClause = { status: 'Réalisé', certainty: 'Fait' };

const RUNNING: StatusOfClause = { status: 'En cours', certainty: 'Fait' };

const AWAITED: StatusOfClause = { status: 'En attente de décision', certainty: 'Non daté' };

const PREPARED: StatusOfClause = { status: 'En préparation', certainty: 'Ferme' };

function planned(certainty: Certainty): StatusOfClause {
  return { status: 'Prévu', certainty };
}

/** The status and the certainty a verb gives: « est signée » is done, « débuteront » is planned. */
export function statusOf(group: VerbGroup, signs: ClauseSigns): StatusOfClause {
  return (
    stoppedStatus(group, signs) ??
    partialStatus(group, signs) ??
    negatedStatus(group, signs) ??
    modalStatus(group) ??
    stateStatus(group, signs) ??
    tenseStatus(group, signs)
  );
}

function stoppedStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause | null {
  if (group.negation !== 'none' || ['conditional', 'future'].includes(group.tense)) return null;
  const { sense } = group.verb;
  if (sense === 'suspend') return { status: 'Suspendu', certainty: 'Fait' };
  if (sense === 'drop') return { status: 'Abandonné', certainty: 'Fait' };
  if (sense !== 'postpone') return null;
  return signs.date === 'none'
    ? { status: 'Suspendu', certainty: 'Fait' }
    : planned('Prévisionnel');
}

/** « 40 faites sur 65 »: it goes on. */
function partialStatus({ tense }: VerbGroup, { isPartial }: ClauseSigns): StatusOfClause | null {
  return isPartial === true && (tense === 'past' || tense === 'present') ? RUNNING : null;
}

function negatedStatus(group: VerbGroup, { isIdea }: ClauseSigns): StatusOfClause | null {
  if (group.negation === 'none') return null;
  if (group.negation === 'not-yet') return planned('Prévisionnel');
  const says = group.modal ?? group.verb;
  const isGivenUp = group.state === 'planned' || ['plan', 'wish'].includes(says.sense);
  if (isGivenUp) return { status: 'Abandonné', certainty: 'Fait' };
  if (group.verb.sense === 'decide' && group.tense !== 'future' && isIdea === true)
    return { status: 'Abandonné', certainty: 'Fait' };
  if (group.verb.infinitive === 'aboutir' && group.tense === 'past')
    return { status: 'Abandonné', certainty: 'Fait' };
  if (group.verb.sense === 'decide' && group.tense !== 'future')
    return isUndecided(group) ? AWAITED : DONE;
  // « n’a pas été reconduite »: it is over.
  if (group.tense === 'future' || group.verb.sense === 'continue')
    return { status: 'Abandonné', certainty: 'Fait' };
  return planned('Prévisionnel');
}

/** « n’est pas arrêté », « n’est pas validé » are still to be decided, « n’a pas été validé » is. */
function isUndecided({ verb, tense }: VerbGroup): boolean {
  return UNDECIDED.has(verb.infinitive) || (tense === 'present' && UNFINISHED.has(verb.infinitive));
}

const UNDECIDED: ReadonlySet<string> = new Set(
  'arrêter décider trancher arbitrer acter'.split(' '),
);
const UNFINISHED: ReadonlySet<string> = new Set(
  'valider approuver voter adopter entériner'.split(' '),
);

function modalStatus(group: VerbGroup): StatusOfClause | null {
  switch (group.modal?.sense) {
    case 'go':
      return planned('Ferme');
    case 'must':
      return planned(group.tense === 'future' ? 'Ferme' : 'Prévisionnel');
    case 'can':
      return planned(group.modal.infinitive === 'pouvoir' ? 'Envisagé' : 'Prévisionnel');
    case 'wish':
      return planned('Envisagé');
    case 'hope':
      return planned('Espéré');
    case 'decide':
      return group.tense === 'past' ? DONE : planned('Prévisionnel');
    case 'plan':
    case 'await':
    case 'prepare':
    case 'state':
      return planned('Prévisionnel');
    default:
      return null;
  }
}

function stateStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause | null {
  if (group.state === null) return null;
  // « est opérationnel depuis mars »: it goes on.
  if (group.state === 'done' && (signs.date === 'since' || signs.isPeriodic)) return RUNNING;
  if (group.tense === 'future') return planned('Ferme');
  return group.tense === 'conditional' ? planned('Conditionnel') : STATE_STATUS[group.state];
}

function tenseStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause {
  switch (group.tense) {
    case 'future':
      return planned('Ferme');
    case 'conditional':
      return planned('Conditionnel');
    case 'past':
    case 'imperfect':
      return pastStatus(group, signs);
    case 'present':
      return group.voice === 'passive' ? resultStatus(group, signs) : presentStatus(group, signs);
  }
}

function pastStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause {
  switch (group.verb.sense) {
    case 'start':
    case 'continue':
      return RUNNING;
    case 'plan':
      return planned('Prévisionnel');
    case 'wish':
      return planned('Envisagé');
    case 'await':
      return AWAITED;
    case 'send':
      return signs.isOpenObject && group.isAlready && signs.date === 'none' ? RUNNING : DONE;
    case 'rule':
      return DONE;
    default:
      return group.tense === 'imperfect' && group.verb.sense === 'course' ? RUNNING : DONE;
  }
}

/** Passive present: « est signée » is done, « est organisée en juin » is to come. */
function resultStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause {
  switch (group.verb.sense) {
    case 'plan':
    case 'await':
      return planned('Prévisionnel');
    case 'wish':
    case 'hope':
      return planned('Envisagé');
    case 'prepare':
      return PREPARED;
    case 'start':
    case 'continue':
      return signs.date === 'future' ? planned('Ferme') : RUNNING;
    case 'course':
      if (signs.date === 'future') return planned('Ferme');
      if (signs.date === 'past') return DONE;
      return signs.isOngoing || signs.isPeriodic || signs.date === 'since'
        ? RUNNING
        : courseResult(group);
    default:
      if (
        signs.isPeriodic ||
        signs.isMeanwhile === true ||
        (group.verb.sense === 'launch' && signs.date === 'since')
      )
        return RUNNING;
      return signs.date === 'future' && !group.isAlready ? planned('Ferme') : DONE;
  }
}

const RESULTS: ReadonlySet<string> = new Set(
  'trouver réaliser rédiger élaborer construire actualiser vérifier analyser recenser réhabiliter rénover aménager évaluer financer cofinancer sécuriser'.split(
    ' ',
  ),
);

/** « est rédigé » is finished, « est accompagné » goes on. */
function courseResult(group: VerbGroup): StatusOfClause {
  return RESULTS.has(group.verb.infinitive) || group.isAlready ? DONE : RUNNING;
}

function presentStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause {
  switch (group.verb.sense) {
    case 'prepare':
      return PREPARED;
    case 'continue':
      return RUNNING;
    case 'wish':
    case 'can':
      return planned('Envisagé');
    case 'hope':
      return planned('Espéré');
    case 'plan':
      return planned('Prévisionnel');
    case 'await':
      return AWAITED;
    case 'decide':
      // « nous avons l’accord de la CAF »
      if (group.verb.infinitive.startsWith('avoir')) return DONE;
      return signs.date === 'future' ? planned('Ferme') : RUNNING;
    default:
      if (signs.isPeriodic || signs.date === 'since') return RUNNING;
      return signs.date === 'future' ? planned('Ferme') : RUNNING;
  }
}
