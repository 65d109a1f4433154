import { tableAt } from '../formulas/file-formulas';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';

/** Rewrites every formula of the workbook: cells, names, validations, conditional formats, charts. */
export function mapAllFormulas(
  workbook: Workbook,
  change: (formula: string, ownTable: Table | null, sheet: string | null) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const [row, line] of sheet.rows) {
      for (const [column, cell] of line) {
        if (cell.formula === null) continue;
        const next = change(cell.formula, tableAt(sheet, row, column), sheet.name);
        if (next !== cell.formula) {
          line.set(column, { ...cell, formula: next });
          sheet.touched.add('cells');
        }
      }
    }
    sheet.validations = sheet.validations.map((rule) => {
      const formula1 = rule.formula1 && change(rule.formula1, null, sheet.name);
      const formula2 = rule.formula2 && change(rule.formula2, null, sheet.name);
      if (formula1 === rule.formula1 && formula2 === rule.formula2) return rule;
      sheet.touched.add('validations');
      return { ...rule, formula1, formula2 };
    });
    for (const rule of sheet.conditionalRules) {
      const formulas = rule.formulas.map((formula) => change(formula, null, sheet.name));
      if (formulas.some((formula, index) => formula !== rule.formulas[index])) {
        rule.formulas = formulas;
        sheet.touched.add('conditionalFormats');
      }
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.values = series.values && change(series.values, null, sheet.name);
        series.categories = series.categories && change(series.categories, null, sheet.name);
      }
    }
  }
  for (const name of workbook.names) {
    const next = change(name.formula, null, null);
    if (next === name.formula) continue;
    name.formula = next;
    workbook.touched.add('names');
  }
  workbook.noteStructure();
}
