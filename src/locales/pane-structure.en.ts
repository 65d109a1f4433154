import { formatFrenchDate } from '../lib/calendar-date';
import { showLocation } from '../workbook/location';
import type { PaneStructureWords } from './pane-structure.fr';

export const paneStructureEn: PaneStructureWords = {
  intro:
    'Reads the workbook as it is and shows the tracker it would give. Nothing is written before you agree, and your sheets are never changed.',
  analyse: 'Analyse the workbook',
  analysing: 'Analysing the workbook…',
  analysed: (sheets, rows) =>
    `${count(sheets, 'sheet')} analysed, ${count(rows, 'row')} proposed. Check, then create the tracker.`,
  create: 'Create the tracker',
  update: 'Update the tracker',
  createEmpty: 'Create an empty tracker',
  nothing:
    'No sheet looks like a table or a schedule. Paste your document in a sheet and analyse again, or create an empty tracker.',
  next: 'The tracker is written. Read it in the sheet Suivi, then open the tab Check. After a change in your sheets, analyse again: what you typed is kept.',
  writing: 'Writing the tracker…',
  written: ({ rowsRead, rowsWritten, rowsExplained, added, kept }) =>
    `${count(rowsRead, 'row')} read = ${String(rowsWritten)} taken + ${String(rowsExplained)} explained. ${count(added.actions, 'action')} added, ${count(added.sessions, 'session')}, ${count(added.attendances, 'attendance')}; ${String(kept)} already there.`,
  reference: {
    title: 'Document reference date',
    ask: 'Some due dates have no year (“in June”, “after the summer”). When was this document written?',
    from: (reference) => {
      const day = formatFrenchDate(reference.date);
      if (reference.from === 'found') {
        return `${day}, read in the workbook (${showLocation(reference.location)}: “${reference.words}”).`;
      }
      return reference.from === 'settings'
        ? `${day}, from the sheet Paramètres.`
        : `${day}, from your answer.`;
    },
    change: 'Change this date',
  },
  sheets: {
    title: 'Sheets of the workbook',
    take: (sheet) => `Take “${sheet}”`,
    kind: (sheet) => `What “${sheet}” is`,
    kinds: {
      automatic: 'Recognised automatically',
      table: 'Table of actions',
      narrative: 'Prose',
    },
    counts: ({ read, written, explained }) =>
      `${count(read, 'row')} read = ${String(written)} taken + ${String(explained)} explained`,
    headerRow: (row) => (row === null ? 'no headers' : `Headers in row ${String(row)}`),
    columns: 'Matching of columns',
    noHeader: (letter) => `Column ${letter}`,
    confidence: { high: 'sure', medium: 'to check', low: 'unsure' },
  },
  colours: {
    title: 'Colours',
    ask: (rows) => `What does this colour mean (${count(rows, 'row')})?`,
    none: 'Nothing',
    proposed: (status) => `To confirm: ${status}?`,
    unknown: 'To be told',
    confirm: 'Confirm the proposed colours',
  },
  statuses: {
    title: 'Statuses not recognised',
    ask: (words, rows) => `What does “${words}” mean (${count(rows, 'row')})?`,
    none: 'To be told',
  },
  preview: {
    title: (rows) => `Preview (${count(rows, 'row')})`,
    help: 'Untick a row you do not want in the tracker: it will be listed under “Not taken over”.',
    balance: ({ rowsRead, rowsWritten, rowsExplained }) =>
      `${count(rowsRead, 'row')} read = ${String(rowsWritten)} taken + ${String(rowsExplained)} explained`,
    nothingNew: 'Every row of your sheets is already in the tracker.',
    waitsForDate: 'First give the reference date of the document, above.',
    source: (source) => `from ${source}`,
    due: (words, window) => `“${words}”: ${window}`,
    toTell: 'to be told',
  },
  implied: {
    title: 'Rows that are only implied',
    help: 'The text does not say them: they are written only if you tick them.',
  },
  deduced: {
    title: (rows) => `Deduced values (${String(rows)})`,
    help: 'They are not in the text: tick those to take.',
    line: (id, field, value) => `${id} – ${field}: ${value}`,
  },
  setAside: {
    title: (rows) => `${count(rows, 'row')} deleted from the tracker before`,
    help: 'You deleted them from the tracker, or set them aside. They come back only if you tick them.',
  },
  all: { tick: 'Tick all', untick: 'Untick all' },
  differences: {
    title: (rows) => `The source changed (${count(rows, 'row')})`,
    help: 'What you typed is never overwritten. Tick the values to take from the source; the others will be proposed again.',
    keep: 'Keep the tracker as it is, do not propose this again',
    change: (field, before, after) =>
      `${field}: ${before === '' ? '(empty)' : before} → ${after === '' ? '(empty)' : after}`,
  },
  vanished: {
    title: (rows) => `${count(rows, 'row')} of the tracker no longer in the source`,
    help: 'They stay in the tracker.',
  },
  left: {
    title: (rows) => `Not taken over (${String(rows)})`,
    hidden: 'personal content, not shown',
  },
  fields: {
    title: 'Action',
    strand: 'Strand',
    type: 'Type',
    partners: 'Partners',
    site: 'Site',
    territory: 'Territory',
    owner: 'Owner',
    dueText: 'Due',
    start: 'Start',
    end: 'End',
    status: 'Status',
    condition: 'Condition',
    decisionMaker: 'Decision maker',
    dwellings: 'Dwellings',
    comment: 'Comment',
    precision: 'Precision',
    doneOn: 'Done on',
    effect: 'Effect',
    training: 'Training',
    cycle: 'Cycle',
    basin: 'Basin',
    provider: 'Provider',
    halfDays: 'Half-days',
    place: 'Place',
    capacity: 'Capacity',
    registered: 'Registered',
    present: 'Present',
    alreadyTrained: 'Already trained',
    mark: 'Attendance',
    job: 'Job',
  },
  window: (start, end) => {
    if (start === null) return end === null ? 'undated' : `until ${formatFrenchDate(end)}`;
    if (end === null) return `from ${formatFrenchDate(start)}`;
    return start === end
      ? formatFrenchDate(start)
      : `${formatFrenchDate(start)} to ${formatFrenchDate(end)}`;
  },
};

function count(number: number, one: string): string {
  return `${String(number)} ${one}${number === 1 ? '' : 's'}`;
}
