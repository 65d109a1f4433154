import { formatFrenchDate } from '../../lib/calendar-date';
import type { FormWords } from './forms.fr';

export const formsEn: FormWords = {
  save: 'Save',
  close: 'Close',
  nothingToSay: 'Checked: nothing to report on this row.',
  toSay: 'Findings on this row',
  session: {
    title: 'Add a session',
    writing: 'Saving the session…',
    written: ({ id, training, start }, attendances) => {
      const day = start === null ? '' : ` of ${formatFrenchDate(start)}`;
      const rows = attendances === 0 ? '' : `, attendances written: ${String(attendances)}`;
      return `Session ${id} added: ${training}${day}${rows}.`;
    },
    fields: {
      training: 'Training',
      start: 'From',
      end: 'To',
      basin: 'Basin',
      provider: 'Provider',
      place: 'Place',
      registered: 'Registered',
      present: 'Present',
      codes: 'Codes of those present',
    },
    codesHint: 'One a line. A name beside a code is not taken over.',
    namesRefused:
      'Persons are named without a code: a new code would count the same person twice. Paste the codes, or use “Code an attendance list”.',
  },
  action: {
    title: 'Add an action',
    writing: 'Saving the action…',
    written: (id, title) => `Action ${id} added: ${title}.`,
    fields: {
      title: 'Action',
      strand: 'Strand',
      type: 'Type',
      status: 'Status',
      dueText: 'Due',
      owner: 'Owner',
    },
    dueHint: 'In French words: “fin septembre 2015”, “T3 2015”, “12/06/2015”.',
    readBack: (window) => `Read: ${window}.`,
    notRead: 'undated',
  },
  reminders: {
    title: 'Remind',
    intro: 'Rows that are late, undated, or wait for a decision or a condition. Nothing is sent.',
    by: 'Group by',
    groups: { owner: 'Owner', partner: 'Partner' },
    none: 'Nobody is waited for.',
    nobody: 'Unnamed',
    rows: (count) => (count === 1 ? '1 row' : `${String(count)} rows`),
    text: 'Text to copy',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Select the text, then press Ctrl+C.',
    mail: 'Mail',
  },
};
