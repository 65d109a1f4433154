import words from './forms.en.json';
import { formatFrenchDate } from '../../../lib/calendar-date';
import type { FormWords } from './forms.fr';

export const formsEn: FormWords = {
  save: 'Save',
  close: 'Close',
  nothingToSay: 'Checked: nothing to report on this row.',
  toSay: 'Findings on this row',
  session: {
    ...words.session,
    namesRefused: (lines) =>
      `Somebody is named without a code, ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}: ${words.session.namesRefused}`,
    written: ({ id, training, start }, attendances) => {
      const day = start === null ? '' : ` of ${formatFrenchDate(start)}`;
      const rows = attendances === 0 ? '' : `, attendances written: ${String(attendances)}`;
      return `Session ${id} added: ${training}${day}${rows}.`;
    },
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
    dueHint: (year) =>
      `In French words: “fin septembre ${String(year)}”, “T3 ${String(year)}”, “12/06/${String(year)}”.`,
    readBack: (window) => `Read: ${window}.`,
  },
  reminders: {
    ...words.reminders,
    rows: (count) => (count === 1 ? '1 row' : `${String(count)} rows`),
  },
};
