import { fold } from '../../../lib/text';
import { MEETING_NOUNS } from '../../lexicon/nouns';
import words from './meeting-words.json';

/** Meetings that come again. Folded singulars. */
const SERIES = new Set(words.series);
/** Said of several, they are held again: « Ateliers » may all be of one day. Folded plurals. */
const REPEATED = new Set(words.repeated);
/** Words that also mean what no one meets for, such as « Point relais ». */
const OTHER_SENSES = new Set(words.otherSenses);
const NOUNS = [...MEETING_NOUNS]
  .filter((noun) => !OTHER_SENSES.has(noun))
  .sort((a, b) => b.length - a.length);
/** The head of a title, or of what follows its last « : » or dash. */
const HEAD = new RegExp(
  `^(?:[^:]*:\\s*|.*\\s-\\s)?(?:l[ae] |l'|les |un |une |\\d+(?:er|ere|eme|e|nd|nde)?s? |premi(?:er|ere)s? )*(${NOUNS.map(
    (noun) => noun.replace(/[a-z](?=[- ]|$)/gu, '$&s?'),
  ).join('|')})(?![a-z-])`,
  'u',
);

/** « Balade urbaine », « Permanence »: people meet. */
export function isMeeting(title: string): boolean {
  return headOf(title) !== undefined;
}

/** « Balade urbaine » is held once; « Balades urbaines » and « Permanence » may come again. */
export function isSingleMeeting(title: string): boolean {
  const head = headOf(title);
  return head !== undefined && MEETING_NOUNS.has(head) && !SERIES.has(head);
}

/** « Réunions des locataires », « COPILs »: people meet again and again. */
export function areMeetings(title: string): boolean {
  return REPEATED.has(headOf(title) ?? '');
}

function headOf(title: string): string | undefined {
  return HEAD.exec(fold(title))?.[1];
}
