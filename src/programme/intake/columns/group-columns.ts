import { readTypeWord } from '../cells/read-type';
import { wordKey } from '../../names/word-index';
import { type Draft, open, settle, textsOf } from './column-draft';
import type { ColumnHeader } from './column-headers';
import { GROUP_HEADERS } from '../headers/header-words';

/**
 * Settles the column that groups the rows, whatever its header usually names: merged over them as
 * « Sujet » may be, or a « Nature » that tells no type. Another column must name the actions.
 */
export function settleGroups(draft: Draft): void {
  if (draft.request.kind !== 'actions' || draft.taken.has('strand')) return;
  const headers = open(draft);
  if (headers.some(({ meaning }) => meaning.action?.meaning === 'strand')) return;
  const group = headers.find((header) => {
    if (header.meaning.action?.meaning === 'type') return !tellsTypes(draft, header);
    return GROUP_HEADERS.includes(wordKey(header.header)) && isMergedDown(draft, header);
  });
  const isNamed = headers.some(
    (header) => header !== group && header.meaning.action?.meaning === 'title',
  );
  if (group === undefined || !isNamed) return;
  settle(draft, group, { target: 'strand', confidence: 'medium', why: 'content' });
}

/** Whether most cells of a column say a type of action. */
function tellsTypes(draft: Draft, header: ColumnHeader): boolean {
  const texts = textsOf(draft, header);
  return texts.filter((text) => readTypeWord(text) !== null).length >= texts.length / 2;
}

/** Whether at least half of what a column holds is merged over the rows under it. */
export function isMergedDown(
  { request: { grid, table } }: Draft,
  { column }: ColumnHeader,
): boolean {
  let filled = 0;
  let merged = 0;
  for (let row = table.lastHeaderRow + 1; row <= table.lastRow; row += 1) {
    if (grid.isEmpty(row, column)) continue;
    const merge = grid.merge(row, column);
    if (merge !== null && merge.row !== row) continue;
    // A cell alone in its row is a heading or a legend: it groups nothing.
    if (merge === null && grid.filled(row).length === 1) continue;
    filled += 1;
    if (merge !== null && merge.rowCount > 1 && merge.columnCount === 1) merged += 1;
  }
  return merged > 0 && merged >= filled / 2;
}
