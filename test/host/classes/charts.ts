import type { Area } from '../../../src/workbook/location';
import { columnLeft, columnPoints, rowPoints, rowTop } from '../xlsx/anchors';
import { readAddress, sheetPrefix, showFixedArea } from '../formulas/references';
import type { Chart, ChartSeries } from '../model/chart';
import { newAxis, newSeries } from '../model/chart';
import { isCellError, shownValue } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, ClassDefinition, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass, isHostObject, lookUp } from '../rich-api/host-class';
import { integer, isGiven, number, oneOf, optional, text } from './arguments';
import {
  chartAxes,
  chartAreaFormat,
  chartDataLabels,
  chartLegend,
  chartTitle,
} from './chart-parts';
import { chartSeriesCollection } from './chart-series';
import { requireEditable } from './guards';
import { freeName } from './names-rules';
import { computed } from './range-read';
import type { RangeTarget } from './range-target';
import { areaOf, findArea } from './range-target';
import type { Session } from '../rich-api/session';
import { worksheetOf } from './worksheet';

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

type Context = MemberContext<ChartTarget>;

export const CHART_TYPES = [
  'Line',
  'LineMarkers',
  'LineStacked',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
] as const;

export function touchChart({ target, session }: Context): Chart {
  const { sheet, chart } = target;
  if (!sheet.charts.includes(chart)) throw itemNotFound(`Chart ${chart.name}`);
  requireEditable(session, sheet, 'objects');
  chart.touched = true;
  sheet.touched.add('drawing');
  return chart;
}

function measure(
  key: 'left' | 'top' | 'width' | 'height',
): NonNullable<ClassDefinition<ChartTarget>['scalars']>[string] {
  return {
    get: ({ target }) => target.chart[key],
    set: (context, value) => {
      const points = number(value);
      if (points < 0) throw invalidArgument('A measure is not negative');
      touchChart(context)[key] = points;
    },
  };
}

function cellArea(value: Argument, { target, session }: Context): Area {
  if (isHostObject(value)) return areaOf(value.target as RangeTarget, session);
  return findArea(text(value), target.sheet, session.workbook);
}

function setPosition(context: Context, [first, last]: readonly Argument[]): null {
  const chart = touchChart(context);
  const { sheet } = context.target;
  const start = cellArea(first, context);
  chart.left = columnLeft(sheet, start.column);
  chart.top = rowTop(sheet, start.row);
  if (!isGiven(last)) return null;
  const end = cellArea(last, context);
  const column = end.column + end.columnCount - 1;
  const row = end.row + end.rowCount - 1;
  chart.width = columnLeft(sheet, column) + columnPoints(sheet, column) - chart.left;
  chart.height = rowTop(sheet, row) + rowPoints(sheet, row) - chart.top;
  return null;
}

/** Series as Excel finds them: text at the left and the top are categories and names. */
function seriesFrom(
  { sheet, area }: { sheet: Sheet; area: Area },
  by: 'Auto' | 'Columns' | 'Rows',
  session: Session,
): ChartSeries[] {
  const isByRows = by === 'Rows' || (by === 'Auto' && area.columnCount > area.rowCount);
  const at = (row: number, column: number): string | number | boolean => {
    const value = computed(session, sheet, area.row + row, area.column + column);
    return isCellError(value) ? '' : shownValue(value);
  };
  const isWord = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const hasHeader = area.rowCount > 1 && isWord(at(0, area.columnCount - 1));
  const hasCategories = area.columnCount > 1 && isWord(at(area.rowCount - 1, 0));
  const headerRows = hasHeader ? 1 : 0;
  const headerColumns = hasCategories ? 1 : 0;
  const prefix = sheetPrefix(sheet.name);
  const show = (row: number, column: number, rowCount: number, columnCount: number): string =>
    prefix +
    showFixedArea({ row: area.row + row, column: area.column + column, rowCount, columnCount });
  const rows = area.rowCount - headerRows;
  const columns = area.columnCount - headerColumns;
  const count = isByRows ? rows : columns;
  return Array.from({ length: count }, (_, index) => {
    const name = isByRows ? at(headerRows + index, 0) : at(0, headerColumns + index);
    const hasName = isByRows ? hasCategories : hasHeader;
    const series = newSeries(hasName ? String(name) : `Série${index + 1}`);
    series.values = isByRows
      ? show(headerRows + index, headerColumns, 1, columns)
      : show(headerRows, headerColumns + index, rows, 1);
    if (isByRows && hasHeader) series.categories = show(0, headerColumns, 1, columns);
    if (!isByRows && hasCategories) series.categories = show(headerRows, 0, rows, 1);
    return series;
  });
}

