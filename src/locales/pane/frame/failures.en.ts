import type { FailureWords } from './failures.fr';

const AS_BEFORE = 'The workbook is as it was: try again, or save a copy and go on with it.';

/** What is known of a refusal by its code. */
const REFUSALS: Readonly<Record<string, string>> = {
  AccessDenied: 'Excel refused: a part of the workbook is protected or reserved.',
  RequestAborted: 'Excel interrupted the operation.',
  InsertDeleteConflict: 'Excel refused to move rows: another table stands beside or below.',
  MergedRangeConflict: 'Excel refused: cells are merged in that place.',
  'cell-text-too-long': 'A text is longer than the 32,767 characters that a cell can hold.',
  'outside-sheet': 'The sheet has not enough rows or columns left.',
};

export const failuresEn: FailureWords = {
  'cell-being-edited': () =>
    'A cell is being edited: nothing was written. Finish typing (Enter), then try again.',
  'sheet-protected': ({ sheet }) =>
    `The sheet “${sheet}” is protected: nothing was written. Unprotect it (Review tab), then try again.`,
  'structure-protected': () =>
    'The structure of the workbook is protected: no sheet can be added, and nothing was written. Unprotect it (Review tab), then try again.',
  'read-only': () =>
    'The workbook is open read-only: nothing was written. Save a copy, or enable editing, then try again.',
  gone: ({ what }) =>
    what === ''
      ? 'A sheet, a table or a name of the workbook was renamed or deleted meanwhile. The workbook is as it was: check it, then try again.'
      : `“${what}” was renamed or deleted meanwhile. The workbook is as it was: check it, then try again.`,
  'edited-since': () =>
    'The workbook was changed since that operation: undoing it would erase what was just typed. Nothing was undone: put the cells right by hand, or use Undo (Ctrl+Z) in Excel.',
  filtered: ({ sheet }) =>
    `A filter hides rows of the sheet “${sheet}”: Excel might delete others. Nothing was written: clear the filter (Data tab), then try again.`,
  changed: ({ sheet }) =>
    `The sheet “${sheet}” has changed since the preview: nothing was written. Analyse the workbook again to see what would be written.`,
  'too-large': ({ sheet }) =>
    `The sheet “${sheet}” is too large to read: nothing was written. Delete its formatted empty rows and columns, then try again.`,
  'name-taken': ({ name }) =>
    `The name “${name}” is already taken in this workbook: nothing was written. Rename what bears it, then try again.`,
  'excel-too-old': () =>
    'This version of Excel is too old: Microsoft 365, Excel 2021 or later, or Excel on the web is needed. The workbook is as it was.',
  'connection-lost': () =>
    'Excel did not answer. What was begun has been undone: the workbook should be as it was. Check it, reopen it if need be, then try again.',
  busy: () =>
    'Excel is busy. The workbook is as it was: wait until Excel has calculated, then try again.',
  cancelled: () => 'Cancelled. The workbook is as it was.',
  'not-restored': ({ sheets }) =>
    `Writing failed and could not be fully undone. Look at these sheets: ${sheets.join(', ')}. Use Undo (Ctrl+Z) or close the workbook without saving.`,
  'no-tracker': () =>
    'This workbook has no tracker yet. Open the Structure tab and choose “Analyse the workbook”.',
  'date-system-1904': () =>
    'The workbook uses the 1904 date system: dates would be read four years off. Copy the sheets into a new workbook, then look at a date: if it went back four years, add 1,462 to the dates (Paste Special, Add). Do not untick the option: it would move every date.',
  'newer-tracker': () =>
    'This tracker was made by a newer version of the add-in: this one leaves it alone, so that nothing is lost. Close and reopen Excel to get the latest version, or ask your IT department for it.',
  'no-file-here': () =>
    'Excel on iPad does not hand over the file of the workbook: prepare the copy on Windows, on Mac or on the web.',
  'file-unreadable': ({ why }) => UNREADABLE[why],
  refused: ({ detail }) => `${REFUSALS[detail] ?? 'Excel refused.'} ${AS_BEFORE}`,
};

const UNREADABLE = {
  damaged:
    'The file of the workbook is damaged: save it under another name, then prepare the copy from that one.',
  encrypted:
    'The workbook is encrypted (password or sensitivity label): its copy cannot be prepared. Remove the protection with the consent of who set it, then try again.',
  'other-format':
    'No copy can be prepared from this format of workbook: save it as .xlsx, then try again.',
} as const;
