import { capitalised, fold } from '../../../lib/text';
import { findDueDates } from '../../dates/find-due-dates';
import { dateContext } from '../../reading/due-request';
import { namePersons } from '../../reading/card-heads';
import type { ReadingContext } from '../../reading/reading-context';
import { todoNote } from '../clauses/note-forms';
import { DUE_NOUNS } from '../../lexicon/times';
import { hasVerb } from '../lines/blocks';
import { ANNOUNCING } from '../lines/strands';
import { tokenise } from '../words/tokens';

/** What a sentence tells one beside the other, each read as a sentence: a dated note, the members of a list. */
export function toldApart(text: string, context: ReadingContext): readonly string[] {
  // « Mars : choix ; avril : dépôt »
  if (/^[^:;]+ :[^:;]+; [^:;]+ : [^:;]+$/u.test(text)) return text.split(/\s?;\s/u);
  // « Affiches (Paul et Inès) ; buvette (Marc) »: each has who does it.
  const called = text.replace(/[\s.]+$/u, '').split(/\s?;\s/u);
  const isCalled = called.every((one) => namePersons([/\(([^()]+)\)$/u.exec(one)?.[1] ?? '']));
  if (called.length > 1 && isCalled) return called;
  const [, lead = '', link = '', rest = ''] = LISTED.exec(text) ?? [];
  if (rest !== '') return listed([text, lead, link, rest], context);
  // « Fermeture du 3 au 7 mai ; les rendez-vous seront assurés ailleurs »
  const at = text.indexOf(' ;');
  const [before, after] = [text.slice(0, at), text.slice(at + 2).trim()];
  const isNote = at > 0 && /\d/u.test(before) && !/[:(]/u.test(before) && !hasVerb(before);
  return isNote && hasVerb(after) ? [before, after] : [text];
}

const LISTED = /^([^:«(]{2,90}?)(\s?:|,?\s(?:dont|notamment))\s+([^:«]+)$/u;

/** « Il faut : récupérer des bacs ; acheter de la terre », « études en mai, chantier en juin »: each has its verb or its day. */
function listed(
  [text, lead, link, list]: readonly [text: string, lead: string, link: string, list: string],
  context: ReadingContext,
): readonly string[] {
  const isAnnounced = ANNOUNCING.test(fold(`${lead} :`));
  const deeds = membersOf(list, '(?=\\p{L}+(?:er|ir|re)\\s)');
  // « récupérer des bacs »: an infinitive with words of its own.
  const opensDeed = (words: string): boolean =>
    /\S\s+\S/u.test(words) && todoNote(tokenise(capitalised(words)), 0) !== null;
  if (isAnnounced && deeds.length > 1 && deeds.every(opensDeed)) return deeds;
  const days = membersOf(list, '');
  const isDated = (one: string): boolean => hasOwnDay(one, context) && !hasVerb(one);
  if (days.length < 2 || !days.every(isDated)) return [text];
  if (isAnnounced || hasVerb(lead)) return [`${lead}${link}`, ...days];
  return days.map((one) => `${lead} : ${one}`);
}

function membersOf(list: string, ahead: string): readonly string[] {
  const link = list.includes(';')
    ? '\\s?;\\s+(?:(?:et|puis)\\s+)?'
    : '(?:,\\s+(?:(?:et|puis)\\s+)?|\\s+(?:et|puis)\\s+)';
  const members = list.split(new RegExp(link + ahead, 'u'));
  return members.every((one) => one.split('(').length === one.split(')').length) ? members : [];
}

/** « une sortie en mai »: a day, and what takes place then. */
function hasOwnDay(words: string, context: ReadingContext): boolean {
  const [date, ...others] = findDueDates(words, dateContext(context));
  const left = date ? words.slice(0, date.index) + words.slice(date.index + date.length) : '';
  // « début en mars, fin en octobre » are those of one thing.
  const isEvent = /\p{L}{4}/u.test(left) && !DUE_NOUNS.has(tokenise(words)[0]?.key ?? '');
  return others.length === 0 && isEvent;
}
