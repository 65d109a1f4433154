import { cellAddress, hasCell } from '../../../src/workbook/location';
import { cutFormula } from '../../host/formulas/pieces';
import { translateFormula } from '../../host/formulas/references';
import type { Calculator } from '../../host/formulas/calculator';
import type { ConditionalRule, Differential } from '../../host/model/features';
import type { Scalar } from '../../host/model/scalar';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Tells which conditional formats hold for a cell. A rule that joins conditions by AND is cut into them:
 * most read only the row or only the column, and are computed once for the whole of it.
 */
export class ConditionalLooks {
  readonly #answers = new Map<string, boolean>();
  readonly #parts = new Map<string, readonly string[]>();
  #generation = -1;

  constructor(
    readonly workbook: Workbook,
    readonly calculator: Calculator,
  ) {}

  /** The format changes that apply to a cell, the first to win last. */
  at(place: Place): readonly Differential[] {
    if (this.#generation !== this.workbook.generation) this.#answers.clear();
    this.#generation = this.workbook.generation;
    const found: Differential[] = [];
    for (const rule of place.sheet.conditionalRules) {
      if (!rule.areas.some((area) => hasCell(area, place)) || !this.#holds(rule, place)) continue;
      found.unshift(rule.format);
      if (rule.stopIfTrue) break;
    }
    return found;
  }

  #holds(rule: ConditionalRule, place: Place): boolean {
    const formula = formulaOf(rule);
    const [origin] = rule.areas;
    if (formula === null || origin === undefined) return false;
    return this.#partsOf(formula).every((part) => {
      const own = translateFormula(part, place.row - origin.row, place.column - origin.column);
      return this.#isTrue(own, place);
    });
  }

  #isTrue(formula: string, place: Place): boolean {
    const key = `${place.sheet.id}|${formula}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const isTrue = holds(this.calculator.evaluateLoose(formula, place));
    // A formula that asks where it stands differs from cell to cell.
    if (!/\b(?:ROW|COLUMN|CELL)\(/i.test(formula)) this.#answers.set(key, isTrue);
    return isTrue;
  }

  #partsOf(formula: string): readonly string[] {
    let parts = this.#parts.get(formula);
    if (!parts) this.#parts.set(formula, (parts = conditionsOf(formula)));
    return parts;
  }
}

/** The formula a rule comes down to, relative to the first cell of its area; null when it is a drawing. */
function formulaOf({ type, formulas, operator, areas }: ConditionalRule): string | null {
  const [first, second] = formulas;
  const [origin] = areas;
  if (first === undefined || origin === undefined) return null;
  if (type === 'colorScale' || type === 'dataBar' || type === 'iconSet') return null;
  if (type !== 'cellIs') return first;
  const cell = cellAddress(origin);
  const sign = OPERATORS[operator ?? 'equal'];
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second ?? first}))`;
  return operator === 'notBetween' ? `NOT(${between})` : between;
}

/** The arguments of a formula that is one AND; otherwise the formula itself. */
export function conditionsOf(formula: string): readonly string[] {
  const pieces = cutFormula(formula.trim());
  const [head] = pieces;
  if (head?.kind !== 'word' || head.text.toUpperCase() !== 'AND') return [formula];
  const conditions: string[] = [];
  let depth = 0;
  let current = '';
  for (const [index, { kind, text }] of pieces.slice(1).entries()) {
    if (kind === 'text' && '({'.includes(text)) depth++;
    if (kind === 'text' && ')}'.includes(text)) depth--;
    const isLast = index === pieces.length - 2;
    if (depth === 0 && !isLast) return [formula];
    if (depth === 0 || (depth === 1 && kind === 'text' && text === ',')) {
      conditions.push(current);
      current = '';
    } else if (index > 0) current += text;
  }
  return depth === 0 ? conditions : [formula];
}

function holds(value: Scalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
