import { writeCells } from '../../tracker/layout/edit-parts';
import type { CellInput, Edits } from '../../../workbook/edit';
import { cellAt, columnRange } from '../plan/formula-parts';
import { readTally, tallyText, TOLD } from '../plan/tally-text';
import {
  seenFromWorkings,
  type SummaryPlan,
  TALLY_CELLS,
  type TallyCell,
} from '../plan/summary-plan';

/** The texts, one row for each five thousand sessions. */
export function writeTallies(plan: SummaryPlan): Edits {
  const { tallies, workings: sheet, words } = plan;
  if (tallies === null) return [];
  const column = tallies.firstColumn;
  const rows = Array.from({ length: tallies.rowCount }, (_, index): readonly CellInput[] => {
    const formulas = tallyFormulas(seenFromWorkings(plan), index * TOLD);
    return TALLY_CELLS.map((key) => ({ formula: `=${formulas[key]}` }));
  });
  return [
    writeCells({ sheet, row: tallies.headerRow, column }, [
      TALLY_CELLS.map((key) => words.tallyColumns[key]),
    ]),
    { kind: 'writeCells', sheet, at: { row: tallies.firstRow, column }, cells: rows },
  ];
}

/** What a text tells of a session of that rank, a formula part; 0 when there are head counts alone. */
export function tallyOf(
  { tallies }: SummaryPlan,
  key: Exclude<TallyCell, 'jobs'>,
  rank: string,
): string {
  if (tallies === null) return '0';
  const { rowCount, firstRow, column, range } = tallies;
  if (rowCount === 1) return readTally(cellAt(firstRow, column(key)), rank);
  const before = `INT((${rank}-1)/${TOLD})`;
  return readTally(`INDEX(${range(key)},${before}+1)`, `(${rank}-${before}*${TOLD})`);
}

/** Persons whose job has that number, from 1. */
export function jobTally({ tallies }: SummaryPlan, number: number): string {
  return tallies === null
    ? '0'
    : readTally(cellAt(tallies.firstRow, tallies.column('jobs')), `${number}`);
}

/** The counts of the ranks after `told`, those up to it and of no rank in the first place. */
function tallyFormulas(plan: SummaryPlan, told: number): Readonly<Record<TallyCell, string>> {
  const { attendances, sessions, setting, tracker } = plan;
  const upTo = (count: number): string =>
    columnRange({
      column: sessions.column('order'),
      row: sessions.firstRow,
      rowCount: Math.min(count, sessions.rowCount),
    });
  const [ranks, visits] = [attendances?.range('rank') ?? '', attendances?.range('visit') ?? ''];
  const isFirst = `(FREQUENCY(${visits}-${ranks},${visits})>0)*(${attendances?.longRange('visit') ?? ''}>0)`;
  const first = (of: 'rank' | 'jobNo'): string => `${isFirst}*${attendances?.longRange(of) ?? ''}`;
  const bins = `${upTo(TOLD + 1)}+${told - 1}`;
  const jobs = `${upTo(tracker.lists.jobs.length + 3)}-1`;
  return {
    lines: tallyText(ranks, bins),
    guests: `IF(${setting('people')}="staff",${tallyText(`-1-${visits}`, bins)},"")`,
    firstVisits: tallyText(first('rank'), bins),
    jobs: tallyText(first('jobNo'), jobs),
  };
}
