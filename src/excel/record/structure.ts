import { sum } from '../../lib/numbers';
import { parseArea } from '../../workbook/location';
import type { Write } from '../edits/write';
import { writeOfOne } from '../edits/write-one';
import type { Session } from '../run';
import { cellOf } from '../sheet-range';
import type { StructureEdit } from './touch';

/** A cell below everything, whose row tells how many rows came or went above it. */
export interface Probe {
  readonly sheet: string;
  /** Its row, from 0, before any row moved. */
  readonly row: number;
  readonly range: Excel.Range;
  readonly edits: readonly StructureEdit[];
}

/** Places one probe a sheet whose rows move. `moved` is how far rows have already moved. */
export async function placeProbes(
  session: Session,
  edits: readonly StructureEdit[],
  moved: 'not-yet' | 'all',
): Promise<readonly Probe[]> {
  if (edits.length === 0) return [];
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  return session.sendAnyway((context) =>
    sheets.map((sheet) => {
      const own = edits.filter((edit) => edit.sheet === sheet);
      const counts = sum(own.map(({ count }) => count));
      const below = Math.max(...own.map(({ first, count }) => first + count)) + counts;
      const now = moved === 'all' ? below + sum(own.map(shiftOf)) : below;
      const range = cellOf(context, sheet, { row: now, column: 0 }).load('address');
      return { sheet, row: below, range, edits: own };
    }),
  );
}

/** Takes back the moves that were made, as the probes tell, whatever part of them that is. */
export async function undoStructure(session: Session, probes: readonly Probe[]): Promise<void> {
  if (probes.length === 0) return;
  await session.sendAnyway(() => {
    for (const { range } of probes) range.load('address');
  });
  const back = probes.flatMap(({ edits, range, row }) =>
    writesBack(edits, (parseArea(range.address)?.row ?? row) - row),
  );
  if (back.length === 0) return;
  await session.sendAnyway((context) => {
    context.runtime.enableEvents = false;
    for (const write of back) write.queue(context);
  });
}

/** Edits are applied in order: the shift tells how many of them were. */
function writesBack(edits: readonly StructureEdit[], shift: number): readonly Write[] {
  let applied = 0;
  let moved = 0;
  for (const [index, edit] of edits.entries()) {
    moved += shiftOf(edit);
    if (moved === shift) applied = index + 1;
  }
  if (shift === 0 && moved !== 0) applied = 0;
  return edits
    .slice(0, applied)
    .reverse()
    .map((edit) =>
      writeOfOne({ ...edit, kind: edit.kind === 'insertRows' ? 'deleteRows' : 'insertRows' }),
    );
}

function shiftOf({ kind, count: rows }: StructureEdit): number {
  return kind === 'insertRows' ? rows : -rows;
}
