import type { CellInput } from '../../../workbook/edit';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import { ACTION_TABLE, type ActionKey } from '../../tracker/columns';
import type { CheckContext } from '../context/context';
import type { CellWrite } from '../context/finding';
import type { RowFix } from './row-fix';
import { renumberDependents } from './renumber';
import { cellOf, isBlank, type ActionRow } from '../context/tables';

/** Columns that stay those of the row kept. */
const KEPT: readonly ActionKey[] = ['id', 'title', 'originalText', 'source'];
const BETWEEN = ' ; ';

/**
 * Merges a row into the one it doubles: empty cells are filled, partners joined, its own text and
 * place kept in the comment, dependencies follow, then the row goes. Nothing of it is lost.
 */
export function mergeInto(
  kept: ActionRow,
  doubled: ActionRow,
  context: CheckContext,
): RowFix<never> | null {
  const place = context.tables.actions?.place;
  if (!place) return null;
  const { sheet } = place;
  const others = ACTION_TABLE.columns.flatMap(({ key, kind }): readonly CellWrite[] => {
    if (kind === 'formula') return [];
    const column = place.columns[key];
    const after = mergedCell(key, kept, doubled);
    if (column === undefined || after === undefined) return [];
    const format = kind === 'date' ? { format: DATE_FORMAT } : {};
    return [{ sheet, row: kept.raw.row, column, before: kept.raw.texts[key], after, ...format }];
  });
  return {
    mode: 'on-confirmation',
    writes: {},
    others: [...others, ...renumberDependents(doubled.value.id, kept.value.id, context)],
    edits: [{ kind: 'deleteRows', sheet, first: doubled.raw.row, count: 1 }],
  };
}

/** The cell of the row kept once merged; undefined when it stays as it is. */
function mergedCell(key: ActionKey, kept: ActionRow, doubled: ActionRow): CellInput | undefined {
  if (KEPT.includes(key)) return undefined;
  if (key === 'comment') return mergedComment(kept, doubled);
  if (key === 'partners') {
    const all = [...new Set([...kept.value.partners, ...doubled.value.partners])];
    return all.length > kept.value.partners.length ? all.join(BETWEEN) : undefined;
  }
  return isBlank(kept, key) && !isBlank(doubled, key) ? cellOf(doubled, key) : undefined;
}

function mergedComment(kept: ActionRow, doubled: ActionRow): string {
  const { id, source, comment, originalText } = doubled.value;
  const origin = [id, source].filter((part) => part !== '').join(', ');
  const isOtherText = originalText !== '' && originalText !== kept.value.originalText;
  return [kept.value.comment, comment, `Fusionné avec ${origin}`, isOtherText ? originalText : '']
    .filter((part) => part !== '')
    .join(BETWEEN);
}
