import type { FailureWords } from './failures.fr';

export const failuresEn: FailureWords = {
  'cell-being-edited': () => 'A cell is being edited. Finish typing (Enter), then try again.',
  'sheet-protected': ({ sheet }) =>
    `The sheet “${sheet}” is protected. Unprotect it (Review tab), then try again.`,
  'structure-protected': () =>
    'The structure of the workbook is protected: no sheet can be added. Unprotect it (Review tab), then try again.',
  'read-only': () =>
    'The workbook is open read-only. Save a copy, or enable editing, then try again.',
  gone: ({ what }) =>
    `“${what}” was renamed or deleted meanwhile. Check the workbook, then try again.`,
  changed: ({ sheet }) =>
    `The sheet “${sheet}” has changed since the preview. Analyse the workbook again to see what would be written.`,
  'too-large': ({ sheet }) =>
    `The sheet “${sheet}” is too large to read. Delete its formatted empty rows and columns, then try again.`,
  'name-taken': ({ name }) =>
    `The name “${name}” is already taken in this workbook. Rename what bears it, then try again.`,
  'excel-too-old': ({ needs }) =>
    `This version of Excel is too old: ${needs} is needed. Update Office, or use Excel on the web.`,
  'connection-lost': () =>
    'The connection with Excel was lost. Reopen the workbook, then try again.',
  busy: () => 'Excel is busy. Wait until it has calculated, then try again.',
  cancelled: () => 'Cancelled. The workbook is as it was.',
  'not-restored': ({ sheets }) =>
    `Writing failed and could not be fully taken back (${sheets.join(', ')}). Use Undo (Ctrl+Z) or close the workbook without saving.`,
  'no-tracker': () =>
    'This workbook has no tracker yet. Open the Structure tab and choose “Analyse the workbook”.',
  'nothing-to-structure': () =>
    'No sheet of this workbook looks like a table or a schedule. Paste your document in a sheet, or create an empty tracker.',
  'date-system-1904': () =>
    'The workbook uses the 1904 date system: dates would be read four years off. Copy the sheets into a new workbook, then look at a date: if it went back four years, add 1,462 to the dates (Paste Special, Add). Do not untick the option: it would move every date.',
  'no-file-here': () =>
    'Excel on iPad does not hand over the file of the workbook: prepare the copy on Windows, on Mac or on the web.',
  'file-unreadable': ({ why }) => UNREADABLE[why],
  refused: ({ detail }) =>
    `Excel refused (${detail}). The workbook is as it was: try again, or save a copy and go on with it.`,
};

const UNREADABLE = {
  damaged:
    'The file of the workbook is damaged: save it under another name, then prepare the copy from that one.',
  encrypted:
    'The workbook is encrypted (password or sensitivity label): its copy cannot be prepared. Remove the protection with the consent of who set it, then try again.',
  'other-format':
    'No copy can be prepared from this format of workbook: save it as .xlsx, then try again.',
} as const;
