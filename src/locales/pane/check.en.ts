import { formatFrenchDate, fromExcelSerial } from '../../lib/calendar-date';
import type { Severity } from '../../programme/checks/context/finding';
import type { PaneCheckWords } from './check.fr';

export const paneCheckEn: PaneCheckWords = {
  check: 'Check',
  checkSharing: 'Check before sharing',
  checking: 'Checking the tracker…',
  checkingRow: 'Checking the selected row…',
  checkingSharing: 'Checking the workbook before sharing…',
  intro: 'Checks every row of the tracker. Before sharing, checks the whole workbook as well.',
  done: ({ counts, isReadyToShare }) =>
    isReadyToShare === true
      ? 'Ready to share.'
      : `${plural(counts.blocking, 'blocking point')}, ${plural(counts.warning, 'warning')}, ${String(counts.info)} for information.`,
  ready: 'Ready to share',
  blocking: (count) => plural(count, 'blocking point'),
  rest: ({ warning, info }, accepted) =>
    [
      plural(warning, 'warning'),
      `${String(info)} for information`,
      ...(accepted === 0 ? [] : [`${String(accepted)} accepted`]),
    ].join(', '),
  countedTo: (day) => `As of ${day}`,
  change: 'change',
  changeStatusDate: 'Change “As of”',
  checkedAt: (time) => `checked at ${time}`,
  section: (severity, count) => `${SECTIONS[severity]} (${String(count)})`,
  search: 'Search',
  order: 'Sort by',
  orders: { place: 'Place', due: 'Due date', owner: 'Owner' },
  next: 'Next finding',
  nextHint: 'Next finding (F8)',
  previous: 'Previous finding',
  previousHint: 'Previous finding (Shift+F8)',
  place: (at, of) => `${String(at)} / ${String(of)}`,
  list: 'Findings',
  none: 'Nothing to report.',
  noneShown: 'No finding matches these filters.',
  severity: 'Severity',
  strand: 'Strand',
  all: 'All',
  chosenRow: 'Selected row',
  lastTyped: 'Last entry',
  typedClean: 'Nothing to report on this row.',
  andInfo: (count) => `${String(count)} for information in the list.`,
  datesBehind: 'The dates do not follow the words yet.',
  followWords: (days) => {
    const shown = days.flatMap((day) => {
      const date = fromExcelSerial(day);
      return date === null ? [] : [formatFrenchDate(date)];
    });
    return shown.length === 0 ? 'Update' : `Update (${shown.join(' – ')})`;
  },
  chosenRowClean: 'No finding on the selected row.',
  goTo: 'Go to cell',
  openTab: (tab) => `Open “${tab}”`,
  fix: 'Fix',
  fixNow: 'Fix now',
  fixAll: 'Fix all',
  theseMany: (count) => `all ${String(count)}`,
  fill: 'Fill in',
  fillNow: (count) => `Write in ${plural(count, 'row')}`,
  choose: 'Choose',
  rowsToFill: 'Rows to fill in',
  andMore: (count) => `… and ${plural(count, 'more cell')}.`,
  fixing: 'Fixing…',
  fixed: (count) => `${plural(count, 'fix')} made.`,
  rowsAdded: (sheet, row, count) =>
    count === 1
      ? `Adds row ${String(row)} to the sheet “${sheet}”.`
      : `Adds ${String(count)} rows to the sheet “${sheet}”, from row ${String(row)} on.`,
  rowsRemoved: (sheet, row) => `Deletes row ${String(row)} of the sheet “${sheet}”.`,
  rowHolds: (texts) => `It holds: ${texts.join(' · ')}.`,
  unmerged: (cells) => `Unmerges the cells ${cells}.`,
  unhidden: (sheet) => `Shows what is hidden in the sheet “${sheet}”.`,
  filterCleared: (sheet) => `Clears the filter of the sheet “${sheet}”.`,
  row: 'Row',
  column: 'Column',
  madeVisible: (cells) => `Makes what ${cells} holds visible.`,
  linkRemoved: (cell) => `Removes the link of ${cell}; its text stays.`,
  nameRemoved: (name) => `Deletes the defined name “${name}”.`,
  propertyEmptied: {
    author: 'Empties the author in the file’s properties.',
    manager: 'Empties the manager in the file’s properties.',
  },
  before: 'Before',
  after: 'After',
  empty: '(empty)',
  accept: 'Accept with reason',
  acceptNow: 'Accept',
  accepting: 'Saving the reason…',
  acceptedNow: (count) =>
    count === 1
      ? 'The reason is saved in the sheet Contrôle.'
      : `The reason is saved for ${String(count)} findings in the sheet Contrôle.`,
  reason: 'Reason',
  reasonHint: 'Shown in the sheet Contrôle until the cell changes.',
  accepted: (reason) => `Accepted: ${reason}`,
  acceptedCount: (count) => `${String(count)} accepted`,
  unchecked: (count) => `Not checked (${String(count)} rules)`,
};

const SECTIONS: Readonly<Record<Severity, string>> = {
  blocking: 'Blocking',
  warning: 'Warnings',
  info: 'For information',
};

function plural(count: number, one: string): string {
  return `${String(count)} ${one}${count === 1 ? '' : 's'}`;
}
