import type { ChartSeriesView, ChartView } from '../view/sheet-view';
import { make } from './elements';
import { HEADER_HEIGHT, HEADER_WIDTH } from './layout';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = { top: 34, right: 14, bottom: 54, left: 40 };
const LINES = 5;
const LEAST_LABEL = 44;

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly highest: number;
  readonly count: number;
}

/** A chart of the sheet, at its place. */
export function drawChart(chart: ChartView): HTMLElement {
  const figure = make('figure', { class: 'chart', role: 'img', 'aria-label': chart.description });
  figure.style.cssText = `left:${chart.left + HEADER_WIDTH}px;top:${chart.top + HEADER_HEIGHT}px;width:${chart.width}px;height:${chart.height}px`;
  const drawing = shape('svg', { width: chart.width, height: chart.height, 'aria-hidden': 'true' });
  const frame = frameOf(chart);
  drawing.append(
    label(chart.title, chart.width / 2, 20, { 'text-anchor': 'middle', 'font-size': 14 }),
    ...valueAxis(frame),
    ...categoryAxis(chart, frame),
    ...chart.series.flatMap((series, index) => drawSeries(series, index, { chart, frame })),
    ...legend(chart),
  );
  figure.append(drawing);
  return figure;
}

function frameOf({ width, height, series, categories }: ChartView): Frame {
  const highest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const step = niceStep(highest / LINES);
  return {
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
    highest: Math.ceil(highest / step) * step,
    count: Math.max(1, categories.length, ...series.map(({ values }) => values.length)),
  };
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1e-9)));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power || 1;
}

function valueAxis(frame: Frame): readonly Element[] {
  const step = niceStep(frame.highest / LINES);
  const lines: Element[] = [];
  for (let value = 0; value <= frame.highest; value += step) {
    const y = heightOf(value, frame);
    lines.push(
      shape('line', {
        x1: MARGIN.left,
        x2: MARGIN.left + frame.width,
        y1: y,
        y2: y,
        stroke: '#e3e3e3',
      }),
      label(String(value), MARGIN.left - 6, y + 4, { 'text-anchor': 'end', fill: '#595959' }),
    );
  }
  return lines;
}

function categoryAxis({ categories }: ChartView, frame: Frame): readonly Element[] {
  const every = Math.ceil((categories.length * LEAST_LABEL) / frame.width);
  return categories.flatMap((text, index) =>
    index % every === 0
      ? [
          label(
            text.length > 14 ? `${text.slice(0, 13)}…` : text,
            middleOf(index, frame),
            MARGIN.top + frame.height + 16,
            {
              'text-anchor': 'middle',
              fill: '#595959',
            },
          ),
        ]
      : [],
  );
}

function drawSeries(
  series: ChartSeriesView,
  index: number,
  { chart, frame }: { readonly chart: ChartView; readonly frame: Frame },
): readonly Element[] {
  if (series.kind === 'column') return columns(series, index, { chart, frame });
  const points = series.values.flatMap((value, at) =>
    value === null ? [] : [`${middleOf(at, frame)},${heightOf(value, frame)}`],
  );
  return [
    shape('polyline', {
      points: points.join(' '),
      fill: 'none',
      stroke: series.color,
      'stroke-width': 2.25,
      'stroke-linejoin': 'round',
      ...(series.isDashed ? { 'stroke-dasharray': '5 4' } : {}),
    }),
  ];
}

function columns(
  { values, color }: ChartSeriesView,
  index: number,
  { chart, frame }: { readonly chart: ChartView; readonly frame: Frame },
): readonly Element[] {
  const beside = chart.series.filter(({ kind }) => kind === 'column');
  const rank = chart.series.slice(0, index).filter(({ kind }) => kind === 'column').length;
  const width = ((frame.width / frame.count) * 0.7) / beside.length;
  return values.flatMap((value, at) => {
    if (value === null || value <= 0) return [];
    const x = middleOf(at, frame) + (rank - beside.length / 2) * width;
    const y = heightOf(value, frame);
    return [shape('rect', { x, y, width, height: MARGIN.top + frame.height - y, fill: color })];
  });
}

function legend({ series, width, height }: ChartView): readonly Element[] {
  if (series.length < 2) return [];
  const share = width / series.length;
  return series.flatMap(({ name, color }, index) => {
    const x = share * index + 12;
    return [
      shape('rect', { x, y: height - 21, width: 12, height: 8, fill: color }),
      label(name, x + 18, height - 13, { fill: '#404040' }),
    ];
  });
}

function heightOf(value: number, frame: Frame): number {
  return MARGIN.top + frame.height * (1 - value / frame.highest);
}

function middleOf(index: number, frame: Frame): number {
  return MARGIN.left + (frame.width * (index + 0.5)) / frame.count;
}

function label(
  text: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  const element = shape('text', { x, y, ...attributes });
  element.textContent = text;
  return element;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
