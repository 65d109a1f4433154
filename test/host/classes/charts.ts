import type { Chart } from '../model/chart';
import { newAxis } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass, isHostObject, lookUp } from '../rich-api/host-class';
import { oneOf, optional, pick } from './arguments';
import { chartOf } from './chart';
import { seriesFrom } from './chart-guess';
import { CHART_TYPES } from './chart-target';
import { requireEditable } from './guards';
import { freeName } from './names-rules';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';

function find(sheet: Sheet, key: Argument): Chart | undefined {
  return sheet.charts.find(({ id, name }) => id === key || name === key);
}

export function add(
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
      const chart = pick(target.charts, index, 'Chart');
      return chartOf({ sheet: target, chart }, session);
    },
  },
  items: ({ target, session }) =>
    target.charts.map((chart) => chartOf({ sheet: target, chart }, session)),
});
