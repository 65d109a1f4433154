import type { Edit } from '../../workbook/edit';
import { smallWrite, type Write } from '../edits/write';
import { lower, type WorkbookState } from './workbook-state';

/** Puts names back that the edits define or take away. */
export function captureNames(edits: readonly Edit[], state: WorkbookState): readonly Write[] {
  return [...writesOfNames(edits, state), ...writesOfRemovedNames(edits, state)];
}

function writesOfNames(edits: readonly Edit[], { names }: WorkbookState): readonly Write[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'defineName') return [];
    const before = names.get(lower(edit.name));
    return [
      smallWrite((context) => {
        const named = context.workbook.names.getItemOrNullObject(edit.name);
        if (before === undefined) named.delete();
        else named.formula = before;
      }),
    ];
  });
}

/** A name may be there still: what broke may have broken before it. */
function writesOfRemovedNames(edits: readonly Edit[], { names }: WorkbookState): readonly Write[] {
  return edits.flatMap((edit) => {
    const before = edit.kind === 'removeName' ? names.get(lower(edit.name)) : undefined;
    if (edit.kind !== 'removeName' || before === undefined) return [];
    return [
      smallWrite((context) => {
        context.workbook.names.getItemOrNullObject(edit.name).delete();
        context.workbook.names.add(edit.name, before);
      }),
    ];
  });
}
