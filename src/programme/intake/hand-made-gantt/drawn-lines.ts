import { runs } from '../../../lib/runs';
import type { ColourKey } from '../columns/legend-columns';
import type { TableRow } from '../tables/table-rows';
import { fillAt } from './gantt-background';
import { coloursOf, type GanttLayout, timesDrawn, timesOf } from './gantt-layout';

/** One line of the bars of a task: that of its name, or one below it that says nothing but bars. */
export interface BarLine {
  readonly at: number;
  /** What the legend calls its colours, « Fait »; `''` when it does not. */
  readonly name: string;
  /** Its colours are none of the bar of the task: it may be what was done, and says no time of the plan. */
  readonly isApart: boolean;
}

interface Colours {
  /** What stands beside each colour, and who each stands for. */
  readonly keys: readonly ColourKey[];
  readonly owners: ReadonlyMap<string, string>;
}

/** Tasks with several lines, for these to be how the sheet is drawn. */
const MIN_TASKS = 2;

/**
 * The lines of each task that has several, by the row of its name. A line right below belongs to it when it has bars
 * and no name: its cells are empty, or the title is merged down to it.
 */
export function barLines(
  layout: GanttLayout,
  rows: readonly TableRow[],
  { keys, owners }: Colours,
): ReadonlyMap<number, readonly BarLine[]> {
  const { grid, table, title } = layout.row;
  if (title === undefined) return new Map();
  const times = timesOf(layout);
  const coloursAt = (at: number): readonly string[] =>
    coloursOf(layout, at).map(({ colour }) => colour);
  const isLine = ({ at, role }: TableRow): boolean => {
    const isMerged = role.kind === 'again' && (grid.merge(at, title)?.row ?? at) < at;
    const { length } = timesDrawn(layout, [at]);
    // A strip of colour from the first column to the last, or from the title on, parts the tasks.
    const isStrip =
      length === times.length || coloursAt(at).includes(fillAt(grid, at, title) ?? '');
    return (role.kind === 'blank' || isMerged) && length > 0 && !isStrip;
  };
  const past = table.lastRow + 1;
  const last: readonly TableRow[] =
    grid.filled(past).length === 0 ? [{ at: past, role: { kind: 'blank' } }] : [];
  const tasks = runs([...rows, ...last], (_, next) => isLine(next)).filter(
    ([{ role }, ...below]) => role.kind === 'data' && below.length > 0,
  );
  return new Map(
    tasks.map((lines) => {
      const own = coloursAt(lines[0].at);
      const isBare = timesDrawn(layout, [lines[0].at]).length === 0;
      const told = lines.map(({ at }, index): BarLine => {
        const colours = coloursAt(at);
        const named = keys.filter(({ colour }) => colours.includes(colour));
        const name = [...new Set(named.map((key) => key.name))].join(', ');
        const areOwned = [...own, ...colours].every((one) => owners.has(one));
        const isAlike = colours.every((one) => own.includes(one)) || (own.length > 0 && areOwned);
        const isOfTask = isBare ? name === '' || areOwned : isAlike;
        return { at, name, isApart: index > 0 && !(isOfTask && tasks.length >= MIN_TASKS) };
      });
      return [lines[0].at, told];
    }),
  );
}
