import { range } from '../../lib/numbers';
import { fold } from '../../lib/text';
import { namedRange } from '../../workbook/named-range';
import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';

/** What the user typed on the page, kept at each run. */
export interface TypedZones {
  readonly facts: readonly CellValue[];
  readonly watch: readonly CellValue[];
  /** « Avis » by strand, its name folded. */
  readonly opinions: ReadonlyMap<string, CellValue>;
}

/** The blocks that {@link readTypedZones} looks at. */
export const TYPED_ZONE_NAMES = [
  'synthese_volets',
  'synthese_avis',
  'synthese_faits',
  'synthese_vigilance',
] as const;

type TypedZoneName = (typeof TYPED_ZONE_NAMES)[number];

/** Reads the typed zones of the page as it stands; nothing when it was not made yet. */
export function readTypedZones(snapshot: WorkbookSnapshot): TypedZones {
  const strands = columnOf(snapshot, 'synthese_volets').slice(1);
  const opinions = columnOf(snapshot, 'synthese_avis');
  return {
    facts: columnOf(snapshot, 'synthese_faits'),
    watch: columnOf(snapshot, 'synthese_vigilance'),
    opinions: new Map(
      strands.map((strand, index) => [fold(String(strand ?? '')), opinions[index] ?? null]),
    ),
  };
}

/** The first column of a named block. */
function columnOf(snapshot: WorkbookSnapshot, name: TypedZoneName): readonly CellValue[] {
  const block = namedRange(snapshot, name);
  if (block === null) return [];
  const { area, sheet } = block;
  return range(area.row, area.row + area.rowCount - 1).map(
    (row) => sheet.values[row]?.[area.column] ?? null,
  );
}
