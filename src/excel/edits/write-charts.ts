import type { ChartEdit, ChartSeries, Edit } from '../../workbook/edit';
import { areaAddress, cellAddress, lastCell, parseArea } from '../../workbook/location';
import { sheetOf } from '../sheet-range';
import { SMALL_WRITE_BYTES, type Write } from './write';

type ChartOfSheet = Extract<Edit, { kind: 'chart' }>;

const KINDS = {
  line: 'Line',
  column: 'ColumnClustered',
  bar: 'BarClustered',
  area: 'Area',
} as const;
const LINE_STYLES = { solid: 'Continuous', dash: 'Dash', none: 'None' } as const;

/** The chart of that name is taken away and made anew: its series cannot be pointed elsewhere safely. */
export function writeOfChart({ sheet, chart }: ChartOfSheet): Write {
  return {
    bytes: (12 + chart.series.length * 8) * SMALL_WRITE_BYTES,
    queue: (context) => {
      const { charts } = sheetOf(context, sheet);
      charts.getItemOrNullObject(chart.name).delete();
      queueChart(context, sheet, chart);
    },
  };
}

/** A chart starts from a range; its first series is then put right like the others. */
export function queueChart(context: Excel.RequestContext, sheet: string, chart: ChartEdit): void {
  const first = chart.series[0];
  if (first === undefined) return;
  const added = sheetOf(context, sheet).charts.add(
    KINDS[chart.kind],
    sourceRange(context, sheet, first.values),
    'Columns',
  );
  added.name = chart.name;
  added.title.text = chart.title;
  added.legend.visible = chart.series.length > 1;
  added.legend.position = 'Bottom';
  const end = lastCell(chart.cover);
  added.setPosition(cellAddress(chart.cover), cellAddress(end));
  for (const [index, series] of chart.series.entries()) {
    const target = index === 0 ? added.series.getItemAt(0) : added.series.add(series.name);
    queueSeries({ context, sheet, target, series, kind: chart.kind });
  }
  queueAxisTitle(added.axes.valueAxis, chart.valueAxisTitle);
  queueAxisTitle(added.axes.categoryAxis, chart.categoryAxisTitle);
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
  const reference = source.startsWith('=') ? source.slice(1) : source;
  const at = reference.lastIndexOf('!');
  const name = at < 0 ? sheet : unquote(reference.slice(0, at));
  const area = parseArea(reference);
  if (area === null) throw new Error(`Not a range of cells: ${source}`);
  return sheetOf(context, name).getRange(areaAddress(area));
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
