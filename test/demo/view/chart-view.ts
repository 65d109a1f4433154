import type { Area, CellPlace } from '../../../src/workbook/location';
import { computed, showValue } from '../../host/classes/range-read';
import { readAddress } from '../../host/formulas/references';
import type { Chart, ChartSeries } from '../../host/model/chart';
import type { Scalar } from '../../host/model/scalar';
import type { Sheet } from '../../host/model/sheet';
import type { Session } from '../../host/rich-api/session';
import type { ChartSeriesView, ChartView } from './sheet-view';

const PIXELS_PER_POINT = 96 / 72;
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The charts of a sheet that draw columns, lines or areas; others keep their place and their title. */
export function chartsOf(sheet: Sheet, session: Session): readonly ChartView[] {
  return sheet.charts.map((chart) => {
    const [first] = chart.series;
    return {
      title: chart.titleVisible ? chart.title : '',
      description: chart.altText || chart.title || chart.name,
      left: chart.left * PIXELS_PER_POINT,
      top: chart.top * PIXELS_PER_POINT,
      width: chart.width * PIXELS_PER_POINT,
      height: chart.height * PIXELS_PER_POINT,
      categories: cellsOf(first?.categories ?? null, sheet, session).map(({ text }) => text),
      series: chart.series.map((series, index) =>
        seriesView(chart, series, { index, sheet, session }),
      ),
    };
  });
}

function seriesView(
  chart: Chart,
  series: ChartSeries,
  {
    index,
    sheet,
    session,
  }: { readonly index: number; readonly sheet: Sheet; readonly session: Session },
): ChartSeriesView {
  const type = series.chartType ?? chart.type;
  const kind = type.startsWith('Line') ? 'line' : type.startsWith('Area') ? 'area' : 'column';
  const own = kind === 'line' ? (series.lineColor ?? series.fillColor) : series.fillColor;
  return {
    name: series.name,
    kind,
    color: own ?? COLORS[index % COLORS.length] ?? '#4472C4',
    isDashed: /dash|dot/i.test(series.lineStyle),
    values: cellsOf(series.values, sheet, session).map(({ value }) =>
      typeof value === 'number' ? value : null,
    ),
  };
}

interface ReadCell {
  readonly value: Scalar;
  readonly text: string;
}

function cellsOf(reference: string | null, own: Sheet, session: Session): readonly ReadCell[] {
  const read = reference === null ? null : readAddress(reference);
  if (read === null) return [];
  const sheet = read.sheet === null ? own : session.workbook.sheet(read.sheet);
  if (!sheet) return [];
  const { styles, date1904 } = session.workbook;
  return placesOf(read.area).map(({ row, column }) => {
    const value = computed(session, sheet, row, column);
    const { numberFormat } = styles.get(sheet.styleAt(row, column));
    return { value, text: showValue(value, numberFormat, date1904) };
  });
}

function placesOf({ row, column, rowCount, columnCount }: Area): readonly CellPlace[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}
