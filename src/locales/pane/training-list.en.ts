import words from './training-list.en.json';
import type { LeftLineReason } from '../../programme/training/lists/code-attendance-list';
import type { PaneTrainingListWords } from './training-list.fr';

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
    `List read: ${persons(given.length)}, ${rows(attendances.length)} to add. Nothing is written yet.`,
  sessionOf: (header) => `Column “${header}”: session`,
  summary: ({ attendances, given }) => {
    const fresh = given.filter(({ origin }) => origin === 'new').length;
    return `${persons(given.length)}: ${codes(given.length - fresh)} in the list, ${codes(fresh)} to give. ${rows(attendances.length)} to add to Présences.`;
  },
  alreadyListed: (sessions) =>
    `Présences already has rows for ${sessions.join(', ')}: check that this list was not coded before.`,
  left: (count) => (count === 1 ? '1 line left out' : `${String(count)} lines left out`),
  leftLine: (row, reason) => `Row ${String(row)}: ${REASONS[reason]}`,
  write: (count) => `Add ${rows(count)} to Présences`,
  written: ({ attendances, given }) =>
    `${rows(attendances.length)} added to Présences for ${persons(given.length)}. Compute training again.`,
};

function persons(count: number): string {
  return count === 1 ? '1 person' : `${String(count)} persons`;
}

function codes(count: number): string {
  return count === 1 ? '1 code' : `${String(count)} codes`;
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${String(count)} rows`;
}
