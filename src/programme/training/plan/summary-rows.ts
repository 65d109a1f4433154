import { INDICATORS } from './summary-words';

/** Rows of the page, from 0. */
export type SummaryRows = Readonly<ReturnType<typeof rowsFor>>;

/** A table of the page: header, body, and a total on the row after the body. */
export interface TableRows {
  readonly header: number;
  readonly first: number;
  readonly count: number;
}

const CARDS_ROW = 5;
const MIN_YEARS = 3;
const MIN_MONTHS = 36;
const BASIN_SLOTS = 6;
const CYCLE_SLOTS = 4;

interface ShownTables {
  readonly months: number;
  readonly jobs: number;
  readonly reasons: number;
}

/** The rows for a period of so many months, a list of so many jobs and the reasons of exclusion. */
export function placeRows(asked: ShownTables): SummaryRows {
  return rowsFor(asked);
}

function rowsFor(asked: ShownTables) {
  const figures = CARDS_ROW + 5;
  const breakdownTitle = figures + INDICATORS.length + 1;
  const years = Math.max(MIN_YEARS, Math.ceil(asked.months / 12));
  const programmeYears = tableAt(breakdownTitle + 1, years + 1);
  const calendarYears = tableAfter(programmeYears, years + 1);
  const basins = tableAt(breakdownTitle + 1, BASIN_SLOTS);
  const cycles = tableAfter(basins, CYCLE_SLOTS);
  const monthTitle = Math.max(endOf(calendarYears), endOf(cycles)) + 2;
  const months = tableAt(monthTitle + 1, Math.max(MIN_MONTHS, asked.months));
  const jobs = tableAt(monthTitle + 1, asked.jobs + 3);
  const exclusionTitle = endOf(jobs) + 2;
  const exclusions = tableAt(exclusionTitle + 1, asked.reasons);
  return {
    cards: CARDS_ROW,
    figureTitle: figures - 1,
    figures,
    breakdownTitle,
    programmeYears,
    calendarYears,
    basins,
    cycles,
    monthTitle,
    months,
    jobs,
    exclusionTitle,
    exclusions,
    /** Last row of the second page, which the months begin. */
    last: Math.max(months.first + months.count - 1, endOf(exclusions)),
  };
}

/** Row of the total. */
export function endOf({ first, count }: TableRows): number {
  return first + count;
}

function tableAt(header: number, count: number): TableRows {
  return { header, first: header + 1, count };
}

function tableAfter(table: TableRows, count: number): TableRows {
  return tableAt(endOf(table) + 2, count);
}
