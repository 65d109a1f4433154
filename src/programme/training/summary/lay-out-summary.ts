import type { Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/location';
import { GENERATED_TAB } from '../../tracker/palette';
import { writeAttendanceBlock } from './summary-attendances';
import { writeBreakdowns } from './summary-breakdowns';
import { writeCharts } from './summary-charts';
import { FIGURES, writeFigures } from './summary-figures';
import { writeCards, writeHeading } from './summary-heading';
import { dressSummary, pageOf } from './summary-look';
import { writeMonths } from './summary-months';
import { SESSION_CELLS } from './summary-cells';
import { planSummary, type SummaryInput, type SummaryPlan } from './summary-plan';
import { writeSessionBlock } from './summary-sessions';
import { dressCalculations } from './summary-table-look';
import { writeExclusions, writeJobs } from './summary-side-tables';
import { writeSettingBlock } from './summary-settings';
import { writeTallies } from './summary-tallies';

/**
 * Writes « Bilan formations »: formulas over the tables, none newer than Excel 2019, that follow what
 * is typed with the add-in gone. Nothing by code stands on it: what needs the codes is computed
 * beside Présences. Written again in place, with nothing of the former one left.
 */
export function layOutSummary(input: SummaryInput): readonly Edit[] {
  return writeSummary(planSummary(input));
}

/** The same, once everything has its place. */
export function writeSummary(plan: SummaryPlan): readonly Edit[] {
  const { sheet } = plan;
  return [
    { kind: 'ensureSheet', sheet, tabColor: GENERATED_TAB, gridlines: 'hidden' },
    ...clearFormer(plan),
    ...writeSettingBlock(plan, FIGURES),
    ...writeCalculationTitles(plan),
    ...writeSessionBlock(plan),
    ...writeTallies(plan),
    ...writeAttendanceBlock(plan),
    ...writeHeading(plan),
    ...writeCards(plan),
    ...writeFigures(plan),
    ...writeBreakdowns(plan),
    ...writeMonths(plan),
    ...writeJobs(plan),
    ...writeExclusions(plan),
    ...dressSummary(plan),
    ...dressCalculations(plan),
    ...writeCharts(plan),
    pageOf(plan),
    { kind: 'show', sheet, at: { row: 0, column: 0 } },
  ];
}

function writeCalculationTitles({
  sheet,
  sessions,
  settingColumn,
  words,
}: SummaryPlan): readonly Edit[] {
  return [
    {
      kind: 'writeCells',
      sheet,
      at: { row: sessions.headerRow - 1, column: settingColumn },
      cells: [[`${words.calculations}. ${words.calculationsHelp}`]],
    },
    {
      kind: 'writeCells',
      sheet,
      at: { row: sessions.headerRow, column: sessions.firstColumn },
      cells: [SESSION_CELLS.map((key) => words.calculationColumns[key])],
    },
  ];
}

/** Only what the former summary held: a larger one leaves nothing behind. */
function clearFormer({ sheet, snapshot, attendances }: SummaryPlan): readonly Edit[] {
  const former = usedArea(snapshot.sheets.find(({ name }) => name === sheet)?.values);
  const clear = (on: string, area: Area | null): readonly Edit[] =>
    area === null ? [] : [{ kind: 'clearBlock', sheet: on, area, what: 'all' }];
  if (attendances === null) return clear(sheet, former);
  const table = usedArea(snapshot.sheets.find(({ name }) => name === attendances.sheet)?.values);
  const columns = (table?.columnCount ?? 0) - attendances.firstColumn;
  const row = attendances.headerRow - 1;
  const block: Area | null =
    table !== null && columns > 0
      ? {
          row,
          column: attendances.firstColumn,
          rowCount: table.rowCount - row,
          columnCount: columns,
        }
      : null;
  return [...clear(sheet, former), ...clear(attendances.sheet, block)];
}

function usedArea(values: readonly (readonly unknown[])[] | undefined): Area | null {
  const rowCount = values?.length ?? 0;
  const columnCount = values?.[0]?.length ?? 0;
  return rowCount > 0 && columnCount > 0 ? { row: 0, column: 0, rowCount, columnCount } : null;
}
