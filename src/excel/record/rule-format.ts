/** What a conditional format changes, as Excel tells it. */
interface RuleFormat {
  readonly fill: string;
  readonly numberFormat: string;
  readonly font: Readonly<Record<'bold' | 'italic' | 'strikethrough', boolean | null>> & {
    readonly color: string;
  };
  readonly lines: readonly {
    readonly side: (typeof SIDES)[number];
    readonly style: Excel.ConditionalRangeBorder['style'];
    readonly color: string;
  }[];
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Queues the reading of what a rule changes. */
export function queueRuleFormat(format: Excel.ConditionalRangeFormat): () => RuleFormat {
  format.load('numberFormat');
  const fill = format.fill.load('color');
  const font = format.font.load('bold,italic,strikethrough,color');
  const borders = format.borders.load('items/sideIndex,items/style,items/color');
  return () => ({
    fill: textOf(fill.color),
    numberFormat: textOf(format.numberFormat),
    font: {
      bold: font.bold,
      italic: font.italic,
      strikethrough: font.strikethrough,
      color: textOf(font.color),
    },
    lines: SIDES.flatMap((side) => {
      const border = borders.items.find(({ sideIndex }) => sideIndex === side);
      return border === undefined
        ? []
        : [{ side, style: border.style, color: textOf(border.color) }];
    }),
  });
}

/** What a rule does not set reads as empty or null: it is not set again. */
export function formatQueue(read: RuleFormat): (target: Excel.ConditionalFormat) => void {
  return ({ custom: { format } }) => {
    if (read.fill !== '') format.fill.color = read.fill;
    if (read.numberFormat !== '') format.numberFormat = read.numberFormat;
    const { bold, italic, strikethrough, color } = read.font;
    if (bold === true) format.font.bold = true;
    if (italic === true) format.font.italic = true;
    if (strikethrough === true) format.font.strikethrough = true;
    if (color !== '') format.font.color = color;
    for (const line of read.lines) {
      if (line.style === 'None') continue;
      const border = format.borders.getItem(line.side);
      border.style = line.style;
      if (line.color !== '') border.color = line.color;
    }
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
