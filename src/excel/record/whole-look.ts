import { pick } from '../../lib/pick';
import type { Area } from '../../workbook/location';
import { EDGES } from '../edits/write-formats';

/** What every cell of an area looks like. */
export interface WholeLook {
  readonly font: Pick<Excel.RangeFont, (typeof FONT)[number]>;
  readonly format: Pick<Excel.RangeFormat, (typeof FORMAT)[number]>;
  /** `#RRGGBB`; null without fill. */
  readonly fill: string | null;
  readonly lines: readonly Line[];
}

interface Line {
  readonly edge: Edge;
  readonly style: Excel.RangeBorder['style'];
  readonly weight: Excel.RangeBorder['weight'];
  readonly color: string;
}

const FONT = ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'] as const;
const FORMAT = [
  'horizontalAlignment',
  'indentLevel',
  'shrinkToFit',
  'textOrientation',
  'verticalAlignment',
  'wrapText',
] as const;
type Edge = (typeof EDGES)[keyof typeof EDGES];

/** The borders that an area has: none between the cells of a single row or column. */
export function edgesOf({ rowCount, columnCount }: Area): readonly Edge[] {
  return Object.values(EDGES).filter(
    (edge) =>
      (edge !== 'InsideHorizontal' || rowCount > 1) &&
      (edge !== 'InsideVertical' || columnCount > 1),
  );
}

/** Queues the look of an area; null once read when its cells are not alike: Excel tells nothing then. */
export function queueLook(range: Excel.Range, area: Area): () => WholeLook | null {
  const format = range.format.load(FORMAT.join());
  const font = range.format.font.load(FONT.join());
  const fill = range.format.fill.load('color,pattern');
  const borders = range.format.borders.load('items/sideIndex,items/style,items/weight,items/color');
  return () => {
    const lines = edgesOf(area).map((edge): Line => {
      const border = borders.items.find(({ sideIndex }) => sideIndex === edge);
      return {
        edge,
        style: border?.style ?? 'None',
        weight: border?.weight ?? 'Thin',
        color: border?.color ?? '',
      };
    });
    const told: readonly unknown[] = [
      ...FONT.map((key) => font[key]),
      ...FORMAT.map((key) => format[key]),
      fill.pattern,
      ...(isNone(fill.pattern) ? [] : [fill.color]),
      ...lines.flatMap(({ style, weight, color }) =>
        isNone(style) ? [style] : [style, weight, color],
      ),
    ];
    if (told.some((value) => value === null || value === undefined || value === '')) return null;
    return {
      font: pick(font, FONT),
      format: pick(format, FORMAT),
      fill: isNone(fill.pattern) ? null : fill.color,
      lines,
    };
  };
}

/** Gives an area that look; fills and borders must have been taken away before. */
export function setLook(range: Excel.Range, { font, format, fill, lines }: WholeLook): void {
  range.format.set(format);
  range.format.font.set(font);
  if (fill !== null) range.format.fill.color = fill;
  for (const { edge, style, weight, color } of lines) {
    if (isNone(style)) continue;
    range.format.borders.getItem(edge).set({ style, weight, color });
  }
}

function isNone(told: string | null): boolean {
  return told === 'None';
}
