import type { PaneCheckWords } from './pane-check.fr';

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
  count: (severity: string, count: number): string => `${severity}: ${String(count)}`,
  list: 'Constats',
  none: 'Nothing to report.',
  noneShown: 'No finding matches these filters.',
  severity: 'Severity',
  strand: 'Strand',
  all: 'All',
  chosenRow: (count) => `Selected row (${String(count)})`,
  chosenRowClean: 'No finding on the selected row.',
  goTo: 'Go to cell',
  openTab: (tab) => `Open “${tab}”`,
  fix: 'Fix',
  fixNow: 'Fix now',
  fixAll: (count) => `Fix all (${String(count)})`,
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
  cell: 'Cell',
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
  acceptedNow: 'The reason is saved in the sheet Contrôle.',
  reason: 'Reason',
  reasonHint: 'Shown in the sheet Contrôle until the cell changes.',
  accepted: (reason) => `Accepted: ${reason}`,
  unchecked: (count) => `Not checked (${String(count)} rules)`,
  cancel: 'Cancel',
};

function plural(count: number, one: string): string {
  return `${String(count)} ${one}${count === 1 ? '' : 's'}`;
}
