import { checkRuleFormula } from '../formulas/check-formula';
import { mapReferences, sheetPrefix, showFixedArea } from '../formulas/references';
import type { Validation } from '../model/features';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument, MemberContext } from '../rich-api/host-class';
import { isHostObject } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { boolean, isGiven, oneOf, optional, record, text } from './arguments';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';

export type Context = MemberContext<RangeTarget>;

const MAX_LIST = 255;

/** Rule names of the object model and types of the file. */
const KINDS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

export const FILE_OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** A formula, an address, a number or a date; a range object becomes an address. */
function readFormula(value: Argument, { target, session }: Context): string {
  if (typeof value === 'number') return String(value);
  if (isHostObject(value) && value.className === 'Range') {
    const range = value.target as RangeTarget;
    return sheetPrefix(range.sheet.name) + showFixedArea(areaOf(range, session));
  }
  const given = text(value);
  if (!given.startsWith('=')) {
    if (Number.isFinite(Number(given)) && given.trim() !== '') return given;
    if (/^\d{4}-\d{2}-\d{2}/.test(given)) {
      throw session.gap('dates given as text to a validation');
    }
    throw invalidArgument(`${given} is neither a number nor a formula`);
  }
  const formula = given.slice(1);
  checkRuleFormula(formula, session.workbook);
  // Kept relative to the first cell, as the file does.
  return mapReferences(formula, (_, own) => own) || target.sheet.name;
}

function readList(value: Argument, context: Context): Partial<Validation> {
  const rule = record(value);
  const inCellDropDown = optional(rule.inCellDropDown, boolean, true);
  const { source } = rule;
  if (typeof source === 'string' && !source.startsWith('=')) {
    if (source.length > MAX_LIST)
      throw invalidArgument('A typed list holds at most 255 characters');
    if (source === '') throw invalidArgument('An empty list');
    return {
      type: 'list',
      formula1: `"${source.replaceAll('"', '""')}"`,
      formula2: null,
      inCellDropDown,
    };
  }
  return { type: 'list', formula1: readFormula(source, context), formula2: null, inCellDropDown };
}

export function readRule(value: Argument, context: Context): Partial<Validation> | null {
  const rule = record(value);
  const given = Object.keys(rule).filter((key) => isGiven(rule[key]));
  const [kind] = given;
  if (kind === undefined) return null;
  if (given.length > 1 || !(kind in KINDS)) throw invalidArgument('One kind of rule was expected');
  if (kind === 'list') return readList(rule.list, context);
  const inner = record(rule[kind]);
  if (kind === 'custom') {
    const formula = text(inner.formula);
    if (!formula.startsWith('=')) throw invalidArgument('A formula starts with =');
    return { type: 'custom', formula1: readFormula(formula, context), formula2: null };
  }
  const operator = oneOf(inner.operator, OPERATORS);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo !== isGiven(inner.formula2) && needsTwo)
    throw invalidArgument('Two bounds are needed');
  return {
    type: KINDS[kind as keyof typeof KINDS],
    operator: FILE_OPERATORS[operator] ?? 'between',
    formula1: readFormula(inner.formula1, context),
    formula2: needsTwo ? readFormula(inner.formula2, context) : null,
  };
}

function showFormula(formula: string | null): string | number {
  if (formula === null) return '';
  return Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

export function showRule(rule: Validation): Json {
  const kind = Object.entries(KINDS).find(([, type]) => type === rule.type)?.[0];
  if (kind === undefined) return {};
  if (kind === 'custom') return { custom: { formula: `=${rule.formula1 ?? ''}` } };
  if (kind === 'list') {
    const source = rule.formula1 ?? '';
    const shown = source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`;
    return { list: { inCellDropDown: rule.inCellDropDown, source: shown } };
  }
  const operator = Object.entries(FILE_OPERATORS).find(([, file]) => file === rule.operator)?.[0];
  return {
    [kind]: {
      formula1: showFormula(rule.formula1),
      ...(rule.formula2 === null ? {} : { formula2: showFormula(rule.formula2) }),
      operator: operator ?? 'Between',
    },
  };
}

export const TYPE_NAMES: Readonly<Record<string, string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
