import words from './dates.en.json';
import { type CalendarDate, parseIsoDate, partsOf } from '../../lib/calendar-date';
import type { FindingSentences, FindingText } from '../../programme/checks/sheet/words';
import { interval, longDate, monthOf, plural, proposal, shortDate, weekday } from '../english';

type DateCode = Extract<keyof FindingSentences, `DAT-${string}` | `DEP-${string}`>;

const HOLIDAYS: Readonly<Record<string, string>> = words.HOLIDAYS;

/** Sentences about dates, dependencies and conditions. */
export const DATE_SENTENCES: Pick<FindingSentences, DateCode> = {
  'DAT-01': () =>
    say(
      'No due date.',
      'Type a date or a period (“fin septembre”, “T3 2014”…), or “à définir” when it is not known.',
    ),
  'DAT-02': () =>
    say(
      'Action in progress without an end. The Gantt draws it up to the status date.',
      'Type an end if it is known.',
    ),
  'DAT-03': ({ start, end }) =>
    say(
      `The end (${shortDate(end)}) comes before the start (${shortDate(start)}).`,
      'Correct one of the two dates.',
    ),
  'DAT-04': ({ value, example, proposed }) =>
    say(
      `Due date “${value}” not understood.`,
      proposed === null
        ? `Type a date or a period, such as “${example === null ? '30/09/2014' : monthOf(example)}” in French words or figures.`
        : `Did you mean “${proposed}”?`,
    ),
  'DAT-05': ({ start, end, precision, reference }) =>
    say(
      `Year not written, read as “${readBack(start, end, precision)}” from the document’s date (${shortDate(reference)}).`,
      'Write the year if it is another.',
    ),
  'DAT-06': ({ value, start, end }) =>
    say(`“${value}” read as ${interval(start, end)}.`, 'Be more precise if you can.'),
  'DAT-07': ({ date, text, start, end }) =>
    say(
      `The date ${shortDate(date)} does not match the words “${text}” (read as ${interval(start, end)}).`,
      'Set the dates to the words, or correct the words.',
    ),
  'DAT-20': ({ start, end, held }) =>
    say(
      `Due date read as ${interval(start, end)}: ${held === null ? 'start and end are empty' : `the end says ${shortDate(held)}`}.`,
      'Write these dates: the Gantt and the late rows will follow them.',
    ),
  'DAT-08': ({ title, deadline, days, statusDate }) =>
    say(
      `“${title}” was due by ${shortDate(deadline)}: late ${String(days)} d on ${shortDate(statusDate)}.`,
      'Update the status or the due date.',
    ),
  'DAT-09': ({ value, proposed }) =>
    say(
      `“${value}” is text, not a date.`,
      proposed === null ? 'Type a date dd/mm/yyyy.' : `Suggested date: ${shortDate(proposed)}.`,
    ),
  'DAT-10': ({ value, proposed }) =>
    say(
      `“${value}” does not exist.`,
      proposed === null ? 'Correct the date.' : `Suggested date: ${shortDate(proposed)}.`,
    ),
  'DAT-11': ({ date, other }) =>
    say(`${shortDate(date)} may mean ${longDate(date)} or ${longDate(other)}.`, 'Confirm it.'),
  'DAT-12': ({ date, written, actual }) =>
    say(
      `${longDate(date)} is not a ${weekday(written)} but a ${weekday(actual)}.`,
      'Correct the day or the date.',
    ),
  'DAT-13': ({ date, weekday: day, holiday, next }) =>
    say(
      `${shortDate(date)} is ${holiday === null ? `a ${weekday(day)}` : `a public holiday (${HOLIDAYS[holiday] ?? holiday})`}.`,
      `Next working day: ${shortDate(next)}.`,
    ),
  'DAT-14': ({ date, start, end, proposed }) =>
    say(
      `${shortDate(date)} is outside the programme (${yearOf(start)} – ${yearOf(end)}).`,
      proposed === null
        ? 'Check the year.'
        : `Check the year. Suggested date: ${shortDate(proposed)}.`,
    ),
  'DAT-15': ({ value, proposed }) =>
    say(
      `“${value}” is not a date that can be read.`,
      proposed === null ? 'Correct the year.' : `Suggested date: ${shortDate(proposed)}.`,
    ),
  'DAT-16': ({ start, end }) =>
    say(`To watch: its window (${interval(start, end)}) is open or near.`, ''),
  'DAT-17': ({ count, proposed, words, where }) =>
    say(
      `The reference date is empty. ${plural(count, 'due date has', 'due dates have')} no year.`,
      proposed === null
        ? 'Give the date of the document.'
        : `Give the date of the document. Proposed: ${shortDate(proposed)} (“${words}”, ${where}).`,
    ),
  'DAT-18': ({ value }) =>
    say(`“${value}” is not a date but a condition.`, 'Move it to “Condition”.'),
  'DAT-19': ({ value, status, held }) =>
    held === status
      ? say(`“${value}” is a status, already in the column Statut.`, 'Empty the due date.')
      : say(`“${value}” is a status.`, `Move it to the column Statut (“${status}”).`),
  'DEP-01': ({ value, proposed }) =>
    say(
      `The N° “${value}” does not exist.`,
      `Correct or remove the dependency.${proposal(proposed)}`,
    ),
  'DEP-02': ({ value }) => say(`The action depends on itself (“${value}”).`, 'Remove that number.'),
  'DEP-03': ({ loop }) => say(`Loop of dependencies ${loop.join(' → ')}.`, 'Remove a link.'),
  'DEP-04': ({ latest, other, earliest }) =>
    say(
      `Starts by ${shortDate(latest)} while ${other} ends on ${shortDate(earliest)} at the earliest.`,
      'Move one of the two rows.',
    ),
  'DEP-05': ({ value }) => say(`Conditional action (“${value}”), drawn as a dotted line.`, ''),
  'DEP-06': ({ status, other }) =>
    say(
      `Action “${status}” while ${other} is not decided.`,
      'Check the status or the effect of the condition.',
    ),
  'DEP-07': ({ days, from, to }) =>
    say(
      `${plural(days, 'day', 'days')} between the bids (${shortDate(from)}) and the start (${shortDate(to)}).`,
      'Check analysis, award, standstill period and notification.',
    ),
  'DEP-08': ({ value, proposed }) =>
    say(
      `The condition “${value}” has no effect.`,
      `Say whether it is blocking or not.${proposal(proposed)}`,
    ),
  'DEP-09': ({ effect, value }) =>
    say(
      `Effect “${effect}” contrary to the words “${value}”.`,
      'Reverse the effect or correct the words.',
    ),
  'DEP-10': ({ other, status }) =>
    say(`Depends on ${other}, “${status ?? ''}”.`, 'Review the action or the dependency.'),
  'DEP-11': ({ other, status }) =>
    say(`Done before ${other} (“${status ?? ''}”).`, 'Check both statuses.'),
};

function say(says: string, todo: string): FindingText {
  return { says, todo };
}

function readBack(start: CalendarDate | null, end: CalendarDate | null, precision: string): string {
  const day = start ?? end;
  if (day !== null && precision === 'jour' && (start === null || end === null || start === end)) {
    return longDate(day);
  }
  const isOneMonth = start !== null && end !== null && start.slice(0, 7) === end.slice(0, 7);
  return precision === 'mois' && isOneMonth ? monthOf(start) : interval(start, end);
}

function yearOf(date: string): string {
  const day = parseIsoDate(date);
  return day === null ? '' : String(partsOf(day).year);
}
