import { groupBy } from '../../../lib/group-by';
import type { WorkbookAnalysis } from '../analysis';
import type { DueReadingContext } from '../../reading/due-request';
import { readDue } from '../../reading/read-due';
import { applyCorrections, type DueWordsReader, type RowCorrection } from './corrections';

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
  const read = dueReaderOf(analysis);
  // Rows are named among those of all the sheets that are read, as the plan names them.
  const taken = analysis.sheets.filter(({ isSelected }) => isSelected);
  const all = taken.flatMap(({ reading }) => reading.actions);
  const { actions, joined } = applyCorrections(all, corrections, read);
  const corrected = groupBy(actions, ({ sources }) => [sources[0]?.sheet ?? '']);
  const sheets = analysis.sheets.map((one) =>
    one.isSelected && one.reading.actions.length > 0
      ? { ...one, reading: { ...one.reading, actions: corrected.get(one.sheet) ?? [] } }
      : one,
  );
  return { analysis: { ...analysis, sheets }, joined };
}

/** Reads words typed in the preview as those of the source are read. */
function dueReaderOf({ referenceDate, settings }: WorkbookAnalysis): DueWordsReader {
  const { seasons, backToSchool } = settings;
  const context: DueReadingContext = {
    referenceDate: referenceDate?.date ?? null,
    seasons,
    backToSchool,
  };
  return (text, { type, status }) => {
    const isDone = status === 'Réalisé';
    const cell = { text, date: null, showsDay: true, dayOrder: 'day-first' } as const;
    const read = readDue({ cell, type: type ?? 'Jalon', isDone, context });
    const { start, end, precision, notes, needsReferenceDate } = read;
    // The words of the source ask for the date of the document; who types them here can say the year.
    const told = { code: 'due-without-year', params: { words: text } } as const;
    return { start, end, precision, notes: needsReferenceDate ? [...notes, told] : notes };
  };
}
