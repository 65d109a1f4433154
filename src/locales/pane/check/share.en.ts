import words from './share.en.json';
import type { SheetReason } from '../../../programme/sharing/sheet-choices';
import type { ColumnReason } from '../../../programme/sharing/column-choices';
import type { PaneShareWords } from './share.fr';
import { plural } from '../../english';

const REASONS: Readonly<Record<SheetReason, string>> = words.REASONS;

const COLUMNS: Readonly<Record<ColumnReason, string>> = words.COLUMNS;

const LEFT: Readonly<Record<string, readonly [one: string, many: string]>> = {
  comments: ['sheet of notes', 'sheets of notes'],
  threadedComment: ['comment thread', 'comment threads'],
  pivotTable: ['pivot table, kept as values', 'pivot tables, kept as values'],
  externalLink: ['link to another workbook', 'links to other workbooks'],
  vbaProject: ['macro project: the copy is an .xlsx', 'macro projects'],
  connections: ['data connection', 'data connections'],
  customXml: ['set of add-in data', 'sets of add-in data'],
};

export const paneShareEn: PaneShareWords = {
  ...words.paneShareEn,
  read: (kept) => `${plural(kept, 'sheet')} would go into the copy. Check, then create it.`,
  reason: (reason) => REASONS[reason],
  column: (reason) => COLUMNS[reason],
  masked: (counts) =>
    counts === 0
      ? 'No small count to mask.'
      : `${plural(counts, 'small count')} to be masked, training figures frozen.`,
  made: (sheets) => `Copy ready: ${plural(sheets, 'sheet')}.`,
  proof: ({ proof, counts: { frozen, alive } }) =>
    `${plural(proof.sheets, 'sheet')}, no individual data, ${plural(frozen + alive, 'formula')}, none broken.`,
  unvalued: (cells) =>
    `${plural(cells, 'formula', 'formulas')} had no value in the file: cells left empty. Recalculate the workbook to keep them.`,
  left: (left) => {
    const told = Object.entries(LEFT).flatMap(([kind, [one, many]]) =>
      (left[kind] ?? 0) === 0 ? [] : [plural(left[kind] ?? 0, one, many)],
    );
    return told.length === 0 ? '' : `Not copied: ${told.join(', ')}.`;
  },
  notOpened: (canDownload) =>
    canDownload
      ? 'Excel could not open the copy: download it.'
      : 'Excel could not open the copy, and on Mac the pane cannot save files: prepare it in Excel on the web.',
  downloaded: (name) => `Download started: ${name}.`,
  fileName: (stem, day) => `${stem} – copy of ${day}.xlsx`,
  faulty: (faults) =>
    faults === 1
      ? 'Not ready to share yet: 1 blocking finding is left in the tracker'
      : `Not ready to share yet: ${String(faults)} blocking findings are left in the tracker`,
  replaceable: (found) =>
    `Leave out of the copy alone: ${found.map((one) => `“${one}”`).join(', ')}`,
  code: (place) => `the code or the name of a person in ${place}`,
  broken: (place) => `a broken formula in ${place}`,
  more: (number) => `+ ${plural(number, 'other')}`,
};
