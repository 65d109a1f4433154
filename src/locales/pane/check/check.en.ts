import words from './check.en.json';
import type { Severity } from '../../../programme/checks/context/finding';
import type { PaneCheckWords } from './check.fr';
import { type CheckReport, verdictOf } from '../../../programme/checks/report/report';
import { plural, several } from '../../english';

function verdict(report: CheckReport): string {
  const told = verdictOf(report);
  return told === 'blocking'
    ? plural(report.counts.blocking, 'blocking finding')
    : words.verdicts[told];
}

function rest({ counts }: CheckReport): readonly string[] {
  return [
    ...several(counts.warning, 'warning'),
    ...several(counts.info, 'for information', 'for information'),
  ];
}

export const paneCheckEn: PaneCheckWords = {
  ...words.paneCheckEn,
  done: (report) => `${[verdict(report), ...rest(report)].join(', ')}.`,
  verdict,
  rest: (report) =>
    [...rest(report), ...several(report.acceptedCount, 'accepted', 'accepted')].join(', '),
  checkedAt: (time) => `checked at ${time}`,
  section: (severity, count) => `${SECTIONS[severity]} (${String(count)})`,
  place: (at, of) => (at > 0 ? `${String(at)} / ${String(of)}` : plural(of, 'finding')),
  andInfo: (count) => `${String(count)} for information in the list.`,
  followWords: (days) => (days.length === 0 ? 'Update' : `Update (${days.join(' – ')})`),
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
  blocking: 'Blocking findings',
  warning: 'Warnings',
  info: 'For information',
};
