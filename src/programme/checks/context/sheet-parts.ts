import type { Knowable, SheetSnapshot } from '../../../workbook/snapshot';
import type { Params, PartlyChecked, PlacedHit, Unchecked } from './finding';

type KnowablePart = {
  [Key in keyof SheetSnapshot]-?: SheetSnapshot[Key] extends Knowable<unknown> ? Key : never;
}[keyof SheetSnapshot];
type PartOf<Key extends KnowablePart> =
  SheetSnapshot[Key] extends Knowable<infer Value> ? Value : never;

/** Looks at one part of every sheet; a sheet whose part could not be read is told, not passed over. */
export function eachKnown<Key extends KnowablePart, P extends Params>(
  sheets: readonly SheetSnapshot[],
  part: Key,
  look: (sheet: SheetSnapshot, value: PartOf<Key>) => readonly PlacedHit<P>[],
): readonly PlacedHit<P>[] | PartlyChecked<P> {
  const missed: Unchecked[] = [];
  const hits = sheets.flatMap((sheet) => {
    const read = sheet[part] as Knowable<PartOf<Key>>;
    if (read.known) return look(sheet, read.value);
    missed.push({ unchecked: read.why, what: sheet.name });
    return [];
  });
  const [first] = missed;
  return first ? { hits, missed: first } : hits;
}

/** What two looks told, and what the first that could not look everywhere missed. */
export function both<P extends Params>(
  ...looks: readonly (readonly PlacedHit<P>[] | PartlyChecked<P>)[]
): readonly PlacedHit<P>[] | PartlyChecked<P> {
  const hits = looks.flatMap((look) => ('missed' in look ? look.hits : look));
  const partly = looks.find((look) => 'missed' in look);
  return partly ? { hits, missed: partly.missed } : hits;
}
