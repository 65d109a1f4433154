import { tenseStatus } from './tense-status';
import lists from './words.json';
import { isVerb, type VerbSense } from '../../lexicon/verbs';
import { isNounAlone, type VerbGroup } from './verb-group';
import {
  type ClauseSigns,
  type State,
  type Certainty,
  DONE,
  planned,
  RUNNING,
  type StatusOfClause,
} from './clause-status';

const STATE_STATUS = lists.stateStatus as Readonly<Record<State, StatusOfClause>>;
const MODAL_CERTAINTY = lists.modalCertainty as Readonly<Partial<Record<VerbSense, Certainty>>>;

/** The status and the certainty a verb gives: « est signée » is done, « débuteront » is planned. */
export function statusOf(group: VerbGroup, signs: ClauseSigns): StatusOfClause {
  return (
    nounStatus(group, signs) ??
    stoppedStatus(group, signs) ??
    negatedStatus(group) ??
    modalStatus(group) ??
    stateStatus(group, signs) ??
    tenseStatus(group, signs)
  );
}

/** « Comité d’attribution : tous les mois » goes on, « réunion le 8 décembre » is to come. */
function nounStatus(
  group: VerbGroup,
  { date, reach, isPeriodic }: ClauseSigns,
): StatusOfClause | null {
  if (!isNounAlone(group)) return null;
  const hasBegun = date === 'since' || (date === 'past' && reach === 'from');
  if (hasBegun || (date === 'none' && isPeriodic)) return RUNNING;
  return date === 'past' ? DONE : planned('Prévisionnel');
}

function stoppedStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause | null {
  if (group.negation !== 'none' || ['conditional', 'future'].includes(group.tense)) return null;
  const { sense } = group.verb;
  if (sense === 'drop') return { status: 'Abandonné', certainty: 'Fait' };
  if (sense === 'postpone' && signs.date !== 'none') return planned('Prévisionnel');
  if (sense === 'suspend' || sense === 'postpone') return { status: 'Suspendu', certainty: 'Fait' };
  return signs.isPartial === true ? RUNNING : null;
}

function negatedStatus(group: VerbGroup): StatusOfClause | null {
  if (group.negation === 'none') return null;
  if (group.negation === 'not-yet' && !isStillOn(group)) return planned('Prévisionnel');
  if (group.modal?.sense === 'can' && group.tense === 'past')
    return { status: 'Suspendu', certainty: 'Fait' };
  const says = group.modal ?? group.verb;
  const isGivenUp = group.state === 'planned' || ['plan', 'wish'].includes(says.sense);
  if (isGivenUp) return { status: 'Abandonné', certainty: 'Fait' };
  if (group.verb.sense === 'decide' && group.tense !== 'future') return DONE;
  // « n’est pas terminée »
  if (isStillOn(group)) return RUNNING;
  // « n’a pas abouti », « n’a pas été reconduite »: it is over.
  const { verb, tense } = group;
  const isFailed = isVerb(verb, 'result') && tense === 'past';
  const isOver = isFailed || tense === 'future' || verb.sense === 'continue';
  return isOver ? { status: 'Abandonné', certainty: 'Fait' } : planned('Prévisionnel');
}

/** « la consultation n’est pas close »: it goes on, while « ne prend pas fin » would tell a day. */
export function isStillOn({ verb, voice, tense, negation, modal }: VerbGroup): boolean {
  const isOver = verb.sense === 'end' && !isVerb(verb, 'result') && voice === 'passive';
  return isOver && negation !== 'none' && tense === 'present' && modal === null;
}

function modalStatus(group: VerbGroup): StatusOfClause | null {
  const { modal, tense } = group;
  if (modal === null) return null;
  if (modal.sense === 'must' && tense === 'future') return planned('Ferme');
  if (modal.sense === 'can' && isVerb(modal, 'may')) return planned('Envisagé');
  const certainty = MODAL_CERTAINTY[modal.sense];
  return certainty === undefined ? null : planned(certainty);
}

function stateStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause | null {
  if (group.state === null) return null;
  // « est ouvert chaque mercredi »: it goes on; « est en service depuis mars »: that is done.
  const goesOn = signs.isPeriodic || signs.isMeanwhile === true;
  if (group.state === 'done' && goesOn) return RUNNING;
  if (group.tense === 'future') return planned('Ferme');
  // « une étude serait en préparation »: so it is said; « serait en service en mai » is to come.
  const isSaid = ['in-progress', 'in-preparation'].includes(group.state) && signs.date === 'none';
  const isAhead = group.tense === 'conditional' && !isSaid;
  return isAhead ? planned('Conditionnel') : STATE_STATUS[group.state];
}
