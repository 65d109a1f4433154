import { toFile } from '../formulas/file-formulas';
import type { Chart, ChartAxis, ChartSeries } from '../model/chart';
import type { Scalar } from '../model/scalar';
import { XML_HEAD } from './content-types';
import { OFFICE_RELATIONS } from './relations';
import { attributes, escapeXml } from './xml';

/** The values a reference covers, in order: charts carry a copy of what they show. */
export type Lookup = (reference: string) => readonly Scalar[];

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

function fillXml(color: string | null): string {
  return color === null ? '' : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

const DASHES: Readonly<Record<string, string>> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
};

function shapeXml(series: ChartSeries, isLine: boolean): string {
  const width = series.lineWeight === null ? '' : ` w="${Math.round(series.lineWeight * 12700)}"`;
  const dash = DASHES[series.lineStyle];
  const stroke =
    series.lineStyle === 'None'
      ? '<a:ln><a:noFill/></a:ln>'
      : `<a:ln${width}>${fillXml(series.lineColor)}${dash === undefined ? '' : `<a:prstDash val="${dash}"/>`}</a:ln>`;
  const fill = isLine ? '' : fillXml(series.fillColor);
  const hasLine =
    series.lineColor !== null ||
    series.lineStyle !== 'Continuous' ||
    width !== '' ||
    dash !== undefined;
  const line = hasLine ? stroke : '';
  return fill + line === '' ? '' : `<c:spPr>${fill}${line}</c:spPr>`;
}

function formulaXml(reference: string): string {
  return `<c:f>${escapeXml(toFile(reference, null))}</c:f>`;
}

