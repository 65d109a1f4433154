import type { Edit } from '../../workbook/edit';
import { smallWrite, type Write } from '../edits/write';
import { lower, type WorkbookState } from './workbook-state';

/** Puts names back that the edits define or take away. */
export function captureNames(edits: readonly Edit[], { names }: WorkbookState): readonly Write[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'defineName' && edit.kind !== 'removeName') return [];
    const before = names.get(lower(edit.name));
    return [
      smallWrite(({ workbook }) => {
        const named = workbook.names.getItemOrNullObject(edit.name);
        if (edit.kind === 'defineName' && before !== undefined) {
          named.formula = before;
          return;
        }
        // One that goes may be there still: what broke may have broken before it.
        named.delete();
        if (before !== undefined) workbook.names.add(edit.name, before);
      }),
    ];
  });
}
