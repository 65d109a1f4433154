import { readAddress, sheetPrefix, showFixedArea } from '../formulas/references';
import type { Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, MemberContext } from '../rich-api/host-class';
import { isHostObject } from '../rich-api/host-class';
import { requireEditable } from './guards';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export type Context = MemberContext<ChartTarget>;

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

/** A series' data given as a range. */
export function sourceOf(value: Argument, context: Context): string {
  if (!isHostObject(value)) throw invalidArgument('A range was expected');
  const range = value.target as RangeTarget;
  const address = sheetPrefix(range.sheet.name) + showFixedArea(areaOf(range, context.session));
  if (!readAddress(address)) throw invalidArgument('A range was expected');
  return address;
}
