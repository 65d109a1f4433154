import type { KnownBlock } from '../../workbook/edit';
import type { Area } from '../../workbook/location';
import { overlapOf, without } from '../../workbook/areas';
import { writesOfFormat } from '../edits/write-formats';
import { writeOfOne } from '../edits/write-one';
import { rangeWrite, type Write } from '../edits/write';

/** A block that goes, and what is known of it. */
export interface ClearedBlock {
  readonly area: Area;
  readonly known: KnownBlock;
  /** The cells that hold something that was not filled. */
  readonly held: readonly Area[];
}

/** Of what edits touch on a sheet, the parts that known blocks bear on. */
export interface Touched {
  readonly sheet: string;
  readonly contents: readonly Area[];
  readonly looks: readonly Area[];
  readonly validations: readonly Area[];
  /** Blocks that are written again rather than remembered. */
  readonly blocks: readonly ClearedBlock[];
  /** Where there is nothing now, and will be something. */
  readonly bare: readonly Area[];
}

/**
 * Leaves known blocks out of what must be read: of their cells only those that were not filled.
 * Beyond the used range there is nothing to read, only to take away again.
 */
export function spareBlocks<T extends Touched>(touch: T, used: Area | null): T {
  const { blocks } = touch;
  const holes = blocks.map(({ area }) => area);
  const outside = (areas: readonly Area[]): readonly Area[] =>
    areas.flatMap((area) => without(area, holes));
  const within = (areas: readonly Area[]): readonly Area[] =>
    outside(areas).flatMap((area) => (used === null ? [] : (overlapOf(area, used) ?? [])));
  const beyond = (areas: readonly Area[]): readonly Area[] =>
    outside(areas).flatMap((area) => (used === null ? [area] : without(area, [used])));
  if (blocks.length === 0) {
    return { ...touch, contents: within(touch.contents), bare: beyond(touch.contents) };
  }
  return {
    ...touch,
    contents: [...within(touch.contents), ...blocks.flatMap(({ held }) => held)],
    looks: within(touch.looks),
    validations: [
      ...within(touch.validations),
      ...blocks.flatMap(({ known }) => known.validated ?? []),
    ],
    bare: beyond([...touch.contents, ...touch.validations]),
  };
}

/** The parts of known blocks that no validation was set on: each is asked whole. */
export function unvalidatedOf({ blocks }: Touched): readonly Area[] {
  return blocks.flatMap(({ area, known }) =>
    without(area, known.validated === null ? [] : [known.validated]),
  );
}

/** Empties what had nothing and what was known, and gives known blocks their formats. */
export function writesOfBareBlocks({ sheet, blocks, bare }: Touched): readonly Write[] {
  const clear = (area: Area): Write => writeOfOne({ kind: 'clearBlock', sheet, area, what: 'all' });
  if (blocks.length === 0) return [];
  return [
    ...bare.map(clear),
    ...blocks.flatMap(({ area, known }) => [
      clear(area),
      ...known.formats.flatMap(({ areas, format }) =>
        writesOfFormat({ kind: 'format', sheet, areas, format }),
      ),
    ]),
  ];
}

/** Empties what had nothing on a sheet whose looks come back by themselves. */
export function writesOfBareCells({ sheet, blocks, bare }: Touched): readonly Write[] {
  if (blocks.length > 0 || bare.length === 0) return [];
  const general = { numberFormat: 'General' };
  return [
    ...writesOfFormat({ kind: 'format', sheet, areas: bare, format: general }),
    // Clearing leaves the sign by which a text that looks like a formula is told from one.
    ...bare.map((area) =>
      rangeWrite({ sheet, area }, (range) => Object.assign(range, { formulas: '' })),
    ),
  ];
}

/** Fills the formulas of known blocks again, once the cells they are filled from are back. */
export function writesOfFills({ sheet, blocks }: Touched): readonly Write[] {
  return blocks.flatMap(({ known }) =>
    known.filled.map((fill) => writeOfOne({ kind: 'fill', sheet, ...fill })),
  );
}
