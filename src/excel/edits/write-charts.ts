import type { ChartEdit, ChartSeries, EditOf } from '../../workbook/edit';
import {
  areaAddress,
  cellAddress,
  lastCell,
  parseArea,
  sheetOfFormula,
} from '../../workbook/location';
import { sheetOf } from '../sheet-range';
import { type ChartFrames, queueFrame } from './chart-frames';
import { SMALL_WRITE_BYTES, type Write } from './write';

const KINDS = {
  line: 'Line',
  column: 'ColumnClustered',
  bar: 'BarClustered',
  area: 'Area',
} as const;
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

interface ChartWrite extends Pick<EditOf<'chart'>, 'sheet' | 'chart'> {
  readonly known: KnownCharts;
  readonly frames: ChartFrames;
}

/** A chart that is there keeps its frame: only what it shows is written. */
export function writesOfChart(write: ChartWrite): readonly Write[] {
  if (write.known.get(chartKey(write.sheet, write.chart)) === 'drawn') return [];
  const chart: Write = {
    bytes: (12 + write.chart.series.length * 8) * SMALL_WRITE_BYTES,
    queue: (context) => {
      queueChart(context, write);
    },
  };
  return [chart];
}

function queueChart(
  context: Excel.RequestContext,
  { sheet, chart, known, frames }: ChartWrite,
): void {
  const first = chart.series[0];
  if (first === undefined) return;
  const { name } = chart;
  const isKnown = known.has(chartKey(sheet, chart));
  const source = sourceRange(context, sheet, first.values);
  const target = isKnown
    ? sheetOf(context, sheet).charts.getItem(name)
    : queueFrame(context, { sheet, name, type: typeOfChart(chart), source }, frames);
  for (const [index, series] of chart.series.entries()) {
    const own = isKnown ? target.series.getItemAt(index) : target.series.add(series.name);
    queueSeries({ context, sheet, target: own, series, kind: chart.kind });
  }
  if (chart.title === '') target.title.visible = false;
  else target.title.text = chart.title;
  target.legend.visible = chart.series.length > 1;
  target.legend.position = 'Bottom';
  target.setPosition(cellAddress(chart.cover), cellAddress(lastCell(chart.cover)));
  queueAxisTitle(target.axes.valueAxis, chart.valueAxisTitle);
  queueAxisTitle(target.axes.categoryAxis, chart.categoryAxisTitle);
}

function queueSeries(asked: {
  readonly context: Excel.RequestContext;
  readonly sheet: string;
  readonly target: Excel.ChartSeries;
  readonly series: ChartSeries;
  readonly kind: ChartEdit['kind'];
}): void {
  const { context, sheet, target, series } = asked;
  const kind = series.kind ?? asked.kind;
  if (kind !== asked.kind) target.chartType = KINDS[kind];
  target.name = series.name;
  target.setValues(sourceRange(context, sheet, series.values));
  target.setXAxisValues(sourceRange(context, sheet, series.categories));
  if (kind === 'line') {
    target.format.line.color = series.color;
    target.format.line.lineStyle = LINE_STYLES[series.line ?? 'solid'];
    target.markerStyle = 'None';
  } else {
    target.format.fill.setSolidColor(series.color);
  }
}

function queueAxisTitle(axis: Excel.ChartAxis, title: string | undefined): void {
  if (title !== undefined) axis.title.text = title;
}

/** `Bilan!$A$5:$A$40`, with or without the sheet, `=` and `$`. */
function sourceRange(context: Excel.RequestContext, sheet: string, source: string): Excel.Range {
  const area = parseArea(source.replace(/^=/u, ''));
  if (area === null) throw new Error(`Not a range of cells: ${source}`);
  return sheetOf(context, sheetOfFormula(source) ?? sheet).getRange(areaAddress(area));
}
