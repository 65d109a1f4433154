import type { Chart, ChartAxis } from '../model/chart';
import type { Argument, ClassDefinition, MemberContext } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { boolean, color, number, oneOf, text } from './arguments';
import type { ChartTarget } from './chart-target';
import { touchChart } from './chart-target';

type Context = MemberContext<ChartTarget>;
type Scalars = NonNullable<ClassDefinition<ChartTarget>['scalars']>;

function field<K extends keyof Chart>(
  key: K,
  read: (value: Argument) => Chart[K],
  show: (value: Chart[K]) => Json,
): Scalars[string] {
  return {
    get: ({ target }) => show(target.chart[key]),
    set: (context, value) => {
      touchChart(context)[key] = read(value);
    },
  };
}

/** A format that is taken and not kept: it does not change what the tests look at. */
function ignored(read: (value: Argument) => unknown, shown: Json): Scalars[string] {
  return {
    get: () => shown,
    set: (context, value) => {
      touchChart(context);
      read(value);
    },
  };
}

const chartFont = defineClass<ChartTarget>({
  name: 'ChartFont',
  scalars: {
    bold: ignored(boolean, false),
    italic: ignored(boolean, false),
    color: ignored(color, '#000000'),
    name: ignored(text, 'Calibri'),
    size: ignored(number, 10),
    underline: ignored(text, 'None'),
  },
});

const titleFormat = defineClass<ChartTarget>({
  name: 'ChartTitleFormat',
  objects: { font: ({ target, session }) => chartFont(target, session) },
});

export const chartTitle = defineClass<ChartTarget>({
  name: 'ChartTitle',
  scalars: {
    text: {
      get: ({ target }) => target.chart.title,
      set: (context, value) => {
        const chart = touchChart(context);
        chart.title = text(value);
        chart.titleVisible = true;
      },
    },
    visible: field('titleVisible', boolean, (value) => value),
    overlay: ignored(boolean, false),
  },
  objects: { format: ({ target, session }) => titleFormat(target, session) },
});

const legendFormat = defineClass<ChartTarget>({
  name: 'ChartLegendFormat',
  objects: { font: ({ target, session }) => chartFont(target, session) },
});

export const chartLegend = defineClass<ChartTarget>({
  name: 'ChartLegend',
  scalars: {
    visible: field('legendVisible', boolean, (value) => value),
    position: field(
      'legendPosition',
      (value) => oneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']),
      (value) => value,
    ),
    overlay: ignored(boolean, false),
  },
  objects: { format: ({ target, session }) => legendFormat(target, session) },
});

export const chartDataLabels = defineClass<ChartTarget>({
  name: 'ChartDataLabels',
  scalars: {
    showValue: field('dataLabels', boolean, (value) => value),
    showSeriesName: ignored(boolean, false),
    showCategoryName: ignored(boolean, false),
    showLegendKey: ignored(boolean, false),
    showPercentage: ignored(boolean, false),
    numberFormat: ignored(text, 'General'),
    position: ignored(text, 'BestFit'),
  },
});

const areaFill = defineClass<ChartTarget>({
  name: 'ChartFill',
  methods: {
    clear: (context) => {
      touchChart(context);
      return null;
    },
    setSolidColor: (context, [value]) => {
      touchChart(context);
      color(value);
      return null;
    },
  },
});

export const chartAreaFormat = defineClass<ChartTarget>({
  name: 'ChartAreaFormat',
  objects: {
    font: ({ target, session }) => chartFont(target, session),
    fill: ({ target, session }) => areaFill(target, session),
  },
});

type AxisKey = 'valueAxis' | 'categoryAxis';

interface AxisTarget extends ChartTarget {
  readonly key: AxisKey;
}

function axisOf(context: MemberContext<AxisTarget>): ChartAxis {
  return touchChart(context)[context.target.key];
}

function axisField<K extends keyof ChartAxis>(
  key: K,
  read: (value: Argument) => ChartAxis[K],
): NonNullable<ClassDefinition<AxisTarget>['scalars']>[string] {
  return {
    get: ({ target }) => target.chart[target.key][key] ?? '',
    set: (context, value) => {
      axisOf(context)[key] = read(value);
    },
  };
}

const axisTitle = defineClass<AxisTarget>({
  name: 'ChartAxisTitle',
  scalars: {
    text: {
      get: ({ target }) => target.chart[target.key].title ?? '',
      set: (context, value) => {
        const axis = axisOf(context);
        axis.title = text(value);
        axis.titleVisible = true;
      },
    },
    visible: axisField('titleVisible', boolean),
  },
});

const gridlines = defineClass<AxisTarget>({
  name: 'ChartGridlines',
  scalars: { visible: axisField('gridlines', boolean) },
});

const chartAxis = defineClass<AxisTarget>({
  name: 'ChartAxis',
  scalars: {
    minimum: axisField('minimum', (value) => (value === '' ? null : number(value))),
    maximum: axisField('maximum', (value) => (value === '' ? null : number(value))),
    numberFormat: axisField('numberFormat', text),
    visible: axisField('visible', boolean),
    reversePlotOrder: axisField('reversed', boolean),
    majorUnit: {
      get: () => null,
      set: (context, value) => {
        axisOf(context);
        number(value);
      },
    },
    tickLabelSpacing: {
      get: () => null,
      set: (context, value) => {
        axisOf(context);
        number(value);
      },
    },
    categoryType: {
      get: () => 'Automatic',
      set: (context, value) => {
        axisOf(context);
        oneOf(value, ['Automatic', 'TextAxis', 'DateAxis']);
      },
    },
  },
  objects: {
    title: ({ target, session }) => axisTitle(target, session),
    majorGridlines: ({ target, session }) => gridlines(target, session),
  },
});

function axis({ target, session }: Context, key: AxisKey): ReturnType<typeof chartAxis> {
  return chartAxis({ ...target, key }, session);
}

export const chartAxes = defineClass<ChartTarget>({
  name: 'ChartAxes',
  objects: {
    valueAxis: (context) => axis(context, 'valueAxis'),
    categoryAxis: (context) => axis(context, 'categoryAxis'),
  },
  methods: {
    getItem: (context, [type]) =>
      axis(context, oneOf(type, ['Value', 'Category']) === 'Value' ? 'valueAxis' : 'categoryAxis'),
  },
});
