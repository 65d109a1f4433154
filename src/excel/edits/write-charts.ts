import type { ChartEdit, ChartSeries, EditOf } from '../../workbook/edit';
import { cellAddress, lastCell, sheetOfFormula } from '../../workbook/location';
import { sheetOf } from '../sheet-range';
import { SMALL_WRITE_BYTES, smallWrite, type Write } from './write';

const KINDS = { line: 'Line', column: 'ColumnClustered' } as const;
const LINE_STYLES = {
  solid: 'Continuous',
  dash: 'Dash',
  dot: 'Dot',
  dashDot: 'DashDot',
  none: 'None',
} as const;

/**
 * Charts that are there, by {@link chartKey}: they show already what is asked, or they can be written
 * again in place, having the same kind and number of series.
 */
export type KnownCharts = ReadonlyMap<string, 'drawn' | 'in-place'>;

export function chartKey(sheet: string, { name }: Pick<ChartEdit, 'name'>): string {
  return `${sheet.toLowerCase()}!${name}`;
}

export function typeOfChart({ kind }: ChartEdit): (typeof KINDS)[ChartEdit['kind']] {
  return KINDS[kind];
}

/** A chart as it is to be drawn, by an edit or as it was before. */
export interface DrawnChart {
  readonly sheet: string;
  readonly name: string;
  /** One of Excel's names of chart types. */
  readonly type: `${Excel.ChartType}`;
  readonly series: readonly {
    readonly name: string;
    /** Where it is drawn from: `Bilan!$A$5:$A$40`, with or without the sheet, `=` and `$`; `''` is left. */
    readonly values: string;
    readonly categories: string;
    /** Drawn otherwise than the chart. */
    readonly type?: `${Excel.ChartType}`;
    readonly paint: (series: Excel.ChartSeries) => void;
  }[];
  /** Gives it its titles, its legend and its place. */
  readonly dress: (chart: Excel.Chart) => void;
}

/** What the charts there are, and those just made, tell whoever draws one. */
export interface ChartPlaces {
  readonly known: KnownCharts;
  readonly frames: ChartFrames;
}

/** A chart that is there keeps its frame: only what it shows is written. */
export function writesOfChart(
  { sheet, chart }: EditOf<'chart'>,
  places: ChartPlaces,
): readonly Write[] {
  if (places.known.get(chartKey(sheet, chart)) === 'drawn') return [];
  const drawn: DrawnChart = {
    sheet,
    name: chart.name,
    type: typeOfChart(chart),
    series: chart.series.map((series) => {
      const kind = series.kind ?? chart.kind;
      const { name, values, categories } = series;
      const type = kind === chart.kind ? {} : { type: KINDS[kind] };
      return { name, values, categories, ...type, paint: (target) => paint(target, series, kind) };
    }),
    dress: (target) => {
      if (chart.title === '') target.title.visible = false;
      else target.title.text = chart.title;
      target.legend.visible = chart.series.length > 1;
      target.legend.position = 'Bottom';
      target.setPosition(cellAddress(chart.cover), cellAddress(lastCell(chart.cover)));
      if (chart.valueAxisTitle !== undefined) {
        target.axes.valueAxis.title.text = chart.valueAxisTitle;
      }
    },
  };
  return [writeOfChart(drawn, places)];
}

function paint(target: Excel.ChartSeries, series: ChartSeries, kind: ChartEdit['kind']): void {
  if (kind === 'line') {
    target.format.line.color = series.color;
    target.format.line.lineStyle = LINE_STYLES[series.line ?? 'solid'];
    target.markerStyle = 'None';
  } else {
    target.format.fill.setSolidColor(series.color);
  }
}

export function writeOfChart(chart: DrawnChart, places: ChartPlaces): Write {
  return {
    bytes: (16 + chart.series.length * 8) * SMALL_WRITE_BYTES,
    queue: (context) => queueChart(context, chart, places),
  };
}

function queueChart(
  context: Excel.RequestContext,
  chart: DrawnChart,
  { known, frames }: ChartPlaces,
): void {
  const { sheet, name, type } = chart;
  const rangeOf = (source: string): Excel.Range => {
    const cells = source.slice(source.lastIndexOf('!') + 1).replace(/^=|\$/gu, '');
    return sheetOf(context, sheetOfFormula(source) ?? sheet).getRange(cells);
  };
  const [first] = chart.series;
  if (first === undefined) return;
  const isKnown = known.has(chartKey(sheet, chart));
  const target = isKnown
    ? sheetOf(context, sheet).charts.getItem(name)
    : queueFrame(context, { sheet, name, type, source: rangeOf(first.values) }, frames);
  for (const [index, series] of chart.series.entries()) {
    const own = isKnown ? target.series.getItemAt(index) : target.series.add(series.name);
    if (series.type !== undefined) own.chartType = series.type;
    own.name = series.name;
    if (series.values !== '') own.setValues(rangeOf(series.values));
    if (series.categories !== '') own.setXAxisValues(rangeOf(series.categories));
    series.paint(own);
  }
  chart.dress(target);
}

interface Frame {
  readonly sheet: string;
  readonly name: string;
  readonly guessed: OfficeExtension.ClientResult<number>;
}

/** Charts just made, and how many series Excel guessed for each. */
export type ChartFrames = Map<string, Frame>;

/**
 * Makes a chart in the place of the one of that name. A chart starts from a range, of which Excel
 * guesses series, by what the cells hold: they are counted, to be taken away once ours are there.
 */
function queueFrame(
  context: Excel.RequestContext,
  made: Pick<DrawnChart, 'sheet' | 'name' | 'type'> & { source: Excel.Range },
  frames: ChartFrames,
): Excel.Chart {
  const { sheet, name, type, source } = made;
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
