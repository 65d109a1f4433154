import type { PaneCheckWords } from '../../locales/pane/check/check-words';
import type { CellInput, Edit } from '../../workbook/edit';
import { areaAddress, cellAddress } from '../../workbook/location';

/** What a fix does besides writing cells, in one sentence each: rows that come and go, things shown. */
export function tellFixEdits(edits: readonly Edit[], words: PaneCheckWords): readonly string[] {
  return edits.flatMap((edit) => tellEdit(edit, words));
}

/** The words that each row added by a fix holds. */
export function rowsWritten(edits: readonly Edit[]): readonly (readonly string[])[] {
  const rows = new Map<string, string[]>();
  for (const edit of edits) {
    if (edit.kind !== 'writeCells') continue;
    edit.cells.forEach((line, at) => {
      const key = `${edit.sheet} ${String(edit.at.row + at)}`;
      rows.set(key, [...(rows.get(key) ?? []), ...line.flatMap((input) => textOf(input))]);
    });
  }
  return [...rows.values()].filter((texts) => texts.length > 0);
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
