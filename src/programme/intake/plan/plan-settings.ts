import type { Settings } from '../../tracker/settings/settings';
import type { SheetAnalysis, WorkbookAnalysis } from '../analysis';
import { noteSheets } from '../sheet-memory';
import { TARGET_LABELS } from '../columns/column-targets';
import type { SheetMark } from './row-marks';
import { noteTakenRows } from './taken-rows';

/** The settings, with the reference date and all that the user taught, where an auditor can see it. */
export function planSettings(
  { settings, referenceDate, answers }: WorkbookAnalysis,
  read: readonly SheetAnalysis[],
  marks: readonly SheetMark[],
): Settings {
  const bySheet = new Map(read.map(({ sheet }): [string, string[]] => [sheet, []]));
  for (const { sheet, mark } of marks) bySheet.get(sheet)?.push(mark);
  return {
    ...settings,
    referenceDate: referenceDate?.date ?? settings.referenceDate,
    colourStatuses: { ...settings.colourStatuses, ...answers.colourStatuses },
    columnMatches: { ...settings.columnMatches, ...learnedMatches(read) },
    statusWords: { ...settings.statusWords, ...answers.statusWords },
    ...noteSheets(answers),
    takenRows: noteTakenRows(settings.takenRows, bySheet),
  };
}

function learnedMatches(read: readonly SheetAnalysis[]): Settings['columnMatches'] {
  const matches = read.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));
  const learned = matches
    .filter(({ header, target, why }) => {
      // What a column without header was taken for must not change with the names learnt from it.
      return (header !== '' || why === 'content') && target !== 'period';
    })
    .map(({ key, target }) => [key, TARGET_LABELS[target]] as const);
  return Object.fromEntries(learned);
}
