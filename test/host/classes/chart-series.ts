import type { ChartSeries } from '../model/chart';
import { newSeries } from '../model/chart';
import { itemNotFound } from '../rich-api/excel-error';
import type { Argument, ClassDefinition, MemberContext } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { boolean, color, integer, isGiven, number, oneOf, optional, pick, text } from './arguments';
import type { ChartTarget } from './chart-target';
import { CHART_TYPES, sourceOf, touchChart } from './chart-target';

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

type Context = MemberContext<SeriesTarget>;

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

const MARKERS = [
  'Invalid',
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;

function touchSeries(context: Context): ChartSeries {
  const chart = touchChart(context);
  if (!chart.series.includes(context.target.series)) throw itemNotFound('The series');
  return context.target.series;
}

function field<K extends keyof ChartSeries>(
  key: K,
  read: (value: Argument) => ChartSeries[K],
  show: (value: ChartSeries[K]) => Json = (value) => value,
): NonNullable<ClassDefinition<SeriesTarget>['scalars']>[string] {
  return {
    get: ({ target }) => show(target.series[key]),
    set: (context, value) => {
      touchSeries(context)[key] = read(value);
    },
  };
}

const seriesFill = defineClass<SeriesTarget>({
  name: 'ChartFill',
  methods: {
    setSolidColor: (context, [value]) => {
      touchSeries(context).fillColor = color(value);
      return null;
    },
    clear: (context) => {
      touchSeries(context).fillColor = null;
      return null;
    },
  },
});

const seriesLine = defineClass<SeriesTarget>({
  name: 'ChartLineFormat',
  scalars: {
    color: field('lineColor', color, (value) => value ?? ''),
    lineStyle: field('lineStyle', (value) => oneOf(value, LINE_STYLES)),
    weight: field('lineWeight', number, (value) => value ?? 2.25),
  },
  methods: {
    clear: (context) => {
      touchSeries(context).lineStyle = 'None';
      return null;
    },
  },
});

const seriesFormat = defineClass<SeriesTarget>({
  name: 'ChartSeriesFormat',
  objects: {
    fill: ({ target, session }) => seriesFill(target, session),
    line: ({ target, session }) => seriesLine(target, session),
  },
});

const chartSeries = defineClass<SeriesTarget>({
  name: 'ChartSeries',
  scalars: {
    name: field('name', text),
    chartType: {
      get: ({ target }) => target.series.chartType ?? target.chart.type,
      set: (context, value) => {
        touchSeries(context).chartType = oneOf(value, CHART_TYPES);
      },
    },
    markerStyle: field(
      'markerStyle',
      (value) => oneOf(value, MARKERS),
      (value) => value ?? 'Automatic',
    ),
    markerSize: {
      get: () => 5,
      set: (context, value) => {
        touchSeries(context);
        integer(value);
      },
    },
    hasDataLabels: field('hasDataLabels', boolean),
    gapWidth: field('gapWidth', integer, (value) => value ?? 150),
    smooth: {
      get: () => false,
      set: (context, value) => {
        touchSeries(context);
        boolean(value);
      },
    },
  },
  objects: { format: ({ target, session }) => seriesFormat(target, session) },
  methods: {
    setValues: (context, [source]) => {
      touchSeries(context).values = sourceOf(source, context);
      return null;
    },
    setXAxisValues: (context, [source]) => {
      touchSeries(context).categories = sourceOf(source, context);
      return null;
    },
    getDimensionDataSourceString: ({ target }, [dimension]) => {
      const wanted = oneOf(dimension, ['Categories', 'Values', 'XValues', 'YValues']);
      const isValues = wanted === 'Values' || wanted === 'YValues';
      return (isValues ? target.series.values : target.series.categories) ?? '';
    },
    delete: (context) => {
      const { series } = context.target;
      const chart = touchChart(context);
      chart.series = chart.series.filter((own) => own !== series);
      return null;
    },
  },
});

export const chartSeriesCollection = defineClass<ChartTarget>({
  name: 'ChartSeriesCollection',
  scalars: { count: { get: ({ target }) => target.chart.series.length } },
  methods: {
    add: (context, [name, index]) => {
      const chart = touchChart(context);
      const series = newSeries(optional(name, text, `Série${chart.series.length + 1}`));
      const place = isGiven(index) ? integer(index) : chart.series.length;
      chart.series.splice(place, 0, series);
      return chartSeries({ ...context.target, series }, context.session);
    },
    getCount: ({ target }) => target.chart.series.length,
    getItemAt: ({ target, session }, [index]) => {
      const series = pick(target.chart.series, index, 'Series');
      return chartSeries({ ...target, series }, session);
    },
  },
  items: ({ target, session }) =>
    target.chart.series.map((series) => chartSeries({ ...target, series }, session)),
});