function numbersXml(reference: string, lookup: Lookup): string {
  const values = lookup(reference);
  const points = values
    .map((value, index) =>
      typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
    )
    .join('');
  return `<c:numRef>${formulaXml(reference)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

function categoriesXml(reference: string, lookup: Lookup): string {
  const values = lookup(reference);
  if (values.length > 0 && values.every((value) => typeof value === 'number')) {
    return numbersXml(reference, lookup);
  }
  const points = values
    .map((value, index) =>
      value === null || typeof value === 'object'
        ? ''
        : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
    )
    .join('');
  return `<c:strRef>${formulaXml(reference)}<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

function labelsXml(isShown: boolean): string {
  const flag = (name: string, value: boolean): string => `<c:${name} val="${value ? 1 : 0}"/>`;
  return isShown
    ? `<c:dLbls>${flag('showLegendKey', false)}${flag('showVal', true)}${flag('showCatName', false)}${flag('showSerName', false)}${flag('showPercent', false)}${flag('showBubbleSize', false)}</c:dLbls>`
    : '';
}

function seriesXml(series: ChartSeries, index: number, kind: string, lookup: Lookup): string {
  const isLine = kind === 'lineChart' || kind === 'scatterChart';
  const isScatter = kind === 'scatterChart';
  const hasMarker =
    series.markerStyle !== null && !['None', 'Automatic'].includes(series.markerStyle);
  const marker = isLine
    ? `<c:marker><c:symbol val="${hasMarker ? (series.markerStyle?.toLowerCase() ?? 'circle') : 'none'}"/></c:marker>`
    : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    shapeXml(series, isLine) +
    (kind === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    marker +
    labelsXml(series.hasDataLabels) +
    (series.categories === null
      ? ''
      : `<c:${isScatter ? 'xVal' : 'cat'}>${categoriesXml(series.categories, lookup)}</c:${isScatter ? 'xVal' : 'cat'}>`) +
    (series.values === null
      ? ''
      : `<c:${isScatter ? 'yVal' : 'val'}>${numbersXml(series.values, lookup)}</c:${isScatter ? 'yVal' : 'val'}>`) +
    (isLine ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function kindOf(type: string): string {
  if (type.startsWith('Column') || type.startsWith('Bar')) return 'barChart';
  if (type.startsWith('Area')) return 'areaChart';
  if (type.startsWith('XY')) return 'scatterChart';
  if (type === 'Pie') return 'pieChart';
  return type === 'Doughnut' ? 'doughnutChart' : 'lineChart';
}

function groupXml(
  type: string,
  all: readonly { readonly series: ChartSeries; readonly index: number }[],
  lookup: Lookup,
  labels: boolean,
): string {
  const kind = kindOf(type);
  const series = all.map(({ series: own, index }) => seriesXml(own, index, kind, lookup)).join('');
  const isRound = kind === 'pieChart' || kind === 'doughnutChart';
  const grouping = type.endsWith('Stacked100')
    ? 'percentStacked'
    : type.endsWith('Stacked')
      ? 'stacked'
      : kind === 'barChart'
        ? 'clustered'
        : 'standard';
  const gap = all.find(({ series: own }) => own.gapWidth !== null)?.series.gapWidth ?? 150;
  const head = {
    barChart: `<c:barDir val="${type.startsWith('Bar') ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    lineChart: `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    areaChart: `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    scatterChart: '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    pieChart: '<c:varyColors val="1"/>',
    doughnutChart: '<c:varyColors val="1"/>',
  }[kind];
  const tail = {
    barChart: `<c:gapWidth val="${gap}"/>${grouping === 'clustered' ? '' : '<c:overlap val="100"/>'}`,
    lineChart: '<c:marker val="1"/>',
    pieChart: '<c:firstSliceAng val="0"/>',
    doughnutChart: '<c:firstSliceAng val="0"/><c:holeSize val="50"/>',
  }[kind];
  const axes = isRound ? '' : '<c:axId val="111111111"/><c:axId val="222222222"/>';
  return `<c:${kind}>${head ?? ''}${series}${labelsXml(labels)}${tail ?? ''}${axes}</c:${kind}>`;
}

function titleXml(text: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang="fr-FR"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function axisXml(
  axis: ChartAxis,
  place: { id: string; cross: string; kind: 'catAx' | 'valAx'; position: string },
): string {
  const scaling =
    `<c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>` +
    (axis.maximum === null ? '' : `<c:max val="${axis.maximum}"/>`) +
    (axis.minimum === null ? '' : `<c:min val="${axis.minimum}"/>`) +
    '</c:scaling>';
  const title = axis.titleVisible && axis.title !== null ? titleXml(axis.title) : '';
  const format = attributes({
    formatCode: axis.numberFormat ?? 'General',
    sourceLinked: axis.numberFormat === null,
  });
  return (
    `<c:${place.kind}><c:axId val="${place.id}"/>${scaling}<c:delete val="${axis.visible ? 0 : 1}"/>` +
    `<c:axPos val="${place.position}"/>${axis.gridlines ? '<c:majorGridlines/>' : ''}${title}` +
    `<c:numFmt${format}/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${place.cross}"/><c:crosses val="autoZero"/></c:${place.kind}>`
  );
}

const LEGENDS: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

/** The text of a chart part. */
export function chartXml(chart: Chart, lookup: Lookup): string {
  const groups = new Map<string, { series: ChartSeries; index: number }[]>();
  chart.series.forEach((series, index) => {
    const type = series.chartType ?? chart.type;
    groups.set(type, [...(groups.get(type) ?? []), { series, index }]);
  });
  const plots = [...groups]
    .map(([type, all]) => groupXml(type, all, lookup, chart.dataLabels))
    .join('');
  const isRound = ['Pie', 'Doughnut'].includes(chart.type);
  const isSide = chart.type.startsWith('Bar');
  const isScatter = chart.type.startsWith('XY');
  const axes = isRound
    ? ''
    : axisXml(chart.categoryAxis, {
        id: '111111111',
        cross: '222222222',
        kind: isScatter ? 'valAx' : 'catAx',
        position: isSide ? 'l' : 'b',
      }) +
      axisXml(chart.valueAxis, {
        id: '222222222',
        cross: '111111111',
        kind: 'valAx',
        position: isSide ? 'b' : 'l',
      });
  const title = chart.titleVisible && chart.title !== '' ? titleXml(chart.title) : '';
  const legend = chart.legendVisible
    ? `<c:legend><c:legendPos val="${LEGENDS[chart.legendPosition] ?? 'r'}"/><c:overlay val="0"/></c:legend>`
    : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONS}">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plots}${axes}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}
