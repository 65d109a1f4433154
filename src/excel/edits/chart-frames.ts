import { sheetOf } from '../sheet-range';
import { smallWrite, type Write } from './write';

interface Frame {
  readonly sheet: string;
  readonly name: string;
  readonly guessed: OfficeExtension.ClientResult<number>;
}

/** Charts just made, and how many series Excel guessed for each. */
export type ChartFrames = Map<string, Frame>;

export interface NewChart {
  readonly sheet: string;
  readonly name: string;
  /** One of Excel's names of chart types. */
  readonly type: `${Excel.ChartType}`;
  readonly source: Excel.Range;
}

/**
 * Makes a chart in the place of the one of that name. A chart starts from a range, of which Excel
 * guesses series, by what the cells hold: they are counted, to be taken away once ours are there.
 */
export function queueFrame(
  context: Excel.RequestContext,
  { sheet, name, type, source }: NewChart,
  frames: ChartFrames,
): Excel.Chart {
  const { charts } = sheetOf(context, sheet);
  charts.getItemOrNullObject(name).delete();
  const chart = charts.add(type, source, 'Columns');
  chart.name = name;
  frames.set(`${sheet}!${name}`, { sheet, name, guessed: chart.series.getCount() });
  return chart;
}

/** What takes the guessed series away, once the answer told how many there are. */
export function writesOfGuessedSeries(frames: ChartFrames): readonly Write[] {
  return [...frames.values()].map(({ sheet, name, guessed }) =>
    smallWrite((context) => {
      const { series } = sheetOf(context, sheet).charts.getItem(name);
      for (let left = guessed.value; left > 0; left -= 1) series.getItemAt(0).delete();
    }),
  );
}
