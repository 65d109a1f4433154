import { type Area, doOverlap } from '../../../src/workbook/location';
import type { ConditionalRule } from '../model/features';
import type { Sheet } from '../model/sheet';
import type { Argument, HostObject, MemberContext, Wrap } from '../rich-api/host-class';
import { defineClass, lookUp } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { itemKey, oneOf, pick } from './arguments';
import { conditionalFormat } from './conditional-format';
import { FILE_TYPES, TYPES } from './conditional-rule';
import { requireEditable } from './guards';
import { withoutArea } from './range-actions';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';

function rulesOf({ target, session }: MemberContext<RangeTarget>): ConditionalRule[] {
  const area = areaOf(target, session);
  return target.sheet.conditionalRules.filter(({ areas }) =>
    areas.some((own) => doOverlap(own, area)),
  );
}

export function addRule(
  { sheet, areas }: { readonly sheet: Sheet; readonly areas: readonly Area[] },
  type: Argument,
  session: Session,
): HostObject {
  const kind = oneOf(type, TYPES);
  const fileType = FILE_TYPES[kind];
  if (fileType === undefined || kind === 'ContainsText') {
    throw session.gap(`conditional formats of kind ${kind}`);
  }
  requireEditable(session, sheet, 'formatCells', areas[0]);
  const rule: ConditionalRule = {
    id: String(session.workbook.newId()),
    areas,
    type: fileType,
    formulas: [],
    operator: null,
    stopIfTrue: false,
    format: {},
  };
  // A new rule comes first.
  sheet.conditionalRules.unshift(rule);
  sheet.touched.add('conditionalFormats');
  return conditionalFormat({ sheet, rule }, session);
}

export const conditionalFormatsOf: Wrap<RangeTarget> = defineClass<RangeTarget>({
  name: 'ConditionalFormatCollection',
  methods: {
    ...lookUp<RangeTarget>((context, key) => {
      const rule = rulesOf(context).find(({ id }) => id === itemKey(key));
      return rule
        ? conditionalFormat({ sheet: context.target.sheet, rule }, context.session)
        : null;
    }, 'Conditional format'),
    add: ({ target, session }, [type]) =>
      addRule({ sheet: target.sheet, areas: [areaOf(target, session)] }, type, session),
    getCount: (context) => rulesOf(context).length,
    getItemAt: (context, [index]) => {
      const rule = pick(rulesOf(context), index, 'Conditional format');
      return conditionalFormat({ sheet: context.target.sheet, rule }, context.session);
    },
    clearAll: ({ target, session }) => {
      const area = areaOf(target, session);
      requireEditable(session, target.sheet, 'formatCells', area);
      target.sheet.conditionalRules = withoutArea(target.sheet.conditionalRules, area);
      target.sheet.touched.add('conditionalFormats');
      return null;
    },
  },
  items: (context) =>
    rulesOf(context).map((rule) =>
      conditionalFormat({ sheet: context.target.sheet, rule }, context.session),
    ),
});
