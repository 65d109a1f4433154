import type { Chart } from '../model/chart';
import { newAxis, newSeries } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { anchorBox } from './anchors';
import type { Relation } from './relations';
import { readRelations } from './relations';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, parseXml } from './xml';
import type { Package } from './zip';

/** Charts and shapes of a sheet: kept as they are, known by name, kind and title. */
export function readDrawing(pack: Package, sheet: Sheet, relations: readonly Relation[]): void {
  const relation = relations.find(({ type }) => type === 'drawing');
  if (!relation) return;
  const xml = pack.text(relation.target);
  const inner = readRelations(pack, relation.target);
  for (const anchor of parseXml(xml).children) {
    const [thing] = anchor.children.filter((element) =>
      ['graphicFrame', 'sp', 'pic', 'cxnSp', 'grpSp'].includes(element.local),
    );
    if (!thing) continue;
    const properties = findDeep(thing, 'cNvPr');
    const name = (properties && attribute(properties, 'name')) ?? '';
    const reference = findDeep(thing, 'chart');
    const part = reference && inner.find(({ id }) => id === reference.attributes['r:id'])?.target;
    const id = (properties && attribute(properties, 'id')) ?? name;
    if (part === undefined) {
      sheet.shapes.push({ id, name, kind: thing.local });
      continue;
    }
    const source = { anchorXml: xml.slice(anchor.start, anchor.end), part };
    const chart = readChart(parseXml(pack.text(part)), { id: `{file-${id}}`, name, source });
    const alt = properties && attribute(properties, 'descr');
    sheet.charts.push({ ...chart, altText: alt ?? '', ...anchorBox(anchor, sheet) });
  }
}

export function findDeep(element: XmlElement, local: string): XmlElement | undefined {
  for (const inner of element.children) {
    const found = inner.local === local ? inner : findDeep(inner, local);
    if (found) return found;
  }
  return undefined;
}

function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const own = element.local === 't' || element.local === 'v' ? element.text : '';
  return own + element.children.map(textOf).join('');
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

function chartType(plot: XmlElement | undefined): string {
  const body = plot?.children.find((element) => element.local.endsWith('Chart'));
  if (!body) return 'Invalid';
  if (body.local !== 'barChart') return TYPES[body.local] ?? 'Invalid';
  const value = (name: string): string | undefined => {
    const found = child(body, name);
    return found && attribute(found, 'val');
  };
  const kind = value('barDir') === 'bar' ? 'Bar' : 'Column';
  const grouping = value('grouping');
  if (grouping === 'stacked') return `${kind}Stacked`;
  return grouping === 'percentStacked' ? `${kind}Stacked100` : `${kind}Clustered`;
}

function readChart(root: XmlElement, known: Pick<Chart, 'id' | 'name' | 'source'>): Chart {
  const chart = child(root, 'chart');
  const title = chart && child(chart, 'title');
  const plot = chart && child(chart, 'plotArea');
  const series = (plot?.children ?? []).flatMap((body) => childrenOf(body, 'ser'));
  return {
    ...known,
    type: chartType(plot),
    title: textOf(title),
    titleVisible: title !== undefined,
    altText: '',
    altTitle: '',
    series: series.map((element) => {
      const formula = (name: string): string | null => {
        const holder = child(element, name);
        return (holder && findDeep(holder, 'f')?.text) ?? null;
      };
      const name = child(element, 'tx');
      return {
        ...newSeries(textOf(name)),
        values: formula('val') ?? formula('yVal'),
        categories: formula('cat') ?? formula('xVal'),
      };
    }),
    legendVisible: chart !== undefined && child(chart, 'legend') !== undefined,
    legendPosition: 'Right',
    valueAxis: newAxis(),
    categoryAxis: newAxis(),
    dataLabels: false,
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    touched: false,
  };
}
