import words from './training-list.en.json';
import type { LeftLineReason } from '../../../programme/training/lists/code-attendance-list';
import type { PaneTrainingListWords } from './training-list.fr';
import { plural } from '../../english';

const REASONS: Readonly<Record<LeftLineReason, string>> = {
  nobody: 'nobody is named',
  total: 'a total',
  'no-mark': 'no attendance is marked',
  'no-session': 'session to be told',
  'unknown-session': 'session missing from Formations',
  'already-there': 'already in Présences',
};

export const paneTrainingListEn: PaneTrainingListWords = {
  ...words.paneTrainingListEn,
  selected: (place) => `Selection: ${place}`,
  wasRead: ({ attendances, given }) =>
    `List read: ${plural(given.length, 'person')}, ${plural(attendances.length, 'row')} to add. Nothing is written yet.`,
  sessionOf: (header) => `Column “${header}”: session`,
  summary: ({ attendances, given }) => {
    const fresh = given.filter(({ origin }) => origin === 'new').length;
    return `${plural(given.length, 'person')}: ${plural(given.length - fresh, 'code')} in the list, ${plural(fresh, 'code')} to give. ${plural(attendances.length, 'row')} to add to Présences.`;
  },
  alreadyListed: (sessions) =>
    `Présences already has rows for ${sessions.join(', ')}: check that this list was not coded before.`,
  left: (count) => (count === 1 ? '1 line left out' : `${String(count)} lines left out`),
  leftLine: (row, reason) => `Row ${String(row)}: ${REASONS[reason]}`,
  write: (count) => `Add ${plural(count, 'row')} to Présences`,
  written: ({ attendances, given }) =>
    `${plural(attendances.length, 'row')} added to Présences for ${plural(given.length, 'person')}. Compute training again.`,
};
