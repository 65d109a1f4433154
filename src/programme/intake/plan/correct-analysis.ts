import { groupBy } from '../../../lib/group-by';
import type { WorkbookAnalysis } from '../analysis';
import { applyCorrections, type RowCorrection } from './corrections';

/** An analysis with what the user put right in its rows. */
export interface CorrectedAnalysis {
  readonly analysis: WorkbookAnalysis;
  /** Rows that were joined to the one above, by mark: they are not written by themselves. */
  readonly joined: readonly string[];
}

/** The analysis as the user corrected it; the sheets are read no more. */
export function correctAnalysis(
  analysis: WorkbookAnalysis,
  corrections: readonly RowCorrection[],
): CorrectedAnalysis {
  if (corrections.length === 0) return { analysis, joined: [] };
  const { referenceDate, settings } = analysis;
  const context = { ...settings, referenceDate: referenceDate?.date ?? null };
  // Rows are named among those of all the sheets that are read, as the plan names them.
  const taken = analysis.sheets.filter(({ isSelected }) => isSelected);
  const all = taken.flatMap(({ reading }) => reading.actions);
  const { actions, joined } = applyCorrections(all, corrections, context);
  const corrected = groupBy(actions, ({ sources }) => [sources[0]?.sheet ?? '']);
  const sheets = analysis.sheets.map((one) =>
    one.isSelected && one.reading.actions.length > 0
      ? { ...one, reading: { ...one.reading, actions: corrected.get(one.sheet) ?? [] } }
      : one,
  );
  return { analysis: { ...analysis, sheets }, joined };
}
