import type { Lines, Span } from '../../workbook/location';
import { sendWrites, type Write } from '../edits/write';
import { writeOfGroup } from '../edits/write-sheets';
import type { Session } from '../run';
import { queueHiddenIn, sheetOf, stripOf } from '../sheet-range';
import { ifSupported, isSupported } from '../support';
import { runsOf } from '../runs';
import { lower } from './workbook-state';
import type { Edits } from '../../workbook/edit';

/** Rows or columns whose outline is about to change. */
interface Strip extends Lines {
  readonly sheet: string;
}

/** What is grouped on a strip, and what is hidden there. */
export interface Outline {
  readonly strip: Strip;
  readonly groups: readonly Span[];
  readonly hidden: readonly Span[];
}

/** The strips that edits clear and group anew, on sheets that stay. Older Excel has no outline. */
export function outlinedStrips(
  edits: Edits,
  hasSheet: (sheet: string) => boolean,
): readonly Strip[] {
  if (!isSupported('1.10')) return [];
  return edits.flatMap((edit): readonly Strip[] => {
    if (edit.kind !== 'clearBlock' || edit.what !== 'all' || !hasSheet(edit.sheet)) return [];
    const { sheet, area } = edit;
    const isGrouped = edits.some(
      (other) => other.kind === 'group' && lower(other.sheet) === lower(sheet),
    );
    if (!isGrouped) return [];
    return [
      { sheet, direction: 'rows', first: area.row, count: area.rowCount },
      { sheet, direction: 'columns', first: area.column, count: area.columnCount },
    ];
  });
}

type Send = Session['send'];

/** What is hidden on each strip now. */
export async function readHidden(
  send: Send,
  strips: readonly Strip[],
): Promise<readonly Outline[]> {
  if (strips.length === 0) return [];
  const readers = await send((context) => strips.map((strip) => queueHidden(context, strip)));
  return strips.map((strip, index) => ({
    strip,
    groups: [],
    hidden: spansOf(readers[index]?.() ?? [], strip),
  }));
}

/**
 * What is grouped on each strip. Excel does not tell levels: what folds away at level 1 and comes
 * back at level 8 is grouped. Lines hidden before are hidden again in the same round trip.
 */
export async function readOutlines(
  send: Send,
  before: readonly Outline[],
): Promise<readonly Outline[]> {
  if (before.length === 0) return [];
  const strips = before.map(({ strip }) => strip);
  const sheets = [...new Set(strips.map(({ sheet }) => sheet))];
  const { folded, shown } = await send((context) => {
    for (const sheet of sheets) queueLevels(sheetOf(context, sheet), 1);
    const atLevel1 = strips.map((strip) => queueHidden(context, strip));
    for (const sheet of sheets) queueLevels(sheetOf(context, sheet), 8);
    const atLevel8 = strips.map((strip) => queueHidden(context, strip));
    for (const outline of before) queueHiding(context, outline);
    return { folded: atLevel1, shown: atLevel8 };
  });
  return before.map((outline, index) => {
    const isShown = shown[index]?.() ?? [];
    const grouped = (folded[index]?.() ?? []).map((isHidden, at) => isHidden && !isShown[at]);
    return { ...outline, groups: spansOf(grouped, outline.strip) };
  });
}

/** What takes away the groups that were read. */
export function writesOfUngroup(outlines: readonly Outline[]): readonly Write[] {
  return outlines.flatMap(({ strip, groups }) =>
    groups.map((group) => writeOfGroup({ ...strip, ...group }, 'out')),
  );
}

/** Puts outlines back as they were, whatever part of them is there. */
export async function restoreOutlines(send: Send, outlines: readonly Outline[]): Promise<void> {
  if (outlines.length === 0) return;
  const now = await readOutlines(send, outlines);
  const groups = outlines.flatMap(({ strip, groups: before }) =>
    before.map((group) => writeOfGroup({ ...strip, ...group }, 'in')),
  );
  await sendWrites(send, [...writesOfUngroup(now), ...groups], () => undefined);
}

export function queueHidden(context: Excel.RequestContext, strip: Strip): () => readonly boolean[] {
  return queueHiddenIn(stripOf(context, strip), strip.direction);
}

export function queueHiding(
  context: Excel.RequestContext,
  { strip, hidden }: Pick<Outline, 'strip' | 'hidden'>,
): void {
  for (const span of hidden) {
    const range = stripOf(context, { ...strip, ...span });
    if (strip.direction === 'rows') range.rowHidden = true;
    else range.columnHidden = true;
  }
}

function queueLevels(sheet: Excel.Worksheet, level: number): void {
  ifSupported(
    '1.10',
    () => sheet.showOutlineLevels(level, level),
    () => undefined,
  );
}

export function spansOf(flags: readonly boolean[], { first }: Strip): readonly Span[] {
  return runsOf(flags).flatMap(({ run, value }) =>
    value ? [{ first: run.first + first, count: run.count }] : [],
  );
}
