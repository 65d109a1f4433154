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

/**
 * How often people meet: « Balade urbaine » is held once, « Réunions » are again and again; « Ateliers »,
 * « Permanence » may be either. Null for no meeting.
 */
export function meetingOf(title: string): 'once' | 'repeated' | 'either' | null {
  const head = HEAD.exec(fold(title))?.[1];
  if (head === undefined) return null;
  if (REPEATED.has(head)) return 'repeated';
  return MEETING_NOUNS.has(head) && !SERIES.has(head) ? 'once' : 'either';
}