const chartOf = defineClass<ChartTarget>({
  name: 'Chart',
  id: ({ chart }) => chart.id,
  scalars: {
    id: { get: ({ target }) => target.chart.id },
    name: {
      get: ({ target }) => target.chart.name,
      set: (context, value) => {
        const name = text(value);
        const isTaken = context.target.sheet.charts.some(
          (own) => own !== context.target.chart && own.name === name,
        );
        if (isTaken) throw invalidArgument(`A chart is already named ${name}`);
        touchChart(context).name = name;
      },
    },
    chartType: {
      get: ({ target }) => target.chart.type,
      set: (context, value) => {
        touchChart(context).type = oneOf(value, CHART_TYPES);
      },
    },
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
  },
  objects: {
    title: ({ target, session }) => chartTitle(target, session),
    legend: ({ target, session }) => chartLegend(target, session),
    axes: ({ target, session }) => chartAxes(target, session),
    dataLabels: ({ target, session }) => chartDataLabels(target, session),
    format: ({ target, session }) => chartAreaFormat(target, session),
    series: ({ target, session }) => chartSeriesCollection(target, session),
    worksheet: ({ target, session }) => worksheetOf(target.sheet, session),
  },
  methods: {
    setPosition,
    setData: (context, [source, by]) => {
      const chart = touchChart(context);
      if (!isHostObject(source)) throw invalidArgument('A range was expected');
      const range = source.target as RangeTarget;
      const way = optional(by, (value) => oneOf(value, ['Auto', 'Columns', 'Rows']), 'Auto');
      chart.series = seriesFrom(
        { sheet: range.sheet, area: areaOf(range, context.session) },
        way,
        context.session,
      );
      return null;
    },
    activate: () => null,
    delete: ({ target, session }) => {
      requireEditable(session, target.sheet, 'objects');
      if (!target.sheet.charts.includes(target.chart)) throw itemNotFound('The chart');
      target.sheet.charts = target.sheet.charts.filter((own) => own !== target.chart);
      target.sheet.touched.add('drawing');
      return null;
    },
  },
});

function find(sheet: Sheet, key: Argument): Chart | undefined {
  return sheet.charts.find(({ id, name }) => id === key || name === key);
}

function add(
  { target: sheet, session }: MemberContext<Sheet>,
  [type, source, by]: readonly Argument[],
): HostObject {
  requireEditable(session, sheet, 'objects');
  if (!isHostObject(source)) throw invalidArgument('A range was expected');
  const range = source.target as RangeTarget;
  const kind = oneOf(type, CHART_TYPES);
  const way = optional(by, (value) => oneOf(value, ['Auto', 'Columns', 'Rows']), 'Auto');
  const series = seriesFrom({ sheet: range.sheet, area: areaOf(range, session) }, way, session);
  const chart: Chart = {
    id: `{${session.workbook.newId().toString(16).padStart(8, '0').toUpperCase()}-0002-0000-0000-000000000000}`,
    name: freeName('Graphique ', (name) => find(sheet, name) !== undefined),
    type: kind,
    title: series.length === 1 ? (series[0]?.name ?? '') : '',
    titleVisible: series.length === 1,
    altText: '',
    altTitle: '',
    series,
    legendVisible: true,
    legendPosition: 'Bottom',
    valueAxis: { ...newAxis(), gridlines: true },
    categoryAxis: newAxis(),
    dataLabels: false,
    left: 100,
    top: 50,
    width: 360,
    height: 216,
    source: null,
    touched: true,
  };
  sheet.charts.push(chart);
  sheet.touched.add('drawing');
  return chartOf({ sheet, chart }, session);
}

export const chartsOf = defineClass<Sheet>({
  name: 'ChartCollection',
  scalars: { count: { get: ({ target }) => target.charts.length } },
  methods: {
    ...lookUp<Sheet>(({ target, session }, key) => {
      const chart = find(target, key);
      return chart ? chartOf({ sheet: target, chart }, session) : null;
    }, 'Chart'),
    add,
    getCount: ({ target }) => target.charts.length,
    getItemAt: ({ target, session }, [index]) => {
      const chart = target.charts[integer(index)];
      if (!chart) throw itemNotFound(`Chart ${String(index)}`);
      return chartOf({ sheet: target, chart }, session);
    },
  },
  items: ({ target, session }) =>
    target.charts.map((chart) => chartOf({ sheet: target, chart }, session)),
});

/** A series' data given as a range. */
export function sourceOf(value: Argument, context: Context): string {
  if (!isHostObject(value)) throw invalidArgument('A range was expected');
  const range = value.target as RangeTarget;
  const address = sheetPrefix(range.sheet.name) + showFixedArea(areaOf(range, context.session));
  if (!readAddress(address)) throw invalidArgument('A range was expected');
  return address;
}
