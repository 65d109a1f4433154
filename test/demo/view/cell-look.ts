import type { Differential } from '../../host/model/features';
import type { BorderLine, Style } from '../../host/model/style';

export const EDGES = ['top', 'right', 'bottom', 'left'] as const;
export type Edge = (typeof EDGES)[number];

/** How a cell is drawn, all its formats put together. */
export interface CellLook {
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly size: number;
  readonly edges: Readonly<Record<Edge, BorderLine>>;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'start' | 'center' | 'end';
  readonly wraps: boolean;
  readonly indent: number;
  /** Degrees, clockwise. */
  readonly turn: number;
}

/** Horizontal alignment of cells that say nothing of it, by what they hold. */
export type Held = 'text' | 'number' | 'other';

const NATURAL = { text: 'left', number: 'right', other: 'center' } as const;
const PIXELS_PER_POINT = 96 / 72;

export function lookOf(style: Style, held: Held): CellLook {
  const { font, fill, borders, alignment } = style;
  return {
    fill: fill.pattern === 'none' ? null : (fill.color ?? fill.patternColor),
    color: font.color ?? '#000000',
    bold: font.bold,
    italic: font.italic,
    underlined: font.underline !== 'None',
    struck: font.strikethrough,
    size: font.size,
    edges: borders,
    align: horizontal(alignment.horizontal, held),
    vertical:
      alignment.vertical === 'top' ? 'start' : alignment.vertical === 'bottom' ? 'end' : 'center',
    wraps: alignment.wrap,
    indent: alignment.indent,
    turn: turnOf(alignment.rotation),
  };
}

function horizontal(asked: string, held: Held): CellLook['align'] {
  if (asked === 'left' || asked === 'right' || asked === 'justify') return asked;
  return asked.startsWith('center') ? 'center' : NATURAL[held];
}

/** The file counts 0–90 upwards, then 91–180 downwards. */
function turnOf(rotation: number): number {
  if (rotation === 255) return 0;
  return rotation <= 90 ? -rotation : rotation - 90;
}

/** The look with what a conditional format changes. */
export function withDifferential(look: CellLook, format: Differential): CellLook {
  const { font, fill, borders } = format;
  const filled = fill === undefined ? null : (fill.color ?? fill.patternColor);
  return {
    ...look,
    fill: filled ?? look.fill,
    color: font?.color ?? look.color,
    bold: font?.bold ?? look.bold,
    italic: font?.italic ?? look.italic,
    struck: font?.strikethrough ?? look.struck,
    underlined: font?.underline === undefined ? look.underlined : font.underline !== 'None',
    edges: { ...look.edges, ...borders },
  };
}

const WIDTHS: Readonly<Record<string, number>> = { medium: 2, thick: 3, double: 3 };
const STYLES: Readonly<Record<string, string>> = {
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  dotted: 'dotted',
  hair: 'dotted',
  double: 'double',
};

/** The look as declarations of CSS. Cells lie one pixel over each other, so that lines are shared. */
export function cssOf(look: CellLook, hasGridlines: boolean): string {
  const grid = hasGridlines && look.fill === null ? '1px solid #e1e1e1' : '1px solid transparent';
  const weights = EDGES.map((edge) => weightOf(look.edges[edge]));
  return [
    ...EDGES.map((edge) => `border-${edge}:${line(look.edges[edge]) ?? grid}`),
    `z-index:${String(Math.max(0, ...weights))}`,
    ...(look.fill === null ? [] : [`background:${look.fill}`]),
    `color:${look.color}`,
    `font-size:${String(Math.round(look.size * PIXELS_PER_POINT * 100) / 100)}px`,
    ...(look.bold ? ['font-weight:700'] : []),
    ...(look.italic ? ['font-style:italic'] : []),
    ...decoration(look),
    `text-align:${look.align}`,
    `align-items:${look.vertical}`,
    `justify-content:${look.align === 'center' ? 'center' : look.align === 'right' ? 'end' : 'start'}`,
    ...(look.indent > 0 ? [`--indent:${String(look.indent * 9)}px`] : []),
    ...(look.turn === 0 ? [] : [`--turn:${String(look.turn)}deg`]),
  ].join(';');
}

function decoration({ underlined, struck }: CellLook): readonly string[] {
  const lines = [...(underlined ? ['underline'] : []), ...(struck ? ['line-through'] : [])];
  return lines.length === 0 ? [] : [`text-decoration:${lines.join(' ')}`];
}

/** Heavier lines are drawn over lighter ones. */
function weightOf({ style }: BorderLine): number {
  return style === 'none' ? 0 : (WIDTHS[style] ?? 1);
}

function line(edge: BorderLine): string | null {
  if (edge.style === 'none') return null;
  const width = WIDTHS[edge.style] ?? 1;
  return `${String(width)}px ${STYLES[edge.style] ?? 'solid'} ${edge.color ?? '#000000'}`;
}
