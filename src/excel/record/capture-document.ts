import type { EditOf, Edits } from '../../workbook/edit';
import { smallWrite, type Write } from '../edits/write';
import type { Session } from '../run';
import { cellOf } from '../sheet-range';
import { lower, type WorkbookState } from './workbook-state';

/**
 * What puts links back, where they stood. Excel dresses a cell as a link and writes its text anew:
 * contents and looks are put back after.
 */
export async function captureLinks(
  session: Session,
  edits: Edits,
  { sheets }: WorkbookState,
): Promise<readonly Write[]> {
  const removed = edits.flatMap((edit): readonly EditOf<'removeLink'>[] =>
    edit.kind === 'removeLink' && sheets.has(lower(edit.sheet)) ? [edit] : [],
  );
  if (removed.length === 0) return [];
  const cells = await session.send((context) =>
    removed.map(({ sheet, at }) => cellOf(context, sheet, at).load('hyperlink')),
  );
  return removed.flatMap(({ sheet, at }, index) => {
    const link = cells[index]?.hyperlink ?? null;
    if (link === null) return [];
    const { address, documentReference, screenTip, textToDisplay } = link;
    const told = Object.entries({ address, documentReference, screenTip, textToDisplay });
    const before: Excel.RangeHyperlink = Object.fromEntries(
      told.filter(([, value]) => value !== undefined),
    );
    return [
      smallWrite((context) => {
        cellOf(context, sheet, at).hyperlink = before;
      }),
    ];
  });
}

/** What puts the properties of the file back. */
export async function captureProperties(session: Session, edits: Edits): Promise<readonly Write[]> {
  const set = edits.flatMap((edit) => (edit.kind === 'setProperty' ? [edit.property] : []));
  if (set.length === 0) return [];
  const read = await session.send((context) => context.workbook.properties.load('author,manager'));
  const before = { author: read.author, manager: read.manager };
  return [...new Set(set)].map((property) =>
    smallWrite((context) => {
      context.workbook.properties[property] = before[property];
    }),
  );
}

/** Puts names back that the edits define or take away. */
export function captureNames(edits: Edits, { names }: WorkbookState): readonly Write[] {
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
