import type { Differential } from '../model/features';
import type { BorderLine, Font } from '../model/style';
import { NO_BORDERS } from '../model/style';
import type { Argument, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import type { Json } from '../rich-api/wire';
import { boolean, color, oneOf, pick, text } from './arguments';
import type { RuleTarget } from './conditional-rule';
import { touchRule } from './conditional-rule';
import { LINE_STYLES, withColor, withStyle } from './range-borders';
import { borderFromFile } from './format-names';

type Context = MemberContext<RuleTarget>;

function change(context: Context, edit: (format: Differential) => Differential): void {
  touchRule(context);
  context.target.rule.format = edit(context.target.rule.format);
}

function font<K extends keyof Font>(
  key: K,
  read: (value: Argument) => Font[K],
): { get: (context: Context) => Json; set: (context: Context, value: Argument) => void } {
  return {
    get: ({ target }) => target.rule.format.font?.[key] ?? null,
    set: (context, value) => {
      const next = read(value);
      change(context, (format) => ({ ...format, font: { ...format.font, [key]: next } }));
    },
  };
}

const conditionalFont = defineClass<RuleTarget>({
  name: 'ConditionalRangeFont',
  scalars: {
    bold: font('bold', boolean),
    italic: font('italic', boolean),
    strikethrough: font('strikethrough', boolean),
    color: font('color', color),
    underline: font('underline', (value) => oneOf(value, ['None', 'Single', 'Double'])),
  },
  methods: {
    clear: (context) => {
      change(context, ({ font: _, ...format }) => format);
      return null;
    },
  },
});

const conditionalFill = defineClass<RuleTarget>({
  name: 'ConditionalRangeFill',
  scalars: {
    color: {
      get: ({ target }) => target.rule.format.fill?.color ?? '',
      set: (context, value) => {
        const fill = { pattern: 'solid', color: color(value), patternColor: null };
        change(context, (format) => ({ ...format, fill }));
      },
    },
  },
  methods: {
    clear: (context) => {
      change(context, ({ fill: _, ...format }) => format);
      return null;
    },
  },
});

const EDGES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
} as const;
type Edge = keyof typeof EDGES;

interface BorderTarget extends RuleTarget {
  readonly edge: Edge;
}

function lineOf({ target }: MemberContext<BorderTarget>): BorderLine {
  return target.rule.format.borders?.[EDGES[target.edge]] ?? NO_BORDERS.left;
}

function writeLine(context: MemberContext<BorderTarget>, line: BorderLine): void {
  change(context, (format) => ({
    ...format,
    borders: { ...format.borders, [EDGES[context.target.edge]]: line },
  }));
}

const conditionalBorder = defineClass<BorderTarget>({
  name: 'ConditionalRangeBorder',
  id: ({ edge }) => edge,
  scalars: {
    sideIndex: { get: ({ target }) => target.edge },
    style: {
      get: (context) => borderFromFile(lineOf(context).style).style,
      set: (context, value) => {
        // Thick and double lines do not exist in conditional formats.
        const style = oneOf(
          value,
          LINE_STYLES.filter((name) => name !== 'Double' && name !== 'SlantDashDot'),
        );
        writeLine(context, withStyle(lineOf(context), style));
      },
    },
    color: {
      get: (context) => lineOf(context).color ?? '#000000',
      set: (context, value) => {
        writeLine(context, withColor(lineOf(context), value));
      },
    },
  },
});

function edgeOf(target: RuleTarget, edge: Edge, session: Session): HostObject {
  return conditionalBorder({ ...target, edge }, session);
}

const conditionalBorders = defineClass<RuleTarget>({
  name: 'ConditionalRangeBorderCollection',
  scalars: { count: { get: () => 4 } },
  objects: {
    top: ({ target, session }) => edgeOf(target, 'EdgeTop', session),
    bottom: ({ target, session }) => edgeOf(target, 'EdgeBottom', session),
    left: ({ target, session }) => edgeOf(target, 'EdgeLeft', session),
    right: ({ target, session }) => edgeOf(target, 'EdgeRight', session),
  },
  methods: {
    getItem: ({ target, session }, [edge]) =>
      edgeOf(target, oneOf(edge, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']), session),
    getItemAt: ({ target, session }, [index]) => {
      const edge = pick(Object.keys(EDGES) as Edge[], index, 'Border');
      return edgeOf(target, edge, session);
    },
  },
  items: ({ target, session }) =>
    (Object.keys(EDGES) as Edge[]).map((edge) => edgeOf(target, edge, session)),
});

export const conditionalRangeFormat = defineClass<RuleTarget>({
  name: 'ConditionalRangeFormat',
  scalars: {
    numberFormat: {
      get: ({ target }) => target.rule.format.numberFormat ?? null,
      set: (context, value) => {
        const numberFormat = text(value);
        change(context, (format) => ({ ...format, numberFormat }));
      },
    },
  },
  objects: {
    font: ({ target, session }) => conditionalFont(target, session),
    fill: ({ target, session }) => conditionalFill(target, session),
    borders: ({ target, session }) => conditionalBorders(target, session),
  },
});
