import type { CellInput, Edit } from '../../workbook/edit';
import type { Area } from '../../workbook/location';
import { type CodeHash, chooseCodeHash, hashFormula } from './code-hash';
import { cleanText, columnRange } from './formula-parts';
import { ATTENDANCE_CELLS, type AttendanceCell } from './summary-cells';
import { type CalcBlock, PAGE, type SummaryPlan } from './summary-plan';

/** Above every visit, so that a line that does not count falls in no person's. */
const NOBODY = '1000000000000000';

/**
 * The calculations by code stand on Présences, never on the summary, which may be shared. Person
 * and visit are numbers: a person's visits follow the person's number in order of date, and the
 * first of them is the one FREQUENCY gives every line of the person to.
 */
export function writeAttendanceBlock(plan: SummaryPlan): readonly Edit[] {
  const block = plan.attendances;
  if (block === null) return [];
  const { sheet } = block;
  const { words } = plan;
  const formulas = attendanceFormulas(plan, block);
  const cells = ATTENDANCE_CELLS.map((key): CellInput => ({ formula: `=${formulas[key]}` }));
  const from = {
    row: block.firstRow,
    column: block.firstColumn,
    rowCount: 1,
    columnCount: ATTENDANCE_CELLS.length,
  };
  const to = { ...from, row: from.row + 1, rowCount: block.rowCount - 1 };
  const title = { row: Math.max(0, block.headerRow - 1), column: block.firstColumn };
  const headers = { row: block.headerRow, column: block.firstColumn };
  return [
    { kind: 'writeCells', sheet, at: title, cells: [[words.calculationsHelp]] },
    {
      kind: 'writeCells',
      sheet,
      at: headers,
      cells: [ATTENDANCE_CELLS.map((key) => words.attendanceColumns[key])],
    },
    { kind: 'writeCells', sheet, at: from, cells: [cells] },
    { kind: 'fill', sheet, from, to },
    ...printTable(plan),
  ];
}

/** The calculations are not printed with the table beside which they stand. */
function printTable({ tracker }: SummaryPlan): readonly Edit[] {
  const place = tracker.attendances?.place;
  if (!place) return [];
  const { sheet, area } = place;
  const printed: Area = {
    row: 0,
    column: 0,
    rowCount: area.row + area.rowCount,
    columnCount: area.column + area.columnCount,
  };
  return [{ kind: 'printArea', sheet, area: printed }];
}

function attendanceFormulas(
  plan: SummaryPlan,
  block: CalcBlock<AttendanceCell>,
): Readonly<Record<AttendanceCell, string>> {
  const { cell } = block;
  const perPerson = plan.sessions.rowCount + 1;
  const hash = hashOf(plan, perPerson);
  const read = attendanceReader(plan, block);
  const isOut = `${cell('rank')}=0`;
  const code = read('code');
  const ofSession = (key: 'basinNo' | 'cycleNo'): string =>
    `IF(${isOut},0,INDEX(${otherSheet(plan, key)},INDEX(${otherSheet(plan, 'byDate')},${cell('rank')})))`;
  return {
    code: `IF(${code}="","",${cleanText(code)}&REPT(" ",${hash.letters}))`,
    rank: rankFormula(plan, block, read),
    person: `IF(${isOut},${NOBODY},${hashFormula(cell('code'), hash)}*${perPerson})`,
    visit: `IF(${isOut},-1,${cell('person')}+${cell('rank')})`,
    basinNo: ofSession('basinNo'),
    cycleNo: ofSession('cycleNo'),
    jobNo: `IF(${isOut},0,${jobFormula(plan, read)})`,
  };
}

function hashOf({ tracker }: SummaryPlan, perPerson: number): CodeHash {
  const codes = tracker.attendances?.rows.map(({ value }) => value.code) ?? [];
  return chooseCodeHash(codes, perPerson);
}

type Reader = (key: 'code' | 'session' | 'mark' | 'job') => string;

/** The cells of the same row: a range that begins at row 1 stays right whatever is added or removed. */
function attendanceReader(
  { tracker }: SummaryPlan,
  { firstRow, rowCount }: CalcBlock<AttendanceCell>,
): Reader {
  const columns = tracker.attendances?.place.columns ?? {};
  return (key) => {
    const column = columns[key];
    if (column === undefined) return '""';
    return `INDEX(${columnRange({ column, row: 0, rowCount: firstRow + rowCount })},ROW())`;
  };
}

/** The rank by date of the session attended, or 0 when the line makes nobody present. */
function rankFormula(plan: SummaryPlan, { cell }: CalcBlock<AttendanceCell>, read: Reader): string {
  const { setting, sheet } = plan;
  const session = read('session');
  const mark = `";"&LOWER(TRIM(${read('mark')}))&";"`;
  const isOut = [
    `LEFT(${cell('code')}&" ")=" "`,
    `${session}=""`,
    `ISERROR(FIND(${mark},${onSheet(sheet, setting('marks'))}))`,
    `AND(${onSheet(sheet, setting('people'))}="staff",LEFT(LOWER(TRIM(${read('job')})),10)="partenaire")`,
  ];
  const place = `MATCH(${cleanText(session)},${otherSheet(plan, 'id')},0)`;
  return `IF(OR(${isOut.join(',')}),0,IFERROR(INDEX(${otherSheet(plan, 'rank')},${place}),0))`;
}

/** The place of the job in « Listes », then those of a job out of the list and of no job. */
function jobFormula(plan: SummaryPlan, read: Reader): string {
  const count = plan.tracker.lists.jobs.length;
  const { first } = plan.rows.jobs;
  const names = { sheet: plan.sheet, column: PAGE.right, row: first, rowCount: Math.max(1, count) };
  const job = cleanText(read('job'));
  return `IF(${job}="",${count + 2},IFERROR(MATCH(${job},${columnRange(names)},0),${count + 1}))`;
}

function otherSheet(
  plan: SummaryPlan,
  key: 'rank' | 'id' | 'byDate' | 'basinNo' | 'cycleNo',
): string {
  return onSheet(plan.sheet, plan.sessions.range(key));
}

function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** Whether a line is the first visit of its person: an array as long as `longRange`. */
export function firstVisits({ attendances }: SummaryPlan): string | null {
  return (
    attendances && `(FREQUENCY(${attendances.range('person')},${attendances.range('visit')})>0)`
  );
}
