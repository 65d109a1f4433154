import { SMALL_WRITE_BYTES, type Write } from '../edits/write';
import type { Session } from '../run';
import { sheetOf } from '../sheet-range';
import { ifSupported } from '../support';
import type { Touch } from './touch';

interface ReadChart {
  readonly sheet: string;
  readonly chart: Excel.Chart;
}

/**
 * Reads the charts that are to be replaced, in two round trips. Where their series are drawn from
 * is only told from ExcelApi 1.15 on; below, a replaced chart is not made again.
 */
export async function captureCharts(
  session: Session,
  touches: readonly Touch[],
): Promise<readonly Write[]> {
  const asked = touches.flatMap(({ sheet, charts }) => charts.map((name) => ({ sheet, name })));
  if (asked.length === 0) return [];
  const found = await session.send((context) =>
    asked.map(({ sheet, name }) => {
      const chart = sheetOf(context, sheet).charts.getItemOrNullObject(name);
      chart.load('name,chartType,left,top,width,height,title/text,series/items/name');
      return { sheet, chart };
    }),
  );
  const there = found.filter(({ chart }) => !chart.isNullObject);
  if (there.length === 0) return [];
  return ifSupported(
    '1.15',
    () => readSeries(session, there),
    () => Promise.resolve([]),
  );
}

interface ReadSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
}

async function readSeries(
  session: Session,
  charts: readonly ReadChart[],
): Promise<readonly Write[]> {
  const read = await session.send(() =>
    charts.map(({ sheet, chart }) => ({
      sheet,
      chart,
      series: chart.series.items.map((series) => ({
        name: series.name,
        ...ifSupported(
          '1.15',
          () => ({
            values: series.getDimensionDataSourceString('Values'),
            categories: series.getDimensionDataSourceString('Categories'),
          }),
          () => ({ values: { value: '' }, categories: { value: '' } }),
        ),
      })),
    })),
  );
  return read.map(({ sheet, chart, series }) =>
    writeOfChart({
      sheet,
      chart,
      series: series.map(({ name, values, categories }) => ({
        name,
        values: values.value,
        categories: categories.value,
      })),
    }),
  );
}

function writeOfChart(read: ReadChart & { readonly series: readonly ReadSeries[] }): Write {
  const { name, chartType, left, top, width, height } = read.chart;
  const title = read.chart.title.text;
  return {
    bytes: (12 + read.series.length * 6) * SMALL_WRITE_BYTES,
    queue: (context) => {
      const sheet = sheetOf(context, read.sheet);
      sheet.charts.getItemOrNullObject(name).delete();
      const first = read.series[0];
      if (first === undefined) return;
      const added = sheet.charts.add(chartType, sourceOf(context, first.values), 'Columns');
      added.set({ name, left, top, width, height });
      added.title.text = title;
      for (const [index, series] of read.series.entries()) {
        const target = index === 0 ? added.series.getItemAt(0) : added.series.add(series.name);
        target.name = series.name;
        target.setValues(sourceOf(context, series.values));
        if (series.categories !== '') target.setXAxisValues(sourceOf(context, series.categories));
      }
    },
  };
}

/** `'Bilan formations'!$A$5:$A$40`, as Excel tells it. */
function sourceOf(context: Excel.RequestContext, source: string): Excel.Range {
  const at = source.lastIndexOf('!');
  const name = source.slice(source.startsWith('=') ? 1 : 0, at);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return sheetOf(context, sheet).getRange(source.slice(at + 1).replaceAll('$', ''));
}
