import type { PaneCheckWords } from '../../locales/pane/check.fr';
import type { CellInput, Edit } from '../../workbook/edit';
import { areaAddress, cellAddress } from '../../workbook/location';

/** What a fix does besides writing cells, in one sentence each: rows that come and go, things shown. */
export function tellFixEdits(edits: readonly Edit[], words: PaneCheckWords): readonly string[] {
  const held = edits.flatMap((edit) => (edit.kind === 'writeCells' ? edit.cells.flat() : []));
  const texts = held.flatMap((input) => textOf(input));
  return [
    ...edits.flatMap((edit) => tellEdit(edit, words)),
    ...(texts.length > 0 ? [words.rowHolds(texts)] : []),
  ];
}

function tellEdit(edit: Edit, words: PaneCheckWords): readonly string[] {
  switch (edit.kind) {
    case 'insertRows':
      return [words.rowsAdded(edit.sheet, edit.first + 1, edit.count)];
    case 'deleteRows':
      return [words.rowsRemoved(edit.sheet, edit.first + 1)];
    case 'unmerge':
      return [words.unmerged(areaAddress(edit.area))];
    case 'unhide':
      return [words.unhidden(edit.sheet)];
    case 'clearFilter':
      return [words.filterCleared(edit.sheet)];
    case 'format':
      return edit.areas.map((area) => words.madeVisible(areaAddress(area)));
    case 'removeLink':
      return [words.linkRemoved(cellAddress(edit.at))];
    case 'removeName':
      return [words.nameRemoved(edit.name)];
    case 'setProperty':
      return [words.propertyEmptied[edit.property]];
    default:
      return [];
  }
}

/** Formulas fill themselves in, dates and counts are copied: words are what there is to agree to. */
function textOf(input: CellInput): readonly string[] {
  return typeof input === 'string' && input !== '' ? [input] : [];
}
