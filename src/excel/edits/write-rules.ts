import type {
  ConditionalFormat,
  EditOf,
  ValidationEdit,
  ValidationRule,
} from '../../workbook/edit';
import { areaAddress } from '../../workbook/location';
import { type KnownRule, writeOfRemoval } from './known-rules';
import { rangeOf } from '../sheet-range';
import { SMALL_WRITE_BYTES, smallWrite, type Write } from './write';
import { queueFont } from './write-formats';

export function writesOfValidation({
  sheet,
  area,
  validation,
}: EditOf<'validate'>): readonly Write[] {
  return [
    smallWrite((context) => {
      queueValidation(rangeOf(context, sheet, area).dataValidation, validation);
    }),
  ];
}

function queueValidation(
  target: Excel.DataValidation,
  { rule, prompt, alert }: ValidationEdit,
): void {
  target.clear();
  if (rule !== null) target.rule = ruleOf(rule);
  if (prompt !== undefined) {
    target.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  }
  if (rule !== null && alert !== undefined) {
    target.errorAlert = {
      showAlert: true,
      style: ALERTS[alert.style],
      title: alert.title,
      message: alert.text,
    };
  }
}

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'options':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'wholeNumber':
      return {
        wholeNumber:
          rule.max === null
            ? { formula1: rule.min, operator: 'GreaterThanOrEqualTo' }
            : { formula1: rule.min, formula2: rule.max, operator: 'Between' },
      };
    case 'date':
      return {
        date: { formula1: dayOf(rule.min), formula2: dayOf(rule.max), operator: 'Between' },
      };
    case 'textLength':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}

/** A day as a formula: a text would be read in the user's order of day and month. */
function dayOf(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts === null
    ? day
    : `=DATE(${Number(parts[1])},${Number(parts[2])},${Number(parts[3])})`;
}

type RulesOfSheet = EditOf<'conditionalFormats'>;

/**
 * Excel puts each new rule first: they are added from last to first. Rules that bear a name of ours
 * are taken away one by one, those of the user stay; when they are there already, nothing is written.
 */
export function writesOfConditionalFormats(
  edit: RulesOfSheet,
  known: readonly KnownRule[] | null | undefined,
): readonly Write[] {
  const { sheet, area, rules, named } = edit;
  const adds = [...rules].reverse().map((rule) => ({
    bytes: 5 * SMALL_WRITE_BYTES + rule.formula.length,
    queue: (context: Excel.RequestContext): void => {
      queueConditionalFormat(rangeOf(context, sheet, area), rule);
    },
  }));
  if (named === undefined) return [writeOfClear(edit), ...adds];
  if (known === undefined) return adds;
  if (known === null) return [];
  const own = known.filter(({ formula }) => formula.includes(named));
  if (isThere(edit, own)) return [];
  return own.length === 0 ? adds : [writeOfRemoval(sheet, own), ...adds];
}

function writeOfClear({ sheet, area }: RulesOfSheet): Write {
  return smallWrite((context) => {
    rangeOf(context, sheet, area).conditionalFormats.clearAll();
  });
}

function isThere({ area, rules }: RulesOfSheet, own: readonly KnownRule[]): boolean {
  const address = areaAddress(area);
  return (
    own.length === rules.length &&
    own.every((rule, at) => rule.address === address && rule.formula === rules[at]?.formula)
  );
}

const SIDES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;
const SIDE_LINES = { thin: 'Continuous', dot: 'Dot', dash: 'Dash' } as const;

export function queueConditionalFormat(range: Excel.Range, rule: ConditionalFormat): void {
  const added = range.conditionalFormats.add('Custom');
  const { custom } = added;
  const { fill, font, borders, numberFormat } = rule.format;
  custom.rule.formula = rule.formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (font !== undefined) queueFont(custom.format.font, font);
  if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
  for (const { edge, style, color } of borders ?? []) {
    const border = custom.format.borders.getItem(SIDES[edge]);
    border.style = SIDE_LINES[style];
    border.color = color;
  }
  added.stopIfTrue = rule.stopIfTrue;
}
