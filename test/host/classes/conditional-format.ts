import { doOverlap } from '../../../src/workbook/location';
import { ExcelError, invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { HostObject, MemberContext, Wrap } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import type { Json } from '../rich-api/wire';
import { boolean, integer, isGiven, oneOf, record, text } from './arguments';
import { conditionalRangeFormat } from './conditional-range-format';
import type { RuleTarget } from './conditional-rule';
import { modelType, readFormula, touchRule } from './conditional-rule';
import { FILE_OPERATORS } from './validation-rules';
import { requireEditable } from './guards';
import { rangeOf } from './range';
import { rangeAt } from './range-target';
import { specialCells } from './special-cells';

const conditionalRule = defineClass<RuleTarget>({
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: ({ target, session }) => {
        requireReadableRule(target, session);
        const [formula] = target.rule.formulas;
        return formula === undefined ? '' : `=${formula}`;
      },
      set: (context, value) => {
        touchRule(context);
        if (!text(value).startsWith('=')) throw invalidArgument('A formula starts with =');
        context.target.rule.formulas = [readFormula(value, context.session)];
      },
    },
  },
});

/** Excel fails at times to tell a rule that shares its cells with another of its kind. */
function requireReadableRule({ sheet, rule }: RuleTarget, session: Session): void {
  if (!session.quirks.has('rules-on-same-cells')) return;
  const isShared = sheet.conditionalRules.some(
    ({ areas, type, id }) =>
      id !== rule.id &&
      type === rule.type &&
      areas.some((area) => rule.areas.some((own) => doOverlap(own, area))),
  );
  if (isShared) throw new ExcelError('GeneralException', 'The rule cannot be read');
}

const custom = defineClass<RuleTarget>({
  name: 'CustomConditionalFormat',
  objects: {
    rule: ({ target, session }) => conditionalRule(target, session),
    format: ({ target, session }) => conditionalRangeFormat(target, session),
  },
});

const cellValue = defineClass<RuleTarget>({
  name: 'CellValueConditionalFormat',
  scalars: {
    rule: {
      get: ({ target }): Json => {
        const [formula1 = '', formula2] = target.rule.formulas;
        const operator = Object.entries(FILE_OPERATORS).find(
          ([, file]) => file === target.rule.operator,
        );
        return {
          formula1: `=${formula1}`,
          ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
          operator: operator?.[0] ?? 'Between',
        };
      },
      set: (context, value) => {
        touchRule(context);
        const given = record(value);
        const names = [
          'Between',
          'NotBetween',
          'EqualTo',
          'NotEqualTo',
          'GreaterThan',
          'LessThan',
          'GreaterThanOrEqual',
          'LessThanOrEqual',
        ] as const;
        const operator = oneOf(given.operator, names);
        const file =
          FILE_OPERATORS[operator] ?? `${operator[0]?.toLowerCase() ?? ''}${operator.slice(1)}`;
        context.target.rule.operator = file;
        context.target.rule.formulas = [given.formula1, given.formula2]
          .filter(isGiven)
          .map((formula) => readFormula(formula, context.session));
      },
    },
  },
  objects: { format: ({ target, session }) => conditionalRangeFormat(target, session) },
});

const textComparison = defineClass<RuleTarget>({
  name: 'TextConditionalFormat',
  scalars: {
    rule: {
      get: ({ target }): Json => ({ operator: 'Contains', text: target.rule.text ?? '' }),
      set: (context) => {
        throw context.session.gap('TextConditionalFormat.rule');
      },
    },
  },
  objects: { format: ({ target, session }) => conditionalRangeFormat(target, session) },
});

function only(
  { target, session }: MemberContext<RuleTarget>,
  type: string,
  make: (target: RuleTarget, session: Session) => HostObject,
): HostObject {
  if (modelType(target.rule.type) !== type)
    throw invalidArgument(`The rule is not of kind ${type}`);
  return make(target, session);
}

export const conditionalFormat: Wrap<RuleTarget> = defineClass<RuleTarget>({
  name: 'ConditionalFormat',
  id: ({ rule }) => rule.id,
  scalars: {
    id: { get: ({ target }) => target.rule.id },
    type: { get: ({ target }) => modelType(target.rule.type) },
    priority: {
      get: ({ target }) => target.sheet.conditionalRules.indexOf(target.rule),
      set: (context, value) => {
        const { sheet, rule } = context.target;
        const place = integer(value);
        if (place < 0) throw invalidArgument('A priority starts at 0');
        requireEditable(context.session, sheet, 'formatCells', rule.areas[0]);
        sheet.conditionalRules = sheet.conditionalRules.filter((own) => own !== rule);
        sheet.conditionalRules.splice(place, 0, rule);
        sheet.touched.add('conditionalFormats');
      },
    },
    stopIfTrue: {
      get: ({ target }) => target.rule.stopIfTrue,
      set: (context, value) => {
        touchRule(context);
        context.target.rule.stopIfTrue = boolean(value);
      },
    },
  },
  objects: {
    custom: (context) => only(context, 'Custom', custom),
    customOrNullObject: ({ target, session }) =>
      modelType(target.rule.type) === 'Custom' ? custom(target, session) : null,
    cellValue: (context) => only(context, 'CellValue', cellValue),
    cellValueOrNullObject: ({ target, session }) =>
      modelType(target.rule.type) === 'CellValue' ? cellValue(target, session) : null,
    textComparison: (context) => only(context, 'ContainsText', textComparison),
  },
  methods: {
    delete: ({ target, session }) => {
      const { sheet, rule } = target;
      requireEditable(session, sheet, 'formatCells', rule.areas[0]);
      sheet.conditionalRules = sheet.conditionalRules.filter((own) => own !== rule);
      sheet.touched.add('conditionalFormats');
      return null;
    },
    getRange: ({ target, session }) => {
      const [area, ...more] = target.rule.areas;
      if (!area || more.length > 0) throw itemNotFound('A single range');
      return rangeOf(rangeAt(target.sheet, area), session);
    },
    getRanges: ({ target, session }) => specialCells(target.sheet, target.rule.areas, session),
    getRangeOrNullObject: ({ target, session }) => {
      const [area, ...more] = target.rule.areas;
      return area && more.length === 0 ? rangeOf(rangeAt(target.sheet, area), session) : null;
    },
  },
});
