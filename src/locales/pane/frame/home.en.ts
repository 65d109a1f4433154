import words from './home.en.json';
import { takeOverWords } from './take-over-words';
import type { HomeWords } from './home.fr';

const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const tellTakenOver = takeOverWords(words.takenOver);

export const homeEn: HomeWords = {
  ...words,
  statusDate: (day) => `As of ${day}`,
  number: (value) => NUMBERS.format(value),
  figures: {
    late: () => 'late',
    soon: () => 'in the next 60 days',
    decisions: ({ figures }) =>
      figures.decisions === 1 ? 'decision awaited' : 'decisions awaited',
    persons: ({ target, expected }) =>
      [
        `persons trained${target === null ? '' : ` of ${NUMBERS.format(target)}`}`,
        ...(expected === null ? [] : [`${NUMBERS.format(expected)} expected by then`]),
      ].join(', '),
    dwellings: () => 'dwellings under agreement',
  },
  behind: ({ unfilled, old }) =>
    [
      ...(unfilled.length === 0 ? [] : [`Not filled yet: ${unfilled.join(', ')}.`]),
      ...(old.length === 0 ? [] : [`Older than the tracker: ${old.join(', ')}.`]),
    ].join(' '),
  updated: ({ blocking, late, takenOver }) =>
    `Everything is up to date: ${NUMBERS.format(blocking)} blocking, ${NUMBERS.format(late)} late.${takenOver === null ? '' : ` ${tellTakenOver(takenOver)}`}`,
  lastCheck: ({ on, isChanged, blocking }) =>
    [
      `Last check: ${on}`,
      ...(blocking === null ? [] : [`${NUMBERS.format(blocking)} blocking`]),
      isChanged ? 'the tracker changed since' : 'nothing changed since',
    ].join(' · '),
};
