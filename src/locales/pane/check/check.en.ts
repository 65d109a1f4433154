import words from './check.en.json';
import { formatFrenchDate, fromExcelSerial } from '../../../lib/calendar-date';
import type { Severity } from '../../../programme/checks/context/finding';
import type { PaneCheckWords } from './check.fr';
import { plural } from '../../english';

export const paneCheckEn: PaneCheckWords = {
  ...words.paneCheckEn,
  done: ({ counts, isReadyToShare }) =>
    isReadyToShare === true
      ? 'Ready to share.'
      : `${plural(counts.blocking, 'blocking finding')}, ${plural(counts.warning, 'warning')}, ${String(counts.info)} for information.`,
  blocking: (count) => plural(count, 'blocking finding'),
  rest: ({ warning, info }, accepted) =>
    [
      plural(warning, 'warning'),
      `${String(info)} for information`,
      ...(accepted === 0 ? [] : [`${String(accepted)} accepted`]),
    ].join(', '),
  countedTo: (day) => `As of ${day}`,
  checkedAt: (time) => `checked at ${time}`,
  section: (severity, count) => `${SECTIONS[severity]} (${String(count)})`,
  place: (at, of) => (at > 0 ? `${String(at)} / ${String(of)}` : plural(of, 'finding')),
  andInfo: (count) => `${String(count)} for information in the list.`,
  followWords: (days) => {
    const shown = days.flatMap((day) => {
      const date = fromExcelSerial(day);
      return date === null ? [] : [formatFrenchDate(date)];
    });
    return shown.length === 0 ? 'Update' : `Update (${shown.join(' – ')})`;
  },
  openTab: (tab) => `Open “${tab}”`,
  theseMany: (count) => `all ${String(count)}`,
  fillTitle: (header) => `Fill in: ${header}`,
  fillNow: (count) => `Write in ${plural(count, 'row')}`,
  andMore: (count) => `… and ${plural(count, 'more row')}.`,
  fixed: (count) => `${plural(count, 'fix', 'fixes')} made.`,
  rowsAdded: (sheet, row, count) =>
    count === 1
      ? `Adds row ${String(row)} to the sheet “${sheet}”.`
      : `Adds ${String(count)} rows to the sheet “${sheet}”, from row ${String(row)} on.`,
  rowsRemoved: (sheet, row) => `Deletes row ${String(row)} of the sheet “${sheet}”.`,
  unmerged: (cells) => `Unmerges the cells ${cells}.`,
  unhidden: (sheet) => `Shows what is hidden in the sheet “${sheet}”.`,
  filterCleared: (sheet) => `Clears the filter of the sheet “${sheet}”.`,
  madeVisible: (cells) => `Makes what ${cells} holds visible.`,
  linkRemoved: (cell) => `Removes the link of ${cell}; its text stays.`,
  nameRemoved: (name) => `Deletes the defined name “${name}”.`,
  acceptedNow: (count) =>
    count === 1
      ? 'The reason is saved in the sheet Contrôle.'
      : `The reason is saved for ${String(count)} findings in the sheet Contrôle.`,
  accepted: (reason) => `Accepted: ${reason}`,
  acceptedCount: (count) => `${String(count)} accepted`,
  unchecked: (count) => `Not checked (${plural(count, 'rule')})`,
};

const SECTIONS: Readonly<Record<Severity, string>> = {
  blocking: 'Blocking',
  warning: 'Warnings',
  info: 'For information',
};
