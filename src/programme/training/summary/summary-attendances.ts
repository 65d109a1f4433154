import type { CellInput, Edit } from '../../../workbook/edit';
import { chooseCodeHash, hashFormula } from './code-hash';
import { cellAt, cleanText, columnRange } from './formula-parts';
import { ATTENDANCE_CELLS, type AttendanceCell } from './summary-cells';
import { type CalcBlock, PAGE, type SummaryPlan } from './summary-plan';
import { namedSession, rankOfNamed, roomOf } from './summary-session-order';
import { rowReader } from './summary-sources';

/**
 * What is worked out by code stands on « Calculs », never on the summary, which may be shared. Person
 * and visit are numbers: a person's visits follow the person's number in order of date, and the
 * first of them is the one FREQUENCY gives every line of the person to. No line looks through a list
 * from its beginning: what it looks for is a number among sorted ones.
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
  const headers = { row: block.headerRow, column: block.firstColumn };
  return [
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
  const read = attendanceReader(plan, block);
  const session = read('session');
  return {
    key: namedSession(plan, { typed: session, text: cleanText(session) }),
    rank: rankOfNamed(plan, cell('key')),
    visit: `IFERROR(${visitFormula(plan, block, read)},-1)`,
    jobNo: `IF(${cell('visit')}<0,0,${jobFormula(plan, read)})`,
  };
}

type Reader = (key: 'code' | 'session' | 'mark' | 'job') => string;

/** The line of the table of the same rank, wherever rows are inserted, sorted or taken away. */
function attendanceReader(
  { tracker }: SummaryPlan,
  { headerRow, firstRow, rowCount, firstColumn }: CalcBlock<AttendanceCell>,
): Reader {
  const place = tracker.attendances?.place;
  if (!place) return () => '""';
  const read = rowReader(place, rowCount);
  const skipped = firstRow - headerRow - 1;
  const order = `ROW()-ROW(${cellAt(headerRow, firstColumn)})-${String(skipped)}`;
  return (key) => read(key, order);
}

/**
 * The number of the person and the rank of the session in one; -1 when the line makes nobody present.
 * Where only the landlord's staff count, a partner is told by the rank alone, below that.
 */
function visitFormula(
  plan: SummaryPlan,
  { cell }: CalcBlock<AttendanceCell>,
  read: Reader,
): string {
  const { setting, tracker } = plan;
  const rank = cell('rank');
  const code = cleanText(read('code'));
  const mark = `";"&LOWER(TRIM(${read('mark')}))&";"`;
  const isOut = [`${rank}=0`, `${code}=""`, `ISERROR(FIND(${mark},${setting('marks')}))`];
  const isStaff = `${setting('people')}="staff"`;
  const isGuest = `IF(${isStaff},LEFT(LOWER(TRIM(${read('job')})),10)="partenaire",FALSE)`;
  const codes = tracker.attendances?.rows.map(({ value }) => value.code) ?? [];
  const hash = chooseCodeHash(codes, { multiple: roomOf(plan), letterCase: 'told apart' });
  const person = hashFormula({ typed: read('code'), text: code }, hash);
  const visit = `IF(${isGuest},-1-${rank},${person}*${roomOf(plan)}+${rank})`;
  return `IF(OR(${isOut.join(',')}),-1,${visit})`;
}

/** The place of the job in « Listes », then those of a job out of the list and of no job. */
function jobFormula(plan: SummaryPlan, read: Reader): string {
  const count = plan.tracker.lists.jobs.length;
  const { first } = plan.rows.jobs;
  const names = { sheet: plan.sheet, column: PAGE.right, row: first, rowCount: Math.max(1, count) };
  const job = cleanText(read('job'));
  return `IFERROR(MATCH(${job},${columnRange(names)},0),${count + 1}+(${job}=""))`;
}
