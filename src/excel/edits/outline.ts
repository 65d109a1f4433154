import type { Edit } from '../../workbook/edit';
import { codeOf, isTransportCode } from '../map-error';
import type { Session } from '../run';
import { stripOf } from '../sheet-range';
import { ifSupported } from '../support';
import { lower } from '../record/workbook-state';
import { sendWrites } from './write';
import { writeOfGroup } from './write-sheets';

type GroupEdit = Extract<Edit, { kind: 'group' }>;

/** Rows or columns of a sheet whose outline is to be laid anew. */
export interface OldOutline {
  readonly sheet: string;
  readonly direction: GroupEdit['direction'];
  readonly first: number;
  readonly count: number;
  /** What is grouped there afterwards. */
  readonly groups: readonly GroupEdit[];
}

/**
 * Outlines to take away: Excel cannot tell what is grouped, and grouping twice makes two levels. Only
 * a block cleared as a whole on a sheet that stays has one.
 */
export function oldOutlines(
  edits: readonly Edit[],
  hasSheet: (sheet: string) => boolean,
): readonly OldOutline[] {
  return edits.flatMap((edit): readonly OldOutline[] => {
    if (edit.kind !== 'clearBlock' || edit.what !== 'all' || !hasSheet(edit.sheet)) return [];
    const { sheet, area } = edit;
    const groups = edits.filter(
      (other): other is GroupEdit => other.kind === 'group' && lower(other.sheet) === lower(sheet),
    );
    const ofDirection = (direction: GroupEdit['direction']): readonly GroupEdit[] =>
      groups.filter((group) => group.direction === direction);
    const rows = { first: area.row, count: area.rowCount, groups: ofDirection('rows') };
    const columns = { first: area.column, count: area.columnCount, groups: ofDirection('columns') };
    return [
      { sheet, direction: 'rows' as const, ...rows },
      { sheet, direction: 'columns' as const, ...columns },
    ].filter((outline) => outline.groups.length > 0);
  });
}

/**
 * Takes old outlines away, one round trip each: Excel refuses where nothing is grouped, and that is
 * fine. `taken` receives those that were there, or may have been.
 */
export async function clearOutlines(
  send: Session['send'],
  outlines: readonly OldOutline[],
  taken: Set<OldOutline>,
): Promise<void> {
  for (const outline of outlines) {
    taken.add(outline);
    const isGone = await send((context) => {
      queueUngroup(context, outline);
    }).then(() => true, refusedOrThrow);
    if (!isGone) taken.delete(outline);
  }
}

/** Lays outlines as they were, whether or not some of it is there already. */
export async function restoreOutlines(
  send: Session['send'],
  outlines: ReadonlySet<OldOutline>,
): Promise<void> {
  if (outlines.size === 0) return;
  await clearOutlines(send, [...outlines], new Set());
  const groups = [...outlines].flatMap((outline) => outline.groups);
  await sendWrites(send, groups.map(writeOfGroup), () => undefined);
}

function queueUngroup(context: Excel.RequestContext, outline: OldOutline): void {
  const strip = stripOf(context, outline);
  ifSupported(
    '1.10',
    () => {
      strip.ungroup(outline.direction === 'rows' ? 'ByRows' : 'ByColumns');
    },
    () => undefined,
  );
}

/** False when Excel answered that nothing is grouped; anything else that went wrong goes on. */
function refusedOrThrow(thrown: unknown): false {
  const code = codeOf(thrown);
  if (code === null || isTransportCode(code)) throw thrown;
  return false;
}
