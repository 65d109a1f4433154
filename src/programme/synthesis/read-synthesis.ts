import { fold } from '../../lib/text';
import { parseArea } from '../../workbook/location';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { findGeneratedSheet } from '../tracker/sheet-names';

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

const NOTHING_TYPED: TypedZones = { facts: [], watch: [], opinions: new Map() };

/** Reads the typed zones of the page as it stands; nothing when it was not made yet. */
export function readTypedZones(snapshot: WorkbookSnapshot): TypedZones {
  const name = findGeneratedSheet(snapshot, 'synthesis');
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (sheet === undefined) return NOTHING_TYPED;
  const strands = columnOf(snapshot, sheet, 'synthese_volets').slice(1);
  const opinions = columnOf(snapshot, sheet, 'synthese_avis');
  const pairs = strands.map((strand, index) => [
    fold(String(strand ?? '')),
    opinions[index] ?? null,
  ]);
  return {
    facts: columnOf(snapshot, sheet, 'synthese_faits'),
    watch: columnOf(snapshot, sheet, 'synthese_vigilance'),
    opinions: new Map(pairs as [string, CellValue][]),
  };
}

/** The first column of a named block. */
function columnOf(
  { names }: WorkbookSnapshot,
  { values }: SheetSnapshot,
  wanted: string,
): readonly CellValue[] {
  const formula = names.find(({ name }) => fold(name) === wanted)?.formula;
  const area =
    formula === undefined ? null : parseArea(formula.slice(formula.lastIndexOf('!') + 1));
  if (area === null) return [];
  return Array.from(
    { length: area.rowCount },
    (_, index) => values[area.row + index]?.[area.column] ?? null,
  );
}
