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
  title: 'Code an attendance list',
  intro:
    'Paste the list on a sheet of its own, with its headers (Nom, Prénom, N° de session…), and click in it. Each person gets a code; the names stay where they are.',
  selected: (place) => `Selection: ${place}`,
  nothingSelected: 'Select a cell of the list in Excel.',
  read: 'Read the selected list',
  reading: 'Reading the list…',
  noList:
    'No column “Nom” or “Code agent” in the selection. Give that column a header, click in the list, then try again.',
  wasRead: ({ attendances, given }) =>
    `List read: ${persons(given.length)}, ${rows(attendances.length)} to add. Nothing is written yet.`,
  session: 'Session of this list',
  sessionOf: (header) => `Column “${header}”: session`,
  noSession: 'Choose the session',
  ignored: 'Leave this column out',
  summary: ({ attendances, given }) => {
    const fresh = given.filter(({ origin }) => origin === 'new').length;
    return `${persons(given.length)}: ${codes(given.length - fresh)} in the list, ${codes(fresh)} to give. ${rows(attendances.length)} to add to Présences.`;
  },
  knownHint:
    'Somebody coded before must have their code in a column “Code agent”, or they would count twice.',
  alreadyListed: (sessions) =>
    `Présences already has rows for ${sessions.join(', ')}: check that this list was not coded before.`,
  rows: 'Rows to add',
  left: (count) => (count === 1 ? '1 line left out' : `${String(count)} lines left out`),
  leftLine: (row, reason) => `Row ${String(row)}: ${REASONS[reason]}`,
  write: (count) => `Add ${rows(count)} to Présences`,
  writing: 'Adding attendances…',
  written: ({ attendances, given }) =>
    `${rows(attendances.length)} added to Présences for ${persons(given.length)}. Compute training again.`,
  keep: 'Codes given, line by line',
  keepHint:
    'Copy them now and paste them beside the names in the file kept by human resources, outside this workbook. Then delete the list of names: “Check before sharing” reports it as long as it is there.',
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
