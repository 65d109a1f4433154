import { workbookNotesEn } from '../workbook-notes';
import { homeEn } from './home.en';
import { type PaneWords, sheetsOf } from './pane.fr';

export const paneEn: PaneWords = {
  title: 'Programme tracker',
  settings: 'Settings',
  help: 'Help',
  analyse: 'Analyse the workbook',
  cancel: 'Cancel',
  openSettings: 'Open the sheet Paramètres',
  undo: 'Undo the last operation',
  nothingToUndo: 'Undo the last operation: nothing to undo in this pane',
  undone: 'The last operation is undone.',
  undoLost: 'The pane was loaded again: the last operation can no longer be undone from here.',
  undoByExcel: 'Undo the last operation: Ctrl+Z in Excel',
  tabs: {
    label: 'Tracker commands',
    home: 'Home',
    structure: 'Structure',
    check: 'Check',
    training: 'Training',
    gantt: 'Gantt',
  },
  status: {
    ready: 'Ready.',
    cancel: 'Cancel',
    toStructure: 'Open “Structure”',
    undoing: 'Undoing the last operation…',
    stopping: 'Stopping: Excel finishes what it is doing…',
    silent:
      'Excel has not answered for a minute. Wait a little longer; otherwise save the workbook, then close and reopen this pane.',
    waiting: 'A cell is being edited: finish typing (Enter) to go on.',
    steps: {
      opening: 'Opening the tab…',
      reading: 'Reading the workbook…',
      computing: 'Computing…',
      writing: 'Writing to the workbook…',
      restoring: 'Restoring the workbook…',
    },
  },
  firstRun: {
    sentences: [
      'This pane turns your workbook into a checked tracker.',
      'Your sheets are never changed: everything is written on new sheets.',
      'Nothing leaves your workbook.',
    ],
    sample: 'Try with the sample workbook',
    opening: 'Opening the sample workbook…',
    opened: 'The sample workbook is open in a new window.',
  },
  dates: {
    reference: 'Document date',
    referenceHelp: 'The day the text was written: “in June” is read from it.',
    status: 'As of',
    statusHelp:
      'Everything is counted to this day: checks, Gantt, milestones, summary. Empty: the day it is.',
    follow:
      'Show the findings of the row chosen. In this version of Excel this empties its own undo (Ctrl+Z).',
    format: 'dd/mm/yyyy',
    invalid: 'Enter a date as dd/mm/yyyy, for instance 15/05/2014.',
    save: 'Save',
    close: 'Close',
    saving: 'Saving the settings…',
    saved: 'The settings are saved in the sheet Paramètres.',
    noTracker: 'Settings can be changed once the tracker exists: press “Analyse the workbook”.',
  },
  notes: (notes) => {
    const hidden = sheetsOf(notes, 'not-shown');
    const partial = sheetsOf(notes, 'page-set-up-partial');
    return [
      ...(hidden === ''
        ? []
        : [`Everything is written, but Excel could not show or freeze: ${hidden}.`]),
      ...(partial === ''
        ? []
        : [`The page set-up was not taken whole: ${partial}. Check it before printing.`]),
      ...workbookNotesEn(notes),
    ];
  },
  broken: {
    text: 'This part of the pane could not be opened. Check your connection, then load the pane again.',
    reload: 'Load the pane again',
  },
  home: homeEn,
  more: (count: number): string => `Show ${String(count)} more`,
};
