import { daysBetween } from '../../../lib/calendar-date';
import { collapseSpaces, fold } from '../../../lib/text';
import { mentions, NO_LETTER, oneOf } from '../../../lib/word-patterns';
import { MEETING_NOUNS } from '../../lexicon/nouns';
import { NOT_INFINITIVES } from '../../lexicon/verbs';
import { findWord, indexWords } from '../../names/word-index';
import { readWords } from '../../reading/due-request';
import type { DueFields } from '../../reading/read-due';
import type { ReadingContext } from '../../reading/reading-context';
import { TYPE_WORDS } from '../../reading/status-words';
import type { ActionType, Status } from '../../tracker/lists';
import type { ActionWords } from './action-words';
import meetings from './meeting-words.json';
import words from './type-words.json';

const TYPE_INDEX = indexWords(TYPE_WORDS);
const DAYS_OF_WEEK = 7;

/** Said of a due date: « tous les mois ». */
export const RHYTHM = mentions([...words.rhythm, ...words.period]);
/** Said of a title: « Point hebdomadaire »; « Solde annuel » is that of a year. */
const TITLE_RHYTHM = mentions(words.rhythm);

const AS_TOPIC = {
  before: '(?:^|(?<!(?:^|[^a-z])(?:d|de|pour))[^a-z])',
  after: '(?![a-rt-z])',
};
/** Something that someone has to decide; « arbre de décision », « scan pour validation » say what a thing is for. */
const DECISION_TITLE = oneOf(words.decision, AS_TOPIC);
/** « Choix du prestataire »: decided by whoever is named to decide; work like any other otherwise. */
const CHOICE_TITLE = oneOf(words.choice, AS_TOPIC);
/** « Implémenter la sélection »: a verb is work to do, whatever it is about. */
const INFINITIVE_HEAD = new RegExp(
  `^(?:[\\d.)]+ )*([a-z]{2,}(?:er|ir)|${words.verbs.join('|')})(?: |$)`,
  'u',
);
const NOUNS = new Set([...NOT_INFINITIVES].map(fold));
/** Work around a training that is not itself a training. */
const TASK_TITLE = oneOf(words.task, { before: "^(?:l[ae] |l'|les )?", after: NO_LETTER });
/** Something that happens once. */
const MILESTONE_TITLE = oneOf(words.milestone, {
  before:
    "^(?:[^:]*:\\s*|.*\\s-\\s)?(?:\\d+(?:er|ere|eres|e|eme)?s?\\s+|premi(?:er|ere)s?\\s+|mise a |la |le |les |l')*",
  after: NO_LETTER,
});

/** Meetings that come again. Folded singulars. */
const SERIES = new Set(meetings.series);
/** Said of several, they are held again: « Ateliers » may all be of one day. Folded plurals. */
const REPEATED = new Set(meetings.repeated);
/** Meetings whose words mean no other thing: « Point relais » is none. */
const NAMES_OF_MEETINGS = [...MEETING_NOUNS]
  .filter((noun) => !meetings.otherSenses.includes(noun))
  .sort((a, b) => b.length - a.length)
  .map((noun) => noun.replace(/[a-z](?=[- ]|$)/gu, '$&s?'));
/** The head of a title, or of what follows its last « : » or dash. */
const MEETING_HEAD = new RegExp(
  `^(?:[^:]*:\\s*|.*\\s-\\s)?(?:l[ae] |l'|les |un |une |\\d+(?:er|ere|eme|e|nd|nde)?s? |premi(?:er|ere)s? )*(${NAMES_OF_MEETINGS.join('|')})(?![a-z-])`,
  'u',
);
const TYPE_OF_MEETING = { once: 'Jalon', repeated: 'Récurrent', either: 'Tâche' } as const;

/** What a « Type » cell says; null when it says nothing known. */
export function readTypeWord(text: string): ActionType | null {
  return findWord(TYPE_INDEX, text)?.meaning ?? null;
}

/** The type typed, or that the title and the rhythm of the due date announce. */
export function typeOfAction(
  action: ActionWords,
  { status, context }: { readonly status: Status | null; readonly context: ReadingContext },
): ActionType {
  const { type, title, strand, decisionMaker } = action;
  const typed = readTypeWord(type);
  if (typed !== null) return typed;
  const times = [action.due, action.start, action.end];
  // « Réunion d’équipe mensuelle » of a day is held on that day.
  const isOfNoDay = times.every(({ text, date }) => text === '' && date === null);
  const told = isOfNoDay && meetingOf(title) !== null ? [title] : times.map(({ text }) => text);
  if (told.some((text) => RHYTHM.test(fold(text)))) return 'Récurrent';
  const isToDecide = decisionMaker !== '' || status === 'En attente de décision';
  if (isToDecide && CHOICE_TITLE.test(fold(title))) return 'Décision';
  if (context.isInOtherLanguage === true) return 'Tâche';
  if (isSeveralMeetings(action, context)) return 'Récurrent';
  return typeOfTitle(title, strand);
}

/** « COPIL », « 15/10/2014 et 14/01/2015 »: it meets on each. */
function isSeveralMeetings({ title, due }: ActionWords, context: ReadingContext): boolean {
  if (due.date !== null || meetingOf(title) === null) return false;
  const reading = readWords(collapseSpaces(due.text), { type: 'Jalon', isDone: false, context });
  return reading.kind === 'window' && reading.relation === 'énumération';
}

/**
 * The type that the words of a title announce; a task when nothing else does. « Formation des agents »,
 * « Ateliers » say nothing of how often: a rhythm does, a strand of trainings, or « Réunions ».
 */
export function typeOfTitle(title: string, strand: string): ActionType {
  const folded = fold(title);
  if (TITLE_RHYTHM.test(folded)) return 'Récurrent';
  const verb = verbOf(folded);
  if (verb !== null) return words.deciding.includes(verb) ? 'Décision' : 'Tâche';
  if (DECISION_TITLE.test(folded)) return 'Décision';
  if (MILESTONE_TITLE.test(folded)) return 'Jalon';
  if (fold(strand).startsWith('formation') && !TASK_TITLE.test(folded)) return 'Récurrent';
  return TYPE_OF_MEETING[meetingOf(title) ?? 'either'];
}

/** The infinitive that a title begins with; null for a noun, « Goûter des familles » too. */
function verbOf(folded: string): string | null {
  const head = INFINITIVE_HEAD.exec(folded)?.[1] ?? null;
  return head === null || NOUNS.has(head) || MEETING_NOUNS.has(head) ? null : head;
}

/**
 * How often people meet: « Balade urbaine » is held once, « Réunions » are again and again; « Ateliers »,
 * « Permanence » may be either. Null for no meeting.
 */
export function meetingOf(title: string): keyof typeof TYPE_OF_MEETING | null {
  const head = MEETING_HEAD.exec(fold(title))?.[1];
  if (head === undefined) return null;
  if (REPEATED.has(head)) return 'repeated';
  return MEETING_NOUNS.has(head) && !SERIES.has(head) ? 'once' : 'either';
}

/** « Livraison », « Accord du bailleur » over days are work: a milestone and a decision have their day. */
export function typeOfSpan(
  type: ActionType,
  { start, end, precision }: Pick<DueFields, 'start' | 'end' | 'precision'>,
): ActionType {
  if (type === 'Récurrent' || start === null || end === null) return type;
  return daysBetween(start, end) > (precision === 'jour' ? 1 : DAYS_OF_WEEK - 1) ? 'Tâche' : type;
}
