import type { ChartEdit } from '../../workbook/edit';
import { sheetOfFormula } from '../../workbook/location';
import { type ChartFrames, queueFrame } from '../edits/chart-frames';
import { chartKey, type KnownCharts, typeOfChart } from '../edits/write-charts';
import { SMALL_WRITE_BYTES, smallWrite, type Write } from '../edits/write';
import type { Session } from '../run';
import { sheetOf } from '../sheet-range';
import { ifSupported } from '../support';
import type { Touch } from './touch';

export interface CapturedCharts {
  readonly known: KnownCharts;
  readonly writes: readonly Write[];
}

interface FoundChart {
  readonly sheet: string;
  readonly edit: ChartEdit;
  readonly chart: Excel.Chart;
}

const CHART =
  'name,chartType,left,top,width,height,title/text,title/visible,legend/visible,legend/position,series/items/name,axes/valueAxis/title/text,axes/valueAxis/title/visible,axes/categoryAxis/title/text,axes/categoryAxis/title/visible';
const SERIES = 'name,markerStyle,format/line/color,format/line/lineStyle';

/**
 * Reads the charts that are to be written again, in two round trips. Where their series are drawn
 * from is only told from ExcelApi 1.15 on; below, they are not put back.
 */
export async function captureCharts(
  session: Session,
  touches: readonly Touch[],
  frames: ChartFrames,
): Promise<CapturedCharts> {
  const asked = touches.flatMap(({ sheet, charts }) => charts.map((edit) => ({ sheet, edit })));
  if (asked.length === 0) return { known: new Map(), writes: [] };
  const found = await session.send((context) =>
    asked.map(({ sheet, edit }): FoundChart => {
      const { charts } = sheetOf(context, sheet);
      return { sheet, edit, chart: charts.getItemOrNullObject(edit.name).load(CHART) };
    }),
  );
  const there = found.filter(({ chart }) => !chart.isNullObject);
  const series = await ifSupported(
    '1.15',
    () => readSeries(session, there),
    () => Promise.resolve([]),
  );
  const known: KnownCharts = new Map([
    ...there.filter(isSameFrame).map((chart) => [keyOf(chart), 'in-place'] as const),
    ...series.filter(isDrawn).map(({ chart }) => [keyOf(chart), 'drawn'] as const),
  ]);
  const changed = series.filter(({ chart }) => known.get(keyOf(chart)) !== 'drawn');
  return {
    known,
    writes: [
      ...found.filter(({ chart }) => chart.isNullObject).map(writeOfNoChart),
      ...changed.map((one) => writeOfChart({ ...one.chart, series: one.series, known, frames })),
    ],
  };
}

function writeOfNoChart({ sheet, edit }: FoundChart): Write {
  return smallWrite((context) => {
    sheetOf(context, sheet).charts.getItemOrNullObject(edit.name).delete();
  });
}

function keyOf({ sheet, edit }: FoundChart): string {
  return chartKey(sheet, edit);
}

function isSameFrame({ edit, chart }: FoundChart): boolean {
  return chart.chartType === typeOfChart(edit) && chart.series.items.length === edit.series.length;
}

/** Whether the chart shows already what is asked. */
function isDrawn({ chart: { chart, edit, ...found }, series }: ReadChart): boolean {
  return (
    isSameFrame({ ...found, chart, edit }) &&
    chart.title.text === edit.title &&
    series.every((read, index) => {
      const asked = edit.series[index];
      return (
        asked !== undefined &&
        read.series.name === asked.name &&
        sameSource(read.values.value, asked.values) &&
        sameSource(read.categories.value, asked.categories)
      );
    })
  );
}

function sameSource(read: string, asked: string): boolean {
  const bare = (source: string): string => source.replace(/^=/, '').replace(/['$]/g, '');
  return bare(read) === bare(asked);
}

interface ReadChart {
  readonly chart: FoundChart;
  readonly series: readonly ReadSeries[];
}

interface ReadSeries extends Sources {
  readonly series: Excel.ChartSeries;
}

async function readSeries(
  session: Session,
  charts: readonly FoundChart[],
): Promise<readonly ReadChart[]> {
  if (charts.length === 0) return [];
  return session.send(() =>
    charts.map((chart) => ({
      chart,
      series: chart.chart.series.items.map((series) => ({
        series: series.load(SERIES),
        ...queueSources(series),
      })),
    })),
  );
}

/** Where a series is drawn from, once the answer is there. */
interface Sources {
  readonly values: { readonly value: string };
  readonly categories: { readonly value: string };
}

function queueSources(series: Excel.ChartSeries): Sources {
  return ifSupported<Sources>(
    '1.15',
    () => ({
      values: series.getDimensionDataSourceString('Values'),
      categories: series.getDimensionDataSourceString('Categories'),
    }),
    () => ({ values: { value: '' }, categories: { value: '' } }),
  );
}

interface Captured extends FoundChart {
  readonly series: readonly ReadSeries[];
  readonly known: KnownCharts;
  readonly frames: ChartFrames;
}

function writeOfChart(captured: Captured): Write {
  const { sheet, edit, chart, series, known, frames } = captured;
  return {
    bytes: (16 + series.length * 8) * SMALL_WRITE_BYTES,
    queue: (context) => {
      const { name, chartType: type, left, top, width, height, title, legend, axes } = chart;
      const first = series[0];
      if (first === undefined) return;
      const isInPlace = known.has(chartKey(sheet, edit));
      const again = isInPlace
        ? sheetOf(context, sheet).charts.getItem(name)
        : queueFrame(
            context,
            { sheet, name, type, source: sourceOf(context, first.values.value) },
            frames,
          );
      for (const [index, one] of series.entries()) {
        const own = again.series;
        queueSeries(context, isInPlace ? own.getItemAt(index) : own.add(one.series.name), one);
      }
      again.set({ left, top, width, height });
      again.title.text = title.text;
      again.legend.visible = legend.visible;
      again.legend.position = legend.position;
      queueAxisTitle(again.axes.valueAxis, axes.valueAxis);
      queueAxisTitle(again.axes.categoryAxis, axes.categoryAxis);
    },
  };
}

function queueSeries(
  context: Excel.RequestContext,
  target: Excel.ChartSeries,
  { series, values, categories }: ReadSeries,
): void {
  target.name = series.name;
  if (values.value !== '') target.setValues(sourceOf(context, values.value));
  if (categories.value !== '') target.setXAxisValues(sourceOf(context, categories.value));
  const { color, lineStyle } = series.format.line;
  if (color !== '') target.format.line.color = color;
  if (lineStyle !== 'Automatic') target.format.line.lineStyle = lineStyle;
  if (series.markerStyle !== 'Automatic') target.markerStyle = series.markerStyle;
}

function queueAxisTitle(to: Excel.ChartAxis, from: Excel.ChartAxis): void {
  if (from.title.visible) to.title.text = from.title.text;
}

/** `'Bilan formations'!$A$5:$A$40`, as Excel tells it. */
function sourceOf(context: Excel.RequestContext, source: string): Excel.Range {
  const cells = source.slice(source.lastIndexOf('!') + 1).replaceAll('$', '');
  return sheetOf(context, sheetOfFormula(source) ?? '').getRange(cells);
}
