import { daysBetween } from '../../../lib/calendar-date';
import { runs } from '../../../lib/runs';
import { fold } from '../../../lib/text';
import { namePersons } from '../../reading/card-heads';
import { lineText } from '../../reading/grid';
import { isStatus } from '../../reading/read-status';
import type { ColumnMatch } from '../columns/column-targets';
import { readHeader } from '../headers/header-kinds';
import type { RowContext } from '../tables/row-context';
import { type GanttMark, isWritten } from './gantt-marks';

const MOSTLY = 0.6;
const MOSTLY_WORDS = 0.8;
const MIN_TASKS = 4;
const TASK_LETTERS = 8;
const LONG_TASK_LETTERS = 10;
const FEW_TITLES = 0.3;
const NAME_LETTERS = 25;
/** From its last working day to the next one, in days. */
const LONG_WEEKEND = 4;

/** Tasks in the cells: no names beside them, or short ones each with several tasks of its own. */
export function holdTasks(
  row: RowContext,
  marks: ReadonlyMap<number, readonly GanttMark[]>,
): boolean {
  const drawn = [...marks].filter(([, held]) => held.length > 0);
  const all = drawn.flatMap(([, held]) => runs(held, goesOn).map(([first]) => first));
  const labels = all.filter(isWritten);
  const titles = drawn.map(([at]) => nameOf(row, at)).filter((text) => text !== '');
  const ofLabels = meanLength(labels.map(({ words }) => words));
  const ofTitles = meanLength(titles);
  const distinct = new Set(labels.map(({ words }) => fold(words))).size;
  const isOfPersons =
    ofLabels >= LONG_TASK_LETTERS &&
    ofTitles <= NAME_LETTERS &&
    (ofTitles < ofLabels || namePersons(titles)) &&
    labels.length >= drawn.length * 2 &&
    distinct >= labels.length * MOSTLY;
  // Hours and numbers among them tell what was done when, by whom: a log of each day.
  const worded = labels.filter(({ words }) => /\p{L}{3}/u.test(words) && !isStatus(words));
  return (
    labels.length >= MIN_TASKS &&
    worded.length >= labels.length * MOSTLY_WORDS &&
    labels.length >= all.length * MOSTLY &&
    ofLabels >= TASK_LETTERS &&
    (titles.length <= drawn.length * FEW_TITLES || isOfPersons)
  );
}

/** Whether a mark says the same on the next day, maybe a weekend later: what lasts. */
export function goesOn(last: GanttMark, mark: GanttMark): boolean {
  if (!last.period || !mark.period || !isWritten(last) || !isWritten(mark)) return false;
  const isSame = fold(last.words) === fold(mark.words);
  return isSame && daysBetween(last.period.end, mark.period.start) <= LONG_WEEKEND;
}

function meanLength(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
}

/** What names a row: no word that names its column, where nothing else does. */
export function nameOf(row: RowContext, at: number): string {
  const { column, header = '' } = namingColumn(row) ?? {};
  const text = column === undefined ? '' : lineText(row.grid, at, column);
  return header === '' && readHeader(text).action !== null ? '' : text;
}

export function namingColumn({ columns }: RowContext): ColumnMatch | undefined {
  return columns.find(({ target }) => target === 'title' || target === 'owner');
}
