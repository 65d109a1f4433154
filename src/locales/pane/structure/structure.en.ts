import words from './structure.en.json';
import { interval, plural, several } from '../../english';
import { reviewEn, tellBalance } from './review.en';
import { sheetsEn } from './sheets.en';
import type { PaneStructureWords } from './structure.fr';

export const paneStructureEn: PaneStructureWords = {
  ...words,
  ...sheetsEn,
  ...reviewEn,
  window: interval,
  analysed: ({ sheets, proposed, next, added, changed, vanished }) => {
    const analysed = `${plural(sheets, 'sheet')} analysed`;
    const found = [
      analysed,
      ...several(proposed.actions, 'row proposed', 'rows proposed'),
      ...several(proposed.sessions, 'session'),
      ...several(proposed.attendances, 'attendance'),
    ].join(', ');
    const news = [
      ...several(added, 'new row'),
      ...several(changed, 'row changed', 'rows changed'),
      ...several(vanished, 'row gone', 'rows gone'),
    ].join(', ');
    switch (next) {
      case 'create':
        return `${found}. Check, then create the tracker.`;
      case 'date':
        return `${found}. Give the document date to go on.`;
      case 'create-empty':
        return 'Workbook analysed: no row to take. You can create an empty tracker.';
      case 'update':
        return `${analysed}: ${news}. Check, then update the tracker.`;
      case 'nothing':
        return 'Workbook analysed: nothing new since the tracker was last updated.';
    }
  },
  createCount: (rows, toReview) =>
    `(${[plural(rows, 'row'), ...several(toReview, 'to review', 'to review')].join(', ')})`,
  goBack: (isByExcel) =>
    isByExcel
      ? 'To go back: Ctrl+Z in Excel.'
      : 'To go back: “Undo the last operation”, at the top of the pane.',
  written: ({ added, kept, ...report }, changed) => {
    if (report.rowsWritten + kept + changed === 0) return words.emptyCreated;
    const facts = [
      plural(added.actions, 'action added', 'actions added'),
      ...several(added.sessions, 'session added', 'sessions added'),
      ...several(added.attendances, 'attendance added', 'attendances added'),
      ...several(changed, 'row updated', 'rows updated'),
      ...several(kept, 'action already there', 'actions already there'),
    ];
    return `${tellBalance(report)}. ${facts.join(', ')}.`;
  },
};
