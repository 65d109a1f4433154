import { pick } from '../../lib/pick';

const FONT = ['bold', 'italic', 'strikethrough', 'color'] as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** What a conditional format changes, as Excel tells it. */
interface RuleFormat {
  readonly fill: string | null;
  readonly numberFormat: unknown;
  readonly font: Readonly<Record<(typeof FONT)[number], unknown>>;
  readonly lines: readonly Pick<Excel.ConditionalRangeBorder, 'sideIndex' | 'style' | 'color'>[];
}

/** Queues the reading of what a rule changes. */
export function queueRuleFormat(format: Excel.ConditionalRangeFormat): () => RuleFormat {
  format.load('numberFormat');
  const fill = format.fill.load('color');
  const font = format.font.load(FONT.join());
  const borders = format.borders.load('items/sideIndex,items/style,items/color');
  return () => ({
    fill: fill.color,
    numberFormat: format.numberFormat,
    font: pick(font, FONT),
    lines: SIDES.flatMap((side) => borders.items.filter(({ sideIndex }) => sideIndex === side)).map(
      (border) => pick(border, ['sideIndex', 'style', 'color']),
    ),
  });
}

/** What a rule does not set reads as false, empty or null: it is not set again. */
export function formatQueue(read: RuleFormat): (target: Excel.ConditionalFormat) => void {
  return ({ custom: { format } }) => {
    if (read.fill) format.fill.color = read.fill;
    if (read.numberFormat) format.numberFormat = read.numberFormat;
    Object.assign(
      format.font,
      Object.fromEntries(Object.entries(read.font).filter(([, value]) => Boolean(value))),
    );
    for (const { sideIndex, style, color } of read.lines) {
      if (style === 'None') continue;
      const border = format.borders.getItem(sideIndex);
      border.style = style;
      if (color) border.color = color;
    }
  };
}
