import { tellTakenOverEn } from './take-over.en';
import type { HomeWords } from './home.fr';

const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const homeEn: HomeWords = {
  week: 'This week',
  statusDate: (day) => `As of ${day}`,
  change: 'change',
  changeStatusDate: 'Change “As of”',
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
  noSummary: 'The figures of the programme come with “Update everything”.',
  unread: 'The workbook could not be read. Finish typing (Enter), then come back here.',
  dueDates: 'Next due dates',
  upToDate: 'Every sheet is up to date.',
  neverUpdated: 'The sheets of results are not filled yet.',
  older: (sheets) => `Older than the tracker: ${sheets.join(', ')}.`,
  updateAll: 'Update everything',
  updating: 'Updating every sheet…',
  updated: ({ blocking, late, takenOver }) =>
    `Everything is up to date: ${NUMBERS.format(blocking)} blocking, ${NUMBERS.format(late)} late.${takenOver === null ? '' : ` ${tellTakenOverEn(takenOver)}`}`,
  lastCheck: ({ on, isChanged, blocking }) =>
    [
      `Last check: ${on}`,
      ...(blocking === null ? [] : [`${NUMBERS.format(blocking)} blocking`]),
      isChanged ? 'the tracker changed since' : 'nothing changed since',
    ].join(' · '),
  checkSharing: 'Check before sharing',
  shareCopy: 'Prepare the copy to share',
  addSession: 'Add a session',
  addAction: 'Add an action',
  reminders: 'Remind',
};
