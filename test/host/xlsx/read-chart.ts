import type { Chart, ChartAxis, ChartSeries } from '../model/chart';
import { newAxis, newSeries } from '../model/chart';
import { findDeep } from './find';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf } from './xml';

function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const own = element.local === 't' || element.local === 'v' ? element.text : '';
  return own + element.children.map(textOf).join('');
}

function value(element: XmlElement | undefined, name: string): string | undefined {
  const found = element && child(element, name);
  return found && attribute(found, 'val');
}

const TYPES: Readonly<Record<string, string>> = {
  lineChart: 'Line',
  areaChart: 'Area',
  pieChart: 'Pie',
  doughnutChart: 'Doughnut',
  scatterChart: 'XYScatter',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
};

function groupType(group: XmlElement): string {
  const kind =
    group.local === 'barChart' ? (value(group, 'barDir') === 'bar' ? 'Bar' : 'Column') : null;
  const grouping = value(group, 'grouping');
  const stacked =
    grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : '';
  if (kind === null) return (TYPES[group.local] ?? 'Invalid') + stacked;
  return kind + (stacked === '' ? 'Clustered' : stacked);
}

function solidColor(element: XmlElement | undefined): string | null {
  const fill = element && child(element, 'solidFill');
  const color = fill && child(fill, 'srgbClr');
  const hex = color && attribute(color, 'val');
  return hex === undefined ? null : `#${hex.toUpperCase()}`;
}

const DASHES: Readonly<Record<string, string>> = {
  dash: 'Dash',
  dashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDot: 'Dot',
};

function lineStyle(line: XmlElement | undefined): string {
  if (line && child(line, 'noFill')) return 'None';
  return DASHES[value(line, 'prstDash') ?? ''] ?? 'Continuous';
}

function readSeries(element: XmlElement, group: XmlElement, base: string): ChartSeries {
  const formula = (name: string): string | null => {
    const holder = child(element, name);
    return (holder && findDeep(holder, 'f')?.text) ?? null;
  };
  const shape = child(element, 'spPr');
  const line = shape && child(shape, 'ln');
  const width = line && attribute(line, 'w');
  const symbol = value(child(element, 'marker'), 'symbol');
  const type = groupType(group);
  const gap = value(group, 'gapWidth');
  return {
    ...newSeries(textOf(child(element, 'tx'))),
    values: formula('val') ?? formula('yVal'),
    categories: formula('cat') ?? formula('xVal'),
    fillColor: solidColor(shape),
    lineColor: solidColor(line),
    lineStyle: lineStyle(line),
    lineWeight: width === undefined ? null : Number(width) / 12_700,
    markerStyle: symbol === undefined ? null : (symbol[0] ?? '').toUpperCase() + symbol.slice(1),
    chartType: type === base ? null : type,
    hasDataLabels: value(child(element, 'dLbls'), 'showVal') === '1',
    gapWidth: gap === undefined || gap === '150' ? null : Number(gap),
  };
}

function readAxis(element: XmlElement | undefined): ChartAxis {
  if (!element) return newAxis();
  const scaling = child(element, 'scaling');
  const bound = (name: string): number | null => {
    const text = value(scaling, name);
    return text === undefined ? null : Number(text);
  };
  const title = child(element, 'title');
  const format = child(element, 'numFmt');
  const isLinked = format === undefined || attribute(format, 'sourceLinked') === '1';
  return {
    title: title ? textOf(title) : null,
    titleVisible: title !== undefined,
    visible: value(element, 'delete') !== '1',
    minimum: bound('min'),
    maximum: bound('max'),
    numberFormat: isLinked ? null : (attribute(format, 'formatCode') ?? null),
    gridlines: child(element, 'majorGridlines') !== undefined,
    reversed: value(scaling, 'orientation') === 'maxMin',
  };
}

const LEGENDS: Readonly<Record<string, string>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

/** What a chart part draws. */
export function readChart(
  root: XmlElement,
  known: Pick<Chart, 'id' | 'name' | 'source' | 'altText'>,
): Chart {
  const chart = child(root, 'chart');
  const title = chart && child(chart, 'title');
  const plot = chart && child(chart, 'plotArea');
  const groups = (plot?.children ?? []).filter(({ local }) => local.endsWith('Chart'));
  const type = groups[0] ? groupType(groups[0]) : 'Invalid';
  const series = groups
    .flatMap((group) => childrenOf(group, 'ser').map((element) => ({ element, group })))
    .sort((a, b) => Number(value(a.element, 'idx')) - Number(value(b.element, 'idx')));
  const legend = chart && child(chart, 'legend');
  const axes = childrenOf(plot, 'valAx');
  const category = (plot && (child(plot, 'catAx') ?? child(plot, 'dateAx'))) ?? undefined;
  return {
    ...known,
    type,
    title: textOf(title),
    titleVisible: title !== undefined,
    altTitle: '',
    series: series.map(({ element, group }) => readSeries(element, group, type)),
    legendVisible: legend !== undefined,
    legendPosition: LEGENDS[value(legend, 'legendPos') ?? 'r'] ?? 'Right',
    valueAxis: readAxis(category ? axes[0] : axes[1]),
    categoryAxis: readAxis(category ?? axes[0]),
    dataLabels: groups.some((group) => value(child(group, 'dLbls'), 'showVal') === '1'),
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    touched: false,
  };
}
