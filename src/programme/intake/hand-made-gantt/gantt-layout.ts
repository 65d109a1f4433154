import { filledColumns, type RowContext } from '../tables/classify-rows';
import { type GanttMark, readMark } from './gantt-marks';
import { lineText, meaningfulFill } from '../../reading/grid';
import { capitalised } from '../../reading/read-due';
import type { ReadingContext } from '../../reading/reading-context';
import { legendRowsOf, type TableRow } from '../tables/table-rows';
import { type Period, readTimeAxis, type TimeAxis } from '../time/time-axis';
import { CONDITIONAL_BAR } from '../../reading/written-words';

/** What all the rows of a hand-made Gantt share. */
export interface GanttLayout {
  readonly axis: TimeAxis;
  /** Fills that are no bar, by column: holidays, weekends. */
  readonly backgrounds: ReadonlyMap<number, string>;
  /** What « (x) » means on this sheet. */
  readonly conditionWords: string;
}

/** A fill that most rows share in a column is the sheet's background. */
const BACKGROUND_SHARE = 0.6;
const MIN_BACKGROUND_ROWS = 4;

/** Reads the time axis, the backgrounds and the legend of a hand-made Gantt. */
export function readLayout(
  row: RowContext,
  rows: readonly TableRow[],
  context: ReadingContext,
): GanttLayout {
  const { grid, table } = row;
  const axis =
    table.axis === null
      ? { periods: [], isYearMissing: false }
      : readTimeAxis(grid, table.axis, context.referenceDate);
  const dataRows = rows.filter(({ role }) => role.kind === 'data').map(({ at }) => at);
  return {
    axis,
    backgrounds: backgroundsOf(row, axis.periods, dataRows),
    conditionWords: conditionOfLegend(row, legendRowsOf(rows)),
  };
}

/** The marks and fills of a row, in the order of time. */
export function marksOf(
  { grid }: RowContext,
  at: number,
  { layout, context }: { readonly layout: GanttLayout; readonly context: ReadingContext },
): readonly GanttMark[] {
  return layout.axis.periods.flatMap((period) => {
    const text = lineText(grid, at, period.column);
    const fill = meaningfulFill(grid.look(at, period.column));
    const isDrawn = fill !== null && fill !== layout.backgrounds.get(period.column);
    if (text === '' && !isDrawn) return [];
    return readMark(text, period, context) ?? [];
  });
}

/** « (x) = si financement » in the legend; otherwise the mark itself. */
function conditionOfLegend(row: RowContext, rows: readonly number[]): string {
  for (const at of rows) {
    for (const column of filledColumns(row, at)) {
      const said = /\(x\)\s*[=:]\s*([^;,]+)/iu.exec(lineText(row.grid, at, column))?.[1];
      if (said !== undefined) return capitalised(said.trim());
    }
  }
  return CONDITIONAL_BAR;
}

function backgroundsOf(
  { grid }: RowContext,
  periods: readonly Period[],
  rows: readonly number[],
): ReadonlyMap<number, string> {
  const backgrounds = new Map<number, string>();
  if (rows.length < MIN_BACKGROUND_ROWS) return backgrounds;
  for (const { column } of periods) {
    const counts = new Map<string, number>();
    for (const at of rows) {
      const fill = grid.isEmpty(at, column) ? meaningfulFill(grid.look(at, column)) : null;
      if (fill !== null) counts.set(fill, (counts.get(fill) ?? 0) + 1);
    }
    for (const [fill, count] of counts) {
      if (count / rows.length >= BACKGROUND_SHARE) backgrounds.set(column, fill);
    }
  }
  return backgrounds;
}
