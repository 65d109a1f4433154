import type { ChartEdit } from '../../workbook/edit';
import {
  type ChartFrames,
  chartKey,
  type DrawnChart,
  type KnownCharts,
  typeOfChart,
  writeOfChart,
} from '../edits/write-charts';
import { smallWrite, type Write } from '../edits/write';
import type { Session } from '../run';
import { sheetOf } from '../sheet-range';
import { ifSupported } from '../support';
import type { Touch } from './touch';

interface FoundChart {
  readonly sheet: string;
  readonly edit: ChartEdit;
  readonly chart: Excel.Chart;
}

const CHART =
  'name,chartType,left,top,width,height,title/text,title/visible,legend/visible,legend/position,series/items/name,axes/valueAxis/title/text,axes/valueAxis/title/visible,axes/categoryAxis/title/text,axes/categoryAxis/title/visible';
const SERIES = 'name,markerStyle,format/line/color,format/line/lineStyle';

/** Reads the charts to write again, in two round trips; those whose sources Excel does not tell are not put back. */
export async function captureCharts(
  session: Session,
  touches: readonly Touch[],
  frames: ChartFrames,
): Promise<{ readonly known: KnownCharts; readonly writes: readonly Write[] }> {
  const asked = touches.flatMap(({ sheet, charts }) => charts.map((edit) => ({ sheet, edit })));
  if (asked.length === 0) return { known: new Map(), writes: [] };
  const found = await session.send((context) =>
    asked.map(({ sheet, edit }): FoundChart => {
      const { charts } = sheetOf(context, sheet);
      return { sheet, edit, chart: charts.getItemOrNullObject(edit.name).load(CHART) };
    }),
  );
  const there = found.filter(({ chart }) => !chart.isNullObject);
  const series = await readSeries(session, there);
  const known: KnownCharts = new Map([
    ...there.filter(isSameFrame).map((chart) => [keyOf(chart), 'in-place'] as const),
    ...series.filter(isDrawn).map(({ chart }) => [keyOf(chart), 'drawn'] as const),
  ]);
  const changed = series.filter(({ chart }) => known.get(keyOf(chart)) !== 'drawn');
  return {
    known,
    writes: [
      ...found
        .filter(({ chart }) => chart.isNullObject)
        .map(({ sheet, edit }) =>
          smallWrite((context) =>
            sheetOf(context, sheet).charts.getItemOrNullObject(edit.name).delete(),
          ),
        ),
      ...changed.map((one) => writeOfChart(drawnBefore(one), { known, frames })),
    ],
  };
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
  readonly series: readonly {
    readonly series: Excel.ChartSeries;
    /** Where it is drawn from, once the answer is there. */
    readonly values: { readonly value: string };
    readonly categories: { readonly value: string };
  }[];
}

/** Where series are drawn from is only told from ExcelApi 1.15 on. */
function readSeries(
  session: Session,
  charts: readonly FoundChart[],
): Promise<readonly ReadChart[]> {
  const nothing = (): Promise<readonly ReadChart[]> => Promise.resolve([]);
  if (charts.length === 0) return nothing();
  return ifSupported(
    '1.15',
    () =>
      session.send(() =>
        charts.map((chart) => ({
          chart,
          series: chart.chart.series.items.map((series) => ({
            series: series.load(SERIES),
            values: series.getDimensionDataSourceString('Values'),
            categories: series.getDimensionDataSourceString('Categories'),
          })),
        })),
      ),
    nothing,
  );
}

function drawnBefore({ chart: { sheet, chart }, series }: ReadChart): DrawnChart {
  const { name, chartType, left, top, width, height, title, legend, axes } = chart;
  return {
    sheet,
    name,
    type: chartType,
    series: series.map(({ series: one, values, categories }) => ({
      name: one.name,
      values: values.value,
      categories: categories.value,
      paint: (target) => paintAsBefore(target, one),
    })),
    dress: (again) => {
      again.set({ left, top, width, height });
      again.title.text = title.text;
      again.legend.visible = legend.visible;
      again.legend.position = legend.position;
      for (const axis of ['valueAxis', 'categoryAxis'] as const) {
        const { visible, text } = axes[axis].title;
        if (visible) again.axes[axis].title.text = text;
      }
    },
  };
}

function paintAsBefore(
  target: Excel.ChartSeries,
  { format, markerStyle }: Excel.ChartSeries,
): void {
  const { color, lineStyle } = format.line;
  if (color !== '') target.format.line.color = color;
  if (lineStyle !== 'Automatic') target.format.line.lineStyle = lineStyle;
  if (markerStyle !== 'Automatic') target.markerStyle = markerStyle;
}
