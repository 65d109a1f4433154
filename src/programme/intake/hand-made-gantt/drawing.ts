import { fold } from '../../../lib/text';
import { lineText } from '../../reading/grid';
import type { ReadingContext } from '../../reading/reading-context';
import { readStatus } from '../../reading/read-status';
import type { RowContext } from '../tables/classify-rows';
import { headerReader, isHeaderWord } from '../headers/header-kinds';
import type { TableRow } from '../tables/table-rows';
import { type GanttLayout, marksOf, readLayout } from './gantt-layout';
import type { GanttMark } from './gantt-marks';

/** All that is drawn under the time axis of a table. */
export interface Drawing {
  readonly layout: GanttLayout;
  /** The marks of a row, in the order of time. */
  readonly marksAt: (row: number) => readonly GanttMark[];
  /** Names written in the bars of several rows, folded: those who do the work. */
  readonly names: ReadonlySet<string>;
  /** Whether the cells under the axis are tasks themselves, and no bars. */
  readonly holdsTasks: boolean;
}

const readHeader = headerReader('exact');

type Label = Extract<GanttMark, { readonly kind: 'label' }>;

const MOSTLY = 0.6;
const MIN_TASKS = 4;
const TASK_LETTERS = 8;
const FEW_TITLES = 0.3;
const NAME_LETTERS = 25;

/** Opens what is drawn under a time axis; null when the table has none. */
export function openDrawing(
  row: RowContext,
  rows: readonly TableRow[],
  context: ReadingContext,
): Drawing | null {
  if (row.table.axis === null) return null;
  const layout = readLayout(row, rows, context);
  const data = rows.filter(({ role }) => role.kind === 'data').map(({ at }) => at);
  const marks = new Map(data.map((at) => [at, marksOf(row, at, { layout, context })]));
  const labels = [...marks.values()].map((drawn) => drawn.filter(isLabel));
  return {
    layout,
    marksAt: (at) => marks.get(at) ?? [],
    names: namesIn(labels),
    holdsTasks: holdTasks(row, marks),
  };
}

export function isLabel(mark: GanttMark): mark is Label {
  return mark.kind === 'label';
}

/** A few short words that come back in the bars of several rows, and are no status. */
function namesIn(labels: readonly (readonly Label[])[]): ReadonlySet<string> {
  const rows = new Map<string, number>();
  for (const drawn of labels) {
    for (const words of new Set(drawn.map((mark) => fold(mark.words)))) {
      rows.set(words, (rows.get(words) ?? 0) + 1);
    }
  }
  const isName = (words: string): boolean =>
    words.length <= NAME_LETTERS && !/\d/u.test(words) && readStatus(words, {}) === null;
  const told = [...rows.keys()];
  const uses = [...rows.values()].reduce((sum, count) => sum + count, 0);
  return told.every(isName) && uses >= told.length * 2 ? new Set(told) : new Set();
}

function holdTasks(row: RowContext, marks: ReadonlyMap<number, readonly GanttMark[]>): boolean {
  const title = row.columns.find(({ target }) => target === 'title')?.column;
  const drawn = [...marks].filter(([, held]) => held.length > 0);
  const all = drawn.flatMap(([, held]) => held);
  const labels = all.filter(isLabel);
  const letters = labels.reduce((sum, { words }) => sum + words.length, 0);
  const isTitle = (text: string): boolean => text !== '' && !isHeaderWord(readHeader(text));
  const titled = drawn.filter(
    ([at]) => title !== undefined && isTitle(lineText(row.grid, at, title)),
  );
  return (
    labels.length >= MIN_TASKS &&
    labels.length >= all.length * MOSTLY &&
    letters >= labels.length * TASK_LETTERS &&
    titled.length <= drawn.length * FEW_TITLES
  );
}
