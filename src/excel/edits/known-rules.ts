import { sheetOf } from '../sheet-range';
import { smallWrite, type Write } from './write';

/** A rule of a formula: the only kind the add-in writes, and the only kind that can be made again. */
export interface KnownRule {
  /** Its place among the rules of the sheet, the first winning. */
  readonly index: number;
  /** Its areas, without the sheet: `A5:B9,D5:D9`. */
  readonly address: string;
  readonly formula: string;
  readonly stopIfTrue: boolean;
  /** What it changes, to compare it with another. */
  readonly look: string;
  readonly queue: (target: Excel.ConditionalFormat) => void;
}

/** Takes rules away by their place, the last first: a rule has no lasting mark of its own. */
export function writeOfRemoval(sheet: string, rules: readonly KnownRule[]): Write {
  return smallWrite((context) => {
    const { conditionalFormats } = sheetOf(context, sheet).getRange();
    const places = rules.map(({ index }) => index).sort((a, b) => b - a);
    for (const place of places) conditionalFormats.getItemAt(place).delete();
  });
}
