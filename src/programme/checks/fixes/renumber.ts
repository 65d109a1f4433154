import { fold } from '../../../lib/text';
import { writeDependencies } from '../../tracker/rows/row-schemas';
import type { CheckContext } from '../context/context';
import type { CellWrite } from '../context/finding';

/** The cells « Dépend de » that must follow when a N° changes. */
export function renumberDependents(
  from: string,
  to: string,
  { tables, dependents }: CheckContext,
): readonly CellWrite[] {
  const place = tables.actions?.place;
  const column = place?.columns.dependsOn;
  if (!place || column === undefined || from === '') return [];
  return dependents.all(fold(from)).flatMap(({ raw, value }): readonly CellWrite[] => {
    const links = value.dependsOn.map((link) =>
      fold(link.id) === fold(from) ? { ...link, id: to } : link,
    );
    const after = writeDependencies(links) || null;
    return [{ sheet: place.sheet, row: raw.row, column, before: raw.texts.dependsOn, after }];
  });
}
