import type { Area } from '../../../src/workbook/location';
import { invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, ClassDefinition } from '../rich-api/host-class';
import { defineClass, isHostObject } from '../rich-api/host-class';
import { columnLeft, columnPoints, rowPoints, rowTop } from '../xlsx/anchors';
import { isGiven, number, oneOf, optional, text } from './arguments';
import { seriesFrom } from './chart-guess';
import {
  chartAreaFormat,
  chartAxes,
  chartDataLabels,
  chartLegend,
  chartTitle,
} from './chart-parts';
import { chartSeriesCollection } from './chart-series';
import type { ChartTarget, Context } from './chart-target';
import { CHART_TYPES, touchChart } from './chart-target';
import { requireEditable } from './guards';
import type { RangeTarget } from './range-target';
import { areaOf, findArea } from './range-target';
import { worksheetOf } from './worksheet';

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

export const chartOf = defineClass<ChartTarget>({
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
