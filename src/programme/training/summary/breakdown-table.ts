import type { CellInput, Edit } from '../../../workbook/edit';
import { cellAt, columnRange, quoteText } from './formula-parts';
import type { SummaryPlan } from './summary-plan';
import type { TableRows } from './summary-rows';

export const COUNT_FORMAT = '#,##0;-#,##0;"–"';

/** A table of the page with its raw counts beside it, from which the shown ones are masked. */
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

/** Writes a table and, beside the page, its raw counts. */
export function writeTable(plan: SummaryPlan, table: BreakdownTable): readonly Edit[] {
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
      { formula: `=${maskedPersons(plan, table, row)}` },
      { formula: `=${maskedParticipations(plan, table, row)}` },
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
    {
      kind: 'writeCells',
      sheet,
      at: { row: rows.header, column },
      cells: [[...headers, persons, participations], ...shown, totalLine],
      numberFormats: [...new Array<readonly string[]>(rows.count + 2).fill(formats)],
    },
    {
      kind: 'writeCells',
      sheet: workings,
      at: { row: rows.header, column: rawColumn },
      cells: [maskHelpers(plan, table), ...raw],
    },
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

/** How many counts are masked, and the least count that is not: alone, a masked one could be told. */
export function maskHelpers({ setting }: SummaryPlan, { rows, rawColumn }: Masked): CellInput[] {
  const raw = bodyRange(rows, rawColumn);
  const limit = setting('smallCount');
  const masked = `COUNTIFS(${raw},">0",${raw},"<"&${limit})`;
  const next = `IFERROR(SMALL(${raw},COUNTIFS(${raw},"<"&${limit})+1),0)`;
  return [{ formula: `=${masked}` }, { formula: `=${next}` }];
}

export type Masked = Pick<BreakdownTable, 'rows' | 'column' | 'rawColumn'>;

/** Persons as shown: counts below the threshold are masked in what is shared. */
export function maskedPersons(
  plan: SummaryPlan,
  { rows, column, rawColumn }: Masked,
  row: number,
): string {
  const { setting, words } = plan;
  const raw = plan.raw(row, rawColumn);
  const limit = setting('smallCount');
  const alone = `AND(${plan.raw(rows.header, rawColumn)}=1,${raw}=${plan.raw(rows.header, rawColumn + 1)})`;
  const masked = `IF(OR(${raw}=0,${raw}>=${limit}),IF(${alone},${quoteText(words.masked)},${raw}),"< "&${limit})`;
  return `IF(${cellAt(row, column)}="","",${unlessMissing(plan, `IF(${isMasking(plan)},${masked},${raw})`)})`;
}

/** A count of persons, told only while the sheet of their codes is there. */
export function unlessMissing({ setting, words }: SummaryPlan, count: string): string {
  return `IF(${setting('missing')}="",${count},${quoteText(words.unknownFigure)})`;
}

function maskedParticipations(
  plan: SummaryPlan,
  { column, rawColumn }: Masked,
  row: number,
): string {
  const raw = plan.raw(row, rawColumn + 1);
  const isHidden = `AND(${isMasking(plan)},${plan.setting('missing')}="",NOT(ISNUMBER(${cellAt(row, column + 2)})))`;
  return `IF(${cellAt(row, column)}="","",IF(${isHidden},${quoteText(plan.words.masked)},${raw}))`;
}

function isMasking({ setting, words }: SummaryPlan): string {
  return `${setting('masking')}=${quoteText(words.smallCounts.masked)}`;
}

/** Minus the lines of the table above this one. */
export function lessAbove(table: TableRows, index: number, column: number): string {
  return index === 0 ? '' : `-SUM(${columnRange({ column, row: table.first, rowCount: index })})`;
}
