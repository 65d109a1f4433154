import type { CellInput, Edit } from '../../workbook/edit';
import { type CodeHash, chooseCodeHash, hashFormula } from './code-hash';
import { cellAt, columnRange } from './formula-parts';
import { ATTENDANCE_CELLS, type AttendanceCell } from './summary-cells';
import { type CalcBlock, PAGE, type SummaryPlan } from './summary-plan';
import { rowReader, wholeColumn } from './summary-sources';

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
  ];
}

function attendanceFormulas(
  plan: SummaryPlan,
  block: CalcBlock<AttendanceCell>,
): Readonly<Record<AttendanceCell, string>> {
  const { cell } = block;
  const perPerson = plan.sessions.rowCount + 1;
  const hash = hashOf(plan, perPerson);
  const read = attendanceReader(plan, block);
  const code = `TRIM(SUBSTITUTE(${read('code')}&""," "," "))`;
  const isOut = `${cell('rank')}=0`;
  const ofSession = (key: 'rank' | 'basinNo' | 'cycleNo'): string =>
    `IF(${cell('session')}=0,0,INDEX(${otherSheet(plan, key)},${cell('session')}))`;
  return {
    code: `IF(${code}="","",${code}&REPT(" ",${hash.letters}))`,
    session: sessionFormula(plan, block, read),
    rank: ofSession('rank'),
    person: `IF(${isOut},${NOBODY},${hashFormula(cell('code'), hash)}*${perPerson})`,
    visit: `IF(${isOut},-1,${cell('person')}+${cell('rank')})`,
    basinNo: ofSession('basinNo'),
    cycleNo: ofSession('cycleNo'),
    jobNo: jobFormula(plan, block, read),
  };
}

function hashOf({ tracker }: SummaryPlan, perPerson: number): CodeHash {
  const codes = tracker.attendances?.rows.map(({ value }) => value.code) ?? [];
  return chooseCodeHash(codes, perPerson);
}

type Reader = (key: 'code' | 'session' | 'mark' | 'job') => string;

function attendanceReader({ tracker }: SummaryPlan, block: CalcBlock<AttendanceCell>): Reader {
  const place = tracker.attendances?.place;
  if (!place) return () => '""';
  const read = rowReader(place, block.rowCount);
  const order = `(ROW()-ROW(${cellAt(block.headerRow, block.firstColumn)}))`;
  return (key) => read(key, order);
}

/** The row of the session attended, or 0 when the line does not make a person present. */
function sessionFormula(
  plan: SummaryPlan,
  { cell }: CalcBlock<AttendanceCell>,
  read: Reader,
): string {
  const { setting, sheet } = plan;
  const outer = (key: 'partial' | 'people'): string => onSheet(sheet, setting(key));
  const mark = `TRIM(${read('mark')}&"")`;
  const isPresent = `OR(${mark}="Présent",AND(${mark}="Partiel",${outer('partial')}<>"absent"))`;
  const isGuest = `AND(${outer('people')}="staff",LEFT(LOWER(TRIM(${read('job')}&"")),10)="partenaire")`;
  const session = `TRIM(SUBSTITUTE(${read('session')}&""," "," "))`;
  const order = `IFERROR(${typedOrder(plan, session)},IFERROR(MATCH(${session},${otherSheet(plan, 'id')},0),0))`;
  return `IF(OR(${cell('code')}="",${session}=""),0,IF(AND(${isPresent},NOT(${isGuest})),${order},0))`;
}

/** Looked for among the cells as typed first: LibreOffice finds a typed text at once. */
function typedOrder({ tracker, sessions }: SummaryPlan, session: string): string {
  const ids = tracker.sessions && wholeColumn(tracker.sessions.place, 'id', sessions.rowCount);
  return ids ? `MATCH(${session},${ids},0)-1` : 'NA()';
}

function jobFormula(plan: SummaryPlan, { cell }: CalcBlock<AttendanceCell>, read: Reader): string {
  const count = plan.tracker.lists.jobs.length;
  const { first } = plan.rows.jobs;
  const names = { sheet: plan.sheet, column: PAGE.right, row: first, rowCount: Math.max(1, count) };
  const labels = columnRange(names);
  const job = `TRIM(SUBSTITUTE(${read('job')}&""," "," "))`;
  return `IF(${cell('rank')}=0,0,IF(${job}="",${count + 2},IFERROR(MATCH(${job},${labels},0),${count + 1})))`;
}

function otherSheet(plan: SummaryPlan, key: 'rank' | 'id' | 'basinNo' | 'cycleNo'): string {
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
