import { smallWrite, type Write } from '../edits/write';
import type { Session } from '../run';
import { sheetOf } from '../sheet-range';

/** Rules of a formula: the only kind the add-in writes, and the only kind that can be made again. */
interface FormulaRule {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly queue: (target: Excel.ConditionalFormat) => void;
}

/**
 * Reads the conditional formats of whole sheets, in two round trips. A sheet that also bears rules
 * of another kind is left out: putting its rules back would lose those.
 */
export async function captureConditionalFormats(
  session: Session,
  sheets: readonly string[],
): Promise<readonly Write[]> {
  if (sheets.length === 0) return [];
  const found = await session.send((context) =>
    sheets.map((sheet) => ({
      sheet,
      formats: sheetOf(context, sheet)
        .getRange()
        .conditionalFormats.load('items/type,items/stopIfTrue,items/priority'),
    })),
  );
  const ours = found.filter(({ formats }) => formats.items.every(({ type }) => type === 'Custom'));
  if (ours.every(({ formats }) => formats.items.length === 0))
    return ours.map(({ sheet }) => writeOfClear(sheet));
  const read = await session.send(() =>
    ours.flatMap(({ sheet, formats }) => formats.items.map((item) => queueRule(sheet, item))),
  );
  const rules = read.map((readRule) => readRule());
  return ours.flatMap(({ sheet }) => [
    writeOfClear(sheet),
    ...rules
      .filter((rule) => rule.sheet === sheet)
      .toReversed()
      .map(writeOfRule),
  ]);
}

function writeOfClear(sheet: string): Write {
  return smallWrite((context) => {
    sheetOf(context, sheet).getRange().conditionalFormats.clearAll();
  });
}

function writeOfRule(rule: FormulaRule): Write {
  return {
    bytes: 3_000 + rule.formula.length,
    queue: (context) => {
      const range = sheetOf(context, rule.sheet).getRange(rule.address);
      const added = range.conditionalFormats.add('Custom');
      added.custom.rule.formula = rule.formula;
      rule.queue(added);
      added.stopIfTrue = rule.stopIfTrue;
    },
  };
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function queueRule(sheet: string, item: Excel.ConditionalFormat): () => FormulaRule {
  const range = item.getRange().load('address');
  const { rule, format } = item.custom;
  rule.load('formula');
  format.load('numberFormat');
  const fill = format.fill.load('color');
  const font = format.font.load('bold,italic,strikethrough,color');
  const sides = SIDES.map((side) => ({
    side,
    border: format.borders.getItem(side).load('style,color'),
  }));
  return () => ({
    sheet,
    address: range.address.slice(range.address.lastIndexOf('!') + 1),
    formula: rule.formula,
    stopIfTrue: item.stopIfTrue,
    queue: formatQueue({
      fill: textOf(fill.color),
      numberFormat: textOf(format.numberFormat),
      font: {
        bold: font.bold,
        italic: font.italic,
        strikethrough: font.strikethrough,
        color: textOf(font.color),
      },
      lines: sides.map(({ side, border }) => ({
        side,
        style: border.style,
        color: textOf(border.color),
      })),
    }),
  });
}

interface ReadFormat {
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

/** What a rule does not set reads as empty or null: it is not set again. */
function formatQueue(read: ReadFormat): FormulaRule['queue'] {
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
