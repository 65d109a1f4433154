import { fold } from '../../../lib/text';
import { MEETING_NOUNS } from '../../lexicon/nouns';

/** How a title names something that people meet for. */
export type MeetingTitle =
  /** « Balade urbaine »: held once. */
  | 'once'
  /** « Atelier cuisine »: held once, but for a period. */
  | 'session'
  /** « Permanence », « Groupe de parole »: comes again, but for a day. */
  | 'series'
  /** « Point budget »: a meeting on a day, something else without one. */
  | 'on-a-day'
  /** « Balades urbaines ». */
  | 'several';

/** Meetings that come again. Folded singulars. */
const SERIES = new Set([
  'permanence',
  'cafe',
  'groupe de parole',
  "groupe d'echange",
  "groupe d'expression",
]);
/** Words that also mean what no one meets for. */
const OTHER_SENSES = new Set(['sortie', 'entretien', 'module', 'stage']);
/** Bodies that meet, and words that without a day are no meeting: « Point relais ». */
const ON_A_DAY = new Set([
  'point',
  'session',
  'conseil de concertation',
  'conseil de concertation locative',
  'conseil de residents',
  'conseil de vie sociale',
]);
const SESSIONS = new Set(['atelier']);
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

/** What kind of meeting the head of a title names; null for anything else. */
export function meetingTitle(title: string): MeetingTitle | null {
  const head = HEAD.exec(fold(title))?.[1];
  if (head === undefined) return null;
  if (!MEETING_NOUNS.has(head)) return isPluralOnADay(head) ? null : 'several';
  if (SERIES.has(head)) return 'series';
  if (ON_A_DAY.has(head)) return 'on-a-day';
  return SESSIONS.has(head) ? 'session' : 'once';
}

/** « Points de vigilance », « Sorties »: no more meetings than their singulars. */
function isPluralOnADay(head: string): boolean {
  return ON_A_DAY.has(head.replace(/s$/u, ''));
}
