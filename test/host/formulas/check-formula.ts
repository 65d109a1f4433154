import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import { invalidArgument } from '../rich-api/excel-error';
import { parseFormula } from './parse-formula';
import { cutFormula } from './pieces';

const MAX_FORMULA = 8192;

/** Refuses what Excel refuses to take as a formula: bad grammar, an unknown sheet, table or column. */
export function checkFormula(formula: string, workbook: Workbook, ownTable: Table | null): void {
  if (formula.length + 1 > MAX_FORMULA) {
    throw invalidArgument(`A formula holds at most ${MAX_FORMULA} characters`);
  }
  try {
    parseFormula(formula);
  } catch {
    throw invalidArgument(`=${formula} is not a formula`);
  }
  for (const piece of cutFormula(formula)) {
    if (piece.kind === 'reference' && piece.reference.sheet !== null) {
      if (!workbook.sheet(piece.reference.sheet)) {
        throw invalidArgument(`No sheet ${piece.reference.sheet}`);
      }
    }
    if (piece.kind === 'structured') checkStructured(piece.table, piece.inner, workbook, ownTable);
  }
}

function checkStructured(
  name: string,
  inner: string,
  workbook: Workbook,
  ownTable: Table | null,
): void {
  const table = name === '' ? ownTable : workbook.table(name);
  if (!table) throw invalidArgument(name === '' ? 'Not inside a table' : `No table ${name}`);
  for (const column of namedColumns(inner)) {
    const isKnown = table.columns.some((own) => own.name.toLowerCase() === column.toLowerCase());
    if (!isKnown) throw invalidArgument(`${table.name} has no column ${column}`);
  }
}

/** The columns a structured reference names: `[[#This Row],[Début]]` → Début. */
function namedColumns(inner: string): string[] {
  const rest = inner.startsWith('@') ? inner.slice(1).trim() : inner.trim();
  if (rest === '') return [];
  const parts = rest.startsWith('[')
    ? [...rest.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((match) => match[1] ?? '')
    : [rest];
  return parts.filter((part) => !part.startsWith('#')).map((part) => part.replace(/'(.)/g, '$1'));
}

/** Conditional formats and validations take neither structured references nor array constants. */
export function checkRuleFormula(formula: string, workbook: Workbook): void {
  checkFormula(formula, workbook, null);
  const pieces = cutFormula(formula);
  if (pieces.some(({ kind }) => kind === 'structured')) {
    throw invalidArgument('Structured references are refused here');
  }
  if (pieces.some(({ kind, text }) => kind === 'text' && text === '{')) {
    throw invalidArgument('Array constants are refused here');
  }
}
