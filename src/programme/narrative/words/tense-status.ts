import { isVerb } from '../../lexicon/verbs';
import type { VerbGroup } from './verb-group';
import {
  type ClauseSigns,
  AWAITED,
  DONE,
  planned,
  RUNNING,
  type StatusOfClause,
  PREPARED,
} from './clause-status';

/** The status of a verb that no modal, no state and no negation changes. */
export function tenseStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause {
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
  // « a déjà présenté plusieurs dossiers de ménages »: more will come.
  if (signs.bringsPeople === true && group.isAlready && signs.date === 'none') return RUNNING;
  switch (group.verb.sense) {
    case 'start':
    case 'continue':
      return isVerb(group.verb, 'renew') ? DONE : RUNNING;
    case 'plan':
      return planned('Prévisionnel');
    case 'wish':
      return planned('Envisagé');
    case 'await':
      // « était attendue pour décembre »
      return group.voice === 'passive' && signs.date !== 'none' ? planned('Prévisionnel') : AWAITED;
    case 'rule':
      return DONE;
    default:
      // « a été fixée au 23 septembre », which is to come
      if (isVerb(group.verb, 'set') && group.voice === 'passive' && signs.date === 'future')
        return planned('Ferme');
      // « ont eu lieu depuis 2019 »
      if (group.verb.sense === 'hold' && signs.date === 'since') return RUNNING;
      return group.tense === 'imperfect' && group.verb.sense === 'course' ? RUNNING : DONE;
  }
}

/** Passive present: « est signée » is done, « est organisée en juin », « un repas est offert » are to come. */
function resultStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause {
  const isOffered = isVerb(group.verb, 'offer') && signs.date === 'none' && !signs.isPeriodic;
  if (isOffered && !group.isAlready) return planned('Ferme');
  switch (group.verb.sense) {
    case 'plan':
    case 'await':
      return planned('Prévisionnel');
    case 'wish':
    case 'hope':
      return planned('Envisagé');
    case 'prepare':
      // « calé au 12 juin »
      return signs.date === 'future' ? planned('Ferme') : PREPARED;
    case 'start':
    case 'continue':
      if (isVerb(group.verb, 'renew') && !signs.isPeriodic && signs.date === 'none') return DONE;
      return signs.date === 'future' ? planned('Ferme') : RUNNING;
    case 'course':
      if (signs.isPeriodic && !beginsAhead(signs)) return RUNNING;
      if (signs.date === 'future') return planned('Ferme');
      if (signs.date === 'past') return DONE;
      // « est rédigé » is finished, « est accompagné » goes on.
      return isVerb(group.verb, 'leave-result') || group.isAlready ? DONE : RUNNING;
    default:
      if (beginsAhead(signs) && !group.isAlready) return planned('Ferme');
      if (
        signs.isPeriodic ||
        // « des dossiers de locataires sont proposés par le Foyer »
        (signs.bringsPeople === true && signs.date === 'none') ||
        signs.isMeanwhile === true ||
        (signs.isNow === true && !group.isAlready) ||
        // « est demandé depuis deux ans »: nobody has answered.
        (signs.date === 'since' &&
          (group.verb.sense === 'launch' || isVerb(group.verb, 'request'))) ||
        // « est confiée à la société »: to be done by her.
        (isVerb(group.verb, 'assign') && signs.date !== 'future')
      )
        return RUNNING;
      return signs.date === 'future' && !group.isAlready ? planned('Ferme') : DONE;
  }
}

function presentStatus(group: VerbGroup, signs: ClauseSigns): StatusOfClause {
  switch (group.verb.sense) {
    case 'prepare':
      return PREPARED;
    case 'continue':
      // « les travaux durent de janvier à mars »
      return beginsAhead(signs) ? planned('Ferme') : RUNNING;
    case 'wish':
    case 'can':
      return planned('Envisagé');
    case 'hope':
      return planned('Espéré');
    case 'plan':
    case 'must':
      return planned('Prévisionnel');
    case 'await':
      // « nous attendons les plis pour le 13 mars »
      return signs.date === 'future' ? planned('Prévisionnel') : AWAITED;
    case 'decide':
      // « nous avons l’accord de la CAF »
      return signs.date === 'future' ? planned('Ferme') : DONE;
    default:
      // « l’atelier reprend le 4 octobre, chaque mardi »: until then it does not run.
      if (beginsAhead(signs) || (group.verb.sense === 'start' && signs.date === 'future'))
        return planned('Ferme');
      if (signs.isPeriodic || signs.date === 'since') return RUNNING;
      // « suggère la location d’une benne », « M. Leroy présente le projet »: told of a meeting.
      if (signs.date === 'none' && !group.isAlready) {
        if (isVerb(group.verb, 'suggest')) return planned('Envisagé');
        if (isVerb(group.verb, 'show') && group.voice === 'active') return DONE;
      }
      // « Fixe le prix à 120 € », « Confie l’étude à l’agence »: a line of what was decided.
      const isResolved = ['point', 'send'].includes(group.verb.sense) && group.person === 'he';
      if (isResolved && group.first === 0 && signs.date !== 'future') return DONE;
      if (signs.date === 'future') return planned('Ferme');
      // « procède à une enquête en février 2014 », told years after.
      return signs.date === 'past' && signs.reach === 'within' && group.verb.sense !== 'start'
        ? DONE
        : RUNNING;
  }
}

/** « a lieu chaque mois à partir de mars », « se déroule de novembre à avril, une fois par mois ». */
function beginsAhead({ date, reach }: ClauseSigns): boolean {
  return date === 'future' && (reach === 'from' || reach === 'over');
}
