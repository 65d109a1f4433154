import { isSameData } from '../../lib/same-data';
import type { Send } from '../run';
import { attempt, isRefusal } from '../map-error';
import { type KnownRule, writeOfRemoval } from '../edits/write-rules';
import { sendWrites, type Write } from '../edits/write';
import { localAddress, sheetOf } from '../sheet-range';
import { pick } from '../../lib/pick';

/** Rules of one sheet that edits replace: all of them, or those whose formula bears a name of ours. */
export interface RuleScope {
  readonly sheet: string;
  readonly names: 'all' | readonly string[];
}

/** The rules of a sheet that are in the scope; null when Excel would not tell the rules at all. */
export interface SheetRules {
  readonly scope: RuleScope;
  readonly rules: readonly KnownRule[] | null;
}

/**
 * Reads the rules within scopes, in two round trips. Excel fails to read rules in places: what it
 * does not tell is taken for the user's and left alone.
 */
export async function readRules(
  send: Send,
  scopes: readonly RuleScope[],
): Promise<readonly SheetRules[]> {
  if (scopes.length === 0) return [];
  const found = await attempt(
    () =>
      send((context) =>
        scopes.map(({ sheet }) => ({
          sheet,
          formats: sheetOf(context, sheet).getRange().conditionalFormats.load('items/type'),
        })),
      ),
    isRefusal,
  );
  if (found === null) return scopes.map((scope) => ({ scope, rules: null }));
  const asked = found.flatMap(({ sheet, formats }) =>
    formats.items.flatMap(({ type }, index) => (type === 'Custom' ? [{ sheet, index }] : [])),
  );
  const read = await readEach(send, asked);
  return scopes.map((scope) => ({
    scope,
    rules: read.flatMap(({ sheet, rule }) => {
      const { names } = scope;
      const isIn = names === 'all' || names.some((name) => rule.formula.includes(name));
      return sheet === scope.sheet && isIn ? [rule] : [];
    }),
  }));
}

/** Puts the rules back, whatever part of the writes was made: those in scope go, those read return. */
export async function restoreRules(send: Send, before: readonly SheetRules[]): Promise<void> {
  const told = before.filter(({ rules }) => rules !== null);
  const now = await readRules(
    send,
    told.map(({ scope }) => scope),
  );
  const writes = told.flatMap(({ scope, rules }, index) => {
    const there = now[index]?.rules ?? null;
    if (rules === null || there === null || isSame(rules, there)) return [];
    return [writeOfRemoval(scope.sheet, there), ...rules.map((rule) => writeOfRule(scope, rule))];
  });
  if (writes.length > 0) await sendWrites(send, writes, () => undefined);
}

function isSame(before: readonly KnownRule[], now: readonly KnownRule[]): boolean {
  const told = (rule: KnownRule): object => ({ ...rule, queue: null });
  return isSameData(before.map(told), now.map(told));
}

function writeOfRule({ sheet }: RuleScope, rule: KnownRule): Write {
  return {
    bytes: 3_000 + rule.formula.length,
    queue: (context) => {
      const added = sheetOf(context, sheet)
        .getRanges(rule.address)
        .conditionalFormats.add('Custom');
      added.custom.rule.formula = rule.formula;
      rule.queue(added);
      added.stopIfTrue = rule.stopIfTrue;
      added.priority = rule.index;
    },
  };
}

interface RulePlace {
  readonly sheet: string;
  readonly index: number;
}

interface ReadRule {
  readonly sheet: string;
  readonly rule: KnownRule;
}

/** All at once; when one of them makes Excel fail for no reason that it tells, one by one. */
async function readEach(send: Send, asked: readonly RulePlace[]): Promise<readonly ReadRule[]> {
  if (asked.length === 0) return [];
  const together = await attempt(
    () => send((context) => asked.map((place) => queueRule(context, place))),
    isRefusal,
  );
  if (together !== null) return together.map((read) => read());
  const single: ReadRule[] = [];
  for (const place of asked) {
    const read = await attempt(() => send((context) => queueRule(context, place)), isRefusal);
    if (read !== null) single.push(read());
  }
  return single;
}

function queueRule(context: Excel.RequestContext, { sheet, index }: RulePlace): () => ReadRule {
  const { conditionalFormats } = sheetOf(context, sheet).getRange();
  const item = conditionalFormats.getItemAt(index).load('stopIfTrue');
  const ranges = item.getRanges().load('address');
  const { rule, format } = item.custom;
  rule.load('formula');
  const lookOf = queueRuleFormat(format);
  return () => {
    const look = lookOf();
    const known: KnownRule = {
      index,
      address: localAddress(ranges.address),
      formula: rule.formula,
      stopIfTrue: item.stopIfTrue,
      look: JSON.stringify(look),
      queue: formatQueue(look),
    };
    return { sheet, rule: known };
  };
}

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
function queueRuleFormat(format: Excel.ConditionalRangeFormat): () => RuleFormat {
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
function formatQueue(read: RuleFormat): (target: Excel.ConditionalFormat) => void {
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
