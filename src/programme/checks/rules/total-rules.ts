import { fold } from '../../../lib/text';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import type { TrainingFacts } from '../context/context';
import { type PlacedHit, workbookRule } from './rule';
import { isOwnSheet } from '../context/shared-texts';

type TotalHit = PlacedHit<{ readonly value: number; readonly expected: number }>;

const TOTAL_LABEL = /^(?:sous[- ]?total|total|totaux|cumul)\b/u;

/** Totals that a sheet of the user shows and that do not add up. */
export const TOTAL_RULES = [
  workbookRule({
    code: 'PUB-20',
    severity: 'blocking',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      context.snapshot.sheets
        .filter(({ name }) => !isOwnSheet(context, name))
        .flatMap((sheet) => [
          ...wrongColumnTotals(sheet),
          ...(context.training ? wrongTrainingTotals(sheet, context.training) : []),
        ]),
  }),
] as const;

/** Numbers typed in a line « Total » that are not the sum of the numbers above. */
function wrongColumnTotals({ name: sheet, values }: SheetSnapshot): readonly TotalHit[] {
  const hits: TotalHit[] = [];
  let first = 0;
  values.forEach((line, row) => {
    const label = line.find((value) => typeof value === 'string' && value.trim() !== '');
    if (typeof label !== 'string' || !TOTAL_LABEL.test(fold(label))) {
      // A blank line, or a line of words alone, begins another block.
      if (!line.some((value) => typeof value === 'number')) first = row + 1;
      return;
    }
    line.forEach((value, column) => {
      if (typeof value !== 'number' || !Number.isInteger(value)) return;
      const expected = sumAbove(values.slice(first, row), column);
      if (expected === null || expected === value) return;
      const place = { kind: 'cell', sheet, row, column } as const;
      hits.push({ place, params: { value, expected } });
    });
    first = row + 1;
  });
  return hits;
}

/** The sum of a column's whole numbers, when there are two or more and nothing else; null otherwise. */
function sumAbove(lines: readonly (readonly CellValue[])[], column: number): number | null {
  const cells = lines.map((line) => line[column] ?? null).filter((value) => value !== null);
  const numbers = cells.filter((value) => typeof value === 'number');
  const areCounts = numbers.every((value) => Number.isInteger(value) && value < 20_000);
  if (numbers.length < 2 || numbers.length !== cells.length || !areCounts) return null;
  return numbers.reduce((sum, value) => sum + value, 0);
}

/** « Total présents : 71 » on a dashboard, against the figures of the counted sessions. */
function wrongTrainingTotals(
  { name: sheet, values }: SheetSnapshot,
  training: TrainingFacts,
): readonly TotalHit[] {
  return values.flatMap((line, row) =>
    line.flatMap((label, column) => {
      const expected = typeof label === 'string' ? expectedFor(fold(label), training) : null;
      if (expected === null) return [];
      const at = line.findIndex((value, index) => index > column && value !== null);
      const value = line[at];
      if (at < 0 || at - column > 3 || typeof value !== 'number' || value === expected) return [];
      return [
        { place: { kind: 'cell', sheet, row, column: at } as const, params: { value, expected } },
      ];
    }),
  );
}

function expectedFor(label: string, training: TrainingFacts): number | null {
  const words = label.replace(/\s*:$/u, '');
  if (
    /^(?:total|cumul|nombre)(?: (?:des|de))? (?:presents?|participations?|presences)$/u.test(words)
  ) {
    return training.participations;
  }
  if (/^(?:total|cumul|nombre)(?: (?:des|de|d'))? ?inscrits?$/u.test(words)) {
    return training.registered;
  }
  const isPersons =
    /^(?:total|cumul|nombre)(?: (?:des|de))? personnes formees$/u.test(words) && training.isExact;
  return isPersons ? training.persons : null;
}
