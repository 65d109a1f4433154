import type { Area } from '../../../src/workbook/location';
import type { BorderLine, Borders } from '../model/style';
import type { Argument, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import type { Json } from '../rich-api/wire';
import { color, oneOf, pick } from './arguments';
import { borderFromFile, borderToFile } from './format-names';
import { requireEditable } from './guards';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';
import { common, editStyles } from './style-edit';

export const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Edge = (typeof EDGES)[number];

export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

type Side = 'left' | 'right' | 'top' | 'bottom' | 'diagonal';

/** The cells whose border an edge of a block is, and which of their sides. */
function sidesOf(edge: Edge, area: Area): readonly { readonly area: Area; readonly side: Side }[] {
  const bottom = area.row + area.rowCount - 1;
  const right = area.column + area.columnCount - 1;
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rowCount: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: bottom, rowCount: 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columnCount: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: right, columnCount: 1 }, side: 'right' }];
    case 'InsideHorizontal':
      if (area.rowCount === 1) return [];
      return [
        { area: { ...area, rowCount: area.rowCount - 1 }, side: 'bottom' },
        { area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, side: 'top' },
      ];
    case 'InsideVertical':
      if (area.columnCount === 1) return [];
      return [
        { area: { ...area, columnCount: area.columnCount - 1 }, side: 'right' },
        {
          area: { ...area, column: area.column + 1, columnCount: area.columnCount - 1 },
          side: 'left',
        },
      ];
    default:
      return [{ area, side: 'diagonal' }];
  }
}

function read(
  { target, session }: MemberContext<BorderTarget>,
  show: (line: BorderLine) => Json,
): Json {
  const parts = sidesOf(target.edge, areaOf(target.range, session));
  if (parts.length === 0) return show({ style: 'none', color: null });
  // A line between two cells belongs to both: it is told when both say the same.
  const told = parts.map(({ area, side }) =>
    common(session, target.range.sheet, area, ({ borders }) => show(borders[side])),
  );
  return told.every((one) => one === told[0]) ? (told[0] ?? null) : null;
}

function write(
  { target, session }: MemberContext<BorderTarget>,
  change: (line: BorderLine) => BorderLine,
): void {
  const area = areaOf(target.range, session);
  requireEditable(session, target.range.sheet, 'formatCells', area);
  for (const part of sidesOf(target.edge, area)) {
    editStyles(session, target.range.sheet, part.area, (style) => {
      const line = change(style.borders[part.side]);
      const borders: Borders = {
        ...style.borders,
        [part.side]: line,
        ...(target.edge === 'DiagonalUp' ? { diagonalUp: line.style !== 'none' } : {}),
        ...(target.edge === 'DiagonalDown' ? { diagonalDown: line.style !== 'none' } : {}),
      };
      return { ...style, borders };
    });
  }
}

/** A line whose style is set takes a colour; one whose colour is set becomes visible. */
export function withStyle(line: BorderLine, style: string): BorderLine {
  const weight = line.style === 'none' ? 'Thin' : borderFromFile(line.style).weight;
  if (style === 'None') return { style: 'none', color: null };
  return { style: borderToFile(style, weight), color: line.color ?? '#000000' };
}

export function withWeight(line: BorderLine, weight: string): BorderLine {
  const { style } = borderFromFile(line.style);
  return {
    style: borderToFile(style === 'None' ? 'Continuous' : style, weight),
    color: line.color ?? '#000000',
  };
}

export function withColor(line: BorderLine, value: Argument): BorderLine {
  return { style: line.style === 'none' ? 'thin' : line.style, color: color(value) };
}

const rangeBorder = defineClass<BorderTarget>({
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  scalars: {
    sideIndex: { get: ({ target }) => target.edge },
    style: {
      get: (context) => read(context, (line) => borderFromFile(line.style).style),
      set: (context, value) => {
        const style = oneOf(value, LINE_STYLES);
        write(context, (line) => withStyle(line, style));
      },
    },
    weight: {
      get: (context) => read(context, (line) => borderFromFile(line.style).weight),
      set: (context, value) => {
        const weight = oneOf(value, WEIGHTS);
        write(context, (line) => withWeight(line, weight));
      },
    },
    color: {
      get: (context) => read(context, (line) => line.color ?? '#000000') ?? '',
      set: (context, value) => {
        write(context, (line) => withColor(line, value));
      },
    },
    tintAndShade: { get: () => 0 },
  },
});

function border(range: RangeTarget, edge: Argument, session: Session): HostObject {
  return rangeBorder({ range, edge: oneOf(edge, EDGES) }, session);
}

export const bordersOf = defineClass<RangeTarget>({
  name: 'RangeBorderCollection',
  scalars: { count: { get: () => EDGES.length } },
  methods: {
    getItem: ({ target, session }, [edge]) => border(target, edge, session),
    getItemAt: ({ target, session }, [index]) => {
      const edge = pick(EDGES, index, 'Border');
      return border(target, edge, session);
    },
  },
  items: ({ target, session }) => EDGES.map((edge) => border(target, edge, session)),
});
