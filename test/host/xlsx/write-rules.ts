import type { Area } from '../../../src/workbook/location';
import { toFile } from '../formulas/file-formulas';
import { showArea } from '../formulas/references';
import type { ConditionalRule, Differential, Validation } from '../model/features';
import type { Sheet } from '../model/sheet';
import { attributes, escapeXml } from './xml';

export function areasText(areas: readonly Area[]): string {
  return areas.map(showArea).join(' ');
}

function formulaXml(name: string, formula: string): string {
  return `<${name}>${escapeXml(toFile(formula, null))}</${name}>`;
}

function ruleXml(
  rule: ConditionalRule,
  priority: number,
  differential: (format: Differential) => number,
): string {
  if (rule.xml !== undefined) return rule.xml.replace(/priority="\d+"/, `priority="${priority}"`);
  const tag = attributes({
    type: rule.type,
    dxfId: Object.keys(rule.format).length > 0 ? differential(rule.format) : undefined,
    priority,
    stopIfTrue: rule.stopIfTrue ? true : undefined,
    operator: rule.operator ?? undefined,
  });
  const formulas = rule.formulas.map((formula) => formulaXml('formula', formula)).join('');
  return `<cfRule${tag}>${formulas}</cfRule>`;
}

/** One block a rule, the first to win with priority 1. */
export function conditionalFormatsXml(
  sheet: Sheet,
  differential: (format: Differential) => number,
): string {
  return sheet.conditionalRules
    .map((rule, index) => {
      const sqref = areasText(rule.areas);
      const inner = ruleXml(rule, index + 1, differential);
      return `<conditionalFormatting sqref="${sqref}">${inner}</conditionalFormatting>`;
    })
    .join('');
}

function validationXml(rule: Validation): string {
  const tag = attributes({
    type: rule.type === 'none' ? undefined : rule.type,
    errorStyle: rule.errorStyle === 'stop' ? undefined : rule.errorStyle,
    operator: rule.operator === 'between' ? undefined : rule.operator,
    allowBlank: rule.ignoreBlank ? true : undefined,
    showDropDown: rule.inCellDropDown ? undefined : true,
    showInputMessage: rule.showPrompt ? true : undefined,
    showErrorMessage: rule.showError ? true : undefined,
    errorTitle: rule.errorTitle || undefined,
    error: rule.error || undefined,
    promptTitle: rule.promptTitle || undefined,
    prompt: rule.prompt || undefined,
    sqref: areasText(rule.areas),
  });
  const formulas = [
    rule.formula1 === null ? '' : formulaXml('formula1', rule.formula1),
    rule.formula2 === null ? '' : formulaXml('formula2', rule.formula2),
  ].join('');
  return `<dataValidation${tag}>${formulas}</dataValidation>`;
}

export function validationsXml(sheet: Sheet): string {
  if (sheet.validations.length === 0) return '';
  const items = sheet.validations.map(validationXml).join('');
  return `<dataValidations count="${sheet.validations.length}">${items}</dataValidations>`;
}
