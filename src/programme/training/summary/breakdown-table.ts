import { writeCells } from '../../tracker/layout/edit-parts';
import type { CellInput, Edits } from '../../../workbook/edit';
import { quoted } from '../../workings/formula';
import { cellAt, columnRange } from '../plan/formula-parts';
import type { SummaryPlan } from '../plan/summary-plan';
import type { TableRows } from '../plan/summary-rows';

export const COUNT_FORMAT = '#,##0;-#,##0;"–"';

/** A table of the page, and its counts on the sheet of workings. */
export interface BreakdownTable {
  readonly rows: TableRows;
  /** First column of the page, and of its two columns of raw counts. */
  readonly column: number;
  readonly rawColumn: number;
  readonly headers: readonly [label: string, first: string];
  readonly lines: readonly BreakdownLine[];
  /** Formula of the second column on the total row. */
  readonly firstTotal: string;
}

export interface BreakdownLine {
  readonly label: string;
  /** The target or the sessions, in the second column. */
  readonly first: string;
  readonly persons: string;
  readonly participations: string;
}

/** Writes a table and, on the sheet of workings, its counts. */
export function writeTable(plan: SummaryPlan, table: BreakdownTable): Edits {
  const { sheet, workings, words } = plan;
  const { rows, column, rawColumn, headers, lines } = table;
  const { persons, participations, total } = words.headers;
  const raw = lines.map((line): readonly CellInput[] => [
    { formula: `=${line.persons}` },
    { formula: `=${line.participations}` },
  ]);
  const shown = lines.map((line, index): readonly CellInput[] => {
    const row = rows.first + index;
    return [
      { formula: `=${line.label}` },
      { formula: `=${line.first}` },
      { formula: `=${shownPersons(plan, table, row)}` },
      { formula: `=${ifLabelled(table, row, plan.raw(row, rawColumn + 1))}` },
    ];
  });
  const totalLine = [
    total,
    { formula: `=${table.firstTotal}` },
    { formula: `=${unlessMissing(plan, `SUM(${rawRange(plan, rows, rawColumn)})`)}` },
    { formula: `=SUM(${rawRange(plan, rows, rawColumn + 1)})` },
  ];
  const formats = ['General', COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT];
  return [
    writeCells(
      { sheet, row: rows.header, column },
      [[...headers, persons, participations], ...shown, totalLine],
      [...new Array<readonly string[]>(rows.count + 2).fill(formats)],
    ),
    writeCells({ sheet: workings, row: rows.first, column: rawColumn }, raw),
  ];
}

/** The lines of a table, in one of its columns. */
export function bodyRange({ first, count }: TableRows, column: number): string {
  return columnRange({ column, row: first, rowCount: count });
}

/** The lines of a table, in one of its columns of raw counts. */
export function rawRange(
  { workings }: SummaryPlan,
  { first, count }: TableRows,
  column: number,
): string {
  return columnRange({ sheet: workings, column, row: first, rowCount: count });
}

/** Persons as shown, on a line that has a label. */
export function shownPersons(
  plan: SummaryPlan,
  table: Pick<BreakdownTable, 'column' | 'rawColumn'>,
  row: number,
): string {
  return ifLabelled(table, row, unlessMissing(plan, plan.raw(row, table.rawColumn)));
}

/** A count of persons, told only while the sheet of their codes is there. */
export function unlessMissing({ setting, words }: SummaryPlan, count: string): string {
  return `IF(${setting('missing')}="",${count},${quoted(words.unknownFigure)})`;
}

function ifLabelled(
  { column }: Pick<BreakdownTable, 'column'>,
  row: number,
  count: string,
): string {
  return `IF(${cellAt(row, column)}="","",${count})`;
}

/** Minus the lines of the table above this one. */
export function lessAbove(table: TableRows, index: number, column: number): string {
  return index === 0 ? '' : `-SUM(${columnRange({ column, row: table.first, rowCount: index })})`;
}
