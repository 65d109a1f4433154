import { fold } from '../../../lib/text';
import { type CellValue, isFormula, type SheetSnapshot } from '../../../workbook/snapshot';
import type { CheckContext, TrainingFacts } from '../context/context';
import { atCell } from '../context/placed-hit';
import type { PlacedHit } from '../context/finding';
import { isOwnSheet } from '../context/shared-texts';
import { sharingRule } from './make-rules';

type TotalHit = PlacedHit<{ readonly value: number; readonly expected: number }>;

const TOTAL_LABEL = /^(?:sous[- ]?total|total|totaux|cumul)\b/u;

/** Totals that a sheet of the user shows and that do not add up. */
export const TOTAL_RULES = [
  sharingRule.blocking('PUB-20', (context) =>
    sheetsOfUser(context).flatMap((sheet) => [
      ...wrongColumnTotals(sheet),
      ...(context.training ? wrongTrainingTotals(sheet, context.training) : []),
    ]),
  ),
  sharingRule.warning('PUB-20', (context) => sheetsOfUser(context).flatMap(unnamedTotals)),
] as const;

function sheetsOfUser(context: CheckContext): readonly SheetSnapshot[] {
  return context.snapshot.sheets.filter(({ name }) => !isOwnSheet(context, name));
}

/** Lines of numbers above a number that may be their total without a word for it. */
const LEAST_LINES = 3;
/** A number further than this share from the sum is no total of it. */
const NEAR_SUM = 0.1;

/**
 * A number typed below a column of counts, alone on its line but for other such numbers, larger than
 * all of them and near their sum without being it.
 */
function unnamedTotals({ name: sheet, values, formulas }: SheetSnapshot): readonly TotalHit[] {
  return values.flatMap((line, row) => {
    const held = line.filter((value) => value !== null && value !== '');
    const isAlone = held.length > 0 && held.every((value) => typeof value === 'number');
    const isLast = (values[row + 1] ?? []).every((value) => value === null || value === '');
    if (!isAlone || !isLast) return [];
    return line.flatMap((value, column) => {
      if (typeof value !== 'number' || !Number.isInteger(value)) return [];
      if (isFormula(formulas[row]?.[column])) return [];
      const above = countsAbove(values, { row, column });
      const expected = above.reduce((sum, count) => sum + count, 0);
      const isTotal = above.length >= LEAST_LINES && value > Math.max(...above);
      const isNear = Math.abs(value - expected) <= Math.max(1, expected * NEAR_SUM);
      if (!isTotal || !isNear || value === expected) return [];
      return [atCell({ sheet, row, column }, { value, expected })];
    });
  });
}

/** The whole numbers just above a cell, each on a line that a word names. */
function countsAbove(
  values: readonly (readonly CellValue[])[],
  { row, column }: { readonly row: number; readonly column: number },
): readonly number[] {
  const counts: number[] = [];
  for (let at = row - 1; at >= 0; at -= 1) {
    const value = values[at]?.[column];
    const isNamed = (values[at] ?? []).some((cell) => typeof cell === 'string' && cell !== '');
    if (typeof value !== 'number' || !Number.isInteger(value) || value >= 20_000 || !isNamed) break;
    counts.push(value);
  }
  return counts;
}

/** Numbers typed in a line « Total » that are not the sum of the numbers above. */
function wrongColumnTotals({ name: sheet, values }: SheetSnapshot): readonly TotalHit[] {
  const hits: TotalHit[] = [];
  let first = 0;
  values.forEach((line, row) => {
    const label = line.find((value) => typeof value === 'string' && value.trim() !== '');
    if (typeof label !== 'string' || !TOTAL_LABEL.test(fold(label))) {
      // A blank line, a line of words alone or of years that follow one another begins another block.
      if (isHeading(line)) first = row + 1;
      return;
    }
    line.forEach((value, column) => {
      if (typeof value !== 'number' || !Number.isInteger(value)) return;
      const expected = sumAbove(values.slice(first, row), column);
      if (expected === null || expected === value) return;
      hits.push(atCell({ sheet, row, column }, { value, expected }));
    });
    first = row + 1;
  });
  return hits;
}

function isHeading(line: readonly CellValue[]): boolean {
  const numbers = line.filter((value) => typeof value === 'number');
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return first === undefined;
  return first > 1900 && first < 2100 && numbers.every((one, at) => one === first + at);
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
      return [atCell({ sheet, row, column: at }, { value, expected })];
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
