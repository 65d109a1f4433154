import { isSameData } from '../../lib/same-data';
import type { Edit, EditOf, Edits, FormatEdit, KnownBlock } from '../../workbook/edit';
import { type Area, parseArea } from '../../workbook/location';
import { bandsOf, cellCount, overlapOf, without } from '../../workbook/areas';
import type { Session } from '../run';
import { rangeOf } from '../sheet-range';

type Claim = EditOf<'clearBlock'> & { readonly known: KnownBlock };

/** A known block found as it is said to be, with the cells to read that hold something else. */
export type ConfirmedClear = Claim & { readonly held: readonly Area[] };

const UNPAINTED = {
  fill: '#FFFFFF' as string | null,
  color: '#000000' as string | null,
  bold: false as boolean | null,
  italic: false as boolean | null,
  strikethrough: false as boolean | null,
};
/** Fill and font of a whole area; what differs from cell to cell is null. */
type Paint = Readonly<typeof UNPAINTED>;

/** Parts wider than this are asked a few rows at a time what of them is used. */
const WIDE = 20;
const ROWS_ASKED = 8;

/**
 * The edits, with what they say to know of a block checked: formulas that somebody wrote over or
 * painted since make it a block like any other. One round trip, a few bytes for each filled area.
 */
export async function confirmBlocks(
  session: Session,
  edits: Edits,
): Promise<readonly (Edit | ConfirmedClear)[]> {
  const claims = edits.filter(
    (edit): edit is Claim => edit.kind === 'clearBlock' && edit.known !== undefined,
  );
  if (claims.length === 0) return edits;
  const readers = await session.send((context) =>
    claims.map((claim) => ({
      isAsKnown: claim.known.filled.map(({ to }) => queueCheck(context, claim, to)),
      held: unfilledOf(claim).map((part) => queueHeld(context, claim.sheet, part)),
    })),
  );
  const confirmed = new Map<Edit, Edit | ConfirmedClear>(
    claims.map((claim, index) => {
      const { kind, sheet, area, what } = claim;
      const isAsKnown = readers[index]?.isAsKnown.every((check) => check()) ?? false;
      const held = readers[index]?.held.flatMap((read) => read() ?? []) ?? [];
      return [claim, isAsKnown ? { ...claim, held } : { kind, sheet, area, what }];
    }),
  );
  return edits.map((edit) => confirmed.get(edit) ?? edit);
}

/** Whether every cell of the area still holds a formula, and the paint it was given. */
function queueCheck(
  context: Excel.RequestContext,
  { sheet, known }: Claim,
  area: Area,
): () => boolean {
  const range = rangeOf(context, sheet, area).load(
    'format/fill/color,format/font/color,format/font/bold,format/font/italic,format/font/strikethrough',
  );
  const formulas = range.getSpecialCellsOrNullObject('Formulas').load('cellCount');
  return () => {
    const { fill, font } = range.format;
    const { color, bold, italic, strikethrough } = font;
    const paint = { fill: fill.color, color, bold, italic, strikethrough };
    const isWhole = !formulas.isNullObject && formulas.cellCount === cellCount(area);
    return isWhole && isSame(paint, expectedPaint(known, area));
  };
}

function unfilledOf({ area, known }: Claim): readonly Area[] {
  const filled = known.filled.map(({ to }) => to);
  return without(area, filled).flatMap((part) =>
    part.columnCount > WIDE ? bandsOf(part, ROWS_ASKED * part.columnCount) : [part],
  );
}

function queueHeld(context: Excel.RequestContext, sheet: string, area: Area): () => Area | null {
  if (area.columnCount <= WIDE) return () => area;
  const used = rangeOf(context, sheet, area).getUsedRangeOrNullObject(true).load('address');
  return () => (used.isNullObject ? null : parseArea(used.address));
}

/** What the formats, one over the other, make of an area; null when they part it. */
function expectedPaint(known: KnownBlock, area: Area): Paint | null {
  let paint = UNPAINTED;
  for (const { areas, format } of known.formats) {
    if (format.fill === undefined && format.font === undefined) continue;
    const shared = areas.flatMap((one) => overlapOf(one, area) ?? []);
    if (shared.length === 0) continue;
    if (shared.every((part) => cellCount(part) < cellCount(area))) return null;
    paint = over(paint, format);
  }
  return paint;
}

function over(paint: Paint, { fill, font }: FormatEdit): Paint {
  return {
    fill: fill === undefined ? paint.fill : (fill ?? UNPAINTED.fill),
    color: font?.color ?? paint.color,
    bold: font?.bold ?? paint.bold,
    italic: font?.italic ?? paint.italic,
    strikethrough: font?.strikethrough ?? paint.strikethrough,
  };
}

function isSame(told: Paint, expected: Paint | null): boolean {
  const upper = ({ fill, color, ...rest }: Paint): Paint => {
    return { ...rest, fill: (fill ?? '').toUpperCase(), color: (color ?? '').toUpperCase() };
  };
  return expected !== null && isSameData(upper(told), upper(expected));
}
