import { fold } from '../../../lib/text';
import { MEETING_NOUNS } from '../../lexicon/nouns';
import words from './meeting-words.json';

/** Meetings that come again. Folded singulars. */
const SERIES = new Set(words.series);
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

/** « Balade urbaine » is held once, « Balades urbaines » and « Permanence » come again; null for no meeting. */
export function typeOfMeeting(title: string): 'Jalon' | 'Récurrent' | null {
  const head = HEAD.exec(fold(title))?.[1];
  if (head === undefined) return null;
  return MEETING_NOUNS.has(head) && !SERIES.has(head) ? 'Jalon' : 'Récurrent';
}
