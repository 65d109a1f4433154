import { isVerb } from '../../lexicon/verbs';
import lists from './words.json';
import type { ActionType, Status } from '../../tracker/lists';
import { MEETING_NOUNS, COURSE_NOUNS } from '../../lexicon/nouns';
import { type NounPhrase, isSeries } from '../clauses/phrases';
import type { VerbGroup } from '../words/verb-group';

/** What kind of row the verb and its noun make, decisions apart. */
export function typeOf({
  group,
  topic,
  status,
  isRepeated,
  stays = false,
  isOnce = false,
}: {
  readonly group: VerbGroup;
  readonly topic: NounPhrase | null;
  readonly status: Status;
  /** « chaque mois », « deux fois ». */
  readonly isRepeated: boolean;
  /** « accueillera des jeunes à partir de mai », « prend effet pour six ans »: on no single day. */
  readonly stays?: boolean;
  /** « du 5 au 23 octobre »: from day to day, and not again. */
  readonly isOnce?: boolean;
}): ActionType {
  if (isRepeated) return 'Récurrent';
  const isStopped = status === 'Suspendu' || status === 'Abandonné';
  if (isStopped && !(topic && (MEETING_NOUNS.has(topic.noun) || COURSE_NOUNS.has(topic.noun))))
    return 'Tâche';
  const { sense } = group.verb;
  if (topic && beginsTraining(group, topic)) return 'Récurrent';
  // « une consultation est ouverte jusqu’au 15 »: it runs.
  const isOpened = sense === 'launch' && group.negation === 'none' && status !== 'En cours';
  if (isOpened) return 'Jalon';
  // « le conseil de concertation sera consulté »: once, and by somebody else.
  const isAsked = group.voice === 'passive' && isVerb(group.verb, 'approach');
  if (topic && isSeries(topic) && !isAsked && !(isOnce && sense !== 'start')) return 'Récurrent';
  // « les échanges ont permis »: there were several.
  if (sense === 'enable' && topic?.isPlural === true) return 'Récurrent';
  if (status === 'En cours' || status === 'En préparation') return 'Tâche';
  if (stays && status === 'Prévu') return 'Tâche';
  // « les attributions se poursuivront »: no single day.
  if (sense === 'continue' && status === 'Prévu')
    return topic?.isPlural === true && topic.senses.includes('event') ? 'Récurrent' : 'Tâche';
  // « le contenu reste à définir »: to be worked out, on no day.
  if (isVerb(group.modal, 'remain')) return 'Tâche';
  const isOver = status === 'Réalisé';
  // « le bail-type est prêt », « la résidence est en service »
  if (isOver && group.state === 'done') return 'Jalon';
  // « l’ouverture interviendra en mai »: it takes place then.
  const isHeld = isVerb(group.verb, 'occur');
  const isEvent = topic?.senses.includes('event') === true || MEETING_NOUNS.has(topic?.noun ?? '');
  if (isEvent && (isOver || isHeld || (sense !== 'start' && sense !== 'course'))) return 'Jalon';
  if (
    topic?.senses.includes('process') === true &&
    sense !== 'point' &&
    sense !== 'send' &&
    sense !== 'await'
  )
    return 'Tâche';
  return POINT_SENSES.has(sense) || (isOnce && sense === 'plan') ? 'Jalon' : 'Tâche';
}

/** « le stage s’ouvre en octobre », « le premier module débute »: sessions follow. */
function beginsTraining({ verb, voice, negation }: VerbGroup, topic: NounPhrase): boolean {
  const { noun, isPlural } = topic;
  const begins = verb.sense === 'start' || isVerb(verb, 'open');
  const isSeveral = isPlural && isVerb(verb, 'open') && voice === 'reflexive' && isSeries(topic);
  return negation === 'none' && ((begins && COURSE_NOUNS.has(noun)) || isSeveral);
}

const POINT_SENSES: ReadonlySet<string> = new Set(lists.pointSenses);
