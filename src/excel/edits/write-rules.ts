import type {
  ConditionalFormat,
  EditOf,
  ValidationEdit,
  ValidationRule,
} from '../../workbook/edit';
import { areaAddress } from '../../workbook/location';
import { rangeWrite, SMALL_WRITE_BYTES, smallWrite, type Write } from './write';
import { EDGES, LINES } from './write-formats';
import { sheetOf } from '../sheet-range';

export function writeOfValidation({ validation, ...place }: EditOf<'validate'>): Write {
  return rangeWrite(place, (range) => queueValidation(range.dataValidation, validation));
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

const ALERTS = { stop: 'Stop', warning: 'Warning' } as const;

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
  const { sheet, rules, named } = edit;
  const adds = [...rules].reverse().map((rule) => {
    const bytes = 5 * SMALL_WRITE_BYTES + rule.formula.length;
    return rangeWrite(edit, (range) => queueConditionalFormat(range, rule), bytes);
  });
  const clear = rangeWrite(edit, (range) => range.conditionalFormats.clearAll());
  if (named === undefined) return [clear, ...adds];
  if (known === undefined) return adds;
  if (known === null) return [];
  const own = known.filter(({ formula }) => formula.includes(named));
  if (isThere(edit, own)) return [];
  return own.length === 0 ? adds : [writeOfRemoval(sheet, own), ...adds];
}

function isThere({ area, rules }: RulesOfSheet, own: readonly KnownRule[]): boolean {
  const address = areaAddress(area);
  return (
    own.length === rules.length &&
    own.every((rule, at) => rule.address === address && rule.formula === rules[at]?.formula)
  );
}

function queueConditionalFormat(range: Excel.Range, rule: ConditionalFormat): void {
  const added = range.conditionalFormats.add('Custom');
  const { custom } = added;
  const { fill, font, borders, numberFormat } = rule.format;
  custom.rule.formula = rule.formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  Object.assign(custom.format.font, font);
  if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
  for (const { edge, style, color } of borders ?? []) {
    const border = custom.format.borders.getItem(EDGES[edge]);
    border.style = LINES[style].style;
    border.color = color;
  }
  added.stopIfTrue = rule.stopIfTrue;
}

/** A rule of a formula: the only kind the add-in writes, and the only kind that can be made again. */
export interface KnownRule {
  /** Its place among the rules of the sheet, the first winning. */
  readonly index: number;
  /** Its areas, without the sheet: `A5:B9,D5:D9`. */
  readonly address: string;
  readonly formula: string;
  readonly stopIfTrue: boolean;
  /** What it changes, to compare it with another. */
  readonly look: string;
  readonly queue: (target: Excel.ConditionalFormat) => void;
}

/** Takes rules away by their place, the last first: a rule has no lasting mark of its own. */
export function writeOfRemoval(sheet: string, rules: readonly KnownRule[]): Write {
  return smallWrite((context) => {
    const { conditionalFormats } = sheetOf(context, sheet).getRange();
    const places = rules.map(({ index }) => index).sort((a, b) => b - a);
    for (const place of places) conditionalFormats.getItemAt(place).delete();
  });
}
