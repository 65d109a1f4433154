import type { CellInput, Edits } from '../../../workbook/edit';
import { ATTENDANCE_TABLE, type KeyOf } from '../../tracker/columns';
import { hashFormula } from '../plan/code-hash';
import { cellAt, cleanText, columnRange } from '../plan/formula-parts';
import { clearFormerBlock } from '../../workings/block';
import {
  ATTENDANCE_CELLS,
  type AttendanceCell,
  type CalcBlock,
  HASH_CELLS,
  JOB_NAME,
  seenFromWorkings,
  type SummaryPlan,
} from '../plan/summary-plan';
import { namedSession, rankOfNamed, roomOf } from './session-order';
import { type ReadTable, readTable } from './table-sources';
import { columnNames, writeBlock } from './write-block';

/**
 * What is worked out by code stands on « Calculs », never on the summary, which may be shared. Person
 * and visit are numbers: a person's visits follow the person's number in order of date, and the
 * first of them is the one FREQUENCY gives every line of the person to. No line looks through a list
 * from its beginning: what it looks for is a number among sorted ones.
 */
export function writeAttendanceBlock(plan: SummaryPlan): Edits {
  const { attendances: block, workings: sheet, words } = plan;
  const { names } = plan.snapshot;
  const headers = words.attendanceColumns;
  if (block === null) {
    return clearFormerBlock({ sheet, names }, columnNames('calcp', ATTENDANCE_CELLS, headers));
  }
  const { named, read } = readTable('calc_presences', {
    place: plan.tracker.attendances?.place,
    columns: ATTENDANCE_TABLE.columns,
    rowCount: block.rowCount,
  });
  const formulas = attendanceFormulas(seenFromWorkings(plan), block, read);
  return [...named, ...writeBlock(block, { names, prefix: 'calcp', headers, formulas })];
}

/** What is read of Présences stands in columns of its own: the others name cells of their sheet alone. */
function attendanceFormulas(
  plan: SummaryPlan,
  block: CalcBlock<AttendanceCell>,
  readRow: ReadTable<KeyOf<'attendances'>>['read'],
): Readonly<Record<AttendanceCell, string>> {
  const { cell, firstRow, firstColumn } = block;
  // The line of the table of the same rank, wherever rows are inserted, sorted or taken away.
  const row = `ROW()-ROW(${cellAt(firstRow - 2, firstColumn)})`;
  const read = (key: KeyOf<'attendances'>): string => readRow(key, row);
  const session = cell('session');
  const mark = `";"&LOWER(TRIM(${read('mark')}))&";"`;
  const isOut = `ISERROR(FIND(${mark},${plan.setting('marks')}))`;
  return {
    session: `IFERROR(${cleanText(read('session'))},"")`,
    code: `IFERROR(IF(${isOut},"",${cleanText(read('code'))}),"")`,
    job: `IFERROR(${cleanText(read('job'))},"")`,
    key: namedSession(plan, session),
    rank: rankOfNamed(plan, cell('key')),
    visit: `IFERROR(${visitFormula(plan, block)},-1)`,
    jobNo: `IF(${cell('visit')}<0,0,${jobFormula(plan, cell('job'))})`,
  };
}

/** The places of letters and their weights, one row a letter, once for all lines. */
export function writeHashBlock(plan: SummaryPlan): Edits {
  const { workings: sheet, hashColumn: column, hashes, sessions, words } = plan;
  const { headerRow, firstRow: row } = sessions;
  const weights = [hashes.session.weights, hashes.code.weights];
  const count = Math.max(...weights.map(({ length }) => length));
  const cells = Array.from({ length: count }, (_, index): readonly CellInput[] => [
    index + 1,
    ...weights.map((list) => list[index] ?? null),
  ]);
  const headers = HASH_CELLS.map((key) => words.hashColumns[key]);
  return [
    { kind: 'writeCells', sheet, at: { row: headerRow, column }, cells: [headers] },
    { kind: 'writeCells', sheet, at: { row, column }, cells },
  ];
}

/**
 * The number of the person and the rank of the session in one; -1 when the line makes nobody present.
 * Where only the landlord's staff count, a partner is told by the rank alone, below that.
 */
function visitFormula(plan: SummaryPlan, { cell }: CalcBlock<AttendanceCell>): string {
  const { setting, hashes, hashRange } = plan;
  const [rank, code] = [cell('rank'), cell('code')];
  const isGuest = `AND(${setting('people')}="staff",LEFT(LOWER(${cell('job')}),10)="partenaire")`;
  const { letters } = hashes.code;
  const person = hashFormula(code, hashes.code, {
    places: hashRange('places', letters),
    weights: hashRange('codeWeights', letters),
  });
  const visit = `IF(${isGuest},-1-${rank},${person}*${roomOf(plan)}+${rank})`;
  return `IF(OR(${rank}=0,${code}=""),-1,${visit})`;
}

/** The place of the job in « Listes », then those of a job out of the list and of no job. */
function jobFormula({ tracker, rows, rawColumn }: SummaryPlan, job: string): string {
  const count = tracker.lists.jobs.length;
  const names = {
    column: rawColumn + JOB_NAME,
    row: rows.jobs.first,
    rowCount: Math.max(1, count),
  };
  return `IFERROR(MATCH(${job},${columnRange(names)},0),${count + 1}+(${job}=""))`;
}
