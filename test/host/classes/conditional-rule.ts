import { checkRuleFormula } from '../formulas/check-formula';
import type { ConditionalRule } from '../model/features';
import type { Sheet } from '../model/sheet';
import { itemNotFound } from '../rich-api/excel-error';
import type { Argument, MemberContext } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { text } from './arguments';
import { requireEditable } from './guards';

export interface RuleTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}

export const TYPES = [
  'Custom',
  'CellValue',
  'ContainsText',
  'ColorScale',
  'DataBar',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
] as const;

export const FILE_TYPES: Readonly<Record<string, string>> = {
  Custom: 'expression',
  CellValue: 'cellIs',
  ContainsText: 'containsText',
};

export function modelType(type: string): string {
  const known: Readonly<Record<string, string>> = {
    expression: 'Custom',
    cellIs: 'CellValue',
    containsText: 'ContainsText',
    notContainsText: 'ContainsText',
    beginsWith: 'ContainsText',
    endsWith: 'ContainsText',
    colorScale: 'ColorScale',
    dataBar: 'DataBar',
    iconSet: 'IconSet',
    top10: 'TopBottom',
  };
  return known[type] ?? 'PresetCriteria';
}

export function touchRule({ target, session }: MemberContext<RuleTarget>): void {
  requireEditable(session, target.sheet, 'formatCells', target.rule.areas[0]);
  if (target.rule.xml !== undefined)
    throw session.gap('changing a conditional format of that kind');
  if (!target.sheet.conditionalRules.includes(target.rule)) throw itemNotFound('The rule');
  target.sheet.touched.add('conditionalFormats');
}

export function readFormula(value: Argument, session: Session): string {
  const given = typeof value === 'number' ? String(value) : text(value);
  const formula = given.startsWith('=') ? given.slice(1) : given;
  checkRuleFormula(formula, session.workbook);
  return formula;
}
